"""Names that look like something else, and several forms of one name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from tests.corpus.dialect import IOS, Dialect
from tests.corpus.export import Case, Source, case, messages_of
from tests.corpus.script import Clock, Said, Script, say, sent

ANDROID = Dialect("dd/MM/yy", "HH:mm")
IPHONE = Dialect("dd/MM/yy", "HH:mm:ss", frame=IOS)
START = datetime(2024, 3, 13, 15, 4, 5)

LINES = ("hola, ¿hay novedades?", "sí: sale hoy", "¿a qué hora?", "a las 17:30", "gracias")

NAMES = {
    "colon-without-blank": ("Tienda:Norte", "Ana"),
    "dash": ("Ana - Ventas", "Leo – Norte"),
    "clock-time": ("Turno 12:30", "Leo"),
    "clock-time-am": ("9:07 AM", "Leo"),
    "date": ("Ana 05/03/24", "Leo"),
    "brackets": ("[Sup] Leo", "Ana (casa)"),
    "closing-bracket": ("Leo] Paz", "Ana"),
    "emoji": ("🌟 Lu 🌟", "👩🏽\u200d💻 Ana"),
    "flag": ("Marta 🇪🇸", "Iñaki 🏴\u200d☠️"),
    "phone": ("+34 600 11 22 33", "Ana"),
    "phone-brackets": ("+1 (777) 777-7777", "Ana"),
    "right-to-left": ("محمد العلي", "נועם"),
    "mixed-direction": ("Ana محمد", "Leo נועם 2"),
    "you": ("You", "Tú"),
    "you-in-german": ("Du", "Sie"),
    "very-long": ("Coordinación " + "de la zona norte " * 12 + "fin", "Ana"),
    "one-letter": ("A", "7"),
    "quotes": ('María "Mari" Paz', "Leo 'el Alto'"),
    "formula": ("=cmd|'/C calc'!A0", "@SUM(1)"),
    "markup": ("<b>Ana</b>", "a$$b & c"),
    "slashes": ("Ana/Leo", "Caja #4"),
    "combining": ("Ze\u0301 Nu\u0301n\u0303ez", "Ångström"),
    "thai": ("น้ำฝน ฝ่ายขาย", "สมชาย"),
    "dots": ("Sr. Paz.", "..."),
}


def cases() -> Iterator[Case]:
    """Make all cases about senders."""
    for name, people in NAMES.items():
        yield case(f"senders/android-{name}", ANDROID, _talk(people), facts=_nothing_joined())
        yield case(f"senders/ios-{name}", IPHONE, _talk(people), facts=_nothing_joined())
    yield from _forms()
    yield from _colon_and_blank()


def _nothing_joined() -> dict[str, Any]:
    return {"names": [], "senders": 2}


def _talk(people: Sequence[str]) -> Script:
    now = Clock(START)
    return [say(now(), people[number % len(people)], line) for number, line in enumerate(LINES * 2)]


def _formed(forms: Sequence[str], shown: str) -> Script:
    """Let one person write under several forms of a name, and another answer."""
    now = Clock(START)
    script: Script = []
    for form in forms:
        script.append(Said(now(), shown, "hola, soy yo", name=form))
        script.append(say(now(), "Ana", "dime"))
    return script


_FORMS = {
    "marks": (("Nev", "\u200eNev", "\u202aNev\u202c", "Nev\u200f"), "Nev"),
    "marked-first": (("\u202aNev Paz\u202c", "Nev Paz"), "Nev Paz"),
    "tilde": (("~\u202fNev", "~ Nev", "Nev", "~Nev"), "~ Nev"),
    "tilde-no-break": (("~\u00a0Nev", "Nev"), "~ Nev"),
    "phone": (
        ("\u202a+34 600 11 22 33\u202c", "+34\u00a0600\u00a011\u00a022\u00a033", "+34600112233"),
        "+34 600 11 22 33",
    ),
    "phone-no-break-hyphen": (
        ("+1\u00a0(777)\u00a0777\u20117777", "+1 777 777 7777"), "+1 (777) 777\u20117777",
    ),
    "decomposed": (("Núñez", "Nu\u0301n\u0303ez"), "Núñez"),
    "wide": (("Ａｎａ Paz", "Ana Paz"), "Ａｎａ Paz"),
    "blanks": (("Leo  Paz", "Leo Paz", "Leo\u00a0Paz"), "Leo  Paz"),
    "arabic-marks": (("\u200fمحمد", "محمد", "\u202bمحمد\u202c"), "محمد"),
    "override": (("x\u202eevil", "xevil"), "xevil"),
}  # fmt: skip


def _forms() -> Iterator[Case]:
    for name, (forms, shown) in _FORMS.items():
        facts = {"senders": 2}
        yield case(f"senders/forms-{name}", ANDROID, _formed(forms, shown), facts=facts)
        yield case(f"senders/forms-{name}-ios", IPHONE, _formed(forms, shown), facts=facts)


def _colon_and_blank() -> Iterator[Case]:
    now = Clock(START)
    shop = [
        say(now(), "Tienda: Norte", "buenos días"),
        say(now(), "Ana", "hola: ¿abren hoy?"),
        say(now(), "Tienda: Norte", "sí: hasta las 20"),
        sent(now(), "Tienda: Norte", "media", "<Multimedia omitido>"),
        say(now(), "Ana", "gracias"),
        say(now(), "Tienda: Norte", "a ti\nhasta luego: adiós"),
    ]
    joined = {"names": [{"name": "Tienda: Norte", "instead": "Tienda", "lines": 4}], "senders": 2}
    yield case("senders/colon-and-blank", ANDROID, shop, facts=joined)
    phone = [said for said in shop if said.kind == "text"]
    said = {"names": [{"name": "Tienda: Norte", "instead": "Tienda", "lines": 3}], "senders": 2}
    yield case("senders/colon-and-blank-ios", IPHONE, phone, facts=said)
    two = [shop[0], shop[1], shop[2]]
    said = {"names": [{"name": "Tienda: Norte", "instead": "Tienda", "lines": 2}], "senders": 2}
    yield case("senders/colon-and-blank-twice", ANDROID, two, facts=said)
    yield _template()
    yield _signatures()
    yield _once()
    yield _once_but_the_file_says_so()
    yield _one_line_without()


def _not_joined(name: str, people: Sequence[tuple[str, str]]) -> Case:
    now = Clock(START)
    script = [say(now(), sender, text) for sender, text in people]
    facts = {"names": [], "senders": len({sender for sender, _ in people})}
    return case(f"senders/{name}", ANDROID, script, facts=facts)


def _template() -> Case:
    return _not_joined(
        "template-trap",
        [
            ("Soporte", "Importante: mañana cerramos a las 14"),
            ("Ana", "gracias"),
            ("Soporte", "Importante: el pago vence hoy"),
            ("Soporte", "¿alguna duda?"),
            ("Soporte", "Importante: nuevo horario"),
            ("Ana", "no, ninguna"),
        ],
    )


def _signatures() -> Case:
    return _not_joined(
        "signature-trap",
        [
            ("Soporte", "Ana: buenos días"),
            ("Begoña", "hola"),
            ("Soporte", "Leo: sigo yo"),
            ("Soporte", "Ana: ya está"),
            ("Begoña", "gracias"),
            ("Soporte", "Leo: a usted"),
        ],
    )


def _once() -> Case:
    return _not_joined(
        "colon-and-blank-once", [("Ana", "hola"), ("Tienda", "Norte: abierto"), ("Ana", "voy")]
    )


def _one_line_without() -> Case:
    return _not_joined(
        "one-line-without",
        [
            *[("Tienda", "Norte: abierto")] * 4,
            ("Ana", "¿y el domingo?"),
            ("Tienda", "cerrado"),
        ],
    )


def _once_but_the_file_says_so() -> Case:
    now = Clock(START)
    script = [say(now(), "Ana", "hola"), say(now(), "Tienda: Norte", "abierto")]
    name = "Chat de WhatsApp con Tienda: Norte.txt"
    data = ANDROID.write(script).encode()
    facts = {"names": [{"name": "Tienda: Norte", "instead": "Tienda", "lines": 1}], "senders": 2}
    one = Source(name, data, messages_of(name, ANDROID, script))
    return Case("senders", "colon-and-blank-in-the-file-name", (one,), {name: facts})

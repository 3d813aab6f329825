"""Bodies that are not words, in many languages, and words that only look so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from tests.corpus import placeholders
from tests.corpus.dialect import IOS, Dialect
from tests.corpus.export import Case, case
from tests.corpus.placeholders import OnAndroid, OnIphone
from tests.corpus.script import Clock, Said, Script, edited, say, sent
from tests.corpus.talk import Talk, talk_of

PHONE = Dialect("dd/MM/yy", "HH:mm")
IPHONE = Dialect("dd/MM/yy", "HH:mm:ss", frame=IOS)
START = datetime(2024, 3, 13, 15, 4, 5)
MARK = "\u200e"
MAP = "https://maps.google.com/?q=40.4,-3.7"


def cases() -> Iterator[Case]:
    """Make all cases of bodies."""
    for language, phrases in placeholders.ANDROID.items():
        script = _on_android(talk_of(language.partition("-")[0]), phrases)
        yield case(f"bodies/android-{language}", PHONE, script)
    for language, words in placeholders.IPHONE.items():
        yield case(f"bodies/ios-{language}", IPHONE, _on_iphone(talk_of(language), words))
    yield from _by_structure()
    yield from _attachments()
    yield from _calls()
    yield from _places_and_polls()
    yield from _empty()
    yield from _words()


def _on_android(talk: Talk, phrases: OnAndroid) -> Script:
    now, me, you = Clock(START), talk.agent, talk.customer
    script = [
        say(now(), you, talk.lines[0]),
        sent(now(), you, "media", phrases.omitted),
        say(now(), me, talk.lines[1]),
        sent(now(), me, "media", phrases.omitted),
        sent(now(), you, "media", phrases.omitted),
        sent(now(), you, "call", "null"),
    ]
    script += [
        sent(now(), me, "deleted", text)
        for text in (phrases.deleted, phrases.deleted_by_me)
        if text
    ]
    if phrases.edited:
        script.append(edited(now(), me, talk.lines[3], f" {phrases.edited}"))
    if phrases.attached:
        script += _attached_on_android(now, you, phrases.attached)
    if phrases.location:
        script.append(sent(now(), you, "location", f"{phrases.location}: {MAP}"))
    if phrases.live_location:
        script.append(sent(now(), you, "location", phrases.live_location))
    return [*script, say(now(), me, talk.lines[5])]


def _attached_on_android(now: Clock, you: str, words: str) -> Script:
    photo = f"IMG-20240313-WA0001.jpg {words}"
    return [
        sent(now(), you, "media", photo, MARK + photo),
        sent(now(), you, "media", f"PTT-20240313-WA0002.opus {words}"),
        sent(now(), you, "media", f"{photo}\n4521"),
        sent(now(), you, "contact", f"Begoña Paz.vcf {words}"),
    ]


def _marked(now: Clock, sender: str, kind: str, text: str) -> Said:
    return sent(now(), sender, kind, text, MARK + text)


def _on_iphone(talk: Talk, words: OnIphone) -> Script:
    now, me, you = Clock(START), talk.agent, talk.customer
    script = [
        say(now(), you, talk.lines[0]),
        _marked(now, you, "media", words.image),
        say(now(), me, talk.lines[1]),
        *(
            _marked(now, me, "media", text)
            for text in (words.video, words.audio, words.sticker, words.gif, words.document)
        ),
        sent(now(), you, "media", f"factura.pdf • 3 p. {MARK}{words.document}"),
        _marked(now, you, "contact", words.contact),
        _marked(now, you, "call", words.missed_call),
        _marked(now, you, "call", words.missed_video),
    ]
    if words.deleted_by_me:
        script.append(_marked(now, me, "deleted", words.deleted_by_me))
    return [*script, say(now(), me, talk.lines[5])]


def _by_structure() -> Iterator[Case]:
    def three(kind: str, body: str, times: int = 3, dialect: Dialect = PHONE) -> Script:
        now = Clock(START)
        text = body.removeprefix(MARK)
        script: Script = []
        for number in range(times):
            script.append(say(now(), "Ana", f"mira {number}"))
            script.append(sent(now(), "Leo", kind, text, body))
        return [*script, say(now(), "Ana", "gracias")]

    unknown = "<Rakitra tsy tafiditra>"
    yield case("bodies/unknown-media", PHONE, three("media", unknown))
    yield case("bodies/unknown-media-ios", IPHONE, three("media", f"{MARK}sary tsy tafiditra"))
    yield case("bodies/unknown-media-twice", PHONE, three("text", unknown, 2))
    yield case("bodies/unknown-marked-twice", IPHONE, three("text", f"{MARK}sary tsy tafiditra", 2))
    yield case("bodies/unmarked-and-often", IPHONE, three("text", "sary tsy tafiditra"))
    yield case("bodies/address-in-brackets", PHONE, three("text", "<leo@shop.example>"))
    yield case("bodies/link-in-brackets", PHONE, three("text", "<https://shop.example/a>"))
    yield case("bodies/heart", PHONE, three("text", "<3"))
    yield from _unknown_edited()


def _unknown_edited() -> Iterator[Case]:
    texts = ("mañana a las 9", "mejor a las diez", "o el jueves por la tarde", "vale")
    for dialect, name, before in [(PHONE, "", " "), (IPHONE, "-ios", f" {MARK}")]:
        now = Clock(START)
        script = [edited(now(), "Ana", text, f"{before}<Voaova ity hafatra ity>") for text in texts]
        between = [say(now(), "Leo", f"leído {number}") for number in range(3)]
        yield case(f"bodies/unknown-edited{name}", dialect, script + between)
    now = Clock(START)
    once = [
        say(now(), "Ana", "pulsa <Aceptar ahora>"),
        say(now(), "Leo", "hecho"),
        say(now(), "Ana", "y luego <Cerrar la sesión>"),
    ]
    yield case("bodies/brackets-at-the-end", PHONE, once)


def _attachments() -> Iterator[Case]:
    now = Clock(START)
    android = [
        sent(now(), "Ana", "media", "IMG-20240313-WA0001.jpg (rakitra miraikitra)"),
        sent(now(), "Leo", "media", "DOC-20240313-WA0007.pdf (rakitra miraikitra)\nfactura"),
        sent(now(), "Ana", "media", "STK-20240313-WA0002.webp (rakitra miraikitra)"),
        sent(now(), "Leo", "media", "Presupuesto de obra 2.xlsx (file attached)"),
        sent(now(), "Ana", "contact", "Ana Gómez.vcf (rakitra miraikitra)"),
        sent(now(), "Leo", "contact", "LEO.VCF (archivo adjunto)"),
        say(now(), "Ana", "te mando IMG-20240313-WA0001.jpg (la de ayer) luego"),
    ]
    yield case("bodies/attached-android", PHONE, android)
    photo = "00000012-PHOTO-2024-03-13-15-04-00.jpg"
    tags = {
        "en": "attached: ", "es": "adjunto: ", "pt": "anexado: ", "de": "Anhang: ",
        "fr": "pièce jointe : ", "it": "allegato: ",
    }  # fmt: skip
    for language, tag in tags.items():
        now = Clock(START)
        script = [
            _marked(now, "Ana", "media", f"<{tag}{photo}>"),
            say(now(), "Leo", "gracias"),
            sent(now(), "Ana", "media", f"factura.pdf • 3 p. {MARK}<{tag}00000013-factura.pdf>"),
            _marked(now, "Leo", "media", f"<{tag}{MARK}00000014-AUDIO-2024-03-13-15-10-00.opus>"),
            _marked(now, "Leo", "contact", f"<{tag}00000015-Ana Gómez.vcf>"),
        ]
        yield case(f"bodies/attached-ios-{language}", IPHONE, script)
    now = Clock(START)
    turkish = [
        _marked(now, "Çağrı", "media", f"<{photo} eklendi>"),
        say(now(), "İpek", "teşekkürler"),
        _marked(now, "Çağrı", "media", "<00000013-VIDEO-2024-03-13-15-06-00.mp4 eklendi>"),
    ]
    yield case("bodies/attached-ios-tr", IPHONE, turkish)


def _calls() -> Iterator[Case]:
    spoken = {
        "en": (
            "Missed voice call, tap to call back", "Voice call, 3 min", "Video call, No answer",
            "Voice call, 1 hr, 2 min", "Video call, 45 sec",
        ),
        "es": (
            "Llamada perdida, toca para devolver la llamada", "Llamada de voz, 3 min",
            "Videollamada, Sin respuesta",
        ),
        "pt": ("Ligação de voz perdida", "Chamada de voz perdida"),
    }  # fmt: skip
    for language, bodies in spoken.items():
        now = Clock(START)
        script = [_marked(now, "Ana", "call", body) for body in bodies]
        words = say(now(), "Leo", "Voice call, please: llámame")
        yield case(f"bodies/calls-ios-{language}", IPHONE, [*script, words])
    now = Clock(START)
    marks = "Missed voice call, \u200etap to call back"
    inside = [_marked(now, "Ana", "call", marks), say(now(), "Leo", "perdona")]
    yield case("bodies/calls-ios-mark-inside", IPHONE, inside)


def _places_and_polls() -> Iterator[Case]:
    now = Clock(START)
    places = [
        sent(now(), "Ana", "location", f"location: {MAP}"),
        sent(now(), "Leo", "location", f"ubicación: {MAP}"),
        sent(now(), "Ana", "location", "location: https://foursquare.com/v/4b0588"),
        say(now(), "Leo", f"estamos aquí {MAP} te esperamos"),
        say(now(), "Ana", "Location: al lado del mercado"),
    ]
    yield case("bodies/places-android", PHONE, places)
    now = Clock(START)
    marked = [
        _marked(now, "Ana", "location", f"Location: {MAP}"),
        _marked(now, "Leo", "location", f"Ubicación: {MAP}"),
        say(now(), "Ana", "voy"),
    ]
    yield case("bodies/places-ios", IPHONE, marked)
    now = Clock(START)
    poll = [
        sent(now(), "Ana", "poll", "POLL:\n¿Día?\nOPTION: lunes (2 votes)\nOPTION: hoy (0 votes)"),
        say(now(), "Leo", "POLL: mañana votamos"),
        sent(now(), "Ana", "poll", "ENCUESTA:\n¿Hora?\nOPCIÓN: 9 (1 voto)\nOPCIÓN: 10 (3 votos)"),
    ]  # fmt: skip
    yield case("bodies/polls-android", PHONE, poll)
    now = Clock(START)
    options = f"{MARK}OPTION: lunes ({MARK}2 votes)\n{MARK}OPTION: martes ({MARK}0 votes)"
    text = f"POLL:\n¿Qué día?\n{options}"
    yield case(
        "bodies/polls-ios", IPHONE, [_marked(now, "Ana", "poll", text), say(now(), "Leo", "ya")]
    )


def _empty() -> Iterator[Case]:
    for dialect, name in [(PHONE, "android"), (IPHONE, "ios")]:
        now = Clock(START)
        script = [
            say(now(), "Ana", "te mando la clave"),
            sent(now(), "Ana", "media", ""),
            say(now(), "Leo", "la vi"),
            sent(now(), "Leo", "media", ""),
            sent(now(), "Ana", "media", "", MARK),
            say(now(), "Leo", "."),
        ]
        yield case(f"bodies/empty-{name}", dialect, script)
    now = Clock(START)
    once = [
        say(now(), "Ana", "mira"),
        _marked(
            now,
            "Ana",
            "media",
            "You received a view once message. Open it on your phone.",
        ),
        say(now(), "Leo", "abierta"),
    ]
    yield case("bodies/view-once-ios", IPHONE, once)
    now = Clock(START)
    voice = [
        sent(now(), "Ana", "media", "<View once voice message omitted>"),
        sent(now(), "Leo", "media", "<Video message omitted>"),
        sent(now(), "Leo", "media", "<Video note omitted>"),
        say(now(), "Ana", "ok"),
    ]
    yield case("bodies/view-once-android", PHONE, voice)


def _words() -> Iterator[Case]:
    now = Clock(START)
    script = [
        say(now(), "Ana", "Waiting for this message. This may take a while."),
        say(now(), "Leo", "@\u206834600112233\u2069 mira esto"),
        say(now(), "Ana", "@~Nev ¿lo tienes?"),
        say(now(), "Leo", "no image omitted, it is there"),
        say(now(), "Ana", "the <Media omitted> thing again"),
        say(now(), "Leo", "This message was deleted by me, sorry"),
        say(now(), "Ana", "null and void"),
        say(now(), "Leo", "Su pedido 4521 está en camino.\n\nSeguir envío\nHablar con un agente"),
        say(now(), "Ana", "<b>urgente</b>"),
        say(now(), "Leo", "👍🏽❤️"),
    ]
    yield case("bodies/words-android", PHONE, script)
    yield case("bodies/words-ios", IPHONE, script)
    now = Clock(START)
    several = [
        edited(now(), "Ana", "sale el martes\npor la tarde", " <This message was edited>"),
        edited(now(), "Leo", "ok", " <Se editó este mensaje.>"),
        edited(now(), "Ana", "muito bem", " <Mensagem editada>"),
        say(now(), "Leo", "dice <This message was edited> al final de todo, ¿no?"),
    ]
    yield case("bodies/edited-android", PHONE, several)
    marked = [
        said._replace(body=f"{said.text} {MARK}<This message was edited>") if said.edited else said
        for said in several
    ]
    yield case("bodies/edited-ios", replace(IPHONE, newline="\r\n"), marked)

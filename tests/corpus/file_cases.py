"""Lines and files: what stands in texts, how lines end, how bytes are meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from tests.corpus.dialect import IOS, Dialect
from tests.corpus.export import Case, case, encoded, messages_of, raw_case
from tests.corpus.script import Clock, Script, say, sent

ANDROID = Dialect("dd/MM/yy", "HH:mm")
IPHONE = Dialect("dd/MM/yy", "HH:mm:ss", frame=IOS)
START = datetime(2024, 3, 13, 15, 4, 5)
BOM = "\ufeff"
PHONES = {"android": ANDROID, "ios": IPHONE}


def cases() -> Iterator[Case]:
    """Make all cases of lines and files."""
    yield from _texts()
    yield from _looking_like_headers()
    yield from _byte_order_marks()
    yield from _line_ends()
    yield from _encodings()
    yield from _bad_bytes()
    yield from _ends()
    yield from _around()


def _script(*texts: str) -> Script:
    """Let two people say these texts."""
    now = Clock(START)
    return [say(now(), "Begoña" if n % 2 else "Iñaki", text) for n, text in enumerate(texts)]


SMALL = _script("¿cómo va el pedido?", "mañana sale", "¿de verdad?\nno lo creo", "sí, señor", "ok")


def _both(name: str, script: Script, **facts: Any) -> Iterator[Case]:
    for phone, dialect in PHONES.items():
        yield case(f"files/{name}-{phone}", dialect, script, facts=facts)


def _texts() -> Iterator[Case]:
    lines = _script(
        "uno\ndos\ntres",
        "uno\n\ntres\n\n\nseis",
        "  con blancos delante",
        "con blancos detrás  ",
        "\tcon tabulador\t",
        "último párrafo\n",
        "fin",
    )
    yield from _both("several-lines", lines)
    signs = _script(
        "antes\u2028después",
        "antes\u2029después",
        "antes\u0085después",
        "antes\x0bdespués",
        "antes\x0cdespués",
        "antes\x1cdespués\x1d",
        "fin",
    )
    yield from _both("line-separators-in-text", signs)
    yield from _both("nul-in-text", _script("antes\x00después", "\x00", "dos\x00\x00ceros", "fin"))
    wide = _script(
        "𝔞𝔟𝔠 👩🏽\u200d💻", "e\u0301\u0301\u0301", "\U0010ffff", "ﷺ", "كيف الحال؟", "fin"
    )
    yield from _both("signs-of-all-planes", wide)
    yield from _both("long-line", _script("a" * 5_000, "b " * 2_500 + "b", "ok"))
    yield from _both("blanks-only", _script("x" + " " * 3_000 + "y", " ", "ok"))
    marks = _script("\u200fمرحبا\u200e", "\u202aabc\u202c", "fin")
    bare = [
        said._replace(text=said.text.strip("\u200e\u200f\u202a\u202c"), body=said.text)
        for said in marks
    ]
    yield from _both("marks-around-texts", bare)


def _looking_like_headers() -> Iterator[Case]:
    texts = {
        "same-shape-inside-a-line": "lo dijo así: 14/03/24, 09:07 - Leo: hola",
        "other-shape-once": "mira\n[14/03/24, 09:07:08] Leo: hola\nnada más",
        "american-once": "mira\n3/14/24, 9:07 PM - Leo: hola",
        "only-a-date": "entregas\n14/03/24\n15/03/24, por la mañana",
        "only-a-time": "horario\n09:07 abre\n17:30 - cierra",
        "no-such-time": "mira\n14/03/24, 25:61 - Leo: hola",
        "indented": "mira\n 14/03/24, 09:07 - Leo: hola",
        "quoted": "mira\n> 14/03/24, 09:07 - Leo: hola",
        "numbers": "lista\n1. uno\n2. dos\n3/4 de kilo - bien: sí",
        "no-blank-after": "mira\n14/03/24, 09:07 -Leo: hola",
    }
    for name, text in texts.items():
        script = _script("hola", text, "visto", "bien")
        yield case(f"files/looks-like-a-header-{name}", ANDROID, script, facts={"messages": 4})
    # On several days: on one, `13/03/24` and `31/02/24` could both have the year first.
    impossible = [
        said._replace(at=said.at + timedelta(days=number))
        for number, said in enumerate(
            _script("hola", "mira\n31/02/24, 09:07 - Leo: hola", "visto", "bien")
        )
    ]
    facts = {"doubtful_lines": 1, "doubtful": [{"line": 3, "why": "no-date"}]}
    yield case("files/looks-like-a-header-no-such-day", ANDROID, impossible, facts=facts)
    both = _script("hola", "mira\n45/45/24, 09:07 - Leo: hola", "visto", "bien")
    yield case("files/looks-like-a-header-no-day-at-all", ANDROID, both, facts=facts)
    other = _script("hola", "mira\n[14/03/24, 09:07:08] Leo: hola", "visto", "bien")
    facts = {"doubtful_lines": 1, "doubtful": [{"line": 3, "why": "other-format"}]}
    yield case("files/looks-like-a-header-of-another-phone", ANDROID, other, facts=facts)


def _byte_order_marks() -> Iterator[Case]:
    for phone, dialect in PHONES.items():
        yield case(f"files/mark-at-the-start-{phone}", dialect, SMALL, before=BOM)
        each = replace(dialect, mark=BOM)
        yield case(f"files/mark-on-each-header-{phone}", each, SMALL)
        both = replace(dialect, mark=f"{BOM}\u200e")
        yield case(f"files/two-marks-on-each-header-{phone}", both, SMALL)
    inside = replace(IPHONE, date="dd.MM.yy", frame=f"[{BOM}{{}}] ")
    yield case("files/mark-inside-the-bracket", inside, SMALL)


def _line_ends() -> Iterator[Case]:
    for phone, dialect in PHONES.items():
        for name, newline in [("crlf", "\r\n"), ("cr", "\r")]:
            yield case(f"files/{name}-{phone}", replace(dialect, newline=newline), SMALL)
    lone = _script("antes\rdespués", "dos\r\rfin", "ok")
    yield from _both("cr-in-text", lone)
    mixed = ANDROID.write(SMALL[:2]) + replace(ANDROID, newline="\r\n").write(SMALL[2:])
    messages = messages_of("mixed-line-ends.txt", ANDROID, SMALL)
    yield raw_case("files/mixed-line-ends", encoded(mixed), messages)
    lines = _script("uno\n\ndos", "tres")
    yield case("files/crlf-blank-lines", replace(IPHONE, newline="\r\n"), lines)


def _encodings() -> Iterator[Case]:
    for name, encoding, said in [
        ("utf-16-le", "utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be", "utf-16-be"),
    ]:
        for phone, dialect in PHONES.items():
            facts = {"encoding": said, "bad_bytes": 0}
            yield case(
                f"files/{name}-mark-{phone}", dialect, SMALL, encoding=encoding, before=BOM,
                facts=facts,
            )  # fmt: skip
            yield case(f"files/{name}-{phone}", dialect, SMALL, encoding=encoding, facts=facts)
        chinese = [one._replace(text="一二三四五六七八九十" * 9) for one in SMALL]
        yield case(
            f"files/{name}-chinese", ANDROID, chinese, encoding=encoding,
            facts={"encoding": said},
        )  # fmt: skip
        crlf = replace(ANDROID, newline="\r\n")
        yield case(
            f"files/{name}-crlf", crlf, SMALL, encoding=encoding, before=BOM,
            facts={"encoding": said},
        )  # fmt: skip
        wide = _script("😀 bien 👍🏽", "да, конечно", "好的", "fin")
        yield case(
            f"files/{name}-wide-signs", ANDROID, wide, encoding=encoding, before=BOM,
            facts={"encoding": said},
        )  # fmt: skip
    for phone, dialect in PHONES.items():
        facts = {"encoding": "cp1252", "bad_bytes": 0}
        western = [*SMALL, *_script("cuesta 12 € – “gratis”", "¡vaya!")]
        yield case(f"files/windows-1252-{phone}", dialect, western, encoding="cp1252", facts=facts)
    crlf = replace(ANDROID, newline="\r\n")
    facts = {"encoding": "cp1252"}
    yield case("files/windows-1252-crlf", crlf, SMALL, encoding="cp1252", facts=facts)
    plain = [say(said.at, "Leo", "ok") for said in SMALL]
    yield case("files/ascii-alone", ANDROID, plain, facts={"encoding": "utf-8", "bad_bytes": 0})


def _bad_bytes() -> Iterator[Case]:
    facts = {"encoding": "utf-8", "bad_bytes": 1}
    for name, byte in [("ff", "\udcff"), ("lone-lead", "\udcc3"), ("lone-tail", "\udc80")]:
        spoiled = [*SMALL, *_script("año: señor y niño")]
        written = [*spoiled]
        written[1] = spoiled[1]._replace(body=f"ma{byte} na", text="ma\ufffd na")
        spoiled[1] = written[1]
        yield case(f"files/bad-byte-{name}", ANDROID, written, facts=facts)
    whole = [*SMALL, *_script("vale €")]
    data = ANDROID.write(whole).encode().removesuffix(b"\n")[:-1]
    cut = [*whole[:-1], whole[-1]._replace(text="vale \ufffd")]
    messages = messages_of("cut-in-a-character.txt", ANDROID, cut)
    yield raw_case("files/cut-in-a-character", data, messages)


def _ends() -> Iterator[Case]:
    for phone, dialect in PHONES.items():
        text = dialect.write(SMALL).removesuffix("\n")
        name = f"no-line-end-at-the-end-{phone}"
        yield raw_case(f"files/{name}", encoded(text), messages_of(f"{name}.txt", dialect, SMALL))
        one = SMALL[:1]
        yield case(f"files/one-message-{phone}", dialect, one, facts={"messages": 1})
    text = ANDROID.write(SMALL) + "14/03/24, 09:"
    cut = [*SMALL[:-1], SMALL[-1]._replace(text="ok\n14/03/24, 09:")]
    messages = messages_of("last-line-cut.txt", ANDROID, cut)
    yield raw_case("files/last-line-cut", encoded(text), messages)
    empty_last = [*SMALL, sent(datetime(2024, 3, 14, 9, 7), "Iñaki", "media", "")]
    text = IPHONE.write(empty_last).removesuffix("\n")
    messages = messages_of("ends-with-a-name.txt", IPHONE, empty_last)
    yield raw_case("files/ends-with-a-name", encoded(text), messages)
    blank = ANDROID.write(SMALL) + "\n\n"
    trailing = [*SMALL[:-1], SMALL[-1]._replace(text="ok\n\n")]
    messages = messages_of("blank-lines-at-the-end.txt", ANDROID, trailing)
    yield raw_case("files/blank-lines-at-the-end", encoded(blank), messages)


def _around() -> Iterator[Case]:
    facts = {"unread_lines": 2, "unread": [1, 2]}
    before = "Historial de chat\nno es un mensaje: nada\n"
    yield case("files/junk-before", ANDROID, SMALL, before=before, facts=facts)
    facts = {"unread_lines": 2, "unread": [1, 3]}  # a blank line says nothing
    yield case("files/junk-before-ios", IPHONE, SMALL, before=f"{BOM}uno\n\ntres\n", facts=facts)
    tail = "y esto quedó cortado por arriba\n"
    facts = {"unread_lines": 1, "unread": [1]}
    yield case("files/begins-in-a-message", ANDROID, SMALL, before=tail, facts=facts)
    for name, data in [
        ("empty", b""),
        ("mark-alone", BOM.encode()),
        ("line-ends-alone", b"\n\r\n\n"),
        ("no-chat", b"querida Ana:\nno es un chat, es una carta.\n"),
        ("no-chat-with-dates", b"13/03/24 compras\n14/03/24 ventas\n"),
        ("nul-alone", b"\x00\x00\x00"),
    ]:
        yield raw_case(f"files/{name}", data, [])

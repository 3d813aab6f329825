"""Random exports with nasty content, and random ways to cut them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from hypothesis import strategies as st

LRM, RLM, BOM, NNBSP, NBSP = "\u200e", "\u200f", "\ufeff", "\u202f", "\u00a0"

HALVES = ("am", "AM", "a.m.", "a. m.", f"a.{NBSP}m.", f"a.{NNBSP}m.", "A.M.")

SENDERS = (
    "Ana",
    "Leo",
    "Ana Gómez",
    "Ana  Go\u0301mez",
    f"Ana{NBSP}Gómez",
    f"~{NNBSP}Nev",
    "~Nev",
    "Nev",
    f"+1{NBSP}(777){NBSP}777\u20117777",
    "+1 777 777 7777",
    "\u202a+34 600 11 22 33\u202c",
    f"{LRM}Leo",
    "Tienda:Norte",
    "Turno 12:30",
    "Ana - Ventas",
    "[Sup] Leo",
    "🤓",
    "\u2068Ana\u2069",
    "Ａｎａ",
    "O'Neil, José.",
    "l" * 300,
    "bad \udcff name",
    "Ana changed the subject",
    "5/3/24, 9:07 - Bob",
)

BODIES = (
    "",
    ".",
    "null",
    "hola",
    "Hola, necesito AYUDA con mi pedido: no llegó",
    "Problem with order number 4521: help me, help!",
    "cafe\u0301 café CAFÉ İstanbul Straße STRASSE ﬁn ſo",
    "नमस्ते दुनिया مرحبا שָׁלוֹם 你好世界 ไทย",
    "👩🏽\u200d💻 ok 🇦🇷 ❤️ e\u0301\u0301\u0301",
    "see https://example.com/a?b=c#ñ and WWW.Example.com, foohttp://x.y/z end",
    "mail ana.gomez@example.com.ar or a@b@c.d or @x.y or a@b.",
    "hi @\u2068Ana Gómez\u2069 and @Ana, @\u2068open, x@\u2068Leo\u2069y @@",
    "before\u2028after\u0085next\x0bvt\x0cff\x1cfs\rlone",
    "nul \x00 and \udcff\udcc3 and \udce2\udc80 bytes",
    "half \udcc3\n\udca9 over a line",
    "el numero1o a1b2c3 x_y don't l'eau",
    "  blanks at both ends  ",
    f"{LRM}marks at the ends{RLM}",
    f"{LRM}{RLM}",
    "isolates \u2066stay\u2069",
    "\u0301mark first",
    "texto <This message was edited>",
    f"texto {LRM}<This message was edited>",
    f"texto{LRM} {LRM}<Se editó este mensaje.>{LRM}",
    "<This message was edited>",
    "dos  <Se editó este mensaje.>",
    "not at the end <This message was edited> ok",
    "<Media omitted>",
    "<Media omitted>\ncaption of the picture",
    "<Media omitted> <This message was edited>",
    "<Multimedia omitido>",
    f"{LRM}image omitted",
    "image omitted",
    f"factura.pdf • 3 pages {LRM}document omitted",
    f"a caption\n{LRM}video omitido",
    "I see image omitted",
    f"{LRM}Contact card omitted",
    f"{LRM}<attached: 00000012-PHOTO-2024-03-13-15-04-00.jpg>",
    f"<adjunto: {LRM}PTT-1.opus>",
    "<attached: Ana Gómez.VCF>",
    "IMG-20240313-WA0001.jpg (file attached)",
    f"{LRM}IMG-20240313-WA0001.jpg (archivo adjunto)\nmira esto",
    "Ana Gómez.vcf (file attached)",
    "This message was deleted",
    "You deleted this message.",
    "Se eliminó este mensaje.",
    "Eliminaste este mensaje.",
    "This message was deleted by admin Ana",
    f"{LRM}Missed voice call, {LRM}tap to call back",
    f"{LRM}Voice call, 3 min",
    "Videollamada perdida",
    "Waiting for this message. This may take a while.",
    "location: https://maps.google.com/?q=40.4,-3.7",
    f"{LRM}Ubicación: https://maps.google.com/?q=40.4,-3.7",
    "location: near you",
    "live location shared",
    f"POLL:\nlunch?\n{LRM}OPTION: yes ({LRM}2 votes)\n{LRM}OPTION: no (0 votes)",
    "ENCUESTA:\n¿hoy?\nOPCIÓN: sí (1 voto)",
    f"{LRM}Messages and calls are end-to-end encrypted. Learn more.",
    "Los mensajes y las llamadas están cifrados de extremo a extremo. Toca para más.",
    f"{LRM}Ana added Leo",
    "Ana added Leo",
    f"{LRM}Leo left",
    f"{LRM}I added it to your order",
    f"{LRM}Ana creó el grupo “Turno”",
    f"{LRM}Saliste del grupo",
    "first\nsecond\n\nfourth\n",
    "\n\n",
    "5/3/24, 9:07 - Ana: looks like a header",
    "text\n5/3/24, 9:07 - Bob: another shape?",
    "text\n[05/03/2024, 09:07:08] Bob: another shape?",
    "text\n05/03/2024, 09:07 - Bob: another shape?",
    "text\n2024-03-05 09:07 - no sender here",
    "text\n05/03/2024",
    "quote: he said: no",
    "ends with colon:",
    "palabra " * 60,
    "a" * 700 + "é" * 300,
)

LINES_WITHOUT_SENDER = (
    "Ana added Leo",
    'Ana changed the subject from "Turno: A" to "Turno: B"',
    "Ana cambió el asunto de “Turno: A” a “Turno: B”",
    'Ana created group "Turno: noche"',
    "Messages and calls are end-to-end encrypted. Learn more.",
    "You were added",
    "",
    "Ana:",
    "Ana:.",
    f"{LRM}Ana:.",
    "Ana:.\nmore",
    "Ana:\nmore",
    ":",
    ":.",
    ": nobody",
    f"{LRM}: nobody",
    "no: sender?: maybe",
)

LOOSE_LINES = ("", "   ", "a loose line", "12/13/14", "[", LRM, "\ufeff", "\udcff")


@dataclass(frozen=True)
class Style:
    """How one phone writes its headers."""

    is_bracketed: bool
    close: str
    mark: str
    gap: str
    order: str
    year: int
    is_padded: bool
    has_seconds: bool
    half: str | None
    before_half: str
    before_line: str

    def stamp(self, time: datetime) -> str:
        """Write the header of a message sent at ``time``."""
        pad = "02" if self.is_padded else ""
        fields = {"d": f"{time.day:{pad}}", "m": f"{time.month:{pad}}"}
        fields["y"] = f"{time.year % 100:02}" if self.year == 2 else f"{time.year:04}"
        day = self.mark.join(fields[letter] for letter in self.order)
        hour = time.hour if self.half is None else (time.hour % 12 or 12)
        clock = f"{hour:{pad}}:{time.minute:02}" + (f":{time.second:02}" * self.has_seconds)
        if self.half is not None:
            half = self.half
            if time.hour >= 12:
                half = half.replace("a", "p").replace("A", "P")
            clock += self.before_half + half
        return self.written(f"{day}{self.gap}{clock}")

    def written(self, inner: str) -> str:
        """Put date and time as they stand between what opens and closes a header."""
        return self.before_line + "[" * self.is_bracketed + inner + self.close


@st.composite
def styles(draw: st.DrawFn) -> Style:
    """Draw a phone: system, language and settings."""
    is_bracketed = draw(st.booleans())
    close = "] " if is_bracketed else draw(st.sampled_from((" - ", " - ", ": ")))
    order = draw(st.sampled_from(("dmy", "mdy", "dmy", "mdy", "ymd")))
    half = draw(st.none() | st.sampled_from(HALVES))
    return Style(
        is_bracketed=is_bracketed,
        close=close,
        mark=draw(st.sampled_from("///.-")),
        gap=draw(st.sampled_from((", ", ", ", " "))),
        order=order,
        year=4 if order == "ymd" else draw(st.sampled_from((2, 4))),
        is_padded=draw(st.booleans()),
        has_seconds=draw(st.booleans()),
        half=half,
        before_half=draw(st.sampled_from((" ", NNBSP, NBSP, ""))),
        before_line=draw(st.sampled_from(("", "", LRM, BOM, BOM + LRM, "\u202a"))),
    )


STARTS = (
    datetime(2024, 1, 1, 0, 0),
    datetime(2024, 2, 28, 23, 59, 58),
    datetime(2023, 12, 31, 23, 0),
    datetime(2024, 5, 3, 11, 59),
    datetime(2021, 12, 12, 12, 0),
    datetime(2024, 10, 11, 9, 7),
)
STEPS_S = (
    0,
    0,
    1,
    59,
    60,
    61,
    3599,
    86_399,
    86_400,
    86_401,
    90_000,
    3 * 86_400,
    20 * 86_400,
    -1,
    -86_400,
)
IMPOSSIBLE = (
    "31/02/2024, 09:00",
    "30/02/24, 9:00",
    "29/02/2023, 09:00",
    "01/01/2024, 25:61",
    "1/1/24, 13:00 AM",
    "1/1/24, 0:08 am",
    "13/13/2024, 09:00",
    "2024-13-01 09:00",
    "1/1/24, 9:5",
    "1/1/124, 9:05",
    "00/00/2024, 09:00",
)


@st.composite
def entries(draw: st.DrawFn, style: Style, time: datetime) -> str:
    """Draw one entry as a phone in ``style`` writes it at ``time``, LF between its lines."""
    what = draw(st.integers(0, 19))
    if what == 0:
        return draw(st.sampled_from(LOOSE_LINES))
    if what == 1:
        return style.written(draw(st.sampled_from(IMPOSSIBLE))) + "Leo: impossible"
    if what == 2:
        inner = draw(st.integers(0, 40)), draw(st.integers(0, 14)), draw(st.integers(2000, 2040))
        return style.written(style.mark.join(map(str, inner)) + style.gap + "9:07") + "Leo: odd"
    if what == 3:
        return draw(styles()).stamp(time) + "Leo: from another phone"
    if what in (4, 5):
        return style.stamp(time) + draw(st.sampled_from(LINES_WITHOUT_SENDER))
    sender = draw(st.sampled_from(SENDERS if what == 6 else SENDERS[:8]))
    body = draw(st.text(max_size=20) if what == 7 else st.sampled_from(BODIES))
    return f"{style.stamp(time)}{sender}: {body}"


@st.composite
def exports(draw: st.DrawFn, most: int = 12) -> bytes:
    """Draw a whole export: mostly one phone's, sometimes empty, cut short or mixed."""
    style = draw(styles())
    time = draw(st.sampled_from(STARTS))
    written = []
    least = draw(st.sampled_from((0, 1, 3, most // 2)))
    for step in draw(st.lists(st.sampled_from(STEPS_S), min_size=least, max_size=most)):
        time += timedelta(seconds=step)
        written.append(draw(entries(style, time)))
    loose = draw(st.lists(st.sampled_from(LOOSE_LINES), max_size=2))
    text = draw(st.sampled_from(("", "", BOM))) + "\n".join([*loose, *written])
    text += draw(st.sampled_from(("\n", "\n", "", "\r", "\n\n")))
    ends = draw(st.sampled_from(("lf", "lf", "crlf", "mixed")))
    data = text.encode("utf-8", "surrogateescape" if is_escaped(text) else "replace")
    if ends == "crlf":
        return data.replace(b"\n", b"\r\n")
    if ends == "mixed":
        odd = draw(st.integers(2, 4))
        lines = data.split(b"\n")
        turned = [line + (b"\r" if number % odd else b"") for number, line in enumerate(lines)]
        return b"\n".join(turned)
    return data


def is_escaped(text: str) -> bool:
    """Whether every surrogate in ``text`` stands for one bad byte."""
    return all(not "\ud800" <= c <= "\udfff" or "\udc80" <= c <= "\udcff" for c in text)


@st.composite
def cuts(draw: st.DrawFn, size: int, most: int = 6) -> list[int]:
    """Draw where to cut ``size`` bytes: ascending, anywhere, no part empty."""
    if size < 2:
        return []
    return sorted(draw(st.sets(st.integers(1, size - 1), max_size=most)))

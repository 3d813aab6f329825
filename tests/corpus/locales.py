"""Facts of CLDR about how locales write a moment, those of phones that run WhatsApp."""

from __future__ import annotations

from typing import NamedTuple

from tests.corpus.dialect import ANDROID, DIGITS, IOS, Dialect, halves, with_seconds


class Locale(NamedTuple):
    """One locale's short forms.

    Attributes:
        date: The pattern of a date.
        clock24, clock12: The patterns of a time.
        is_24: Which of both the locale prefers.
        glue: How date ``{1}`` and time ``{0}`` are joined.
        am, pm: The halves of a day.
        digits: The name of its digits.
    """

    date: str
    clock24: str
    clock12: str
    is_24: bool
    glue: str
    am: str
    pm: str
    digits: str = "latn"

    def android(self, *, is_24: bool | None = None) -> Dialect:
        """Give the way an Android phone writes, in the locale's own clock or a chosen one."""
        chosen = self.is_24 if is_24 is None else is_24
        return Dialect(
            self.date,
            self.clock24 if chosen else self.clock12,
            glue=self.glue.replace("{1}", "{date}").replace("{0}", "{time}"),
            frame=ANDROID,
            periods=halves(self.am, self.pm),
            digits=DIGITS[self.digits],
        )

    def ios(self, *, is_24: bool | None = None) -> Dialect:
        """Give the way an iPhone writes."""
        dialect = self.android(is_24=is_24)
        return Dialect(
            dialect.date,
            with_seconds(dialect.clock),
            glue=dialect.glue,
            frame=IOS,
            periods=dialect.periods,
            digits=dialect.digits,
        )


LOCALES = {
    "af": Locale("y-MM-dd", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "vm.", "nm."),
    "am": Locale("dd/MM/y", "HH:mm", "h:mm a", False, "{1} {0}", "ጥዋት", "ከሰዓት"),
    "ar_AE": Locale("d\u200f/M\u200f/y", "HH:mm", "h:mm a", False, "{1}، {0}", "ص", "م"),
    "ar_EG": Locale("d\u200f/M\u200f/y", "HH:mm", "h:mm a", False, "{1}، {0}", "ص", "م", "arab"),
    "ar_MA": Locale("d\u200f/M\u200f/y", "HH:mm", "h:mm a", True, "{1}، {0}", "ص", "م"),
    "ar_SA": Locale("d\u200f/M\u200f/y", "HH:mm", "h:mm a", False, "{1}، {0}", "ص", "م", "arab"),
    "as": Locale("d-M-y", "HH:mm", "a h.mm", False, "{1} {0}", "AM", "PM", "beng"),
    "az": Locale("dd.MM.yy", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "AM", "PM"),
    "be": Locale("d.MM.yy", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "AM", "PM"),
    "bg": Locale("d.MM.yy\u202f'г'.", "H:mm", "h:mm 'ч'. a", True, "{1}, {0}", "am", "pm"),
    "bn": Locale("d/M/yy", "HH:mm", "h:mm a", False, "{1} {0}", "AM", "PM", "beng"),
    "br": Locale("dd/MM/y", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "A.M.", "G.M."),
    "bs": Locale("d. M. y.", "HH:mm", "hh:mm\u202fa", True, "{1} {0}", "a.\u202fm.", "p.\u202fm."),
    "ca": Locale("d/M/yy", "H:mm", "h:mm\u202fa", True, "{1} {0}", "a.\u202fm.", "p.\u202fm."),
    "ckb": Locale("y-MM-dd", "HH:mm", "h:mm a", False, "{1} {0}", "ب.ن", "د.ن", "arab"),
    "cs": Locale("dd.MM.yy", "H:mm", "h:mm\u202fa", True, "{1} {0}", "dop.", "odp."),
    "da": Locale("dd.MM.y", "HH.mm", "h.mm\u202fa", True, "{1} {0}", "AM", "PM"),
    "de": Locale("dd.MM.yy", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "AM", "PM"),
    "el": Locale("d/M/yy", "HH:mm", "h:mm\u202fa", False, "{1}, {0}", "π.μ.", "μ.μ."),
    "en_AU": Locale("d/M/yy", "HH:mm", "h:mm\u202fa", False, "{1}, {0}", "am", "pm"),
    "en_CA": Locale("y-MM-dd", "HH:mm", "h:mm\u202fa", False, "{1}, {0}", "a.m.", "p.m."),
    "en_GB": Locale("dd/MM/y", "HH:mm", "h:mm a", True, "{1}, {0}", "am", "pm"),
    "en_HK": Locale("d/M/y", "HH:mm", "h:mm\u202fa", False, "{1}, {0}", "am", "pm"),
    "en_IE": Locale("dd/MM/y", "HH:mm", "h:mm a", True, "{1}, {0}", "am", "pm"),
    "en_IN": Locale("dd/MM/yy", "HH:mm", "h:mm\u202fa", False, "{1}, {0}", "am", "pm"),
    "en_US": Locale("M/d/yy", "HH:mm", "h:mm\u202fa", False, "{1}, {0}", "AM", "PM"),
    "en_ZA": Locale("y/MM/dd", "HH:mm", "h:mm a", True, "{1}, {0}", "am", "pm"),
    "es": Locale("d/M/yy", "H:mm", "h:mm\u202fa", True, "{1}, {0}", "a.\u202fm.", "p.\u202fm."),
    "es_AR": Locale(
        "d/M/yy", "HH:mm", "h:mm\u202fa", False, "{1}, {0}", "a.\u202fm.", "p.\u202fm."
    ),
    "es_CL": Locale(
        "dd-MM-yy", "HH:mm", "h:mm\u202fa", False, "{1}, {0}", "a.\u202fm.", "p.\u202fm."
    ),
    "es_CO": Locale(
        "d/MM/yy", "H:mm", "h:mm\u202fa", False, "{1}, {0}", "a.\u202fm.", "p.\u202fm."
    ),
    "es_MX": Locale("dd/MM/yy", "HH:mm", "h:mm\u202fa", False, "{1}, {0}", "a.m.", "p.m."),
    "es_PA": Locale(
        "MM/dd/yy", "HH:mm", "h:mm\u202fa", False, "{1}, {0}", "a.\u202fm.", "p.\u202fm."
    ),
    "es_US": Locale("d/M/y", "HH:mm", "h:mm\u202fa", False, "{1}, {0}", "a.m.", "p.m."),
    "et": Locale("dd.MM.yy", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "AM", "PM"),
    "eu": Locale("yy/M/d", "HH:mm", "h:mm\u202fa", True, "{1} ({0})", "AM", "PM"),
    "fa": Locale("y/M/d", "H:mm", "h:mm a", True, "{1}،\u200f {0}", "ق.ظ.", "ب.ظ.", "arabext"),
    "fi": Locale("d.M.y", "H.mm", "h.mm\u202fa", True, "{1} {0}", "ap.", "ip."),
    "fil": Locale("M/d/yy", "HH:mm", "h:mm\u202fa", False, "{1}, {0}", "AM", "PM"),
    "fr": Locale("dd/MM/y", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "AM", "PM"),
    "fr_BE": Locale("d/MM/yy", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "AM", "PM"),
    "fr_CA": Locale("y-MM-dd", "HH 'h' mm", "h 'h' mm\u202fa", True, "{1} {0}", "a.m.", "p.m."),
    "fr_CH": Locale("dd.MM.yy", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "AM", "PM"),
    "ga": Locale("dd/MM/y", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "r.n.", "i.n."),
    "gl": Locale("dd/MM/yy", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "a.m.", "p.m."),
    "gu": Locale("d/M/yy", "HH:mm", "hh:mm a", False, "{1} {0}", "AM", "PM"),
    "ha": Locale("d/M/yy", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "SF", "YM"),
    "he": Locale("d.M.y", "H:mm", "h:mm a", True, "{1}, {0}", "AM", "PM"),
    "hi": Locale("d/M/yy", "HH:mm", "h:mm a", False, "{1}, {0}", "am", "pm"),
    "hr": Locale("dd. MM. y.", "HH:mm", "hh:mm\u202fa", True, "{1} {0}", "AM", "PM"),
    "hu": Locale("y. MM. dd.", "H:mm", "a\u202fh:mm", True, "{1} {0}", "de.", "du."),
    "hy": Locale("dd.MM.yy", "HH:mm", "h:mm a", True, "{1}, {0}", "AM", "PM"),
    "id": Locale("dd/MM/yy", "HH.mm", "h.mm\u202fa", True, "{1} {0}", "AM", "PM"),
    "is": Locale("d.M.y", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "f.h.", "e.h."),
    "it": Locale("dd/MM/yy", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "AM", "PM"),
    "ja": Locale("y/MM/dd", "H:mm", "aK:mm", True, "{1} {0}", "午前", "午後"),
    "ka": Locale("dd.MM.yy", "HH:mm", "h:mm a", True, "{1}, {0}", "AM", "PM"),
    "kk": Locale("dd.MM.yy", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "AM", "PM"),
    "km": Locale("d/M/yy", "HH:mm", "h:mm a", False, "{1}, {0}", "AM", "PM"),
    "kn": Locale("d/M/yy", "HH:mm", "hh:mm a", False, "{1} {0}", "AM", "PM"),
    "ko": Locale("yy. M. d.", "HH:mm", "a h:mm", False, "{1} {0}", "오전", "오후"),
    "ky": Locale("d/M/yy", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "тң", "тк"),
    "lo": Locale("d/M/y", "H:mm", "h:mm a", True, "{1}, {0}", "ກ່ອນທ່ຽງ", "ຫຼັງທ່ຽງ"),
    "lt": Locale("y-MM-dd", "HH:mm", "hh:mm\u202fa", True, "{1} {0}", "priešpiet", "popiet"),
    "lv": Locale("dd.MM.yy", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "priekšp.", "pēcp."),
    "mk": Locale("d.M.yy", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "претпл.", "попл."),
    "ml": Locale("d/M/yy", "HH:mm", "h:mm a", False, "{1} {0}", "AM", "PM"),
    "mn": Locale("y.MM.dd", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "ү.ө.", "ү.х."),
    "mr": Locale("d/M/yy", "H:mm", "h:mm a", False, "{1}, {0}", "AM", "PM", "deva"),
    "ms": Locale("d/MM/yy", "HH:mm", "h:mm\u202fa", False, "{1}, {0}", "PG", "PTG"),
    "my": Locale("d/M/yy", "H:mm", "a h:mm", True, "{1} {0}", "နံနက်", "ညနေ", "mymr"),
    "nb": Locale("dd.MM.y", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "a.m.", "p.m."),
    "ne": Locale("yy/M/d", "HH:mm", "h:mm a", True, "{1}, {0}", "पूर्वाह्न", "अपराह्न", "deva"),
    "nl": Locale("dd-MM-y", "HH:mm", "h:mm a", True, "{1}, {0}", "a.m.", "p.m."),
    "nl_BE": Locale("d/MM/y", "HH:mm", "h:mm a", True, "{1}, {0}", "a.m.", "p.m."),
    "or": Locale("M/d/yy", "HH:mm", "h:mm a", False, "{1}, {0}", "AM", "PM"),
    "pa": Locale("d/M/yy", "HH:mm", "h:mm a", False, "{1}, {0}", "ਪੂ.ਦੁ.", "ਬਾ.ਦੁ."),
    "pl": Locale("d.MM.y", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "AM", "PM"),
    "ps": Locale("y/M/d", "H:mm", "h:mm a", True, "{1} {0}", "AM", "PM", "arabext"),
    "pt_BR": Locale("dd/MM/y", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "AM", "PM"),
    "pt_PT": Locale("dd/MM/yy", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "a.m.", "p.m."),
    "ro": Locale("dd.MM.y", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "a.m.", "p.m."),
    "ru": Locale("dd.MM.y", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "AM", "PM"),
    "si": Locale("y-MM-dd", "HH.mm", "a h.mm", True, "{1} {0}", "පෙ.ව.", "ප.ව."),
    "sk": Locale("d. M. y", "H:mm", "h:mm\u202fa", True, "{1} {0}", "AM", "PM"),
    "sl": Locale("d. M. yy", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "dop.", "pop."),
    "so": Locale("dd/MM/yy", "HH:mm", "h:mm\u202fa", False, "{1} {0}", "GH", "GD"),
    "sq": Locale("d.M.yy", "HH:mm", "h:mm\u202fa", False, "{1}, {0}", "p.d.", "m.d."),
    "sr": Locale("d. M. y.", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "AM", "PM"),
    "sv": Locale("y-MM-dd", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "fm", "em"),
    "sw": Locale("dd/MM/y", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "AM", "PM"),
    "ta": Locale("d/M/yy", "HH:mm", "h:mm a", False, "{1}, {0}", "AM", "PM"),
    "te": Locale("dd-MM-yy", "HH:mm", "h:mm a", False, "{1} {0}", "AM", "PM"),
    "th": Locale("d/M/yy", "HH:mm", "h:mm a", True, "{1} {0}", "AM", "PM"),
    "tk": Locale("dd.MM.y", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "go.öň", "go.soň"),
    "tr": Locale("d.MM.y", "HH:mm", "a\u202fh:mm", True, "{1} {0}", "ÖÖ", "ÖS"),
    "uk": Locale("dd.MM.yy", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "дп", "пп"),
    "ur": Locale("d/M/yy", "HH:mm", "h:mm a", False, "{1} {0}", "AM", "PM"),
    "ur_IN": Locale("d/M/yy", "HH:mm", "h:mm a", False, "{1} {0}", "AM", "PM", "arabext"),
    "uz": Locale("dd/MM/yy", "HH:mm", "h:mm\u202fa", True, "{1}, {0}", "TO", "TK"),
    "vi": Locale("d/M/yy", "HH:mm", "h:mm\u202fa", True, "{0} {1}", "SA", "CH"),
    "zh_Hans_CN": Locale("y/M/d", "HH:mm", "ah:mm", True, "{1} {0}", "上午", "下午"),
    "zh_Hant_HK": Locale("d/M/y", "HH:mm", "ah:mm", False, "{1} {0}", "上午", "下午"),
    "zu": Locale("M/d/yy", "HH:mm", "h:mm\u202fa", True, "{1} {0}", "AM", "PM"),
}

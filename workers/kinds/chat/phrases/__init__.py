r"""The words that WhatsApp itself writes into an export, as data.

A row for each language, in modules by family; the joined tables at the end are what
readers use. How each table is matched (``text`` is a body without direction marks at
its ends and without the edited mark; ``bare`` is a text without direction marks
anywhere; "line" is a line of it; "marked" is a body that begins with a direction mark;
every comparison minds case):

==================  =============================================================
EDITED              ``text`` ends with it: taken off, with the marks and then the one
                    blank (U+0020, U+00A0, U+202F) before it. Each is ``<…>``
DELETED             the whole bare text; DELETED_PREFIXES: one bare line beginning so;
                    DELETED_TEMPLATES: the whole bare text, as a template, where it has
                    at most NOTICE_LONGEST code points
CALLS               the whole bare text; CALL_PATTERNS: fullmatch of the bare text
CALL_HEADS          in a marked body, and CALLS there too: the whole bare text, or one
                    line of at most CALL_LONGEST code points that goes on with one of
                    CALL_MARKS
MEDIA_LINES         the first bare line (a caption may follow)
MEDIA_BODIES        the whole bare text, or U+200E and the phrase where a line of the
                    text ends, at its beginning or after a blank (U+0020): the title of a
                    document or a caption stands before it
MARKED_MEDIA        as MEDIA_BODIES, the whole bare text only in a marked body: people
                    say the same
CONTACT_BODIES      as MEDIA_BODIES
ATTACHED_WORDS      the first bare line is ``NAME.ext (words)``, ext of 1 to 8 ASCII
                    letters and digits, NAME of one character or more
ATTACHED_TAGS       a bare line ends with ``<word: NAME>``, NAME of one or more
                    characters without ``<`` and ``>``, perhaps a blank before the colon
LOCATION_PREFIXES   the first bare line begins so, and the bare text holds one of
                    MAP_ADDRESSES after it; LOCATION_BODIES: the whole bare text
POLL_HEADS          the first bare line
VIEW_ONCE           one bare line beginning so
WAITING             the whole bare text: text without words
NOTICE_SENTENCES    ``text`` begins so: a notice, whoever seems to say it; an edited
                    body is never a notice
NOTICE_TEMPLATES    the bare text as a template, in a marked body of one line, at most
                    NOTICE_LONGEST code points, that does not begin with ``<``
NOTICE_PATTERNS     fullmatch of the bare text, in the same bodies
NOTICE_PHRASES      the bare text of such a body holds one
NOTICE_SENDERS      search in a bare would-be sender: the whole line is a notice; so it is
                    where the would-be sender begins with one of NOTICE_SENTENCES or, as
                    ``quotes`` says, leaves a quotation open
PRONOUNS            the first word, casefolded, of what is no name
DETERMINERS         the same, where the second word has no capital
==================  =============================================================

A **template** is literal text with slots: ``{}`` is one name or several, what
``notices.is_name`` takes; ``*`` is any text, also none. Each slot is as
short as it can be, the last one reaches to the end. One full stop (of FULL_STOPS) at the
end of the text does not matter.

DELETED and WAITING are written without a final full stop, and stand for both.

Structure catches what no table knows: ``attachments``, ``wording`` and ``learned`` say how. A name
that ends in ``.vcf`` (in any case) makes an attachment a contact. The first that matches
decides, in the order: empty (media), deleted, call, contact, media, location, poll,
waiting, text; then the phrases learned from the source. Notices are looked for before
all of them, but a whole bare text in DELETED, CALLS, MEDIA_BODIES, MARKED_MEDIA,
CONTACT_BODIES, LOCATION_BODIES or WAITING is none by pattern, template or phrase.

Patterns are linear: one open gap at most. Further languages are further rows.
"""

from __future__ import annotations

from workers.kinds.chat.phrases.african import AMHARIC, HAUSA, KINYARWANDA, SWAHILI, ZULU
from workers.kinds.chat.phrases.central_european import (
    CROATIAN,
    CZECH,
    HUNGARIAN,
    POLISH,
    SLOVAK,
    SLOVENIAN,
)
from workers.kinds.chat.phrases.east_asian import CHINESE, JAPANESE, KOREAN
from workers.kinds.chat.phrases.english import ENGLISH
from workers.kinds.chat.phrases.european import (
    ALBANIAN,
    ESTONIAN,
    GEORGIAN,
    GREEK,
    IRISH,
    LATVIAN,
    LITHUANIAN,
)
from workers.kinds.chat.phrases.germanic import AFRIKAANS, DUTCH, GERMAN
from workers.kinds.chat.phrases.indian import (
    BENGALI,
    GUJARATI,
    HINDI,
    KANNADA,
    MALAYALAM,
    MARATHI,
    PUNJABI,
    TAMIL,
    TELUGU,
)
from workers.kinds.chat.phrases.middle_eastern import ARABIC, HEBREW, PERSIAN, URDU
from workers.kinds.chat.phrases.nordic import DANISH, FINNISH, NORWEGIAN, SWEDISH
from workers.kinds.chat.phrases.portuguese import PORTUGUESE_BRAZIL, PORTUGUESE_PORTUGAL
from workers.kinds.chat.phrases.romance import CATALAN, FRENCH, ITALIAN, ROMANIAN
from workers.kinds.chat.phrases.row import Phrases
from workers.kinds.chat.phrases.slavic import BULGARIAN, MACEDONIAN, RUSSIAN, SERBIAN, UKRAINIAN
from workers.kinds.chat.phrases.southeast_asian import (
    FILIPINO,
    INDONESIAN,
    LAO,
    MALAY,
    THAI,
    VIETNAMESE,
)
from workers.kinds.chat.phrases.spanish import SPANISH
from workers.kinds.chat.phrases.turkic import AZERBAIJANI, KAZAKH, KYRGYZ, TURKISH, UZBEK

DIRECTION_MARKS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e"
"""What stands unseen around names, headers and machine text; isolates are not among them."""

BLANKS = " \u00a0\u202f"
"""What may stand before an am or pm and before the edited mark."""

MAP_ADDRESSES = ("https://maps.google.com/", "https://foursquare.com/")

NOTICE_LONGEST = 1000

CALL_LONGEST = 80

CALL_MARKS = (",", ".", "،", "、", "，", "。")
"""What parts a call from how it went: `Voice call, 3 min`."""

FULL_STOPS = (".", "。", "।", "۔", "։")
"""What may or may not end a sentence of WhatsApp's."""

LANGUAGES: tuple[Phrases, ...] = (
    ENGLISH, SPANISH, PORTUGUESE_BRAZIL, PORTUGUESE_PORTUGAL, FRENCH, ITALIAN, CATALAN,
    ROMANIAN, GERMAN, DUTCH, AFRIKAANS, SWEDISH, DANISH, NORWEGIAN, FINNISH, RUSSIAN, UKRAINIAN,
    BULGARIAN, MACEDONIAN, SERBIAN, POLISH, CZECH, SLOVAK, SLOVENIAN, CROATIAN, HUNGARIAN,
    IRISH, LITHUANIAN, LATVIAN, ESTONIAN, GREEK, ALBANIAN, GEORGIAN, TURKISH, AZERBAIJANI,
    KAZAKH, KYRGYZ, UZBEK, ARABIC, PERSIAN, URDU, HEBREW, HINDI, MARATHI, GUJARATI, PUNJABI,
    BENGALI, TAMIL, TELUGU, KANNADA, MALAYALAM, INDONESIAN, MALAY, FILIPINO, VIETNAMESE, THAI,
    LAO, CHINESE, JAPANESE, KOREAN, SWAHILI, HAUSA, AMHARIC, KINYARWANDA, ZULU,
)  # fmt: skip


def _joined(field: str) -> tuple[str, ...]:
    """Give one table over all languages, each phrase once, in the order of the rows."""
    phrases = (phrase for row in LANGUAGES for phrase in getattr(row, field))
    return tuple(dict.fromkeys(variant for phrase in phrases for variant in _apostrophes(phrase)))


def _apostrophes(phrase: str) -> tuple[str, ...]:
    """Give a phrase with both apostrophes, since phones differ."""
    return phrase, phrase.replace("'", "’"), phrase.replace("’", "'")


def _with_full_stop(table: tuple[str, ...]) -> frozenset[str]:
    return frozenset((*table, *(f"{phrase}." for phrase in table)))


MEDIA_LINES = frozenset(_joined("media_lines"))
MEDIA_BODIES = frozenset(_joined("media_bodies"))
MARKED_MEDIA = frozenset(_joined("marked_media"))
CONTACT_BODIES = frozenset(_joined("contact_bodies"))
ATTACHED_WORDS = frozenset(_joined("attached_words"))
ATTACHED_TAGS = frozenset(_joined("attached_tags"))
DELETED = _with_full_stop(_joined("deleted"))
DELETED_PREFIXES = _joined("deleted_prefixes")
DELETED_TEMPLATES = _joined("deleted_templates")
EDITED = _joined("edited")
CALLS = frozenset(_joined("calls"))
CALL_HEADS = _joined("call_heads")
CALL_PATTERNS = _joined("call_patterns")
LOCATION_PREFIXES = _joined("location_prefixes")
LOCATION_BODIES = frozenset(_joined("location_bodies"))
POLL_HEADS = frozenset(_joined("poll_heads"))
VIEW_ONCE = _joined("view_once")
WAITING = _with_full_stop(_joined("waiting"))
NOTICE_SENTENCES = _joined("notice_sentences")
NOTICE_PATTERNS = _joined("notice_patterns")
NOTICE_PHRASES = _joined("notice_phrases")
NOTICE_TEMPLATES = _joined("notice_templates")
NOTICE_SENDERS = _joined("notice_senders")
PRONOUNS = frozenset(word for row in LANGUAGES for word in row.pronouns.split())
DETERMINERS = frozenset(word for row in LANGUAGES for word in row.determiners.split())

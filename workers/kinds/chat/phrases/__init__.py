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
                    DELETED_TEMPLATES: the whole bare text, as a template
CALLS               the whole bare text; CALL_PATTERNS: fullmatch of the bare text
CALL_HEADS          the whole bare text; or one bare line of a marked body, at most
                    CALL_LONGEST code points, that goes on with one of CALL_MARKS
MEDIA_LINES         the first bare line (a caption may follow)
MEDIA_BODIES        the whole bare text, or U+200E and the phrase where a line of the
                    text ends, at its beginning or after a blank (U+0020): the title of a
                    document or a caption stands before it
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
NOTICE_PATTERNS     fullmatch of the bare text, where the body is marked and has at most
                    NOTICE_LONGEST code points: an iOS notice
NOTICE_TEMPLATES    the bare text as a template, in the same bodies
NOTICE_SENDERS      search in a bare would-be sender: the whole line is a notice; so it is
                    where the would-be sender begins with one of NOTICE_SENTENCES or, as
                    ``quotes`` says, leaves a quotation open
PRONOUNS            the first word, casefolded, of what is no name
DETERMINERS         the same, where the second word has no capital
==================  =============================================================

A **template** is literal text with slots ``{}``, each one name or several: what
``notices.is_name`` takes. Slots are as short as they can be, the last one reaches to
the end; ``*`` at the end of a template stands for any rest, line breaks too. One full
stop (of FULL_STOPS) at the end of the text does not matter.

Structure catches what no table knows: ``attachments`` and ``learned`` say how. A name
that ends in ``.vcf`` (in any case) makes an attachment a contact. The first that matches
decides, in the order: empty (media), deleted, call, contact, media, location, poll,
waiting, text; then the phrases learned from the source. Notices are looked for before
all of them.

Patterns are linear: one open gap at most. Further languages are further rows.
"""

from __future__ import annotations

from workers.kinds.chat.phrases.english import ENGLISH
from workers.kinds.chat.phrases.row import Phrases
from workers.kinds.chat.phrases.spanish import SPANISH

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

LANGUAGES: tuple[Phrases, ...] = (ENGLISH, SPANISH)


def _joined(field: str) -> tuple[str, ...]:
    """Give one table over all languages, each phrase once, in the order of the rows."""
    return tuple(dict.fromkeys(phrase for row in LANGUAGES for phrase in getattr(row, field)))


MEDIA_LINES = frozenset(_joined("media_lines"))
MEDIA_BODIES = frozenset(_joined("media_bodies"))
CONTACT_BODIES = frozenset(_joined("contact_bodies"))
ATTACHED_WORDS = frozenset(_joined("attached_words"))
ATTACHED_TAGS = frozenset(_joined("attached_tags"))
DELETED = frozenset(_joined("deleted"))
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
WAITING = frozenset(_joined("waiting"))
NOTICE_SENTENCES = _joined("notice_sentences")
NOTICE_PATTERNS = _joined("notice_patterns")
NOTICE_TEMPLATES = _joined("notice_templates")
NOTICE_SENDERS = _joined("notice_senders")
PRONOUNS = frozenset(word for row in LANGUAGES for word in row.pronouns.split())
DETERMINERS = frozenset(word for row in LANGUAGES for word in row.determiners.split())

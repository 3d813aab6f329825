"""The judge's reading of bodies: what a text under somebody's name is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.workers.kinds.chat.oracle_attachments import attached_name, ends_as_word
from tests.workers.kinds.chat.oracle_names import bare, fills, without_stop
from tests.workers.kinds.chat.oracle_wording import explains_app, kind_in_words, says_edited
from workers.kinds.chat import phrases

KNOWN = (
    phrases.DELETED,
    phrases.CALLS,
    phrases.MEDIA_BODIES,
    phrases.MARKED_MEDIA,
    phrases.CONTACT_BODIES,
    phrases.LOCATION_BODIES,
    phrases.WAITING,
)
"""What is no notice, though it be marked and fit a template of one."""

NAMED_PLACE_LONGEST = 300
RECURS = 3


@dataclass(frozen=True)
class Learned:
    """What recurs in a source and no table knows: placeholders of media, edited marks."""

    placeholders: frozenset[str] = frozenset()
    edited: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Body:
    """What follows a sender.

    Attributes:
        kind: One of the report's kinds.
        text: It without marks at its ends, and without an edited mark.
        is_edited: Whether it had one.
        is_wordless: Whether nobody's words are in it.
    """

    kind: str
    text: str
    is_edited: bool
    is_wordless: bool


def body_of(written: str, learned: Learned) -> Body:
    """Read a whole body; what was learned counts where no table knows it."""
    body = read_body(written, frozenset(phrases.EDITED))
    if unknown_phrase(written) is None:
        return body
    body = read_body(written, learned.edited.union(phrases.EDITED))
    is_marked = written[:1] in phrases.DIRECTION_MARKS
    if body.kind == "text" and stands_for_media(body.text, is_marked, learned):
        return Body("media", body.text, body.is_edited, True)
    return body


def read_body(written: str, edited_marks: frozenset[str]) -> Body:
    """Read a whole body by tables and structure, with these marks of edited messages."""
    text = written.strip(phrases.DIRECTION_MARKS)
    is_marked = written[:1] in phrases.DIRECTION_MARKS and written != ""
    text, is_edited = without_edited_mark(text, edited_marks)
    if text and not is_edited and is_notice(text, is_marked):
        return Body("notice", text, False, True)
    kind = kind_of(text, is_marked)
    if kind == "text" and bare(text) not in phrases.WAITING:
        kind = kind_in_words(bare(text), is_marked)
        if kind == "text" and is_marked and not is_edited and explains_app(text):
            kind = "notice"
    is_wordless = kind != "text" or bare(text) in phrases.WAITING
    return Body(kind, text, is_edited, is_wordless)


def without_edited_mark(text: str, edited_marks: frozenset[str]) -> tuple[str, bool]:
    """Take off the edited mark with the marks and the one blank before it."""
    for mark in sorted(edited_marks):
        if text.endswith(mark):
            text = text.removesuffix(mark).rstrip(phrases.DIRECTION_MARKS)
            if text and text[-1] in phrases.BLANKS:
                text = text[:-1]
            return text.strip(phrases.DIRECTION_MARKS), True
    tag = text[text.rfind("<") :] if text.endswith(">") and "<" in text else ""
    if tag not in edited_marks and len(tag.encode()) <= 256 and says_edited(bare(tag)):
        return without_edited_mark(text, edited_marks | {tag})
    return text, False


def is_notice(text: str, is_marked: bool) -> bool:
    """Tell whether a text under somebody's name is the app's own sentence."""
    if text.startswith(phrases.NOTICE_SENTENCES):
        return True
    plain = bare(text)
    if not is_marked or len(text) > phrases.NOTICE_LONGEST or "\n" in plain or plain[:1] == "<":
        return False
    if any(plain in table for table in KNOWN):
        return False
    return (
        any(fills(template, without_stop(plain)) for template in phrases.NOTICE_TEMPLATES)
        or any(phrase in without_stop(plain) for phrase in phrases.NOTICE_PHRASES)
        or any(re.fullmatch(pattern, plain) for pattern in phrases.NOTICE_PATTERNS)
    )


def kind_of(text: str, is_marked: bool) -> str:
    """Tell what a text that is no notice is; the order of the questions decides."""
    plain = bare(text)
    lines = plain.split("\n")
    attachment = attached_name(text, is_marked)
    if not plain:
        return "media"
    if is_deleted(plain):
        return "deleted"
    if is_call(plain, is_marked):
        return "call"
    if attachment.lower().endswith(".vcf") or is_omitted(text, phrases.CONTACT_BODIES):
        return "contact"
    if attachment or lines[0] in phrases.MEDIA_LINES or is_omitted(text, phrases.MEDIA_BODIES):
        return "media"
    if is_omitted(text, phrases.MARKED_MEDIA) and (is_marked or plain not in phrases.MARKED_MEDIA):
        return "media"
    if len(lines) == 1 and plain.startswith(phrases.VIEW_ONCE):
        return "media"
    if plain in phrases.LOCATION_BODIES or is_place(plain):
        return "location"
    if lines[0] in phrases.POLL_HEADS or is_poll(lines):
        return "poll"
    return "text"


def is_deleted(plain: str) -> bool:
    """Tell whether a bare text says that something was deleted."""
    if plain in phrases.DELETED:
        return True
    if "\n" not in plain and plain.startswith(phrases.DELETED_PREFIXES):
        return True
    is_short = len(plain) <= phrases.NOTICE_LONGEST
    ended = without_stop(plain)
    return is_short and any(fills(template, ended) for template in phrases.DELETED_TEMPLATES)


def is_call(plain: str, is_marked: bool) -> bool:
    """Tell whether a bare text tells of a call."""
    if plain in phrases.CALLS or any(re.fullmatch(one, plain) for one in phrases.CALL_PATTERNS):
        return True
    if not is_marked or "\n" in plain or len(plain) > phrases.CALL_LONGEST:
        return False
    return any(
        plain[:end] in (*phrases.CALL_HEADS, *phrases.CALLS)
        for end in range(1, len(plain) + 1)
        if plain[end : end + 1] in ("", *phrases.CALL_MARKS)
    )


def is_place(plain: str) -> bool:
    """Tell whether a bare text is a place on a map."""
    first_line = plain.split("\n")[0]
    for prefix in phrases.LOCATION_PREFIXES:
        if first_line.startswith(prefix):
            rest = plain.removeprefix(prefix)
            if any(address in rest for address in phrases.MAP_ADDRESSES):
                return True
    # An address with nothing before it, or one word, or the name of the place.
    address = re.sub(r"\A[^\W\d]+ ?[:：] ?", "", plain)
    named = re.sub(r"\A.*(?:[:：] ?|\n)(?=https://)", "", plain)
    return len(plain) <= NAMED_PLACE_LONGEST and any(
        re.fullmatch(site + r"\S+", one) is not None
        for site, texts in (
            (r"https://maps\.google\.com/", (plain, address)),
            (r"https://(?:www\.)?foursquare\.com/", (plain, named)),
        )
        for one in texts
    )


def is_poll(lines: list[str]) -> bool:
    """Tell whether bare lines are a word, a question and options with their votes."""
    if len(lines) < 4 or not re.fullmatch(r"[^\W\d]+ ?[:：]", lines[0]):
        return False
    while lines and not lines[-1]:
        lines = lines[:-1]
    words = [option_word(line) for line in lines[-2:]]
    return len(words) == 2 and words[0] is not None and words[0] == words[1]


def option_word(line: str) -> str | None:
    """Give the word before an option of a poll, None where the line is none."""
    found = re.fullmatch(r"([^\W\d]+) ?[:：](.*)\(([^()]*)\)", line)
    votes = found and re.fullmatch(r"([^\d]{0,20})(\d{1,7})([^\d]{0,21})", found[3])
    if not found or not votes:
        return None
    return found[1] if not votes[3] or ends_as_word(votes[3]) else None


def is_omitted(text: str, bodies: frozenset[str]) -> bool:
    """Tell whether the text is one of ``bodies``, or a line of it ends with the mark and one."""
    if bare(text) in bodies:
        return True
    for line in text.split("\n"):
        for body in bodies:
            before, found, after = line.rpartition("\u200e" + body)
            if found and not after and (not before or before.endswith(" ")):
                return True
    return False


def unknown_phrase(written: str) -> tuple[str, bool] | None:
    """Give the phrase that a body of words may be, or end with, and whether it is all of it."""
    body = read_body(written, frozenset(phrases.EDITED))
    if body.kind != "text" or body.is_edited or body.is_wordless:
        return None
    plain = bare(body.text)
    found = re.search(r"(\A|[ \u00a0\u202f])(<[^<>\n]+>)\Z", plain)
    if found and are_letters(found[2]):
        is_whole = found[2] == plain
        if is_whole or found[2] not in phrases.MEDIA_LINES:
            return found[2], is_whole
    is_marked = written[0] in phrases.DIRECTION_MARKS
    if is_marked and 6 <= len(plain) <= 60 and "\n" not in plain and not holds_address(plain):
        return plain, True
    return None


def are_letters(tag: str) -> bool:
    """Tell whether a tag holds words: some letters, no digits and no address."""
    return sum(sign.isalpha() for sign in tag) >= 4 and not holds_address(tag)


def holds_address(text: str) -> bool:
    """Tell whether a text holds a digit or a sign of an address."""
    if any(sign.isdecimal() or sign in "@/=" for sign in text):
        return True
    return "www." in text or re.search(r"\.\S", text) is not None


def stands_for_media(text: str, is_marked: bool, learned: Learned) -> bool:
    """Tell whether a text is a placeholder that was learned."""
    plain = bare(text)
    is_tag = re.fullmatch(r"<[^<>\n]+>", plain) is not None
    return plain in learned.placeholders and (is_marked or is_tag)


def learned_from(bodies: list[str]) -> Learned:
    """Learn what recurs in all bodies of a source."""
    counts: dict[tuple[str, bool], int] = {}
    for written in bodies:
        if (phrase := unknown_phrase(written)) is not None:
            counts[phrase] = counts.get(phrase, 0) + 1
    often = [phrase for phrase, count in counts.items() if count >= RECURS]
    return Learned(
        frozenset(text for text, is_whole in often if is_whole),
        frozenset(text for text, is_whole in often if not is_whole),
    )

"""Names: where they end, whom they mean, how they are written."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from workers.kinds.chat.bodies.notices import Templates
from workers.kinds.chat.normal_form import normalize
from workers.kinds.chat.phrases import NOTICE_SENDERS, NOTICE_SENTENCES, NOTICE_TEMPLATES
from workers.kinds.chat.quotes import leaves_quote_open
from workers.kinds.chat.unseen import with_plain_blanks, without_marks, without_unseen

_NOTICE_SENDER = re.compile("|".join(NOTICE_SENDERS))
_OPEN_NOTICES = Templates(one for one in NOTICE_TEMPLATES if one.endswith(("{}", "*")))
"""Notices whose last words may hold a colon: `You added Tienda: Norte`."""
_PHONE = re.compile(r"[\d +\-()./\u2010\u2012\u2013]+")
_PHONE_DIGITS_AT_LEAST = 6
_NOTICE_SENDER_LONGEST = 1000


class Sender(NamedTuple):
    """A person: ``identity`` is the same however the name is written."""

    identity: str
    name: str


def read_sender(raw: bytes) -> Sender | None:
    """Tell who a would-be sender is, or None where it is the beginning of a notice.

    The name loses direction marks, and its no-break spaces become spaces. The identity
    is that name in NFKC, without a leading ``~``, its blanks collapsed; or, where it is a
    phone number, its digits.
    """
    return _read_known(raw) if len(raw) <= _KEPT_BYTES else _read(raw)


def _read(raw: bytes) -> Sender | None:
    text = raw.decode("utf-8", "replace")
    if _begins_notice(without_marks(text[:_NOTICE_SENDER_LONGEST])):
        return None
    name = with_plain_blanks(without_unseen(text))
    plain = " ".join(normalize("NFKC", name).split())
    plain = plain.removeprefix("~").lstrip()
    if _PHONE.fullmatch(plain):
        digits = "".join(str(unicodedata.decimal(sign)) for sign in plain if sign.isdecimal())
        if len(digits) >= _PHONE_DIGITS_AT_LEAST:
            return Sender(digits, name)
    return Sender(plain, name)


def _begins_notice(text: str) -> bool:
    """Tell whether a notice was parted at a colon inside it: `Ana changed … from "Turno`."""
    if _NOTICE_SENDER.search(text) or text.startswith(NOTICE_SENTENCES):
        return True
    return leaves_quote_open(text) or _OPEN_NOTICES.match(text)


_KEPT_BYTES = 256
"""Longer names are no names, and thousands of them would fill the memory."""

_read_known = lru_cache(maxsize=1 << 14)(_read)

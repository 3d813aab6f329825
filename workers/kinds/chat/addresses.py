"""Web and mail addresses and mentions: found in bytes, taken out of texts."""

from __future__ import annotations

import re

import numpy as np

from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import Flags, Ints
from workers.kinds.chat.normal_form import normalize

_WEB = re.compile(r"(https?://|www\.)\S+", re.IGNORECASE)
_RUN = re.compile(r"\S+")
_MENTION = re.compile(r"@\S+")


def hold_addresses(padded: Bytes, starts: Ints, ends: Ints) -> Flags:
    """Tell which texts may hold an address or a mention."""
    signs = [np.flatnonzero(padded == ord("@"))]
    colons = np.flatnonzero(padded[:-2] == ord(":"))
    slashes = (padded[colons + 1] == ord("/")) & (padded[colons + 2] == ord("/"))
    signs.append(colons[slashes])
    dots = np.flatnonzero(padded[3:] == ord(".")) + 3
    for back in (1, 2, 3):
        dots = dots[padded[dots - back] | 0x20 == ord("w")]
    signs.append(dots)
    found: Flags = np.zeros(len(starts), dtype=np.bool_)
    for places in signs:
        text = np.searchsorted(starts, places, side="right") - 1
        places, text = places[text >= 0], text[text >= 0]
        found[text[places < ends[text]]] = True
    return found


def without_addresses(text: str) -> str:
    r"""Give the NFC text without web and mail addresses and mentions.

    In this order, and without regard to case: ``(https?://|www\.)\S+``,
    ``[^\s@]+@[^\s@]+\.[^\s@]+``, ``@\u2068[^\u2069]*\u2069``, ``@\S+``. As patterns,
    the second and third would look again and again at what follows each sign.
    """
    text = _WEB.sub("", normalize("NFC", text))
    if "@" in text:
        text = _RUN.sub(lambda run: _without_mail(run[0]), text)
        text = _MENTION.sub("", _without_named_mentions(text))
    return text


def _without_mail(run: str) -> str:
    r"""Take ``[^\s@]+@[^\s@]+\.[^\s@]+`` out of a run without blanks."""
    name, *rest = run.split("@")
    kept = []
    for host in rest:
        if name and "." in host[1:-1]:
            name = ""  # the address is gone, and what follows has no name of its own
        else:
            kept.append(f"{name}@")
            name = host
    return "".join([*kept, name])


def _without_named_mentions(text: str) -> str:
    r"""Take ``@\u2068[^\u2069]*\u2069`` out."""
    kept, done = [], 0
    while (start := text.find("@\u2068", done)) >= 0 and (end := text.find("\u2069", start)) >= 0:
        kept.append(text[done:start])
        done = end + 1
    return "".join([*kept, text[done:]])

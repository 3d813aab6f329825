"""Which texts are chats, and which were sent in a chat and so stay where they are.

iOS calls every chat ``_chat.txt`` and numbers what was sent in it. Android calls a chat,
and the zip around it, after the other side (``WhatsApp Chat with Ana``, ``与Ana的 WhatsApp
聊天``), puts what was sent beside it under its own name, and names it in the chat:
``notes.txt (file attached)``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from pathlib import PurePosixPath

# As the app calls itself in the names of its exports, in all languages that it has.
_APP = re.compile(
    "whats ?app|واتس ?[اآ]ب|واتس ?[اآ]پ|واٹس ?ایپ|व्हाट्स ?[एऐ]प|व्हॉट्स ?[एॲ]प|হোয়াটস ?অ্যাপ"
)
_IOS_CHAT = re.compile(r"_chat(?: ?\(\d{1,3}\)| \d{1,3}|-\d{1,2})?\.txt", re.IGNORECASE)
_IOS_ATTACHMENT = re.compile(r"\d{8}-")
_COPY = re.compile(r"(?: ?\(\d{1,3}\)|-\d{1,2})$")
# «notes.txt (file attached)» on Android, «<attached: 00000012-notes.txt>» on iOS.
_SENT = re.compile(rb"\.[tT][xX][tT](?=>| ?(?:\(|\xef\xbc\x88))")
_NAME_BYTES = 255
_MARKS = "\u200e\u200f\u202a\u202b\u202c\u2068\u2069"


def is_chat_name(name: str) -> bool:
    """Say whether a path is that of a text, and not one that a system left behind."""
    return name.lower().endswith(".txt") and not is_hidden(name)


def is_hidden(name: str) -> bool:
    """Say whether a path leads to what systems leave behind, and people never see."""
    return any(
        part == "__MACOSX" or (part.startswith(".") and part not in (".", ".."))
        for part in name.split("/")
    )


def attachments(names: Collection[str], zip_name: str = "") -> set[str]:
    """Tell from the names alone which texts were sent in a chat that lies beside them.

    Args:
        names: Paths of texts, in a zip or below a folder.
        zip_name: The name of the zip they lie in: Android gives it to the chat, too.
    """
    folders: dict[str, list[str]] = {}
    for name in names:
        folders.setdefault(name.rpartition("/")[0], []).append(name)
    found: set[str] = set()
    for folder, texts in folders.items():
        if len(texts) > 1:
            is_top = bool(zip_name) and not folder
            holder = PurePosixPath(zip_name).stem if is_top else folder.rpartition("/")[2]
            found |= _attachments_beside(texts, holder, is_sure=is_top)
    return found


def _attachments_beside(texts: list[str], holder: str, is_sure: bool) -> set[str]:
    """Tell the attachments among the texts of one folder, or of the top of a zip.

    A folder that a person made may be called like any one of their chats: there, only what
    the app itself named is taken for its export.
    """
    last = {text: text.rpartition("/")[2] for text in texts}
    found: set[str] = set()
    if any(_IOS_CHAT.fullmatch(name) for name in last.values()):
        found |= {text for text, name in last.items() if _IOS_ATTACHMENT.match(name)}
    plain = plain_name(holder)
    chats = {text for text, name in last.items() if plain_name(name[:-4]) == plain}
    if plain and any(is_sure or is_of_the_app(last[chat]) for chat in chats):
        found |= {
            text
            for text, name in last.items()
            if text not in chats and not is_of_the_app(name) and not _IOS_CHAT.fullmatch(name)
        }
    return found


def plain_name(stem: str) -> str:
    """Give what stays of a name however it was sent on: blanks, copies, composed letters."""
    stem = unicodedata.normalize("NFC", stem).casefold().replace("_", " ")
    return " ".join(_COPY.sub("", stem).split())


def is_of_the_app(name: str) -> bool:
    """Say whether a file is called as the app calls a chat."""
    return bool(_IOS_CHAT.fullmatch(name) or _APP.search(plain_name(name)))


class SentTexts:
    """Hears a chat's bytes, and finds which of some texts it says were sent in it.

    Args:
        beside: The names of the texts that lie in the chat's folder.
    """

    def __init__(self, beside: Collection[str]) -> None:
        self.names: set[str] = set()
        self._beside = beside
        self._tail = b""

    def feed(self, block: bytes) -> None:
        """Take the bytes that follow."""
        data = self._tail + block
        for found in _SENT.finditer(data):
            line = data[max(0, found.end() - _NAME_BYTES) : found.end()].rpartition(b"\n")[2]
            name = line.rpartition(b": ")[2].decode("utf-8", "replace").strip(_MARKS + " \r")
            if (name := unicodedata.normalize("NFC", name)) in self._beside:
                self.names.add(name)
        self._tail = data[-_NAME_BYTES:]


def sent_in_another(mentions: Mapping[str, Iterable[str]]) -> set[str]:
    """Tell which texts of a folder another one says were sent in it.

    Args:
        mentions: For each text, by name, the names of those that it says were sent.
    """
    sent: set[str] = set()
    for name in sorted(mentions, key=lambda name: (not is_of_the_app(name), name)):
        if name not in sent:  # what a chat says that was sent itself is not about this folder
            sent |= set(mentions[name]) - {name}
    return sent

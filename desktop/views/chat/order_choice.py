"""In which order dates shall be read, as a person says before anything is counted."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.views.chat.corrections import ORDER, order_chosen, with_order
from desktop.views.chat.order_words import OPEN

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatPreview

_YEAR, _DIGITS = re.compile(r"\d{4}"), re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Found:
    """What one file tells by itself.

    Attributes:
        order: The order that was found, if any.
        is_open: Whether none of its dates tells it.
        shape: How its lines begin: those of one phone begin alike.
    """

    order: str | None
    is_open: bool
    shape: str


class OrderChoice:
    """Keeps what the files tell, and what the person says instead.

    A choice is for the file that it was made for, and for those whose lines begin alike and
    whose dates tell as little. A file that tells its order by itself keeps it.

    Attributes:
        options: Of the analysis, with what was chosen.
    """

    def __init__(self) -> None:
        self.options: dict[str, str] = {}
        self._found: dict[str, _Found] = {}

    def show_files(
        self, files: Mapping[str, ChatPreview | None], options: Mapping[str, str]
    ) -> None:
        """Take the previews of files, made under these options; keep nothing of other files."""
        own = {_key(name) for name in files}
        self.options = {
            key: value for key, value in options.items() if ":" not in key or key in own
        }
        before, self._found = self._found, {}
        for name, preview in files.items():
            if self.is_chosen(name) and name in before:
                self._found[name] = before[name]
            elif preview is not None:
                self._found[name] = _found_in(preview)

    def choose(self, name: str, order: str) -> dict[str, str]:
        """Read a file so, and those like it; what is found anyway needs no option."""
        options = self.options
        if whole := options.pop(ORDER, None):
            for one in self._found:
                options = with_order(options, whole, one)
        for one in (name, *self._alike(name)):
            found = self._found.get(one)
            is_found = found is not None and found.order == order
            options = with_order(options, None if is_found else order, one)
        self.options = options
        return dict(options)

    def is_chosen(self, name: str) -> bool:
        """Tell whether a file is read as the person says."""
        return order_chosen(self.options, name) is not None

    def others_read_like(self, name: str) -> int:
        """Count the other files that are read so by the same choice."""
        chosen = self.options.get(_key(name))
        if chosen is None:
            return 0
        return sum(self.options.get(_key(one)) == chosen for one in self._alike(name))

    def _alike(self, name: str) -> Sequence[str]:
        shown = self._found.get(name)
        if shown is None or not shown.is_open:
            return []
        return [
            one
            for one, found in self._found.items()
            if one != name and found.is_open and found.shape == shown.shape
        ]


def _found_in(preview: ChatPreview) -> _Found:
    order, shape = preview["date_order"], preview["format"]
    if order is None or shape is None:
        return _Found(None, is_open=False, shape="")
    ends = [one["end"] for one in shape["fields"] if one["field"] in ("date", "time")]
    header = shape["line"][: max(ends, default=0)]
    drawn = _DIGITS.sub("9", _YEAR.sub("y", _LETTERS.sub("a", header)))
    return _Found(order["order"], is_open=order["reason"] in OPEN, shape=drawn)


def _key(name: str) -> str:
    return f"{ORDER}:{name}"

"""What computers are called: the names that they give themselves, as a person knows them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

# The cluster in this computer: this-machine-19701.
_EMBEDDED = re.compile(r"this-machine-\d+")
# A host and the number of a process in it. A number of three digits or more that begins
# with no zero is a process; in a container, whose host is twelve hex digits, any number is.
_PROCESS = re.compile(r"(.*[^-])-[1-9]\d{2,9}|([0-9a-f]{12})-[1-9]\d{0,9}", re.DOTALL)
_DIGITS = re.compile(r"(\d{1,18})")


def is_this_computer(worker: str) -> bool:
    """Tell whether a name is that of the cluster in this computer."""
    return _EMBEDDED.fullmatch(worker) is not None


def computer_name(worker: str) -> str:
    """Give the name of a computer: ``This computer``, ``counter-03`` for ``counter-03-123``.

    Two processes on one computer have one name: they are one computer.
    """
    if not worker:
        #: In place of the name of a computer.
        return translate("computers", "Unknown computer")
    if is_this_computer(worker):
        #: In place of the name of the computer that a person sits at.
        return translate("computers", "This computer")
    match = _PROCESS.fullmatch(worker)
    return worker if match is None else match[1] or match[2]


def in_order(workers: Iterable[str]) -> list[str]:
    """Order names that workers give themselves: this computer, then 2 before 10."""
    return sorted(set(workers), key=lambda one: (not is_this_computer(one), _natural(one), one))


def _natural(name: str) -> list[tuple[int, str]]:
    """Take a name apart so that its numbers are compared as numbers."""
    return [
        (int(part), "") if part.isdecimal() else (0, part.casefold())
        for part in _DIGITS.split(name)
    ]

"""The analyses, written out by hand."""

from __future__ import annotations

from typing import Any

from workers.errors import UnknownKind
from workers.kinds.base import Kind
from workers.kinds.chat import ChatKind

KINDS: dict[str, Kind[Any, Any]] = {
    "chat": ChatKind(),
}


def kind_named(name: str) -> Kind[Any, Any]:
    """Find an analysis by its name.

    Raises:
        UnknownKind: If there is none.
    """
    try:
        return KINDS[name]
    except KeyError:
        raise UnknownKind(name) from None

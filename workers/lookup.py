"""Finds the analyses by where they are written down."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

from workers.errors import UnknownKind
from workers.kinds.base import Kind

Kinds = Mapping[str, Kind[Any, Any]]


def find_kinds(reference: str) -> Kinds:
    """Import a mapping of analyses, ``module:name``, in whichever process asks."""
    module, _, name = reference.partition(":")
    kinds: Kinds = getattr(importlib.import_module(module), name)
    return kinds


def kind_in(kinds: Kinds, name: str) -> Kind[Any, Any]:
    """Find an analysis by its name.

    Raises:
        UnknownKind: If there is none.
    """
    try:
        return kinds[name]
    except KeyError:
        raise UnknownKind(name) from None

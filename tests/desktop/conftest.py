"""Texts, figures and days are read in one language, also where a test needs no application."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session", autouse=True)
def speaking(qapp: object) -> None:
    """Have the application that speaks it."""

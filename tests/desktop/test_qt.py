"""What we rely on in Qt's bindings."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 2_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None can't be lost from Python 3.12 on")
def test_a_call_that_returns_nothing_keeps_its_hands_off_none(qapp: object) -> None:
    # PySide6 6.12 gives one reference to None away with each such call, and Python dies
    # once there are none left.
    target = QObject()
    before = sys.getrefcount(None)

    for number in range(CALLS):
        target.setProperty("number", number)
        target.setObjectName("a name")

    assert sys.getrefcount(None) > before - CALLS // 10

"""Connections are counted as they come and go."""

from __future__ import annotations

import pytest

from server.errors import TooManyConnections
from server.gate import Gate, is_loopback
from server.limits import ServerLimits

LIMITS = ServerLimits(connections=1, unknown_per_peer=1, per_subject=1)


def test_what_has_left_counts_no_more() -> None:
    gate = Gate(LIMITS)
    for _ in range(3):
        with gate.connection(), gate.unknown("192.0.2.1"), gate.known("ana"):
            pass

    with gate.connection(), pytest.raises(TooManyConnections), gate.connection():
        pass


def test_an_address_and_a_subject_have_limits_of_their_own() -> None:
    gate = Gate(LIMITS)

    with gate.unknown("192.0.2.1"), gate.unknown("192.0.2.2"), gate.known("ana"), gate.known("bea"):
        with pytest.raises(TooManyConnections), gate.unknown("192.0.2.1"):
            pass
        with pytest.raises(TooManyConnections), gate.known("ana"):
            pass


def test_this_machine_itself_is_exempt() -> None:
    gate = Gate(LIMITS)

    with gate.unknown("127.0.0.1"), gate.unknown("127.0.0.1"), gate.unknown("::1"):
        are_in = True

    assert are_in


@pytest.mark.parametrize(
    ("peer", "is_own"),
    [("127.0.0.1", True), ("::1", True), ("::ffff:127.0.0.1", True), ("fe80::1%eth0", False),
     ("10.0.0.1", False), ("", False)],
)  # fmt: skip
def test_loopback_is_told_from_the_rest(peer: str, is_own: bool) -> None:
    assert is_loopback(peer) == is_own

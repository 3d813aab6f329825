"""Sockets of both families share a port."""

from __future__ import annotations

import socket

import pytest

from server.errors import BadSettings
from server.listening import open_sockets


def test_both_families_listen_on_the_same_free_port() -> None:
    sockets = open_sockets(["127.0.0.1", "::1"], 0)

    ports = {listening.getsockname()[1] for listening in sockets}
    for listening in sockets:
        listening.close()

    assert len(ports) == 1
    assert 0 not in ports


def test_a_port_that_is_taken_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        with pytest.raises(BadSettings, match=str(port)):
            open_sockets(["127.0.0.1"], port)


def test_an_address_that_is_not_there_is_left_out_but_not_the_only_one() -> None:
    sockets = open_sockets(["127.0.0.1", "192.0.2.1"], 0)
    assert len(sockets) == 1
    sockets[0].close()

    with pytest.raises(BadSettings, match=r"192\.0\.2\.1"):
        open_sockets(["192.0.2.1"], 0)

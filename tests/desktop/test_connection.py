from __future__ import annotations

import pytest

from desktop.connection import Endpoint
from desktop.errors import BadAddress
from desktop.tls import Tls


@pytest.mark.parametrize(
    ("text", "endpoint", "written"),
    [
        ("example.org", Endpoint("example.org", 7427), "example.org:7427"),
        ("example.org:80", Endpoint("example.org", 80), "example.org:80"),
        (" 10.0.0.1:1 ", Endpoint("10.0.0.1", 1), "10.0.0.1:1"),
        ("[::1]:80", Endpoint("::1", 80), "[::1]:80"),
        ("[::1]", Endpoint("::1", 7427), "[::1]:7427"),
        ("::1", Endpoint("::1", 7427), "[::1]:7427"),
        ("fe80::1:2", Endpoint("fe80::1:2", 7427), "[fe80::1:2]:7427"),
        (" tls://box:1 ", Endpoint("box", 1, Tls()), "box:1"),
        ("tls://::1", Endpoint("::1", 7427, Tls()), "[::1]:7427"),
    ],
)
def test_an_address_is_read_and_written(text: str, endpoint: Endpoint, written: str) -> None:
    assert Endpoint.parse(text) == endpoint
    assert str(endpoint) == written


def test_a_ca_file_asks_for_an_encrypted_connection() -> None:
    assert Endpoint.parse("box", "ca.pem") == Endpoint("box", 7427, Tls("ca.pem"))
    assert Endpoint.parse("tls://box", "ca.pem") == Endpoint("box", 7427, Tls("ca.pem"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tls://",
        "http://box",
        ":80",
        "host:",
        "host:0",
        "host:65536",
        "host:x",
        "host:-1",
        "host:²",
        "[]:80",
        "no address at all",
        "box/counters:80",
        "ana@box:80",
    ],
)
def test_what_is_no_address_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(BadAddress, match="write HOST:PORT"):
        Endpoint.parse(text)

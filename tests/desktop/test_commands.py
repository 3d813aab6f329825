"""What the command understands, and what it writes without a cluster."""

from __future__ import annotations

import io

import pytest

from desktop import VERSION
from desktop.__main__ import main
from desktop.commands import check_table, write_text
from desktop.connection import Endpoint
from desktop.errors import BadAddress
from desktop.settings import ServerChoice
from desktop.tls import Tls
from server.protocol import CheckPart


@pytest.mark.parametrize(
    ("server", "token", "environment", "choice"),
    [
        (None, None, {}, ServerChoice(None, "")),
        ("box:99", "t", {}, ServerChoice(Endpoint("box", 99), "t")),
        (
            None,
            None,
            {"ATALAYA_SERVER": "::1", "ATALAYA_TOKEN": "e"},
            ServerChoice(Endpoint("::1"), "e"),
        ),
        (
            "box",
            "t",
            {"ATALAYA_SERVER": "other:1", "ATALAYA_TOKEN": "e"},
            ServerChoice(Endpoint("box"), "t"),
        ),
        (None, None, {"ATALAYA_SERVER": ""}, ServerChoice(None, "")),
    ],
)
def test_what_is_given_goes_before_the_environment(
    server: str | None, token: str | None, environment: dict[str, str], choice: ServerChoice
) -> None:
    assert ServerChoice.from_given(server, token, environment) == choice


def test_a_ca_file_goes_with_the_address_of_a_server() -> None:
    by_variable = {"ATALAYA_CA_FILE": "e.pem"}

    given = ServerChoice.from_given("box", None, by_variable, "g.pem")

    assert given.endpoint == Endpoint("box", tls=Tls("g.pem"))
    assert ServerChoice.from_given("box", None, by_variable).endpoint == Endpoint(
        "box", tls=Tls("e.pem")
    )
    assert ServerChoice.from_given(None, None, by_variable) == ServerChoice(None, "")


def test_an_address_that_can_not_be_read_is_refused() -> None:
    with pytest.raises(BadAddress):
        ServerChoice.from_given("box:port", None, {})


def test_check_is_a_table_with_round_trips() -> None:
    parts = (
        CheckPart("server", True, "0.1.0", 0.00123),
        CheckPart("broker", False, None, None, "connection refused"),
    )

    assert check_table(parts) == (
        "part    state        version  round trip\n"
        "server  ok           0.1.0    1.2 ms\n"
        "broker  not reached  -        -           connection refused\n"
    )


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "cp1252"])
def test_any_terminal_gets_a_text_that_it_can_show(encoding: str) -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding)

    write_text("Lucía ███▎", stream)

    assert raw.getvalue().decode(encoding).startswith("Luc")


@pytest.mark.parametrize(
    "arguments", [["analyze"], ["analyze", "a.txt", "--option", "novalue"], ["dance"], ["messages"]]
)
def test_a_command_that_is_not_understood_ends_with_2(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)

    assert caught.value.code == 2
    assert "usage: atalaya" in capsys.readouterr().err


def test_the_version_is_the_projects(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])

    assert caught.value.code == 0
    assert capsys.readouterr().out == f"atalaya {VERSION}\n"

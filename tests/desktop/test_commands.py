"""What the command understands, and what it writes without a cluster."""

from __future__ import annotations

import io
import json
import signal
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop import VERSION, commands
from desktop.__main__ import main
from desktop.commands import NamedText, Order, check_table, write_text
from desktop.connection import Endpoint
from desktop.errors import BadAddress, NoChats, SourceChanged, SourceUnreadable
from desktop.settings import ServerChoice
from desktop.tls import Tls
from server.protocol import CheckPart, Failure
from workers.errors import BadOption
from workers.kinds import KINDS


@pytest.fixture(autouse=True)
def signals() -> Iterator[None]:
    """Let no test leave behind what the command does when it is told to end."""
    kept = {one: signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGHUP)}
    yield
    for one, handler in kept.items():
        signal.signal(one, handler)


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


@pytest.mark.parametrize(
    ("given", "options"),
    [
        (["date_order=dmy"], {"date_order": "dmy"}),
        (["a=b=c"], {"a": "b=c"}),
        (['join=[["A=B","C"]]'], {"join": '[["A=B","C"]]'}),
        (["date_order:chats.zip/Ana Ruiz.txt=mdy"], {"date_order:chats.zip/Ana Ruiz.txt": "mdy"}),
        (["date_order:a=b.txt=mdy"], {"date_order:a=b.txt": "mdy"}),
        (["date_order=dmy", "date_order:x=ymd"], {"date_order": "dmy", "date_order:x": "ymd"}),
        (["date_order=dmy", "date_order=mdy"], {"date_order": "mdy"}),
        (["empty="], {"empty": ""}),
    ],
)
def test_options_are_read_as_they_are_meant(
    monkeypatch: pytest.MonkeyPatch, given: list[str], options: dict[str, str]
) -> None:
    orders: list[Order] = []

    def analyze(order: Order, *_: object) -> int:
        orders.append(order)
        return 0

    monkeypatch.setattr(commands, "analyze", analyze)

    main(["analyze", "a.txt", *(word for one in given for word in ("--option", one))])

    assert [order.options for order in orders] == [options]


@pytest.mark.parametrize("option", ["novalue", "=b", "a:b"])
def test_what_is_no_option_is_told(capsys: pytest.CaptureFixture[str], option: str) -> None:
    with pytest.raises(SystemExit):
        main(["messages", "a.txt", "--option", option])

    assert f"{option} is not of the form name=value" in capsys.readouterr().err


class Read:
    """Gives the first line of each text, after a look at all of them."""

    def __init__(self) -> None:
        self.options: Mapping[str, str] = {}
        self.opened: list[str] = []

    def __call__(
        self, sources: Sequence[NamedText], options: Mapping[str, str]
    ) -> Iterator[Mapping[str, Any]]:
        self.options = options
        for name, give in [*sources, *sources]:
            self.opened.append(name)
            line = give().decode().partition("\n")[0]
            if len(self.opened) > len(sources) and line:
                yield {"source": name, "text": line}


def test_messages_are_read_from_all_sources_in_their_order(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text(f"{name} ñ\n")
    read = Read()

    code = commands.messages([str(tmp_path)], {"date_order": "dmy"}, read)

    names = [f"{tmp_path.name}/{name}" for name in ("a.txt", "b.txt")]
    lines = capfdbinary.readouterr().out.splitlines()
    assert code == 0
    assert read.options == {"date_order": "dmy"}
    assert read.opened == names * 2
    assert [json.loads(line)["source"] for line in lines] == names
    assert json.loads(lines[0])["text"] == "a.txt ñ"


def test_sources_without_a_message_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("\n")

    with pytest.raises(NoChats, match="holds no message of a WhatsApp chat"):
        commands.messages([str(tmp_path / "a.txt")], {}, Read())


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda path: path.write_text("another length"), SourceChanged),
        (lambda path: path.unlink(), SourceUnreadable),
    ],
    ids=["longer", "gone"],
)
def test_a_source_that_changes_meanwhile_is_told(
    tmp_path: Path, change: Any, error: type[Exception]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("hola\n")

    def read(
        sources: Sequence[NamedText], options: Mapping[str, str]
    ) -> Iterator[Mapping[str, Any]]:
        change(path)
        yield {"text": sources[0][1]().decode()}

    with pytest.raises(error, match=r"a\.txt"):
        commands.messages([str(path)], {}, read)


def test_messages_refuse_an_option_with_the_sentence_of_a_server(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("1/2/24, 10:00 - Ana: hola\n")
    with pytest.raises(BadOption) as refused:
        KINDS["chat"].options({"date_order": "xyz"})

    code = main(["messages", str(path), "--option", "date_order=xyz"])

    told = Failure.because("bad-option", reason=refused.value).message
    assert code == 1
    assert capsys.readouterr().err == f"atalaya: {told}\n"


@pytest.mark.parametrize(
    ("option", "day"),
    [("date_order=dmy", "2024-02-01"), ("date_order:Ana Ruiz.txt=mdy", "2024-01-02")],
)
def test_messages_heed_options(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], option: str, day: str
) -> None:
    path = tmp_path / "Ana Ruiz.txt"
    path.write_text("1/2/24, 10:00 - Ana: hola\n")

    code = main(["messages", str(path), "--option", option])

    assert code == 0
    assert json.loads(capfdbinary.readouterr().out)["time"].startswith(day)

"""The command, the whole way: a real embedded cluster for each, as for a person."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.command import (
    ROOT,
    TOKEN,
    environment,
    finish,
    run,
    running_server,
    start,
    without_execution,
)

SAMPLE = ROOT / "desktop" / "sample"
SHARED = ROOT.parent / "shared" / "exports"
CHAT = "3/12/24, 10:00 - Ana: good morning\n3/12/24, 10:05 - Bo: morning Ana\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with running_server(tmp_path_factory.mktemp("server")) as address:
        yield address


def test_standard_output_holds_the_report_alone(data: Path, tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text(CHAT)

    outcome = run("analyze", str(path), "--json", "-", data=data)

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.report["schema"] == "atalaya.chat/1"
    assert outcome.report["totals"]["messages"] == 2
    assert outcome.report["sources"][0]["name"] == "chat.txt"
    assert outcome.report["execution"]["from_store"] is False


def test_a_report_in_a_file_leaves_the_terminal_to_the_summary(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "team"
    (folder / "sub").mkdir(parents=True)
    (folder / "sub" / "b.txt").write_text(CHAT)
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.writestr("_chat.txt", CHAT.replace("Ana", "Eva"))
    target = tmp_path / "out" / "report.json"
    target.parent.mkdir()

    outcome = run("analyze", str(folder), "--json", str(target), data=data)

    assert (outcome.code, outcome.err) == (0, "")
    report = json.loads(target.read_bytes())
    assert [s["name"] for s in report["sources"]] == ["team/a.zip/_chat.txt", "team/sub/b.txt"]
    assert "4 messages · 3 people" in outcome.out
    assert os.listdir(target.parent) == ["report.json"]


def test_what_was_counted_before_is_answered_from_the_store_unless_fresh(
    data: Path, tmp_path: Path, server: str
) -> None:
    path = tmp_path / "chat.txt"
    path.write_text(CHAT)
    where = ("--server", server, "--token", TOKEN, "--json", "-")

    first = run("analyze", str(path), *where, data=data)
    again = run("analyze", str(path), *where, data=data)
    fresh = run("analyze", str(path), "--fresh", *where, data=data)

    stored = [one.report["execution"]["from_store"] for one in (first, again, fresh)]
    assert stored == [False, True, False]
    assert without_execution(first.report) == without_execution(again.report)
    assert without_execution(first.report) == without_execution(fresh.report)


def test_the_server_may_stand_in_the_environment(data: Path, server: str) -> None:
    env = environment(data, ATALAYA_SERVER=server, ATALAYA_TOKEN=TOKEN)

    outcome = run("task", "uppercase", "hola, señal", data=data, env=env)

    assert (outcome.code, outcome.out, outcome.err) == (0, "HOLA, SEÑAL\n", "")


def test_without_a_command_and_a_display_the_sample_is_shown(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "here"
    folder.mkdir()

    outcome = run(data=data, cwd=folder)

    assert (outcome.code, outcome.err) == (0, "")
    report = json.loads((folder / "report.json").read_bytes())
    assert sorted(os.listdir(folder)) == ["report.json", "report.png"]
    assert (folder / "report.png").read_bytes().startswith(b"\x89PNG")
    assert "there is no display" in outcome.out.splitlines()[0]
    assert len(report["sources"]) == len(list(SAMPLE.glob("*.txt")))
    assert report["totals"]["messages"] > 2_000
    assert report["totals"]["notices"] > 10
    assert all(source["unread_lines"] == 0 for source in report["sources"])
    assert "Lucía Ferrer" in outcome.out
    assert "report.json" in outcome.out
    assert "report.png" in outcome.out


def test_every_message_is_a_line_of_json(data: Path) -> None:
    outcome = run("messages", str(SAMPLE), data=data)

    lines = [json.loads(line) for line in outcome.out.splitlines()]
    assert (outcome.code, outcome.err) == (0, "")
    assert set(lines[0]) == {"source", "time", "sender", "kind", "text", "edited"}
    assert {line["source"] for line in lines} == {
        f"sample/{path.name}" for path in SAMPLE.glob("*.txt")
    }
    assert {"text", "media", "notice", "deleted", "location", "call"} <= {
        line["kind"] for line in lines
    }
    assert any("\n" in line["text"] for line in lines)


def test_a_reader_that_has_enough_is_no_error(data: Path) -> None:
    code = (
        "import subprocess, sys\n"
        "p = subprocess.Popen([sys.executable, '-m', 'desktop', 'messages', sys.argv[1]],"
        " stdout=subprocess.PIPE, stderr=subprocess.PIPE)\n"
        "p.stdout.readline(); p.stdout.close()\n"
        "print(p.stderr.read().decode(), end=''); p.stderr.close(); p.wait()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(SAMPLE)],
        env=environment(data),
        capture_output=True,
        text=True,
        check=True,
    )

    assert (done.stdout, done.stderr) == ("", "")


@pytest.mark.parametrize(
    ("arguments", "typed", "answer"),
    [
        (("reverse", "abc"), "", "cba\n"),
        (("word_count", "uno dos tres"), "", "3\n"),
        ((), "1\nhola\n", "HOLA\n"),
        ((), "reverse\nhola\n", "aloh\n"),
    ],
)
def test_a_text_task_goes_the_whole_way(
    data: Path, server: str, arguments: tuple[str, ...], typed: str, answer: str
) -> None:
    where = ("--server", server, "--token", TOKEN)
    process = start("task", *arguments, *where, data=data, stdin=subprocess.PIPE)

    outcome = finish(process, typed.encode())

    assert (outcome.code, outcome.out) == (0, answer)


def test_check_tells_how_every_part_is(data: Path) -> None:
    outcome = run("check", data=data)

    lines = outcome.out.splitlines()
    assert (outcome.code, outcome.err) == (0, "")
    assert [line.split("  ")[0] for line in lines] == [
        "part",
        "server",
        "broker",
        "workers",
        "job table",
        "blob store",
    ]
    assert all(" ok " in line for line in lines[1:])
    assert all(" ms" in line for line in lines[2:])


def test_the_version_is_told(data: Path) -> None:
    assert run("--version", data=data).out.startswith("atalaya 0.")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def put(folder: Path, name: str, content: bytes) -> str:
    path = folder / name
    path.write_bytes(content)
    return str(path)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("notes.txt", b"Dear diary,\nnothing happened.\n" * 50, "notes.txt"),
        ("empty.txt", b"", "is empty"),
        ("photo.jpg", bytes(range(256)) * 100, "photo.jpg"),
        ("cut.zip", b"PK\x03\x04 and no more", "damaged or was cut short"),
    ],
)
def test_what_is_no_chat_is_one_sentence(
    data: Path, tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    target = tmp_path / "report.json"
    path = put(tmp_path, name, content)

    outcome = run("analyze", path, "--json", str(target), data=data)

    assert_is_one_sentence(outcome.code, outcome.out, outcome.err, says)
    assert sorted(os.listdir(tmp_path)) == sorted(["data", name])


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("{chats}/nowhere",), "nowhere is not there"),
        (("{chats}/empty",), "is a folder without a chat text"),
        (("/proc/self/mem",), "can't be read"),
        (("{chats}/chat.txt", "--json", "{chats}"), "it is a folder"),
        (("{chats}/chat.txt", "--json", "{chats}/no/report.json"), "its folder is not there"),
        (("{chats}/chat.txt", "--json", "/dev/full"), "no space left on device"),
        (("{chats}/chat.txt", "--server", "localhost:{free}"), "does not answer"),
        (("{chats}/chat.txt", "--server", "localhost:x"), "localhost:x"),
        (("{chats}/chat.txt", "--server", "{server}", "--token", "wrong"), "token"),
        (
            ("{chats}/chat.txt", "--kind", "tarot", "--server", "{server}", "--token", TOKEN),
            "tarot",
        ),
        (
            ("{chats}/chat.txt", "--option", "a=b", "--server", "{server}", "--token", TOKEN),
            "a=b",
        ),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="names places that Linux alone has")
def test_what_can_not_be_done_is_one_sentence(
    data: Path, tmp_path: Path, server: str, arguments: tuple[str, ...], says: str
) -> None:
    chats = tmp_path / "chats"
    (chats / "empty").mkdir(parents=True)
    put(chats, "chat.txt", CHAT.encode())
    places = {"chats": chats, "server": server, "free": free_port()}

    outcome = run("analyze", *(a.format(**places) for a in arguments), data=data)

    assert_is_one_sentence(outcome.code, outcome.out, outcome.err, says)
    assert sorted(os.listdir(chats)) == ["chat.txt", "empty"]


def test_check_of_a_server_that_is_not_there_is_one_sentence(data: Path) -> None:
    outcome = run("check", "--server", f"localhost:{free_port()}", data=data)

    assert_is_one_sentence(outcome.code, outcome.out, outcome.err, "does not answer")


def test_messages_of_what_is_no_chat_is_one_sentence(data: Path, tmp_path: Path) -> None:
    path = put(tmp_path, "notes.txt", b"Dear diary,\n")

    outcome = run("messages", path, data=data)

    assert_is_one_sentence(outcome.code, outcome.out, outcome.err, "no message of a WhatsApp chat")


def assert_is_one_sentence(code: int, out: str, err: str, says: str) -> None:
    assert code == 1
    assert out == ""
    assert err.startswith("atalaya: ")
    assert err.count("\n") == 1
    assert says in err


@pytest.mark.skipif(not SHARED.is_dir(), reason="the public samples are not beside the tree")
def test_a_public_export_is_read_as_others_read_it(data: Path) -> None:
    path = SHARED / "en-us-android-8340.txt"

    report = run("analyze", str(path), "--json", "-", data=data).report

    assert report["totals"]["messages"] == 8_340
    assert report["totals"]["senders"] == 2
    assert report["period"]["first"][:16] == "2022-03-12T00:34"
    assert report["period"]["last"][:16] == "2022-08-11T13:09"


@pytest.mark.skipif(not SHARED.is_dir(), reason="the public samples are not beside the tree")
def test_five_shapes_of_one_chat_give_one_report(data: Path, server: str) -> None:
    where = ("--server", server, "--token", TOKEN, "--json", "-")
    reports = [
        run("analyze", str(path), *where, data=data).report
        for path in sorted(SHARED.glob("five-formats-*.txt"))
    ]

    for report in reports:
        del report["execution"], report["sources"]
    assert len(reports) == 5
    assert all(report == reports[0] for report in reports)
    assert reports[0]["totals"]["messages"] == 7
    assert reports[0]["totals"]["notices"] == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("command", ["analyze", "messages"])
def test_output_that_takes_no_more_is_one_sentence(
    command: str, data: Path, tmp_path: Path
) -> None:
    path = tmp_path / "chat.txt"
    path.write_text(CHAT)
    with Path("/dev/full").open("wb") as full:
        outcome = run(command, str(path), data=data, stdout=full)

    assert outcome.code == 1
    assert outcome.err == "atalaya: the output can't be written: No space left on device\n"

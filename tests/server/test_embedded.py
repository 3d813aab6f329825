"""The whole cluster as a child process: as its parent sees it, with real workers."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import os
import signal
import stat
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from server.protocol.messages import (
    Accepted,
    Attach,
    Check,
    Checked,
    Progress,
    ReportPart,
    SourceOffer,
    Submit,
    Task,
    TaskAnswer,
)
from tests.server.client import TOKEN, Client, connected
from tests.server.cluster_in_place import batches_of

HOME = Path(__file__).parents[2]
CHAT = "".join(
    f"1/{1 + minute // 1440 % 28}/22, {minute // 60 % 24:02}:{minute % 60:02} - "
    f"{('Ana', 'Beto')[minute % 2]}: message number {minute} of this chat\n"
    for minute in range(0, 200_000)
).encode()


class Child:
    """The embedded cluster."""

    def __init__(self, data: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "server", "--embedded"],
            cwd=HOME,
            env={**os.environ, "ATALAYA_DATA": str(data)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(TOKEN + "\n")
        self.process.stdin.flush()
        self.ready = json.loads(self.process.stdout.readline())
        self.port: int = self.ready["port"]

    def leave(self) -> tuple[int, str]:
        """End its input; give its exit code and what it said on standard error."""
        _, errors = self.process.communicate(timeout=20)
        return self.process.returncode, errors


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def child(data: Path) -> Iterator[Child]:
    started = Child(data)
    yield started
    with contextlib.suppress(ProcessLookupError):
        started.process.kill()
    started.process.communicate()


def chat_submission(data: bytes) -> Submit:
    offer = SourceOffer("chat.txt", len(data), hashlib.sha256(data).hexdigest())
    return Submit(1, uuid.uuid4().hex, "chat", {}, (offer,), True)


async def report_of(client: Client) -> dict[str, Any]:
    data = b""
    while True:
        part = await client.hear_a(ReportPart)
        data += part.data
        if part.last:
            report: dict[str, Any] = msgspec.json.decode(data)
            return report


async def analyse(port: int, chat: bytes, host: str = "127.0.0.1") -> dict[str, Any]:
    async with connected(port, host) as client:
        await client.enter()
        await client.say(chat_submission(chat))
        job = (await client.hear_a(Accepted)).job
        await client.say(*batches_of(job, [chat]))
        return await report_of(client)


def test_it_answers_and_leaves_with_its_parent(child: Child, data: Path) -> None:
    report = asyncio.run(analyse(child.port, CHAT[:200_000]))
    code, errors = child.leave()

    assert report["totals"]["senders"] == 2
    assert child.ready["hosts"][0] == "127.0.0.1"
    assert stat.S_IMODE(data.stat().st_mode) == 0o700
    assert (code, errors) == (0, "")


def test_every_part_answers(child: Child) -> None:
    async def go() -> None:
        async with connected(child.port) as client:
            await client.enter()
            await client.say(Task(1, "word_count", "one two three"))
            assert (await client.hear_a(TaskAnswer)).answer == "3"
            await client.say(Check(2))
            parts = (await client.hear_a(Checked)).parts
            assert all(part.ok for part in parts), parts

    asyncio.run(go())


@pytest.mark.skipif(os.name != "posix", reason="signals are sent as POSIX has them")
def test_a_terminated_one_ends_fifty_clients_without_a_traceback(child: Child) -> None:
    async def go() -> None:
        async with contextlib.AsyncExitStack() as clients:
            entered = [await clients.enter_async_context(connected(child.port)) for _ in range(50)]
            for client in entered:
                await client.enter()
            await entered[0].say(chat_submission(CHAT))
            job = (await entered[0].hear_a(Accepted)).job
            await entered[0].say(*batches_of(job, [CHAT])[:3])

            child.process.send_signal(signal.SIGTERM)

            for client in entered:
                assert (await client.hear_failure()).code == "server-stopping"

    asyncio.run(go())
    code, errors = child.leave()

    assert (code, errors) == (0, "")


@pytest.mark.skipif(os.name != "posix", reason="signals are sent as POSIX has them")
def test_a_killed_one_is_followed_by_another_that_goes_on(child: Child, data: Path) -> None:
    async def begin() -> str:
        async with connected(child.port) as client:
            await client.enter()
            await client.say(chat_submission(CHAT))
            job = (await client.hear_a(Accepted)).job
            await client.say(*batches_of(job, [CHAT]))
            while (await client.hear_a(Progress)).bytes_received < len(CHAT):
                pass
            child.process.kill()
            return job

    async def resume(port: int, job: str) -> dict[str, Any]:
        async with connected(port) as client:
            await client.enter()
            await client.say(Attach(1, job))
            assert (await client.hear_a(Accepted)).job == job
            return await report_of(client)

    job = asyncio.run(begin())
    successor = Child(data)
    try:
        resumed = asyncio.run(resume(successor.port, job))
        whole = asyncio.run(analyse(successor.port, CHAT))
    finally:
        code, _ = successor.leave()

    for report in (resumed, whole):
        del report["execution"]
    assert resumed == whole
    assert resumed["totals"]["messages"] == 200_000
    assert code == 0


def start_given(token: str, data: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "server", "--embedded"],
        cwd=HOME,
        env={**os.environ, "ATALAYA_DATA": str(data)},
        input=token,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_a_folder_that_can_not_be_used_is_one_sentence(data: Path) -> None:
    data.write_text("a file in its place")

    ended = start_given("a token\n", data)

    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1
    assert f"{data} can't be used (file exists)" in ended.stderr


def test_without_a_token_it_does_not_start(data: Path) -> None:
    ended = start_given("", data)

    assert ended.returncode == 2
    assert "token" in ended.stderr
    assert not data.exists()


def test_a_server_without_a_token_on_all_addresses_says_what_to_set(data: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if "ATALAYA" not in name}
    ended = subprocess.run(
        [sys.executable, "-m", "server"],
        cwd=HOME,
        env={**environment, "ATALAYA_DATA": str(data)},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )

    assert ended.returncode == 2
    assert ended.stderr.startswith("atalaya server: ATALAYA_TOKEN is empty")

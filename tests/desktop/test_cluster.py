"""The embedded cluster as a child process, played by scripts of a few lines."""

from __future__ import annotations

import asyncio
import functools
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop.cluster import RESTARTS, EmbeddedCluster
from desktop.connection import Endpoint
from desktop.errors import ClusterFailed

# Listens nowhere, but says the right words and leaves when its input ends.
GOOD = """
import json, os, sys
token = sys.stdin.readline()
with open(sys.argv[1], "a") as log:
    log.write(token)
print(json.dumps({"port": 40000 + len(open(sys.argv[1]).readlines()), "hosts": ["::1"]}))
sys.stdout.flush()
"""
STAYS = GOOD + "sys.stdin.read()\n"
DIES = GOOD + "print('out of paper', file=sys.stderr)\n"
DIES_ONCE = GOOD + "if len(open(sys.argv[1]).readlines()) > 1: sys.stdin.read()\n"


def in_loop(test: Callable[..., Awaitable[None]]) -> Callable[..., None]:
    """Run a test in an event loop of its own."""

    @functools.wraps(test)
    def run(**fixtures: object) -> None:
        async def bounded() -> None:
            async with asyncio.timeout(60):
                await test(**fixtures)

        asyncio.run(bounded())

    return run


def command(script: str, log: Path) -> tuple[str, ...]:
    return (sys.executable, "-c", script, str(log))


@in_loop
async def test_it_tells_the_token_and_learns_the_port(tmp_path: Path) -> None:
    log = tmp_path / "log"

    async with EmbeddedCluster(command=command(STAYS, log)) as cluster:
        endpoint = cluster.endpoint
    second = EmbeddedCluster()

    assert endpoint == Endpoint("::1", 40001)
    assert log.read_text() == cluster.token + "\n"
    assert len(cluster.token) >= 32
    assert second.token != cluster.token


@in_loop
async def test_it_leaves_when_its_input_ends(tmp_path: Path) -> None:
    begun = time.monotonic()

    async with EmbeddedCluster(command=command(STAYS, tmp_path / "log")):
        pass

    assert time.monotonic() - begun < 9  # before it would be told less politely


@in_loop
async def test_a_child_that_dies_is_started_again_and_its_new_place_is_told(
    tmp_path: Path,
) -> None:
    moved: asyncio.Queue[tuple[Endpoint, str]] = asyncio.Queue()

    def note(endpoint: Endpoint, token: str) -> None:
        moved.put_nowait((endpoint, token))

    async with EmbeddedCluster(note, command(DIES_ONCE, tmp_path / "log")) as cluster:
        place, token = await asyncio.wait_for(moved.get(), 30)

    assert place == cluster.endpoint == Endpoint("::1", 40002)
    assert token == cluster.token


@in_loop
async def test_a_child_that_keeps_dying_ends_what_leans_on_it(tmp_path: Path) -> None:
    log = tmp_path / "log"

    with pytest.raises(ClusterFailed, match=r"again and again \(out of paper\)"):
        async with EmbeddedCluster(command=command(DIES, log)):
            await asyncio.sleep(60)

    assert len(log.read_text().splitlines()) == RESTARTS + 1


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("import sys; sys.exit('no room left')", "no room left"),
        ("print('hello')", "it ended at once"),
        ("print('[1]')", "it ended at once"),
    ],
)
@in_loop
async def test_a_child_that_does_not_start_tells_why(script: str, reason: str) -> None:
    with pytest.raises(ClusterFailed, match=reason):
        async with EmbeddedCluster(command=(sys.executable, "-c", script)):
            pass


@in_loop
async def test_a_command_that_is_not_there_tells_why(tmp_path: Path) -> None:
    with pytest.raises(ClusterFailed, match="No such file"):
        async with EmbeddedCluster(command=(str(tmp_path / "nothing"),)):
            pass

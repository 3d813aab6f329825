"""Orders reach a real worker over a real broker, and its news comes back."""

from __future__ import annotations

import asyncio
import os
import socket
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from server.dispatch import CeleryDispatcher
from server.errors import BrokerAway
from server.jobs import Jobs
from server.settings import sqlite_url
from server.store import JobTable
from tests.server.cluster_in_place import outcome, report_of, send_all, submission
from tests.server.toy import KINDS
from tests.valkey import Broker, valkey
from workers.blobs import Blobs
from workers.embedded import EmbeddedWorker
from workers.orders import News, TextDone, TextOrder, WorkerHere
from workers.settings import WorkerSettings

__all__ = ["valkey"]


def settings_for(broker: str, folder: Path) -> WorkerSettings:
    return WorkerSettings(blobs=str(folder / "blobs"), broker=broker, name="w", processes=1)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_an_order_comes_back_as_news_through_memory(tmp_path: Path) -> None:
    settings = settings_for(f"memory://{os.urandom(4).hex()}", tmp_path)
    worker = EmbeddedWorker(settings)

    async def go() -> list[News]:
        heard: list[News] = []
        answered = asyncio.Event()

        def hear(news: News) -> None:
            heard.append(news)
            if isinstance(news, TextDone):
                answered.set()

        dispatcher = CeleryDispatcher(settings, "s1")
        await dispatcher.start(hear)
        await asyncio.to_thread(worker.start)
        await dispatcher.send(TextOrder("r", "reverse", "abc", "s1"))
        async with asyncio.timeout(20):
            await answered.wait()
        assert "memory" in await dispatcher.check()
        await dispatcher.cancel("a job that nobody knows")
        await asyncio.to_thread(worker.stop)
        await dispatcher.stop()
        return heard

    heard = asyncio.run(go())

    assert TextDone("r", "w", "cba", "") in heard
    assert any(isinstance(news, WorkerHere) for news in heard)


def test_a_broker_that_is_away_is_not_waited_for(tmp_path: Path) -> None:
    settings = settings_for(f"redis://127.0.0.1:{free_port()}/0", tmp_path)

    async def go() -> None:
        dispatcher = CeleryDispatcher(settings, "s1")
        await dispatcher.start(lambda _: None)
        with pytest.raises(BrokerAway):  # tried, as nobody knows it yet
            await dispatcher.send(TextOrder("r", "reverse", "abc", "s1"))
        began = time.monotonic()
        with pytest.raises(BrokerAway):
            await dispatcher.send(TextOrder("r", "reverse", "abc", "s1"))
        with pytest.raises(BrokerAway):
            await dispatcher.check()
        await dispatcher.cancel("nobody hears it")
        assert time.monotonic() - began < 2.0
        await dispatcher.stop()

    asyncio.run(go())


def test_a_job_goes_on_when_its_broker_is_back(tmp_path: Path, valkey: Broker) -> None:
    sources = [b"one\ntwo\n", b"three\n"]
    settings = replace(settings_for(valkey.url, tmp_path), kinds="tests.server.toy:KINDS")
    worker = EmbeddedWorker(settings)

    async def go() -> dict[str, Any]:
        table = JobTable(sqlite_url(tmp_path), is_synced=True)
        blobs = Blobs(settings.blobs, sync=True)
        dispatcher = CeleryDispatcher(settings, "s1")
        jobs = Jobs(table, blobs, dispatcher, instance="s1", kinds=KINDS)
        await dispatcher.start(jobs.driving.hear)
        await asyncio.to_thread(worker.start)
        first = await jobs.submit("ana", submission(sources))
        await send_all(jobs, "ana", first.job, sources)
        await report_of(jobs, first.job)

        await asyncio.to_thread(valkey.stop)
        second = await jobs.submit("ana", submission(sources, fresh=True))
        await send_all(jobs, "ana", second.job, sources)
        await asyncio.to_thread(valkey.start)
        report = await outcome(jobs, second.job, timeout_s=40)

        await asyncio.to_thread(worker.stop)
        await jobs.driving.let_all_go()
        await dispatcher.stop()
        table.close()
        assert isinstance(report, dict), report
        return report

    report = asyncio.run(go())

    assert [source["lines"] for source in report["sources"]] == [2, 1]

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

import workers.__main__ as worker_main
from tests.valkey import Broker, valkey  # noqa: F401
from workers.app import TEXT, make_app
from workers.news import NewsListener
from workers.orders import News, TextDone, TextOrder, WorkerHere
from workers.settings import WorkerSettings

ROOT = Path(__file__).parents[2]


def test_a_worker_without_a_broker_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("ATALAYA_BROKER", raising=False)

    assert worker_main.main([]) == 1

    assert "redis:// URL" in capsys.readouterr().err


@pytest.mark.parametrize("url", ["amqp://nowhere", "redis://127.0.0.1:1"])
def test_a_broker_that_does_not_answer_is_one_sentence(
    url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ATALAYA_BROKER", url)
    monkeypatch.setattr(worker_main, "BROKER_WAIT_S", 0.0)

    assert worker_main.main([]) == 1

    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "ATALAYA_BROKER" in error


def test_a_worker_process_answers_and_leaves_when_told(
    valkey: Broker,  # noqa: F811
    tmp_path: Path,
) -> None:
    heard: queue.Queue[News] = queue.Queue()
    listener = NewsListener(valkey.url, "server", heard.put)
    listener.start()
    environment = {
        "ATALAYA_BROKER": valkey.url,
        "ATALAYA_BLOBS": str(tmp_path / "blobs"),
        "ATALAYA_WORKER": "w1",
        "ATALAYA_PROCESSES": "1",
    }
    worker = subprocess.Popen(
        [sys.executable, "-m", "workers"],
        cwd=ROOT,
        env=os.environ | environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    app = make_app(WorkerSettings(blobs="", broker=valkey.url))
    with worker:
        here = heard.get(timeout=30)
        app.send_task(TEXT, (msgspec.to_builtins(TextOrder("r", "uppercase", "ñ", "server")),))
        done = next(news for news in iter(lambda: heard.get(timeout=30), None) if news != here)

        worker.send_signal(signal.SIGTERM)
        _, errors = worker.communicate(timeout=20)

    listener.stop()
    app.close()
    assert isinstance(here, WorkerHere)
    assert (here.worker, here.processes) == ("w1", 1)
    assert done == TextDone("r", "w1", "Ñ", "")
    assert worker.returncode == 0
    assert "Traceback" not in errors

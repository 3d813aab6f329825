"""The link with a real cluster in this computer, and with another beside it."""

from __future__ import annotations

import itertools
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Signal
from pytestqt.qtbot import QtBot

from desktop import desk
from desktop.connection import Endpoint
from desktop.drafts import Draft
from desktop.exports import ChatText
from desktop.host import SIZE_S
from desktop.line import Timing
from desktop.link import STOP_S, ServerLink
from desktop.link_state import LinkState
from desktop.settings import ServerChoice
from desktop.troubles import Trouble
from server.protocol import Progress

ROOT = Path(__file__).resolve().parents[2]
EXPORTS = ROOT / "tests" / "exports"
SAMPLE = ROOT / "desktop" / "sample"
HERE = ServerChoice(None, "")
NAMES = [name for name, value in vars(ServerLink).items() if isinstance(value, Signal)]
NAMES.remove("_told")

numbers = itertools.count(1)


class Ear:
    """Hears all that a link tells, and waits for it."""

    def __init__(self, link: ServerLink, qtbot: QtBot) -> None:
        self.link, self._qtbot = link, qtbot
        self.news: list[tuple[str, tuple[Any, ...]]] = []
        for name in NAMES:
            getattr(link, name).connect(partial(self._take, name))

    def _take(self, name: str, *values: object) -> None:
        self.news.append((name, values))

    def wait(self, name: str, *first: object, after: int = 0) -> tuple[Any, ...]:
        """Wait until something was told, whose first values are these; give the rest."""
        heard: list[tuple[Any, ...]] = []

        def has_come() -> bool:
            heard[:] = [
                values[len(first) :]
                for told, values in self.news[after:]
                if told == name and values[: len(first)] == first
            ]
            return bool(heard)

        self._qtbot.waitUntil(has_come, timeout=30_000)
        return heard[0]

    def wait_for_phase(self, *phases: str, after: int = 0) -> LinkState:
        def states() -> list[LinkState]:
            told = [values[0] for name, values in self.news[after:] if name == "state_changed"]
            return [state for state in told if state.phase in phases]

        self._qtbot.waitUntil(lambda: bool(states()), timeout=30_000)
        return states()[0]

    def names(self, number: int) -> list[str]:
        return [name for name, values in self.news if values[:1] == (number,)]


@pytest.fixture(scope="module")
def data_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ATALAYA_DATA", str(folder))
        patch.setenv("ATALAYA_PROCESSES", "1")
        yield folder


@pytest.fixture(scope="module")
def link(qapp: QCoreApplication, data_folder: Path) -> Iterator[ServerLink]:
    link = ServerLink()
    link.start(HERE)
    yield link
    link.stop()


@pytest.fixture
def ear(link: ServerLink, qtbot: QtBot) -> Iterator[Ear]:
    ear = Ear(link, qtbot)
    yield ear
    for name in NAMES:
        getattr(link, name).disconnect()


@contextmanager
def remote(folder: Path) -> Iterator[ServerChoice]:
    """Run another cluster."""
    with subprocess.Popen(
        [sys.executable, "-m", "desktop", "server", "--embedded"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        env={**os.environ, "ATALAYA_DATA": str(folder)},
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"other-secret\n")
        process.stdin.flush()
        port = json.loads(process.stdout.readline())["port"]
        yield ServerChoice(Endpoint("127.0.0.1", port), "other-secret")
        process.stdin.close()


def has_ended(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    # A child whose end nobody has asked for yet.
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    return False


def found(ear: Ear, *paths: Path) -> tuple[int, list[ChatText], Draft]:
    number = next(numbers)
    ear.link.find(number, paths)
    [draft] = ear.wait("found", number)
    return number, [source.text for source in draft.sources], draft


def counted(ear: Ear, *paths: Path) -> tuple[int, str, dict[str, Any]]:
    number, texts, _ = found(ear, *paths)
    ear.link.submit(number, texts)
    [job_id] = ear.wait("submitted", number)
    data, report = ear.wait("finished", number)
    assert json.loads(data) == report
    return number, job_id, report


@pytest.fixture
def long_chat(tmp_path: Path) -> Path:
    path = tmp_path / "WhatsApp Chat with Largo.txt"
    lines = (
        f"{n % 28 + 1:02}/03/2026, {n % 24:02}:{n % 60:02} - Ana {n % 7}: hola {n} qué tal\n"
        for n in range(120_000)
    )
    path.write_text("".join(lines), "utf-8")
    return path


def test_what_is_dropped_before_the_cluster_is_ready_waits_for_it(
    qapp: QCoreApplication, data_folder: Path, qtbot: QtBot
) -> None:
    link = ServerLink()
    ear = Ear(link, qtbot)
    number = next(numbers)

    link.start(HERE)
    link.find(number, [SAMPLE])
    [draft] = ear.wait("found", number)
    pid = link.cluster_pid()
    link.stop()
    link.stop()

    assert [source.text.name for source in draft.sources] == [
        "sample/Chat de WhatsApp con Bicis del Faro.txt",
        "sample/WhatsApp Chat with Faro Bikes.txt",
    ]
    assert all(source.preview["understood"] for source in draft.sources)
    assert [state.phase for name, (state, *_) in ear.news if name == "state_changed"][:2] == [
        "starting",
        "ready",
    ]
    assert pid is not None
    assert has_ended(pid)


def test_a_chat_goes_the_whole_way(ear: Ear) -> None:
    expected = json.loads((EXPORTS / "support-en.report.json").read_text("utf-8"))

    number, _, report = counted(ear, EXPORTS / "support-en.android-gb-24h.txt")

    assert report["totals"] == expected["totals"]
    assert ear.names(number)[:2] == ["found", "submitted"]
    assert ear.names(number)[-1] == "finished"


def test_two_analyses_run_at_once(ear: Ear) -> None:
    english, english_texts, _ = found(ear, EXPORTS / "support-en.ios-us-12h.txt")
    spanish, spanish_texts, _ = found(ear, EXPORTS / "soporte-es.ios-es-24h.txt")

    ear.link.submit(english, english_texts, fresh=True)
    ear.link.submit(spanish, spanish_texts, fresh=True)
    _, english_report = ear.wait("finished", english)
    _, spanish_report = ear.wait("finished", spanish)

    assert english_report["sources"][0]["name"] == "support-en.ios-us-12h.txt"
    assert spanish_report["sources"][0]["name"] == "soporte-es.ios-es-24h.txt"


def test_the_cluster_tells_how_large_it_is_without_being_asked(ear: Ear, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: ear.link.state.processes > 0, timeout=30_000)

    assert (ear.link.state.phase, ear.link.state.workers) == ("ready", 1)


def test_a_preview_follows_another_order_of_the_date(ear: Ear) -> None:
    number, _, draft = found(ear, EXPORTS / "support-en.android-gb-24h.txt")

    ear.link.preview(number, draft, {"date_order": "mdy"})
    [again] = ear.wait("previewed", number)

    [before], [after] = draft.sources, again.sources
    assert before.preview is not None
    assert before.preview["date_order"]["order"] == "dmy"
    assert after.preview["date_order"]["order"] == "mdy"
    assert after.text == before.text


def test_what_is_no_chat_fails_with_its_first_lines(ear: Ear, tmp_path: Path) -> None:
    path = tmp_path / "ventas_mayo.txt"
    path.write_text("fecha;total\n2026-05-02;7.40\n")
    number = next(numbers)

    ear.link.find(number, [path])
    [trouble] = ear.wait("find_failed", number)

    assert isinstance(trouble, Trouble)
    assert (trouble.code, trouble.name) == ("nothing-to-read", "ventas_mayo.txt")
    assert trouble.lines == ("fecha;total", "2026-05-02;7.40")


def test_what_can_not_be_found_fails_in_words(ear: Ear, tmp_path: Path) -> None:
    number = next(numbers)

    ear.link.find(number, [tmp_path / "nothing.txt"])

    [trouble] = ear.wait("find_failed", number)
    assert trouble.code == "NothingThere"


def test_a_mistake_of_ours_fails_one_analysis_and_not_the_link(
    ear: Ear, caplog: pytest.LogCaptureFixture
) -> None:
    broken, fine = next(numbers), next(numbers)

    ear.link.find(broken, [7])  # type: ignore[list-item]
    [trouble] = ear.wait("find_failed", broken)
    ear.link.find(fine, [SAMPLE])
    ear.wait("found", fine)

    assert trouble.title == "Something went wrong"
    assert "an order broke" in caplog.text


def test_what_is_being_counted_can_be_called_off(ear: Ear, long_chat: Path) -> None:
    number, texts, _ = found(ear, long_chat)
    ear.link.submit(number, texts, fresh=True)
    [job_id] = ear.wait("submitted", number)

    ear.link.cancel(number)
    ear.link.cancel(number)
    ear.wait("cancelled", number)
    before = len(ear.news)
    ear.link.list_jobs()
    [jobs] = ear.wait("jobs_listed", after=before)

    assert ear.names(number)[-1] == "cancelled"
    assert ear.names(number).count("cancelled") == 1
    assert {job.job: job.state for job in jobs}[job_id] == "cancelled"


@pytest.mark.parametrize("orders", ["find", "submit"])
def test_what_has_hardly_begun_can_be_called_off(ear: Ear, long_chat: Path, orders: str) -> None:
    number, texts, _ = found(ear, long_chat)
    if orders == "submit":
        ear.link.submit(number, texts, fresh=True)
    else:
        ear.link.find(number, [long_chat])

    ear.link.cancel(number)
    ear.wait("cancelled", number)

    assert ear.names(number)[-1] == "cancelled"


def test_progress_comes_at_a_pace_that_can_be_shown(ear: Ear, long_chat: Path) -> None:
    number, texts, _ = found(ear, long_chat)
    begun = time.monotonic()

    ear.link.submit(number, texts, fresh=True)
    ear.wait("finished", number)

    took_s = time.monotonic() - begun
    told = [values[1] for name, values in ear.news if name == "progressed"]
    assert isinstance(told[0], Progress)
    assert len(told) <= took_s * 10 + 2


def test_a_job_goes_on_when_its_cluster_is_killed(ear: Ear, long_chat: Path) -> None:
    number, texts, _ = found(ear, long_chat)
    ear.link.submit(number, texts, fresh=True)
    ear.wait("submitted", number)
    pid, before = ear.link.cluster_pid(), len(ear.news)
    assert pid is not None

    os.kill(pid, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    away = ear.wait_for_phase("away", after=before)
    ready = ear.wait_for_phase("ready", after=before)
    _, report = ear.wait("finished", number)

    assert (away.address, ready.address) == ("", "")
    assert report["totals"]["messages"] == 120_000
    assert ear.link.cluster_pid() not in (pid, None)


def test_an_idle_cluster_that_is_killed_is_soon_ready_again(ear: Ear, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: ear.link.state.processes > 0, timeout=30_000)
    pid, before = ear.link.cluster_pid(), len(ear.news)
    assert pid is not None
    begun = time.monotonic()

    os.kill(pid, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    ear.wait_for_phase("away", after=before)
    state = ear.wait_for_phase("ready", after=before)

    assert state.processes > 0
    assert time.monotonic() - begun < SIZE_S / 2


def test_a_stored_report_is_opened_and_deleted(ear: Ear) -> None:
    _, job_id, report = counted(ear, EXPORTS / "support-en.ios-gb-24h.txt")
    number, late = next(numbers), next(numbers)

    ear.link.open(number, job_id)
    _, again = ear.wait("finished", number)
    ear.link.delete(job_id)
    ear.wait("deleted", job_id)
    ear.link.open(late, job_id)
    [trouble] = ear.wait("failed", late)
    before = len(ear.news)
    ear.link.delete(job_id)
    ear.wait("deleted", job_id, after=before)

    assert again["totals"] == report["totals"]
    assert trouble.code == "no-such-job"


def test_the_cluster_is_checked(ear: Ear) -> None:
    ear.link.check("mine")

    [parts] = ear.wait("checked", "mine")

    assert parts
    assert all(part.ok for part in parts)


def test_another_server_is_used_and_left_again(ear: Ear, long_chat: Path, tmp_path: Path) -> None:
    number, texts, _ = found(ear, long_chat)
    pid, before = ear.link.cluster_pid(), len(ear.news)
    assert pid is not None
    with remote(tmp_path / "remote") as choice:
        ear.link.check("trying", choice)
        ear.wait("checked", "trying")
        ear.link.submit(number, texts, fresh=True)
        ear.wait("submitted", number)

        ear.link.use(choice)
        [trouble] = ear.wait("failed", number)
        state = ear.wait_for_phase("ready", after=before)
        [jobs] = ear.wait("jobs_listed", after=before)
        counted(ear, EXPORTS / "support-en.ios-gb-24h.txt")

        assert trouble.code == "ServerLeft"
        assert state.address == str(choice.endpoint)
        assert jobs == ()
        assert ear.link.cluster_pid() is None
        assert has_ended(pid)
        before = len(ear.news)
        ear.link.use(HERE)
        ear.wait_for_phase("ready", after=before)
        [own] = ear.wait("jobs_listed", after=before)
        assert len(own) > 0


def test_what_was_half_sent_to_a_server_is_sent_to_its_end_later(
    ear: Ear, long_chat: Path, tmp_path: Path
) -> None:
    number, texts, _ = found(ear, long_chat)
    with remote(tmp_path / "remote") as choice:
        ear.link.use(choice)
        ear.wait_for_phase("ready")
        ear.link.submit(number, texts)
        [job_id] = ear.wait("submitted", number)
        before = len(ear.news)
        ear.link.use(HERE)
        ear.wait("failed", number, after=before)

        ear.link.use(choice)
        ear.link.open(number, job_id, texts)
        _data, report = ear.wait("finished", number, after=before)

        assert report["totals"]["messages"] == 120_000
        before = len(ear.news)
        ear.link.use(HERE)
        ear.wait_for_phase("ready", after=before)


def test_a_token_that_is_refused_is_told_and_can_be_put_right(ear: Ear, tmp_path: Path) -> None:
    before = len(ear.news)
    with remote(tmp_path / "remote") as choice:
        ear.link.use(ServerChoice(choice.endpoint, "wrong"))
        state = ear.wait_for_phase("refused", after=before)
        number, texts, draft = found(ear, EXPORTS / "support-en.ios-gb-24h.txt")
        ear.link.submit(number, texts)
        [trouble] = ear.wait("failed", number)
        ear.link.find(number, [EXPORTS / "support-en.ios-gb-24h.txt"])
        ear.wait("found", number, after=len(ear.news))
        ear.link.use(choice)
        [previewed] = ear.wait("previewed", number)

    assert "token" in state.reason
    assert trouble.code == "not-allowed"
    assert draft.sources[0].preview is None
    assert previewed.sources[0].preview["understood"]
    ear.link.use(HERE)


def test_where_nobody_is_the_next_try_is_told(
    ear: Ear, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "TRYING", Timing(first_s=0.1))
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        nobody = ServerChoice(Endpoint("127.0.0.1", silent.getsockname()[1]), "")
        number, before = next(numbers), len(ear.news)

        ear.link.use(nobody)
        ear.link.check("trying", nobody)
        state = ear.wait_for_phase("away", after=before)
        ear.link.find(number, [SAMPLE])
        [draft] = ear.wait("found", number)
        ear.link.submit(number, [source.text for source in draft.sources])
        ear.link.cancel(number)
        ear.wait("cancelled", number)
        qtbot.waitUntil(lambda: (ear.link.state.retry_in_s or 0) > 1.0, timeout=30_000)
        before = len(ear.news)
        ear.link.try_now()
        ear.wait_for_phase("away", after=before)
        [trouble] = ear.wait("check_failed", "trying")

    assert state.address == str(nobody.endpoint)
    assert [source.preview for source in draft.sources] == [None, None]
    assert trouble.code == "ServerGone"
    ear.link.use(HERE)


def test_a_link_that_was_never_started_takes_orders_and_does_nothing(
    qapp: QCoreApplication,
) -> None:
    link = ServerLink()

    link.find(1, [SAMPLE])
    link.cancel(1)
    link.stop()

    assert link.cluster_pid() is None


def test_a_cluster_that_can_not_start_is_told_and_tried_again(
    qapp: QCoreApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    link = ServerLink()
    ear = Ear(link, qtbot)

    with monkeypatch.context() as patch:
        patch.setenv("ATALAYA_DATA", str(tmp_path / "file" / "data"))
        link.start(HERE)
        state = ear.wait_for_phase("failed")
        number, texts, draft = found(ear, SAMPLE)
        link.submit(number, texts)
        [trouble] = ear.wait("failed", number)
    link.try_now()
    _, _, report = counted(ear, SAMPLE)
    link.stop()

    assert state.reason == trouble.sentence
    assert trouble.code == "ClusterFailed"
    assert [source.preview for source in draft.sources] == [None, None]
    assert report["totals"]["messages"] > 0


def test_it_stops_before_its_cluster_has_started(qapp: QCoreApplication, data_folder: Path) -> None:
    link = ServerLink()
    link.start(HERE)
    begun = time.monotonic()

    link.stop()

    assert time.monotonic() - begun < STOP_S


def test_it_stops_in_the_middle_of_everything(
    qapp: QCoreApplication, tmp_path: Path, long_chat: Path, qtbot: QtBot
) -> None:
    link = ServerLink()
    ear = Ear(link, qtbot)
    with remote(tmp_path / "remote") as choice:
        link.start(choice)
        number, texts, _ = found(ear, long_chat)
        link.submit(number, texts, fresh=True)
        link.find(number + 1, [long_chat] * 50)
        ear.wait("submitted", number)
        begun = time.monotonic()

        link.stop()
        took_s, told = time.monotonic() - begun, len(ear.news)
        qapp.processEvents()

    assert took_s < STOP_S / 2
    assert len(ear.news) == told


def test_orders_return_at_once(ear: Ear, long_chat: Path) -> None:
    orders: list[Callable[[], None]] = [
        lambda: ear.link.find(10_000, [long_chat]),
        lambda: ear.link.submit(10_000, []),
        lambda: ear.link.cancel(10_000),
        ear.link.list_jobs,
        ear.link.try_now,
    ]

    begun = time.perf_counter()
    for order in orders:
        order()

    assert time.perf_counter() - begun < 0.05

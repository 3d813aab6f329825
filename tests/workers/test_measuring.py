from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from tests.workers.orders import piece_order, put_upload
from tests.workers.tiny_kind import TinyKind
from workers.blobs import Blobs
from workers.errors import (
    CallFailed,
    PieceCancelled,
    PieceKilledPool,
    PieceTooSlow,
    PoolStopped,
)
from workers.kinds.base import Part
from workers.measuring import MeasuredPiece, measure_piece
from workers.orders import PieceOrder
from workers.pool import Pool
from workers.settings import WorkerSettings

KIND = TinyKind()
ROOT = Path(__file__).parents[2]
TEXT = b"".join(b"line %d\r\n" % number for number in range(400)) + b"last"


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> WorkerSettings:
    return WorkerSettings(
        blobs=str(tmp_path_factory.mktemp("blobs")),
        processes=2,
        part_bytes_min=100,
        parts=100_000,
        part_timeout_s=30.0,
        kinds="tests.workers.tiny_kind:KINDS",
    )


@pytest.fixture(scope="module")
def pool(settings: WorkerSettings) -> Iterator[Pool]:
    pool = Pool(settings)
    pool.start()
    yield pool
    pool.stop()


@pytest.fixture
def blobs(settings: WorkerSettings) -> Blobs:
    return Blobs(settings.blobs)


def measured(pool: Pool, settings: WorkerSettings, order: PieceOrder) -> MeasuredPiece:
    return measure_piece(pool, settings, KIND, order)


def whole(*sources: bytes, shift: int = 0) -> object:
    total = KIND.empty()
    for number, data in enumerate(sources):
        plan = replace(KIND.guess(data, True, {}), shift=shift)
        total = KIND.merge(total, KIND.measure(Part(number, 0, True, data), plan))
    return total


def lines_of(blobs: Blobs, job: str, *sources: bytes, plan: object = None) -> PieceOrder:
    return piece_order(job, put_upload(blobs, job, sources, plan=plan))


@pytest.mark.parametrize("plan", [None, {"shift": 0}], ids=["guessed", "planned"])
def test_parts_make_the_tally_of_the_whole(
    pool: Pool, settings: WorkerSettings, blobs: Blobs, plan: object
) -> None:
    sources = (TEXT, b"", b"a\nb\nc", b"no newline at all" * 50, TEXT[:777])
    order = lines_of(blobs, f"whole-{plan is None}", *sources, plan=plan)

    piece = measured(pool, settings, order)

    assert piece.tally == whole(*sources)
    assert piece.bytes == sum(map(len, sources))
    assert piece.messages == KIND.messages(piece.tally)


def test_a_small_source_settles_its_plan_at_once(
    pool: Pool, settings: WorkerSettings, blobs: Blobs
) -> None:
    piece = measured(pool, settings, lines_of(blobs, "settle", b"A\nb !seven\n", b"c\n"))

    assert [plan.shift for plan in KIND.plans(piece.tally).values()] == [7, 0]


def test_a_small_source_is_measured_until_its_plan_is_settled(
    pool: Pool, settings: WorkerSettings, blobs: Blobs
) -> None:
    piece = measured(pool, settings, lines_of(blobs, "steps", b"a !steps\n"))

    assert [plan.shift for plan in KIND.plans(piece.tally).values()] == [5]


def test_a_long_source_is_guessed_from_its_beginning(
    pool: Pool, settings: WorkerSettings, blobs: Blobs
) -> None:
    piece = measured(pool, settings, lines_of(blobs, "guess", b"A" + TEXT))

    assert [plan.shift for plan in KIND.plans(piece.tally).values()] == [1]


def test_progress_only_grows_and_ends_with_everything(
    pool: Pool, settings: WorkerSettings, blobs: Blobs
) -> None:
    told: list[tuple[int, int]] = []
    order = lines_of(blobs, "progress", TEXT, plan={"shift": 0})

    measure_piece(pool, settings, KIND, order, lambda *progress: told.append(progress))

    assert len(told) > 10
    assert told == sorted(told)
    assert told[-1][0] == len(TEXT)


def test_an_error_in_a_part_says_where_and_not_what(
    pool: Pool, settings: WorkerSettings, blobs: Blobs
) -> None:
    with pytest.raises(CallFailed) as raised:
        measured(pool, settings, lines_of(blobs, "raise", TEXT + b"!raise", plan={"shift": 0}))

    assert raised.value.code == "internal"
    assert "Stubborn at tiny_kind.py" in str(raised.value)
    assert "secret" not in str(raised.value)


def test_an_upload_that_is_gone_is_told(pool: Pool, settings: WorkerSettings, blobs: Blobs) -> None:
    order = lines_of(blobs, "gone", TEXT)
    blobs.delete_prefix("jobs/gone")

    with pytest.raises(CallFailed) as raised:
        measured(pool, settings, order)

    assert raised.value.code == "blob-missing"


def test_a_cancelled_piece_ends_and_the_next_one_is_measured(
    pool: Pool, settings: WorkerSettings, blobs: Blobs
) -> None:
    order = lines_of(blobs, "cancel", TEXT, plan={"shift": 0})
    cancelled = threading.Event()

    with pytest.raises(PieceCancelled):
        measure_piece(
            pool, settings, KIND, order, lambda *progress: cancelled.set(), cancelled.is_set
        )

    assert measured(pool, settings, order).tally == whole(TEXT)


def test_a_killed_process_is_survived(pool: Pool, settings: WorkerSettings, blobs: Blobs) -> None:
    order = lines_of(blobs, "killed", TEXT, plan={"shift": 0})
    killed: list[int] = []

    def kill_one(*progress: int) -> None:
        if not killed:
            killed.extend(pool.pids()[:1])
            os.kill(killed[0], signal.SIGKILL if os.name == "posix" else signal.SIGTERM)

    piece = measure_piece(pool, settings, KIND, order, kill_one)

    assert killed
    assert piece.tally == whole(TEXT)


def test_a_process_killed_while_it_rests_is_survived(
    pool: Pool, settings: WorkerSettings, blobs: Blobs
) -> None:
    order = lines_of(blobs, "resting", TEXT, plan={"shift": 0})
    measured(pool, settings, order)

    for pid in pool.pids():
        os.kill(pid, signal.SIGTERM)

    assert measured(pool, settings, order).tally == whole(TEXT)


def test_only_the_piece_that_kills_its_process_fails(
    pool: Pool, settings: WorkerSettings, blobs: Blobs
) -> None:
    poison = lines_of(blobs, "poison", TEXT + b"!exit\n", plan={"shift": 0})
    healthy = [lines_of(blobs, f"healthy-{n}", TEXT, plan={"shift": 0}) for n in range(3)]

    with ThreadPoolExecutor(4) as threads:
        failing = threads.submit(measured, pool, settings, poison)
        pieces = [threads.submit(measured, pool, settings, order) for order in healthy]

        with pytest.raises(PieceKilledPool):
            failing.result(timeout=60)
        assert all(piece.result(timeout=60).tally == whole(TEXT) for piece in pieces)


def test_only_the_piece_that_never_ends_fails(settings: WorkerSettings, blobs: Blobs) -> None:
    impatient = replace(settings, part_timeout_s=1.0)
    endless = lines_of(blobs, "endless", TEXT + b"!sleep\n", plan={"shift": 0})
    healthy = lines_of(blobs, "neighbour", TEXT, plan={"shift": 0})
    pool = Pool(impatient)
    pool.start()

    with ThreadPoolExecutor(2) as threads:
        failing = threads.submit(measured, pool, impatient, endless)
        with pytest.raises(PieceTooSlow):
            failing.result(timeout=60)
        assert threads.submit(measured, pool, impatient, healthy).result(60).tally == whole(TEXT)

    pool.stop()


def test_a_stopped_pool_lets_everyone_go(settings: WorkerSettings, blobs: Blobs) -> None:
    endless = lines_of(blobs, "stopped", b"!sleep\n")
    pool = Pool(settings)
    pool.start()
    measured(pool, settings, lines_of(blobs, "before", TEXT))
    pids = set(pool.pids())

    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(measured, pool, settings, endless)
        pool.stop()
        with pytest.raises(PoolStopped):
            waiting.result(timeout=10)

    assert pids
    assert pids.isdisjoint(child.pid for child in multiprocessing.active_children())
    with pytest.raises(PoolStopped):
        measured(pool, settings, endless)


def test_a_pool_stopped_at_once_ends(settings: WorkerSettings) -> None:
    pool = Pool(settings)
    pool.start()

    pool.stop()

    with pytest.raises(PoolStopped):
        pool.in_order([], print)


PARENT = """
import sys, time
from workers.pool import Pool
from workers.settings import WorkerSettings

if __name__ == "__main__":
    pool = Pool(WorkerSettings(sys.argv[1], processes=2, kinds="tests.workers.tiny_kind:KINDS"))
    pool.start()
    while len(pool.pids()) < 2:
        time.sleep(0.01)
    print(*pool.pids(), flush=True)
    sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="looks for processes the POSIX way")
def test_processes_end_when_their_parent_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    parent = subprocess.Popen(
        [sys.executable, str(script), str(tmp_path / "blobs")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    with parent:
        assert parent.stdout
        pids = [int(pid) for pid in parent.stdout.readline().split()]
        assert len(pids) == 2

        parent.kill()

    ended_by = time.monotonic() + 10
    while any(is_alive(pid) for pid in pids) and time.monotonic() < ended_by:
        time.sleep(0.02)
    assert not any(is_alive(pid) for pid in pids)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return True

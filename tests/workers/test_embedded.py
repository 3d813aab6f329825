from __future__ import annotations

import os
import queue
import signal
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import pytest

from tests.valkey import Broker, valkey  # noqa: F401
from tests.workers.orders import piece_order, put_upload
from tests.workers.tiny_kind import TinyKind
from workers.app import MEASURE, MERGE, TEXT, make_app
from workers.blobs import Blobs
from workers.embedded import EmbeddedWorker
from workers.kinds.base import Part
from workers.news import NewsListener, cancel_job
from workers.orders import (
    LEAVING,
    Alive,
    Done,
    Failed,
    MergeOrder,
    News,
    PieceOrder,
    TextDone,
    TextOrder,
    WorkerHere,
)
from workers.settings import WorkerSettings
from workers.tallies import read_facts, read_tally

# Celery announces a setting's future default whenever it loses its broker.
pytestmark = pytest.mark.filterwarnings("ignore::celery.exceptions.CPendingDeprecationWarning")

KIND = TinyKind()
TEXT_BYTES = b"".join(b"line %d\n" % number for number in range(300))

N = TypeVar("N")


class Cluster:
    """One worker, and a server that only sends orders and listens."""

    def __init__(self, settings: WorkerSettings) -> None:
        self.settings = settings
        self.blobs = Blobs(settings.blobs)
        self.app = make_app(settings)
        self.heard: queue.Queue[News] = queue.Queue()
        self.worker = EmbeddedWorker(settings)
        self.listener = NewsListener(settings.broker, "server", self.heard.put)

    def start(self) -> None:
        self.listener.start()
        self.worker.start()

    def stop(self) -> None:
        self.worker.stop()
        self.listener.stop()
        self.app.close()

    def send(self, task: str, order: Any) -> None:
        self.app.send_task(task, (msgspec.to_builtins(order),))

    def hear(
        self, kind: type[N] | tuple[type[N], ...], is_it: Callable[[N], bool] = lambda news: True
    ) -> N:
        """Wait for news of a kind; what comes before it is let go."""
        until = time.monotonic() + 30
        while True:
            news = self.heard.get(timeout=until - time.monotonic())
            if isinstance(news, kind) and is_it(news):
                return news

    def answer(self, order: Any) -> Done | Failed:
        self.send(MERGE if isinstance(order, MergeOrder) else MEASURE, order)
        answers: tuple[type[Done | Failed], ...] = (Done, Failed)
        return self.hear(answers, lambda news: (news.job, news.piece) == (order.job, order.piece))


@pytest.fixture(params=["memory", "valkey"])
def broker(request: pytest.FixtureRequest) -> str:
    if request.param == "memory":
        return f"memory://{uuid.uuid4().hex}"
    server: Broker = request.getfixturevalue("valkey")
    return server.url


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Cluster]]:
    with ExitStack() as stack:

        def start(broker: str, **changes: Any) -> Cluster:
            given: dict[str, Any] = {
                "blobs": str(tmp_path / "blobs"),
                "broker": broker,
                "name": "w1",
                "processes": 2,
                "part_bytes_min": 100,
                "parts": 100_000,
                "kinds": "tests.workers.tiny_kind:KINDS",
            }
            cluster = Cluster(WorkerSettings(**given | changes))
            cluster.start()
            stack.callback(cluster.stop)
            return cluster

        yield start


def order_of(cluster: Cluster, job: str, *sources: bytes, **fields: Any) -> PieceOrder:
    return piece_order(job, put_upload(cluster.blobs, job, sources), **fields)


def whole(data: bytes) -> Any:
    return KIND.measure(Part(0, 0, True, data), KIND.guess(data, True, {}))


def test_an_order_goes_the_whole_way(broker: str, start: Callable[..., Cluster]) -> None:
    cluster = start(broker)
    order = order_of(cluster, "a", TEXT_BYTES)

    cluster.send(MEASURE, order)
    alive = cluster.hear(Alive)
    done = cluster.hear(Done)

    assert (alive.job, alive.piece, alive.attempt, alive.worker) == ("a", 0, 1, "w1")
    assert (done.job, done.piece, done.attempt, done.worker) == ("a", 0, 1, "w1")
    assert (done.tally, done.bytes, done.messages) == (order.tally, len(TEXT_BYTES), 299)
    assert done.seconds > 0
    assert read_tally(cluster.blobs, done.tally, KIND).tally == whole(TEXT_BYTES)
    assert cluster.blobs.get(f"{order.spill}/lines") == b"299"


def test_a_text_task_goes_the_whole_way(broker: str, start: Callable[..., Cluster]) -> None:
    cluster = start(broker)

    for task, content in (("uppercase", "torre"), ("reverse", "abc"), ("word_count", "a b c")):
        cluster.send(TEXT, TextOrder(task, task, content, "server"))
    answers = {news.request: news for news in (cluster.hear(TextDone) for _ in range(3))}

    assert answers["uppercase"] == TextDone("uppercase", "w1", "TORRE", "")
    assert answers["reverse"].answer == "cba"
    assert answers["word_count"].answer == "3"

    cluster.send(TEXT, TextOrder("r", "shout", "", "server"))
    assert "no task called 'shout'" in cluster.hear(TextDone).error


def test_a_worker_can_be_started_again_in_one_process(
    broker: str, start: Callable[..., Cluster]
) -> None:
    for number in range(3):
        cluster = start(broker)
        assert isinstance(cluster.answer(order_of(cluster, f"j{number}", TEXT_BYTES)), Done)

        began = time.monotonic()
        cluster.stop()

        assert time.monotonic() - began < 8


def test_an_order_that_comes_twice_is_answered_from_the_first_tally(
    start: Callable[..., Cluster],
) -> None:
    cluster = start(f"memory://{uuid.uuid4().hex}")
    order = order_of(cluster, "twice", TEXT_BYTES)
    first = cluster.answer(order)
    cluster.blobs.delete_prefix("jobs/twice/batches")

    again = cluster.answer(order)

    assert again == first


def test_tallies_are_merged_in_their_order(start: Callable[..., Cluster]) -> None:
    cluster = start(f"memory://{uuid.uuid4().hex}")
    pieces = []
    for piece, source in enumerate((b"a\nb", b"c\nd\n", b"e")):
        order = order_of(cluster, f"part{piece}", source, piece=piece)
        assert isinstance(cluster.answer(order), Done)
        pieces.append(order.tally)

    done = cluster.answer(
        MergeOrder("part0", 7, 1, "tiny", tuple(pieces), "jobs/part0/merged", "server")
    )

    assert isinstance(done, Done)
    assert (done.bytes, done.tally) == (8, "jobs/part0/merged")
    assert read_tally(cluster.blobs, done.tally, KIND).tally == whole(b"a\nbc\nd\ne")


@pytest.mark.parametrize(
    ("source", "code"),
    [(b"!raise", "internal"), (b"!exit", "piece-killed-pool"), (b"!sleep", "piece-too-slow")],
)
def test_a_piece_that_fails_says_why_and_the_next_one_is_measured(
    start: Callable[..., Cluster], source: bytes, code: str
) -> None:
    cluster = start(f"memory://{uuid.uuid4().hex}", part_timeout_s=1.0)

    failed = cluster.answer(order_of(cluster, "bad", TEXT_BYTES + source))

    assert isinstance(failed, Failed)
    assert failed.code == code
    assert "line 1" not in failed.reason
    assert isinstance(cluster.answer(order_of(cluster, "good", TEXT_BYTES)), Done)


def test_an_unknown_kind_and_a_deleted_upload_are_told(start: Callable[..., Cluster]) -> None:
    cluster = start(f"memory://{uuid.uuid4().hex}")
    unknown = order_of(cluster, "unknown", TEXT_BYTES, kind="poem")
    gone = order_of(cluster, "gone", TEXT_BYTES)
    cluster.blobs.delete_prefix("jobs/gone")

    answers = [cluster.answer(unknown), cluster.answer(gone)]

    assert [answer.code for answer in answers if isinstance(answer, Failed)] == [
        "unknown-kind",
        "superseded",
    ]
    assert cluster.blobs.list("jobs/gone") == []


def test_a_cancelled_job_ends_at_once_also_for_what_comes_later(
    broker: str, start: Callable[..., Cluster]
) -> None:
    cluster = start(broker, part_timeout_s=60.0)
    cluster.hear(WorkerHere)
    endless = order_of(cluster, "endless", b"!sleep", TEXT_BYTES)
    cluster.send(MEASURE, endless)
    cluster.hear(Alive)

    cancel_job(broker, "endless")
    failed = cluster.hear(Failed)
    later = cluster.answer(order_of(cluster, "endless", TEXT_BYTES, piece=1))

    assert (failed.job, failed.code) == ("endless", "cancelled")
    assert isinstance(later, Failed)
    assert later.code == "cancelled"
    assert read_facts(cluster.blobs, endless.tally) is None


def test_a_long_piece_says_every_2_s_that_it_lives(start: Callable[..., Cluster]) -> None:
    cluster = start(f"memory://{uuid.uuid4().hex}", part_timeout_s=60.0)
    order = order_of(cluster, "long", b"!sleep")
    cluster.send(MEASURE, order)
    cluster.hear(Alive)
    began = time.monotonic()

    cluster.hear(Alive)

    assert 1.0 < time.monotonic() - began < 4.0


def test_a_killed_pool_process_changes_nothing(broker: str, start: Callable[..., Cluster]) -> None:
    cluster = start(broker)
    while len(cluster.worker.pids()) < 2:
        time.sleep(0.01)
    order = order_of(cluster, "killed", TEXT_BYTES * 20)
    cluster.send(MEASURE, order)
    cluster.hear(Alive)

    os.kill(cluster.worker.pids()[0], signal.SIGTERM)
    done = cluster.hear(Done)

    assert read_tally(cluster.blobs, done.tally, KIND).tally == whole(TEXT_BYTES * 20)


def test_a_worker_that_leaves_says_so(
    valkey: Broker,  # noqa: F811
    start: Callable[..., Cluster],
) -> None:
    cluster = start(valkey.url, part_timeout_s=60.0)
    cluster.send(MEASURE, order_of(cluster, "left", b"!sleep"))
    cluster.hear(Alive)

    cluster.worker.stop()

    assert cluster.hear(Failed).code == LEAVING


def test_orders_are_taken_again_when_the_broker_is_back(
    valkey: Broker,  # noqa: F811
    start: Callable[..., Cluster],
) -> None:
    cluster = start(valkey.url)
    assert isinstance(cluster.answer(order_of(cluster, "before", TEXT_BYTES)), Done)

    valkey.kill()
    valkey.start()

    assert cluster.hear(WorkerHere)
    assert isinstance(cluster.answer(order_of(cluster, "after", TEXT_BYTES)), Done)


def test_a_worker_stops_while_its_broker_is_away(
    valkey: Broker,  # noqa: F811
    start: Callable[..., Cluster],
) -> None:
    cluster = start(valkey.url)
    cluster.hear(WorkerHere)
    valkey.kill()

    began = time.monotonic()
    cluster.stop()

    assert time.monotonic() - began < 10

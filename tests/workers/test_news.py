from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.valkey import Broker, valkey  # noqa: F401
from workers.channels import reach
from workers.errors import BadSetting
from workers.news import NewsListener, WorkerPost, cancel_job, decode_news, encode_news, send_news
from workers.orders import Alive, Done, Failed, News, TextDone, WorkerHere

HERE = WorkerHere("w1", 4, "0.1")
ALL_NEWS: list[News] = [
    Alive("job", 1, 2, "w1", 300, 4),
    Done("job", 1, 2, "w1", "jobs/job/tallies/0", 300, 4, 0.25),
    Failed("job", 1, 2, "w1", "piece-too-slow", "a part was not read"),
    TextDone("request", "w1", "ANSWER", ""),
    HERE,
]


@pytest.fixture(params=["memory", "valkey"])
def broker(request: pytest.FixtureRequest) -> str:
    if request.param == "memory":
        return f"memory://{request.node.name.replace('[', '-').strip(']')}"
    server: Broker = request.getfixturevalue("valkey")
    return server.url


@pytest.fixture
def started() -> Iterator[Callable[[NewsListener | WorkerPost], None]]:
    with ExitStack() as stack:

        def start(listener: NewsListener | WorkerPost) -> None:
            listener.start()
            stack.callback(listener.stop)

        yield start


@pytest.mark.parametrize("news", ALL_NEWS, ids=lambda news: type(news).__name__)
def test_news_come_back_as_they_went(news: News) -> None:
    assert decode_news(encode_news(news)) == news


@pytest.mark.parametrize("data", [b"{}", b"[]", b"nothing", b'{"news":"Alive"}'])
def test_what_is_no_news_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        decode_news(data)


def test_a_server_hears_its_own_news_in_order(broker: str, started: Callable[..., None]) -> None:
    heard: queue.Queue[News] = queue.Queue()
    listening: queue.Queue[bool] = queue.Queue()
    started(NewsListener(broker, "s1", heard.put, listening.put))
    assert listening.get(timeout=10)

    for news in ALL_NEWS:
        assert send_news(broker, "s1", news)
        assert send_news(broker, "s2", ALL_NEWS[0])

    assert [heard.get(timeout=10) for _ in ALL_NEWS] == ALL_NEWS
    assert heard.empty()


def test_a_worker_is_seen_whoever_comes_first(broker: str, started: Callable[..., None]) -> None:
    early: queue.Queue[News] = queue.Queue()
    late: queue.Queue[News] = queue.Queue()

    started(NewsListener(broker, "s1", early.put))
    started(WorkerPost(broker, HERE, lambda job: None))
    assert early.get(timeout=10) == HERE
    started(NewsListener(broker, "s2", late.put))

    assert late.get(timeout=1.5) == HERE


def test_a_worker_is_told_which_job_ends(broker: str, started: Callable[..., None]) -> None:
    heard: queue.Queue[News] = queue.Queue()
    cancelled: queue.Queue[str] = queue.Queue()
    started(NewsListener(broker, "s1", heard.put))
    started(WorkerPost(broker, HERE, cancelled.put))
    assert heard.get(timeout=10) == HERE

    assert cancel_job(broker, "job-7")

    assert cancelled.get(timeout=10) == "job-7"


def test_a_listener_that_stops_hears_nothing_more(
    broker: str, started: Callable[..., None]
) -> None:
    heard: queue.Queue[News] = queue.Queue()
    heard_by_another: queue.Queue[News] = queue.Queue()
    listening: queue.Queue[bool] = queue.Queue()
    listener = NewsListener(broker, "s1", heard.put, listening.put)
    listener.start()
    started(NewsListener(broker, "s1", heard_by_another.put, listening.put))
    assert [listening.get(timeout=10) for _ in range(2)] == [True, True]

    listener.stop()
    send_news(broker, "s1", HERE)

    assert heard_by_another.get(timeout=10) == HERE
    assert heard.empty()


def test_a_listener_that_stumbles_goes_on(broker: str, started: Callable[..., None]) -> None:
    heard: queue.Queue[News] = queue.Queue()
    listening: queue.Queue[bool] = queue.Queue()

    def hear(news: News) -> None:
        if isinstance(news, Alive):
            raise RuntimeError("not understood")
        heard.put(news)

    started(NewsListener(broker, "s1", hear, listening.put))
    assert listening.get(timeout=10)

    send_news(broker, "s1", ALL_NEWS[0])
    send_news(broker, "s1", ALL_NEWS[1])

    assert heard.get(timeout=10) == ALL_NEWS[1]


def test_news_flow_again_when_the_broker_is_back(
    valkey: Broker,  # noqa: F811
    started: Callable[..., None],
) -> None:
    heard: queue.Queue[News] = queue.Queue()
    there: queue.Queue[bool] = queue.Queue()
    started(NewsListener(valkey.url, "s1", heard.put, there.put))
    assert there.get(timeout=10) is True

    valkey.kill()
    assert there.get(timeout=3) is False
    assert not send_news(valkey.url, "s1", HERE)
    assert not cancel_job(valkey.url, "job")
    with pytest.raises(OSError, match=r".+"):
        reach(valkey.url)
    valkey.start()
    while not there.get(timeout=10):
        pass

    reach(valkey.url)
    assert send_news(valkey.url, "s1", HERE)
    assert heard.get(timeout=10) == HERE


@pytest.mark.parametrize("url", ["amqp://somewhere", "redis://host:port", "nonsense"])
def test_a_broker_of_another_kind_is_named_without_its_password(url: str) -> None:
    with pytest.raises(BadSetting, match="ATALAYA_BROKER"):
        reach(url)

"""Short messages between the processes of a cluster, to whoever listens just now.

Redis pub/sub where the broker is Redis, plain calls where the cluster lives in one
process. A message nobody hears is lost: what must not be lost is in the job table and
in the blobs.
"""

from __future__ import annotations

import functools
import logging
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from redis import Redis, RedisError
from redis.backoff import NoBackoff
from redis.retry import Retry

from workers.errors import BadSetting
from workers.settings import is_in_process
from workers.trouble import where

logger = logging.getLogger(__name__)

OnMessage = Callable[[str, bytes], None]
OnBroker = Callable[[bool], None]

LOOK_UP_S = 0.25
RETRY_S = 0.5
# A broker that says nothing is asked whether it lives, and then taken for gone: its machine
# can vanish without closing the connection.
ASK_AFTER_S = 1.0
GONE_AFTER_S = 3.0
CONNECT_TIMEOUT_S = 3.0
STOP_TIMEOUT_S = 2.0


class Subscription(Protocol):
    """What ``subscribe`` gives."""

    def stop(self) -> None:
        """Hear nothing more."""
        ...


def publish(broker: str, channel: str, data: bytes) -> bool:
    """Send to everyone who listens now; False if the broker was not there to take it."""
    if is_in_process(broker):
        _local(broker).publish(channel, data)
        return True
    try:
        _publisher(broker).publish(channel, data)
    except (RedisError, OSError) as error:
        logger.warning("news could not be sent: %s", type(error).__name__)
        return False
    return True


def subscribe(
    broker: str, channels: Sequence[str], on_message: OnMessage, on_broker: OnBroker
) -> Subscription:
    """Listen until told to stop.

    Args:
        broker: Its URL.
        channels: Their names.
        on_message: Called with channel and data, from a thread of its own or, within one
            process, from the thread that sends.
        on_broker: Called with True when listening begins (again), with False when the
            broker went away.

    Raises:
        BadSetting: If there is no such broker.
    """
    if is_in_process(broker):
        return _local(broker).subscribe(channels, on_message, on_broker)
    return _RedisSubscription(_client(broker, 0), channels, on_message, on_broker)


def reach(broker: str) -> None:
    """Ask the broker for a sign of life.

    Raises:
        BadSetting: If there is no such broker.
        OSError: If it does not answer.
    """
    if is_in_process(broker):
        return
    try:
        _publisher(broker).ping()
    except RedisError as error:
        raise OSError(str(error)) from None


def _client(broker: str, retries: int) -> Redis:
    try:
        return Redis.from_url(
            broker,
            socket_connect_timeout=CONNECT_TIMEOUT_S,
            socket_timeout=GONE_AFTER_S,
            retry=Retry(NoBackoff(), retries),
        )
    except ValueError:
        raise BadSetting(
            "ATALAYA_BROKER", broker.partition(":")[0] + ":…", "redis://… and memory:// are"
        ) from None


@functools.lru_cache(maxsize=8)
def _publisher(broker: str) -> Redis:
    # A connection that the broker closed while it was away is made anew at once.
    return _client(broker, retries=1)


class _RedisSubscription:
    def __init__(
        self, client: Redis, channels: Sequence[str], on_message: OnMessage, on_broker: OnBroker
    ) -> None:
        self._client, self._channels = client, channels
        self._on_message, self._on_broker = on_message, on_broker
        self._stopping = threading.Event()
        self._is_there = True  # so that a broker that never was there is told, too
        self._thread = threading.Thread(target=self._run, name="channels", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Hear nothing more."""
        self._stopping.set()
        if self._thread is not threading.current_thread():
            self._thread.join(STOP_TIMEOUT_S)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._listen()
            except (RedisError, OSError) as error:
                if self._is_there:
                    logger.warning("the broker is away: %s", type(error).__name__)
                    self._is_there = False
                    self._on_broker(False)
                self._stopping.wait(RETRY_S)
        self._client.close()

    def _listen(self) -> None:
        with self._client.pubsub() as pubsub:  # type: ignore[no-untyped-call]
            pubsub.subscribe(*self._channels)
            awaited = len(self._channels)
            heard = asked = time.monotonic()
            while not self._stopping.is_set():
                message = pubsub.get_message(timeout=LOOK_UP_S)
                now = time.monotonic()
                if message is not None:
                    heard = now
                    awaited -= message["type"] == "subscribe"
                    self._hear(message, is_last_subscribed=awaited == 0)
                elif now - heard > GONE_AFTER_S:
                    raise TimeoutError("the broker says nothing")
                elif now - max(heard, asked) > ASK_AFTER_S:
                    asked = now
                    pubsub.ping()

    def _hear(self, message: dict[str, Any], *, is_last_subscribed: bool) -> None:
        if message["type"] == "message":
            _deliver(self._on_message, message["channel"].decode(), message["data"])
        elif message["type"] == "subscribe" and is_last_subscribed:
            self._is_there = True
            self._on_broker(True)


class _LocalChannels:
    """The channels inside one process; those of one broker URL hear each other."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: dict[str, list[OnMessage]] = defaultdict(list)

    def publish(self, channel: str, data: bytes) -> None:
        with self._lock:
            listeners = tuple(self._listeners[channel])
        for on_message in listeners:
            _deliver(on_message, channel, data)

    def subscribe(
        self, channels: Sequence[str], on_message: OnMessage, on_broker: OnBroker
    ) -> Subscription:
        with self._lock:
            for channel in channels:
                self._listeners[channel].append(on_message)
        on_broker(True)
        return _LocalSubscription(lambda: self._forget(channels, on_message))

    def _forget(self, channels: Sequence[str], on_message: OnMessage) -> None:
        with self._lock:
            for channel in channels:
                if on_message in self._listeners[channel]:
                    self._listeners[channel].remove(on_message)


class _LocalSubscription:
    def __init__(self, forget: Callable[[], None]) -> None:
        self._forget = forget

    def stop(self) -> None:
        """Hear nothing more."""
        self._forget()


@functools.cache
def _local(broker: str) -> _LocalChannels:
    return _LocalChannels()


def _deliver(on_message: OnMessage, channel: str, data: bytes) -> None:
    try:
        on_message(channel, data)
    except Exception as error:  # a listener's mistake ends neither the sender nor the thread
        logger.error("a message on %s went wrong: %s", channel, where(error))

"""The channels of a cluster whose broker is Redis: its pub/sub."""

from __future__ import annotations

import functools
import logging
import threading
import time
from typing import Any

from redis import Redis, RedisError
from redis.backoff import NoBackoff
from redis.retry import Retry

from workers.errors import BadSetting
from workers.listening import Listener

logger = logging.getLogger(__name__)

LOOK_UP_S = 0.25
RETRY_S = 0.5
# A broker that says nothing is asked whether it lives, and then taken for gone: its machine
# can vanish without closing the connection.
ASK_AFTER_S = 1.0
GONE_AFTER_S = 3.0
CONNECT_TIMEOUT_S = 3.0
STOP_TIMEOUT_S = 2.0


def publish(broker: str, channel: str, data: bytes) -> bool:
    """Send to everyone who listens now; False if the broker was not there to take it."""
    try:
        _publisher(broker).publish(channel, data)
    except (RedisError, OSError) as error:
        logger.warning("news could not be sent: %s", type(error).__name__)
        return False
    return True


def subscribe(broker: str, listener: Listener) -> RedisSubscription:
    """Let someone listen, in a thread of its own, until the subscription is stopped.

    Raises:
        BadSetting: If there is no such broker.
    """
    return RedisSubscription(_client(broker, retries=0), listener)


def ping(broker: str) -> None:
    """Ask the broker for a sign of life.

    Raises:
        BadSetting: If there is no such broker.
        OSError: If it does not answer.
    """
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


class RedisSubscription:
    """A thread that listens, and comes back whenever the broker does."""

    def __init__(self, client: Redis, listener: Listener) -> None:
        self._client, self._listener = client, listener
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
                    self._listener.on_broker(False)
                self._stopping.wait(RETRY_S)
        self._client.close()

    def _listen(self) -> None:
        with self._client.pubsub() as pubsub:  # type: ignore[no-untyped-call]
            pubsub.subscribe(*self._listener.channels)
            awaited = len(self._listener.channels)
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
            self._listener.hear(message["channel"].decode(), message["data"])
        elif message["type"] == "subscribe" and is_last_subscribed:
            self._is_there = True
            self._listener.on_broker(True)

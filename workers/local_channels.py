"""The channels of a cluster that lives in one process: plain calls."""

from __future__ import annotations

import functools
import threading

from workers.listening import Listener


class LocalChannels:
    """All who listen under one broker URL; each hears in the sender's thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: list[Listener] = []

    def publish(self, channel: str, data: bytes) -> None:
        """Tell everyone who listens to the channel."""
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            if channel in listener.channels:
                listener.hear(channel, data)

    def subscribe(self, listener: Listener) -> LocalSubscription:
        """Let someone listen until the subscription is stopped."""
        with self._lock:
            self._listeners.append(listener)
        listener.on_broker(True)
        return LocalSubscription(self, listener)

    def forget(self, listener: Listener) -> None:
        """Tell someone nothing more."""
        with self._lock:
            self._listeners = [other for other in self._listeners if other is not listener]


class LocalSubscription:
    """A listener's place among the others."""

    def __init__(self, channels: LocalChannels, listener: Listener) -> None:
        self._channels, self._listener = channels, listener

    def stop(self) -> None:
        """Hear nothing more."""
        self._channels.forget(self._listener)


@functools.cache
def local_channels(broker: str) -> LocalChannels:
    """Give the channels of a broker URL; those of one URL hear each other."""
    return LocalChannels()

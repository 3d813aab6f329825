"""Who listens to the channels, whatever carries them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from workers.trouble import where

logger = logging.getLogger(__name__)


class Subscription(Protocol):
    """What ``workers.channels.subscribe`` gives."""

    def stop(self) -> None:
        """Hear nothing more."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Listener:
    """Someone who hears what is said on some channels.

    Attributes:
        channels: Their names.
        on_message: Called with channel and data.
        on_broker: Called with True when listening begins (again), with False when the
            broker went away.
    """

    channels: tuple[str, ...]
    on_message: Callable[[str, bytes], None]
    on_broker: Callable[[bool], None]

    def hear(self, channel: str, data: bytes) -> None:
        """Take a message; a mistake of the listener's ends neither sender nor thread."""
        try:
            self.on_message(channel, data)
        except Exception as error:
            logger.error("a message on %s went wrong: %s", channel, where(error))

"""Short messages between the processes of a cluster, to whoever listens just now.

Redis pub/sub where the broker is Redis, plain calls where the cluster lives in one
process; there Redis' client, which is slow to import, is never touched. A message nobody
hears is lost: what must not be lost is in the job table and in the blobs.
"""

from __future__ import annotations

from workers.listening import Listener, Subscription
from workers.local_channels import local_channels
from workers.settings import is_in_process


def publish(broker: str, channel: str, data: bytes) -> bool:
    """Send to everyone who listens now; False if the broker was not there to take it."""
    if is_in_process(broker):
        local_channels(broker).publish(channel, data)
        return True
    from workers import redis_channels

    return redis_channels.publish(broker, channel, data)


def subscribe(broker: str, listener: Listener) -> Subscription:
    """Let someone listen until told to stop.

    It hears from a thread of its own or, within one process, from the thread that sends.

    Raises:
        BadSetting: If there is no such broker.
    """
    if is_in_process(broker):
        return local_channels(broker).subscribe(listener)
    from workers import redis_channels

    return redis_channels.subscribe(broker, listener)


def reach(broker: str) -> None:
    """Ask the broker for a sign of life.

    Raises:
        BadSetting: If there is no such broker.
        OSError: If it does not answer.
    """
    if is_in_process(broker):
        return
    from workers import redis_channels

    redis_channels.ping(broker)

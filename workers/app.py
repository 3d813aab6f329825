"""The Celery application, the same for those who send orders and those who take them."""

from __future__ import annotations

from typing import Protocol

from celery import Celery

from workers.settings import is_in_process

MEASURE = "atalaya.measure"
MERGE = "atalaya.merge"
TEXT = "atalaya.text"

# Longer than any order may take: the server, not the broker, notices a death.
VISIBILITY_TIMEOUT_S = 6 * 3600


class BrokerSettings(Protocol):
    """All that the application needs to know."""

    @property
    def broker(self) -> str:
        """The broker's URL."""
        ...


def make_app(settings: BrokerSettings) -> Celery:
    """Make the application; orders go to ``queue_name(settings.broker)``, as JSON."""
    queue = queue_name(settings.broker)
    app = Celery("atalaya", broker=settings.broker, set_as_current=False)
    if is_in_process(settings.broker):
        app.conf.broker_transport = "workers.memory_broker:Transport"
    app.conf.update(
        task_serializer="json",
        result_serializer="json",
        accept_content=["json"],
        task_ignore_result=True,
        task_store_errors_even_if_ignored=False,
        task_default_queue=queue,
        task_acks_late=True,
        task_reject_on_worker_lost=True,
        task_track_started=False,
        task_send_sent_event=False,
        worker_prefetch_multiplier=1,
        worker_send_task_events=False,
        worker_enable_remote_control=False,
        worker_hijack_root_logger=False,
        worker_redirect_stdouts=False,
        worker_cancel_long_running_tasks_on_connection_loss=False,
        broker_connection_retry_on_startup=True,
        broker_connection_max_retries=None,
        broker_transport_options=_transport_options(settings.broker),
        enable_utc=True,
    )
    return app


def queue_name(broker: str) -> str:
    """Name the queue of the orders.

    Queues in memory are shared by everything in a process, so clusters that live side by
    side in one tell themselves apart by what follows ``memory://``.
    """
    inside = broker.partition("://")[2] if is_in_process(broker) else ""
    return f"atalaya-{inside}" if inside else "atalaya"


def _transport_options(broker: str) -> dict[str, object]:
    if is_in_process(broker):
        return {"polling_interval": 0.01}
    return {
        "visibility_timeout": VISIBILITY_TIMEOUT_S,
        "socket_connect_timeout": 3,
        "socket_timeout": 10,
        "socket_keepalive": True,
        "health_check_interval": 5,
        "retry_on_timeout": True,
    }

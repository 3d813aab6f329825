"""The Celery tasks: an order comes in, the desk deals with it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec
from celery import Celery

from workers.app import MEASURE, MERGE, TEXT
from workers.desk import Desk
from workers.orders import MergeOrder, PieceOrder, TextOrder

logger = logging.getLogger(__name__)

T = TypeVar("T")


def register_tasks(app: Celery, desk: Desk) -> None:
    """Let the application's workers bring their orders to this desk."""
    # Celery would otherwise hand them to every application of the process.
    app.task(name=MEASURE, shared=False)(_task(PieceOrder, desk.measure))
    app.task(name=MERGE, shared=False)(_task(MergeOrder, desk.merge))
    app.task(name=TEXT, shared=False)(_task(TextOrder, desk.text))


def _task(order_type: type[T], take: Callable[[T], None]) -> Callable[[dict[str, Any]], None]:
    def run(order: dict[str, Any]) -> None:
        try:
            decoded = msgspec.convert(order, order_type)
        except msgspec.ValidationError:
            logger.error("an order was not understood: is the server of another version?")
            return
        take(decoded)

    return run

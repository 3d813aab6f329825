"""Puts a server together from its settings and runs it until it is told to stop."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import ssl
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy.exc import SQLAlchemyError

from server.access import access_for
from server.descriptors import allow_descriptors
from server.dispatch import CeleryDispatcher
from server.errors import BadSettings
from server.jobs import Jobs
from server.limits import ServerLimits
from server.listening import open_sockets
from server.service import Service
from server.settings import ServerSettings
from server.store import JobTable
from server.tls import server_context
from workers.blobs import Blobs
from workers.settings import WorkerSettings

logger = logging.getLogger(__name__)

# Many of them wait for a disk or a broker at a time, and none may keep a lease waiting.
THREADS = 32


async def run_server(
    settings: ServerSettings,
    *,
    subject: str,
    stopping: asyncio.Event,
    on_ready: Callable[[int, list[str]], None],
) -> None:
    """Serve until ``stopping`` is set.

    Args:
        settings: Where to listen and where things lie.
        subject: Whose jobs a holder of the token sees.
        stopping: Set by a signal, or whoever started the server.
        on_ready: Called with the port and the addresses once clients can connect.

    Raises:
        BadSettings: If it can't be started with these settings.
    """
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(THREADS, thread_name_prefix="server"))
    allow_descriptors(ServerLimits().connections)
    tls = _tls(settings)
    sockets = open_sockets(settings.hosts, settings.port)
    try:
        table, blobs = await asyncio.to_thread(_open_stores, settings)
        service = _service(settings, table, blobs, subject, tls)
        await service.start(sockets)
    except BaseException:
        for listening in sockets:
            listening.close()
        raise
    try:
        on_ready(sockets[0].getsockname()[1], _addresses(sockets))
        await stopping.wait()
    finally:
        await service.stop()
        await asyncio.to_thread(table.close)


def stop_on_signals(stopping: asyncio.Event) -> None:
    """Set the event on SIGTERM and on Ctrl-C."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        try:
            loop.add_signal_handler(number, stopping.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stopping.set))


def _open_stores(settings: ServerSettings) -> tuple[JobTable, Blobs]:
    try:
        table = JobTable(settings.database, is_synced=settings.blobs_sync)
    except (SQLAlchemyError, OSError, ImportError) as error:
        raise BadSettings(f"the job table can't be opened: {_first_line(error)}") from None
    try:
        return table, Blobs(settings.blobs, sync=settings.blobs_sync)
    except (OSError, ValueError) as error:
        raise BadSettings(f"the blob store can't be opened: {_first_line(error)}") from None


def _tls(settings: ServerSettings) -> ssl.SSLContext | None:
    if not settings.tls_certificate:
        return None
    return server_context(settings.tls_certificate, settings.tls_key)


def _service(
    settings: ServerSettings,
    table: JobTable,
    blobs: Blobs,
    subject: str,
    tls: ssl.SSLContext | None,
) -> Service:
    instance = uuid.uuid4().hex
    worker = WorkerSettings(blobs=settings.blobs, broker=settings.broker)
    jobs = Jobs(table, blobs, CeleryDispatcher(worker, instance), instance=instance)
    return Service(jobs, blobs, access_for(settings.token, subject), tls)


def _addresses(sockets: list[socket.socket]) -> list[str]:
    return [str(listening.getsockname()[0]) for listening in sockets]


def _first_line(error: BaseException) -> str:
    return str(error).partition("\n")[0]

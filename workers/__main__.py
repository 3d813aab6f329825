"""``atalaya worker``: one worker of a cluster, until it is told to leave."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
import threading
import time
from collections.abc import Sequence
from types import FrameType

from workers.channels import reach
from workers.errors import BadSetting
from workers.settings import WorkerSettings, is_in_process

logger = logging.getLogger(__name__)

# SIGTERM is followed by SIGKILL after 10 s: what is at hand has most of them to end.
GRACE_S = 6.0
BROKER_WAIT_S = 60.0
RETRY_S = 1.0


def main(argv: Sequence[str] | None = None) -> int:
    """Run a worker until SIGTERM or Ctrl-C; give the exit code."""
    parser = argparse.ArgumentParser(
        prog="atalaya worker",
        description="Measures pieces for the servers that share its broker and its blob store.",
        epilog="Settings come from the environment: ATALAYA_BROKER, ATALAYA_BLOBS, "
        "ATALAYA_PROCESSES and the others that workers/README.md lists.",
    )
    parser.parse_args(argv)
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    leaving = threading.Event()

    def leave(_signal: int, _frame: FrameType | None) -> None:
        leaving.set()

    signal.signal(signal.SIGTERM, leave)
    signal.signal(signal.SIGINT, leave)
    try:
        return _run(WorkerSettings.from_environment(), leaving)
    except (BadSetting, OSError) as error:
        print(f"atalaya worker: {error}", file=sys.stderr)
        return 1


def _run(settings: WorkerSettings, leaving: threading.Event) -> int:
    if is_in_process(settings.broker):
        raise BadSetting(
            "ATALAYA_BROKER", "", "give the redis:// URL that the servers use as their broker"
        )
    _wait_for_broker(settings.broker, leaving)
    # Celery is heavy, and not needed to say that something is wrong.
    from workers.embedded import EmbeddedWorker

    worker = EmbeddedWorker(settings)
    worker.start()
    logger.info("worker %s takes orders, %d processes", settings.name, settings.processes)
    while not leaving.wait(RETRY_S):  # a wait without end would not hear Ctrl-C on Windows
        pass
    logger.info("worker %s leaves", settings.name)
    worker.stop(GRACE_S)
    return 0


def _wait_for_broker(broker: str, leaving: threading.Event) -> None:
    """Wait for a broker that is still starting.

    Raises:
        OSError: If it does not come.
    """
    until = time.monotonic() + BROKER_WAIT_S
    while not leaving.is_set():
        try:
            return reach(broker)
        except OSError as error:
            if time.monotonic() > until:
                raise OSError(
                    f"the broker does not answer: {error}; is ATALAYA_BROKER right, "
                    "and does Redis run there?"
                ) from None
            logger.warning("the broker does not answer yet")
            leaving.wait(RETRY_S)


if __name__ == "__main__":
    sys.exit(main())

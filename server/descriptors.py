"""How many files and sockets this process may hold open."""

from __future__ import annotations

import logging
import sys

logger = logging.getLogger(__name__)

# Beside the clients: blobs, the job table, the broker, the pipes of a pool.
OTHERS = 512


def allow_descriptors(connections: int) -> None:
    """Have room for so many clients, as far as the system lets us.

    A shell gives a process 1,024 by default. Who has used up its own accepts nobody more.
    """
    if sys.platform == "win32":
        return  # sockets are not counted among its files
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = connections + OTHERS
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    except (OSError, ValueError) as error:
        logger.info("no more than %d descriptors are allowed: %s", soft, error)

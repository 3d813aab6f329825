"""A server has room for the clients that it lets in."""

from __future__ import annotations

import subprocess
import sys

import pytest

LOOK = """
import resource
from server.descriptors import OTHERS, allow_descriptors

hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, ({soft}, {hard}))
allow_descriptors({connections})
print(resource.getrlimit(resource.RLIMIT_NOFILE)[0] - OTHERS)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
@pytest.mark.parametrize(
    ("soft", "hard", "connections", "room"),
    [(256, "hard", 100, 100), (256, 300, 100, 300 - 512), (900, "hard", 100, 900 - 512)],
)
def test_the_limit_is_raised_as_far_as_it_goes_and_never_lowered(
    soft: int, hard: str | int, connections: int, room: int
) -> None:
    code = LOOK.format(soft=soft, hard=hard, connections=connections)

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert int(done.stdout) == room

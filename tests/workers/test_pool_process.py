from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from workers.pool import Pool
from workers.pool_process import ONE_THREAD, Here
from workers.settings import WorkerSettings

ROOT = Path(__file__).parents[2]
BEFORE_IT_IS_READY = """
import sys
import desktop.__main__, workers.pool_process
print(sorted({"numpy", "celery", "redis", "obstore"} & sys.modules.keys()))
"""


def limits_on_threads(here: Here) -> list[str | None]:
    import numpy  # noqa: F401  # reads them when it is imported

    return [os.environ.get(variable) for variable in ONE_THREAD]


def heavy_modules(here: Here) -> set[str]:
    return {"celery", "redis", "sqlalchemy", "asyncio"} & sys.modules.keys()


def test_nothing_heavy_is_imported_before_the_threads_are_limited() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BEFORE_IT_IS_READY],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )

    assert done.stdout.strip() == "[]"


def test_a_process_has_one_thread_for_numbers_and_only_what_it_needs(tmp_path: Path) -> None:
    given: list[object] = []
    pool = Pool(WorkerSettings(str(tmp_path)))
    pool.start()

    pool.in_order([(limits_on_threads, ()), (heavy_modules, ())], given.append)
    pool.stop()

    assert given == [["1"] * len(ONE_THREAD), set()]

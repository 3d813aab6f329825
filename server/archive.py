"""What a job leaves in the blob store, and what goes when it ends. Every method blocks."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import Any

import msgspec

from workers.blobs import Blobs
from workers.errors import AnalysisError
from workers.kinds.base import Report

logger = logging.getLogger(__name__)

_WORKING = ("batches", "tallies", "spill")


class Archive:
    """Reports and artifacts by job, and the working blobs while it is open."""

    def __init__(self, blobs: Blobs) -> None:
        self._blobs = blobs

    def store_artifacts(
        self, job: str, artifacts: Iterable[tuple[str, Iterator[bytes]]]
    ) -> dict[str, int]:
        """Store what a kind keeps beside a report; return names and sizes in bytes.

        Raises:
            AnalysisError: If they can't be made, as ``BlobMissing`` where their source has gone.
        """
        sizes: dict[str, int] = {}
        with ThreadPoolExecutor(1) as reading:
            for name, chunks in artifacts:
                drawn = _Drawn(chunks, reading)
                self._blobs.put_chunks(artifact_key(job, name), drawn)
                if drawn.error is not None:
                    self._blobs.delete(artifact_key(job, name))
                    raise drawn.error
                sizes[name] = drawn.size_bytes
        return sizes

    def store_report(self, job: str, report: Report) -> str:
        """Store a report as JSON, its names in the order they were given; return its key."""
        self._blobs.put(report_key(job), msgspec.json.encode(report))
        return report_key(job)

    def has_report(self, key: str) -> bool:
        """Tell whether a report is there still."""
        return self._blobs.exists(key)

    def report(self, key: str, *, from_store: bool) -> bytes:
        """Read a report as JSON; with ``from_store`` its execution says so.

        Raises:
            BlobMissing: If it is not there any more.
        """
        data = self._blobs.get(key)
        if not from_store:
            return data
        report = msgspec.json.decode(data)
        report["execution"]["from_store"] = True
        return msgspec.json.encode(report)

    def figures(self, key: str) -> tuple[Report, dict[str, Any]]:
        """Read a report without its execution, and its execution.

        Raises:
            BlobMissing: If it is not there any more.
        """
        report: Report = msgspec.json.decode(self._blobs.get(key))
        execution = report.pop("execution")
        return report, execution

    def artifact(self, job: str, name: str, offset: int, length: int) -> bytes:
        """Read a range of an artifact."""
        return self._blobs.get_range(artifact_key(job, name), offset, length)

    def remove_working(self, job: str) -> None:
        """Delete a job's upload, tallies and what was spilt; report and artifacts stay."""
        for folder in _WORKING:
            self._remove(f"jobs/{job}/{folder}")

    def remove_all(self, job: str) -> None:
        """Delete everything of a job."""
        self._remove(f"jobs/{job}")

    def sweep(self, open_jobs: Callable[[], set[str]], done_jobs: Callable[[], set[str]]) -> None:
        """Delete what ended jobs, and jobs without a row, have left behind.

        The blobs are listed before the rows are asked, since a job's row comes first; and
        the open jobs before the done ones, which they become.
        """
        folders: dict[str, set[str]] = {}
        for key in self._blobs.list("jobs"):
            job, _, rest = key.removeprefix("jobs/").partition("/")
            folders.setdefault(job, set()).add(rest.partition("/")[0])
        still_open = open_jobs()
        kept = still_open | done_jobs()
        for job, names in folders.items():
            if job not in kept:
                self.remove_all(job)
            elif job not in still_open and names & set(_WORKING):
                self.remove_working(job)
        self._blobs.sweep()

    def _remove(self, prefix: str) -> None:
        try:
            self._blobs.delete_prefix(prefix)
        except OSError as error:  # the hourly sweep comes by again
            logger.warning("%s could not be deleted yet: %s", prefix, error)


def report_key(job: str) -> str:
    """Name the blob of a job's report."""
    return f"jobs/{job}/report"


def artifact_key(job: str, name: str) -> str:
    """Name the blob of an artifact."""
    return f"jobs/{job}/artifacts/{name}"


class _Drawn:
    """Chunks that are drawn in another thread, and end where one can't be had.

    The store draws chunks inside its own runtime, panics if they then read a blob, and
    makes any error its own.

    Attributes:
        size_bytes: Of the chunks so far.
        error: Why they ended too soon.
    """

    def __init__(self, chunks: Iterator[bytes], thread: Executor) -> None:
        self.size_bytes = 0
        self.error: Exception | None = None
        self._chunks = chunks
        self._thread = thread

    def __iter__(self) -> Iterator[bytes]:
        while (chunk := self._next()) is not None:
            self.size_bytes += len(chunk)
            yield chunk

    def _next(self) -> bytes | None:
        try:
            return self._thread.submit(next, self._chunks, None).result()
        except (AnalysisError, OSError) as error:
            self.error = error
            return None

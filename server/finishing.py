"""The end of a job that has its report. Blocks."""

from __future__ import annotations

from server.archive import Archive
from server.measuring import AnyKind
from server.records import CANCELLED, DONE, FAILED, JobRecord
from server.store import JobTable
from workers.kinds.base import Report


def finish(
    job: JobRecord,
    report: Report,
    artifacts: dict[str, int],
    *,
    kind: AnyKind,
    server: str,
    table: JobTable,
    archive: Archive,
) -> bool:
    """Store a job's report and end it; tell whether it was still this server's to end.

    Args:
        job: The job.
        report: What it comes to.
        artifacts: Names and sizes of what is stored beside it already.
        kind: Its analysis.
        server: Who drives it.
        table: The job table.
        archive: Where reports lie.
    """
    key = archive.store_report(job.id, report)
    was_ours = table.end(
        job.id,
        server,
        DONE,
        report=key,
        artifacts=artifacts,
        messages=kind.message_count(report),
    )
    if was_ours:
        archive.remove_working(job.id)
        return True
    ended = table.get(job.id)
    if ended is None or ended.state in (FAILED, CANCELLED):
        archive.remove_all(job.id)  # its end came before this report
    return False

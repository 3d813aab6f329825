"""What those who follow a job are told when it has ended, and what errors become."""

from __future__ import annotations

from server.errors import Cancelled, ServerError, StorageFull, is_storage_full
from server.protocol.errors import ERROR_CODES
from server.protocol.messages import Failure
from server.records import CANCELLED, JobRecord
from workers.errors import AnalysisError


def failure_of(
    error: BaseException, *, job: str | None = None, request: int | None = None
) -> Failure:
    """Say what went wrong; an error that nobody raised on purpose is told as internal."""
    if is_storage_full(error):
        error = StorageFull()
    if isinstance(error, ServerError | AnalysisError) and error.code in ERROR_CODES:
        code, sentence = error.code, str(error)
    else:
        code, sentence = "internal", ERROR_CODES["internal"].sentence
    return Failure(code, sentence, ERROR_CODES[code].retryable, job, request)


def failure_of_job(job: JobRecord) -> Failure:
    """Say why a job has no report."""
    if job.state == CANCELLED:
        return failure_of(Cancelled(), job=job.id)
    code = job.reason_code if job.reason_code in ERROR_CODES else "internal"
    return Failure(code, job.reason, ERROR_CODES[code].retryable, job.id)

"""Times and days as a report writes them: ISO 8601 without a zone, which no export tells."""

from __future__ import annotations

from datetime import datetime, timedelta

_EPOCH = datetime(1970, 1, 1)


def written_time(seconds: int) -> str:
    """Write a time, in seconds since 1970."""
    return (_EPOCH + timedelta(seconds=seconds)).isoformat()


def written_day(day: int) -> str:
    """Write a day, in days since 1970."""
    return (_EPOCH + timedelta(days=day)).date().isoformat()


def time_if_any(seconds: int | None) -> str | None:
    """Write a time where there is one."""
    return None if seconds is None else written_time(seconds)

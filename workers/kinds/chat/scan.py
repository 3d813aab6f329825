"""From bytes to entries: finds the headers of a part and measures what stands between."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.columns import in_source
from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import SECONDS_A_DAY, Ints, are_dates, day_numbers
from workers.kinds.chat.entries import (
    Batch,
    Beyond,
    measure_entries,
    reply_between,
)
from workers.kinds.chat.evidence import date_fields
from workers.kinds.chat.grammar import Headers, find_headers
from workers.kinds.chat.heads import Entries
from workers.kinds.chat.open_run import LONGEST_MESSAGE, OpenRun, count_units
from workers.kinds.chat.plan import ChatPlan


def headers_in(buffer: Buffer, *, at_line_start: bool) -> Headers:
    """Find every header-like line of some bytes.

    Args:
        buffer: The bytes.
        at_line_start: Whether they begin where a line begins.
    """
    starts = buffer.newlines + 1
    if at_line_start:
        starts = np.concatenate([np.zeros(1, dtype=np.int64), starts])
    return find_headers(buffer.padded, starts)


def header_at_start(line: bytes) -> Headers:
    """Find the header that some bytes, which begin where a line begins, begin with."""
    return find_headers(Buffer.of(line).padded, np.zeros(1, dtype=np.int64))


def accepted(headers: Headers, plan: ChatPlan) -> tuple[Headers, Ints]:
    """Keep the headers that open a message under a plan; give their times too."""
    date = date_fields(headers, plan.date_order)
    opens = np.isin(headers.shape, np.array(plan.shapes, dtype=np.int64)) & are_dates(*date)
    days = day_numbers(*(field[opens] for field in date))
    kept = headers.only(opens)
    return kept, days * SECONDS_A_DAY + kept.seconds


def measure_between(
    buffer: Buffer, headers: Headers, time: Ints, source: int, offset: int, end: int
) -> Batch:
    """Measure the entries that these headers open, the last one up to ``end``.

    Args:
        buffer: The bytes that the headers were found in.
        headers: Those that open a message.
        time: Their times, in seconds since 1970.
        source: The source's place in the job.
        offset: Where the bytes begin in the source.
        end: Where the last entry ends in the bytes.
    """
    borders = np.append(headers.start, end)
    is_long = np.flatnonzero(np.diff(borders) > LONGEST_MESSAGE).tolist()
    batch, done = Batch(), 0
    for index in [*is_long, len(time)]:
        ends = _without_break(buffer.padded, borders[done + 1 : index + 1])
        entries = Entries(headers.end[done:index], ends, time[done:index])
        batch = follow(batch, _placed(measure_entries(buffer, entries), source, offset))
        if index < len(time):
            start, stop = borders[index : index + 2].tolist()
            run = OpenRun.of(buffer.data[start:stop], offset + start)
            header_bytes = int(headers.end[index]) - start
            batch = follow(batch, _measure_long(run, header_bytes, int(time[index]), source))
        done = index + 1
    return batch


def measure_run(run: OpenRun, plan: ChatPlan, source: int) -> Batch:
    """Measure the one entry that a closed run is."""
    headers, time = accepted(header_at_start(run.first), plan)
    if run.is_whole:
        buffer = Buffer.of(run.first)
        return measure_between(buffer, headers, time, source, run.start, run.length)
    return _measure_long(run, int(headers.end[0]), int(time[0]), source)


def follow(earlier: Batch, later: Batch) -> Batch:
    """Join with the batch that follows in the same source."""
    counts = earlier.counts.merge(later.counts)
    reply = reply_between(earlier.last, later.first)
    if reply is not None:
        counts = replace(counts, people=counts.people.with_reply(*reply))
    times = [time for time in (earlier.least, later.least) if time is not None]
    ends = [time for time in (earlier.greatest, later.greatest) if time is not None]
    return Batch(
        counts,
        earlier.messages + later.messages,
        min(times, default=None),
        max(ends, default=None),
        earlier.first or later.first,
        later.last or earlier.last,
        earlier.rows + later.rows,
    )


def _measure_long(run: OpenRun, header_bytes: int, time: int, source: int) -> Batch:
    entries = Entries(*(np.array([value]) for value in (header_bytes, len(run.first), time)))
    beyond = Beyond(
        run.units - count_units(run.first) - run.last.endswith(b"\n"),
        run.length - len(run.first),
    )
    measured = measure_entries(Buffer.of(run.first), entries, beyond)
    return _placed(measured, source, run.start)


def _without_break(padded: Bytes, ends: Ints) -> Ints:
    """Move ends back before the line break, CRLF or LF, that they follow."""
    ends = ends - (padded[ends - 1] == ord("\n"))
    trimmed: Ints = ends - ((padded[ends] == ord("\n")) & (padded[ends - 1] == ord("\r")))
    return trimmed


def _placed(batch: Batch, source: int, offset: int) -> Batch:
    return replace(batch, rows=tuple(in_source(rows, source, offset) for rows in batch.rows))

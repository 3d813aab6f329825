"""From text to entries: finds the headers of a part and measures what stands between."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from workers.kinds.chat.batch import Batch, follow
from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.columns import in_source
from workers.kinds.chat.cursor import Bytes
from workers.kinds.chat.dates import SECONDS_A_DAY, Ints, are_dates, day_numbers
from workers.kinds.chat.entries import Beyond, measure_entries
from workers.kinds.chat.evidence import date_fields
from workers.kinds.chat.headers.arrays import Headers
from workers.kinds.chat.headers.grammar import find_headers
from workers.kinds.chat.headers.shape import shape_facts
from workers.kinds.chat.heads import Entries
from workers.kinds.chat.open_run import LONGEST_MESSAGE, OpenRun, count_units
from workers.kinds.chat.places import Places
from workers.kinds.chat.plan import ChatPlan


def headers_in(buffer: Buffer, *, at_line_start: bool) -> Headers:
    """Find every header-like line of a text.

    Args:
        buffer: The text.
        at_line_start: Whether it begins where a line begins.
    """
    starts = buffer.newlines + 1
    if at_line_start:
        starts = np.concatenate([np.zeros(1, dtype=np.int64), starts])
    return find_headers(buffer.padded, starts)


def header_at_start(line: bytes) -> Headers:
    """Find the header that a text, which begins where a line begins, begins with."""
    return find_headers(Buffer.of(line).padded, np.zeros(1, dtype=np.int64))


def accepted(headers: Headers, plan: ChatPlan) -> tuple[Headers, Ints]:
    """Keep the headers that open a message under a plan; give their times too."""
    days = np.zeros(len(headers), dtype=np.int64)
    opens = np.zeros(len(headers), dtype=np.bool_)
    orders = {shape.signature: shape.date_order for shape in plan.shapes}
    for signature, places in headers.by_shape():
        if signature not in orders:
            continue
        is_short = shape_facts(signature).short_year
        date = date_fields(headers.at(places), orders[signature], is_short=is_short)
        opens[places] = are_dates(*date)
        days[places] = np.where(opens[places], day_numbers(*date), 0)
    kept = headers.only(opens)
    return kept, days[opens] * SECONDS_A_DAY + kept.seconds


def measure_between(
    buffer: Buffer,
    headers: Headers,
    time: Ints,
    plan: ChatPlan,
    source: int,
    offset: int,
    end: int,
) -> Batch:
    """Measure the entries that these headers open, the last one up to ``end``.

    Args:
        buffer: The text that the headers were found in.
        headers: Those that open a message.
        time: Their times, in seconds since 1970.
        plan: How the source is read.
        source: The source's place in the job.
        offset: Where the text begins in the source.
        end: Where the last entry ends in the text.
    """
    places = Places.in_source(buffer, offset, plan.coding)
    borders = np.append(headers.start, end)
    is_long = np.flatnonzero(np.diff(borders) > LONGEST_MESSAGE).tolist()
    batch, done = Batch(), 0
    for index in [*is_long, len(time)]:
        ends = _without_break(buffer.padded, borders[done + 1 : index + 1])
        entries = _entries(headers, time, slice(done, index), ends)
        measured = measure_entries(buffer, entries, plan, places)
        batch = follow(batch, _of_source(measured, source))
        if index < len(time):
            start, stop = borders[index : index + 2].tolist()
            place = int(places.of(borders[index : index + 1])[0])
            run = OpenRun.of(buffer.data[start:stop], place, plan.coding)
            batch = follow(batch, _measure_long(run, plan, source))
        done = index + 1
    return batch


def measure_run(run: OpenRun, plan: ChatPlan, source: int) -> Batch:
    """Measure the one entry that a closed run is."""
    if not run.is_whole:
        return _measure_long(run, plan, source)
    headers, time = accepted(header_at_start(run.first), plan)
    buffer = Buffer.of(run.first)
    return measure_between(buffer, headers, time, plan, source, run.start, run.length)


def _measure_long(run: OpenRun, plan: ChatPlan, source: int) -> Batch:
    headers, time = accepted(header_at_start(run.first), plan)
    buffer = Buffer.of(run.first)
    places = Places.in_source(buffer, run.start, plan.coding)
    entries = _entries(headers, time, slice(1), np.array([len(run.first)]))
    beyond = Beyond(
        run.units - count_units(run.first) - run.last.endswith(b"\n"),
        run.end - int(places.of(entries.end)[0]),
    )
    return _of_source(measure_entries(buffer, entries, plan, places, beyond), source)


def _entries(headers: Headers, time: Ints, chosen: slice, ends: Ints) -> Entries:
    return Entries(
        headers.start[chosen], headers.end[chosen], ends, time[chosen], headers.shape[chosen],
        headers.signatures,
    )  # fmt: skip


def _of_source(batch: Batch, source: int) -> Batch:
    return replace(batch, rows=tuple(in_source(rows, source) for rows in batch.rows))


def _without_break(padded: Bytes, ends: Ints) -> Ints:
    """Move ends back before the line break, CRLF or LF, that they follow."""
    ends = ends - (padded[ends - 1] == ord("\n"))
    trimmed: Ints = ends - ((padded[ends] == ord("\n")) & (padded[ends - 1] == ord("\r")))
    return trimmed

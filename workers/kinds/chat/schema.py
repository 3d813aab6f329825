"""The names and types of the chat report and its preview; README.md tells what they mean.

For type checkers: at run time a report is what JSON gives.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

DateOrderName = Literal["dmy", "mdy", "ymd"]

CalendarName = Literal["gregorian", "buddhist", "jalali", "hijri"]

OrderReason = Literal[
    "none", "chosen", "year-first", "proof", "dots", "words", "forward", "others", "closer",
    "american", "usual", "mixed",
]  # fmt: skip
"""What settled the order of a source's dates."""


class FieldSpan(TypedDict):
    """Where a field of a header stands in the line, in code points."""

    field: Literal["date", "time", "sender", "text"]
    start: int
    end: int


class FormatFound(TypedDict):
    """The header's shape, shown on a real line of 200 code points at most."""

    line: str
    fields: list[FieldSpan]
    bracket: bool
    seconds: bool
    day_period: bool


class FormatRow(FormatFound):
    """A shape that opens messages of a source, and how many entries it opens."""

    messages: int


class DoubtfulLine(TypedDict):
    """A line that looks like a header and was taken as text of the message before it."""

    line: int
    why: Literal["no-date", "other-format"]


class NameRead(TypedDict):
    """A sender that was read as ``A: B`` where ``A`` was possible, and in how many lines."""

    name: str
    instead: str
    lines: int


class SourceRow(TypedDict):
    """One source as it was read; lines are numbered from 1."""

    name: str
    bytes: int
    sha256: str
    messages: int
    first: str | None
    last: str | None
    encoding: str
    date_order: DateOrderName | None
    confidence: float
    unread_lines: int
    maybe_cut: bool
    notices: int
    senders: int
    bad_bytes: int
    calendar: CalendarName
    reason: OrderReason
    proof: int
    against: int
    formats: list[FormatRow]
    unread: list[int]
    doubtful_lines: int
    doubtful: list[DoubtfulLine]
    repeated: int
    chat: int
    alike: list[int]
    names: list[NameRead]


class Period(TypedDict):
    """From the first to the last message, both days included."""

    first: str | None
    last: str | None
    days: int


class Totals(TypedDict):
    """Sums over all sources."""

    messages: int
    notices: int
    media: int
    deleted: int
    edited: int
    calls: int
    words: int
    characters: int
    senders: int


class Replies(TypedDict):
    """Reply times in seconds."""

    count: int
    median_s: float | None
    p90_s: float | None
    mean_s: float | None


class AgentRow(TypedDict):
    """One sender's figures."""

    name: str
    messages: int
    share: float
    text_messages: int
    words: int
    characters: int
    mean_length: float | None
    media: int
    first: str
    last: str
    hourly: list[int]
    replies: Replies


class KeywordRow(TypedDict):
    """One keyword: how often it stands, and in how many messages."""

    word: str
    count: int
    messages: int


class Phases(TypedDict):
    """Seconds; of ``began``, since the submit, None for a phase that never came."""

    upload_s: float | None
    queue_s: float | None
    measure_s: float | None
    merge_s: float | None


class LostTry(TypedDict):
    """A try that came to nothing: its computer fell silent, failed or left."""

    worker: str
    start_s: float
    end_s: float


class PieceRow(TypedDict):
    """One piece as it was counted at last, and the tries before."""

    worker: str
    bytes: int
    messages: int
    start_s: float
    end_s: float
    attempts: int
    lost: list[LostTry]


class Execution(TypedDict):
    """How the run went; the only part of a report that differs from run to run."""

    total_s: float
    phases: Phases
    began: Phases
    bytes: int
    bytes_per_s: float | None
    from_store: bool
    workers: int
    processes: int
    pieces: list[PieceRow]
    path: Literal["columns", "lines", "both"]
    derived: bool


class ChatFigures(TypedDict):
    """A report without the run: what depends on the exports and the options alone."""

    schema: str
    sources: list[SourceRow]
    period: Period
    totals: Totals
    agents: list[AgentRow]
    replies: Replies
    hourly: list[int]
    weekday: list[int]
    heatmap: list[list[int]]
    daily: list[tuple[str, int]]
    keywords: list[KeywordRow]


class ChatReport(ChatFigures):
    """A whole report."""

    execution: Execution


class DateOrderFound(TypedDict):
    """The order of a date's fields, what settled it, and the orders that can be chosen."""

    order: DateOrderName | None
    confidence: float
    reason: OrderReason
    first_over_12: int
    second_over_12: int
    calendar: CalendarName
    choices: list[DateOrderName]


class PreviewMessage(TypedDict):
    """One of the first messages, as ``atalaya messages`` gives them."""

    source: str
    time: str
    sender: str | None
    kind: str
    text: str
    edited: bool


class ChatPreview(TypedDict):
    """What the beginning of a source shows.

    ``format`` is None where nothing was understood; ``formats`` are all shapes found, the
    main one first.
    """

    name: str
    understood: bool
    format: FormatFound | None
    date_order: DateOrderFound | None
    encoding: str
    messages: list[PreviewMessage]
    formats: NotRequired[list[FormatRow]]
    bad_bytes: NotRequired[int]

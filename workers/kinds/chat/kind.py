"""The analysis of WhatsApp chats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from workers.errors import NothingToRead
from workers.kinds.base import Derived, Options, Part, Read, ReadRange, Report, SourceInfo
from workers.kinds.chat import codec, tally
from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.chats import artifact
from workers.kinds.chat.codings import UTF_8
from workers.kinds.chat.columns import part_with
from workers.kinds.chat.deriving import derive
from workers.kinds.chat.guessing import plan_from
from workers.kinds.chat.joining import JOIN
from workers.kinds.chat.options import effective_options
from workers.kinds.chat.plan import ChatPlan, chosen_order
from workers.kinds.chat.preview import make_preview
from workers.kinds.chat.report import all_chats, grouped_chats, make_report
from workers.kinds.chat.scan import accepted, headers_in
from workers.kinds.chat.settling import settle
from workers.kinds.chat.stored_columns import COLUMNS_NAME
from workers.kinds.chat.tally import ChatTally


class ChatKind:
    """WhatsApp exports: load, hours, keywords and reply times. See ``Kind``."""

    name = "chat"
    version = 3
    plan_type = ChatPlan
    derivable = frozenset({JOIN})

    def options(self, given: Options, sources: Sequence[str] = ()) -> dict[str, str]:
        """Accept an order of dates for all sources or for one, and names that are one person."""
        return effective_options(given, sources)

    def preview(self, name: str, beginning: bytes, is_end: bool, options: Options) -> Report:
        """Show the format, a line of it, the date order and the first messages."""
        return {**make_preview(name, beginning, is_end, options)}

    def guess(self, beginning: bytes, is_end: bool, options: Options) -> ChatPlan:
        """Settle from what the beginning shows."""
        return plan_from(beginning, is_end=is_end, options=options)

    def boundary(self, window: bytes, plan: ChatPlan) -> int | None:
        """Find the first header in ``window`` that opens a message."""
        if plan.coding != UTF_8:  # what is no UTF-8 is cut at any byte
            return None
        headers, _ = accepted(headers_in(Buffer.of(window), at_line_start=False), plan)
        return int(headers.start[0]) if len(headers) else None

    def empty(self) -> ChatTally:
        """Give the tally of nothing."""
        return ChatTally()

    def measure(self, part: Part, plan: ChatPlan) -> ChatTally:
        """Count one part, cut anywhere."""
        return tally.measure(part, plan)

    def measure_beginning(self, part: Part, options: Options) -> ChatTally:
        """Count a part that begins a source; its headers are looked at once for both."""
        return tally.measure_beginning(part, chosen_order(options))

    def merge(self, earlier: ChatTally, later: ChatTally) -> ChatTally:
        """Join with the tally that follows."""
        return tally.merge(earlier, later)

    def messages(self, total: ChatTally) -> int:
        """Say how many messages are counted so far."""
        return sum(segment.sums.messages for segment in total.segments)

    def plans(self, total: ChatTally) -> dict[int, ChatPlan]:
        """Say which plan each source was measured under."""
        return {segment.source: segment.plan for segment in total.segments}

    def settle(
        self,
        total: ChatTally,
        options: Options,
        sources: Sequence[SourceInfo] = (),
        read: Read | None = None,
    ) -> dict[int, ChatPlan]:
        """Make each source's plan from all its evidence."""
        return settle(total, options, sources, read)

    def spill(self, total: ChatTally, prefix: str) -> tuple[ChatTally, dict[str, bytes]]:
        """Part with the columns."""
        key = f"{prefix}/columns"
        rows, block = part_with(total.rows, key)
        return replace(total, rows=(rows,)), {key: block}

    def encode(self, total: ChatTally) -> bytes:
        """Write a tally."""
        return codec.encode(total)

    def decode(self, data: bytes) -> ChatTally:
        """Read a tally."""
        return codec.decode(data)

    def report(
        self,
        total: ChatTally,
        sources: Sequence[SourceInfo],
        options: Options,
        read: Read | None = None,
    ) -> Report:
        """Make the report ``atalaya.chat/1``, without ``execution``.

        Raises:
            NothingToRead: If no source holds a message or a notice.
        """
        if not self.messages(total) and not any(total.counts.others):
            raise NothingToRead(_nothing(sources))
        return {**make_report(total, sources, options, read)}

    def path(self, total: ChatTally) -> str | None:
        """Say whether headers were read among whole arrays, line by line, or both."""
        single = sum(segment.evidence.single for segment in total.segments)
        lines = sum(
            shape.lines for segment in total.segments for shape in segment.evidence.shapes.values()
        )
        return "columns" if not single else "lines" if single == lines else "both"

    def derive(
        self, report: Report, artifacts: ReadRange, before: Options, after: Options
    ) -> Derived | None:
        """Make the report anew where other names are joined, if the columns suffice."""
        return derive(report, artifacts, before, after)

    def message_count(self, report: Report) -> int:
        """Give the total."""
        count: int = report["totals"]["messages"]
        return count

    def artifacts(
        self, total: ChatTally, sources: Sequence[SourceInfo], read: Read
    ) -> Iterable[tuple[str, Iterator[bytes]]]:
        """Give the columns of all messages."""
        names = [source.name for source in sources]
        chats, grouped = all_chats(total), grouped_chats(total)
        yield COLUMNS_NAME, artifact(total.rows, names, chats, grouped, read)


def _nothing(sources: Sequence[SourceInfo]) -> str:
    advice = "In WhatsApp, open the chat, choose Export chat, and give the file that it makes."
    if len(sources) != 1:
        return f"None of the {len(sources)} files holds a WhatsApp chat. {advice}"
    if not sources[0].bytes:
        return f"{sources[0].name} is empty. {advice}"
    return f"{sources[0].name} is not a WhatsApp chat. {advice}"

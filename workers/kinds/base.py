"""What an analysis is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

T = TypeVar("T")
P = TypeVar("P")

Report = dict[str, Any]
Options = Mapping[str, str]
Read = Callable[[str], bytes]
"""Fetches a whole blob by its key."""

ReadRange = Callable[[str, int, int], bytes]
"""Fetches so many bytes of an artifact, by its name, from an offset on."""


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """A source as the report names it; ``sha256`` in hexadecimal."""

    name: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Part:
    """Bytes of one source, cut anywhere.

    Attributes:
        source: The source's place in the job's order, from 0.
        start: Offset of the first byte in the source.
        is_end: Whether the source ends with this part.
        data: The bytes.
    """

    source: int
    start: int
    is_end: bool
    data: bytes


@dataclass(frozen=True, slots=True)
class Derived:
    """What ``derive`` makes: a report without ``execution``, and the artifacts beside it.

    The artifacts are read and written as they are drawn, each as chunks in order.
    """

    report: Report
    artifacts: Iterable[tuple[str, Iterator[bytes]]]


class Kind(Protocol[T, P]):
    """An analysis that can be cut in pieces. ``T`` is its tally, ``P`` the plan of a source.

    However an export is cut, the report is the same: ``merge`` is associative and
    ``empty()`` changes nothing. It need not commute; tallies keep their order. The plan
    is a function of the whole source's evidence, which travels in the tally. What can be
    seen under one plan alone may follow only from what that plan has settled already, so
    that plans come to an end, whichever was the first.
    """

    name: str
    version: int
    plan_type: type[P]
    derivable: frozenset[str]
    """Options that ``derive`` can apply to a report that is there already."""

    def options(self, given: Options, sources: Sequence[str] = ()) -> dict[str, str]:
        """Give the options that take effect, defaults included.

        Args:
            given: As the person wrote them.
            sources: The names of the job's sources; empty where they are not known yet.

        Raises:
            BadOption: For an unknown option or a value that is refused.
        """
        ...

    def preview(self, name: str, beginning: bytes, is_end: bool, options: Options) -> Report:
        """Say what the first bytes of a source look like, for a person to confirm."""
        ...

    def guess(self, beginning: bytes, is_end: bool, options: Options) -> P:
        """Make the first plan of a source from its first bytes."""
        ...

    def boundary(self, window: bytes, plan: P) -> int | None:
        """Find where the first message begins in ``window``, or None if none does.

        ``window`` follows a byte that it can't see, so its own first line is never taken.
        """
        ...

    def empty(self) -> T:
        """Give the tally of nothing."""
        ...

    def measure(self, part: Part, plan: P) -> T:
        """Count one part."""
        ...

    def measure_beginning(self, part: Part, options: Options) -> T:
        """Count a part that begins a source, under the plan that it asks for itself."""
        ...

    def merge(self, earlier: T, later: T) -> T:
        """Join with the tally that follows; neither changes."""
        ...

    def messages(self, tally: T) -> int:
        """Say how many messages the tally has counted, to show progress."""
        ...

    def plans(self, tally: T) -> dict[int, P]:
        """Say which plan each source was measured under."""
        ...

    def settle(
        self,
        tally: T,
        options: Options,
        sources: Sequence[SourceInfo] = (),
        read: Read | None = None,
    ) -> dict[int, P]:
        """Make each source's final plan from all the evidence. A pure function.

        A source whose final plan differs from the one in ``plans`` is measured again, so
        what one plan brings to light may lead to the next.

        Args:
            tally: All that was measured.
            options: Those that take effect.
            sources: The job's; empty where one of them is settled by itself.
            read: Fetches what ``spill`` parted with; None where nothing was.
        """
        ...

    def spill(self, tally: T, prefix: str) -> tuple[T, dict[str, bytes]]:
        """Part with what is too heavy to travel.

        Returns:
            The tally that points at blobs below ``prefix``, and those blobs by key.
        """
        ...

    def encode(self, tally: T) -> bytes:
        """Write a tally, the same bytes for the same tally."""
        ...

    def decode(self, data: bytes) -> T:
        """Read what ``encode`` wrote."""
        ...

    def report(
        self,
        total: T,
        sources: Sequence[SourceInfo],
        options: Options,
        read: Read | None = None,
    ) -> Report:
        """Make means, shares and quantiles: the report, without ``execution``.

        Raises:
            NothingToRead: If no source holds anything of this kind.
        """
        ...

    def path(self, total: T) -> str | None:
        """Say which way the sources were read, as ``execution`` tells it; None for no word."""
        ...

    def derive(
        self, report: Report, artifacts: ReadRange, before: Options, after: Options
    ) -> Derived | None:
        """Make the report that other options give from what a job has left.

        Args:
            report: The job's, ``execution`` aside.
            artifacts: Fetches from its artifacts.
            before: The job's options.
            after: Options that differ from them in ``derivable`` ones alone.

        Returns:
            What would come if the sources were read again, to the byte; None where only
            that can tell.
        """
        ...

    def message_count(self, report: Report) -> int | None:
        """Say how many messages a report counts, for lists; None where it counts none."""
        ...

    def artifacts(
        self, total: T, sources: Sequence[SourceInfo], read: Read
    ) -> Iterable[tuple[str, Iterator[bytes]]]:
        """Give the job's artifacts by name, each as chunks in order; ``read`` fetches a blob."""
        ...

"""Taking a job's batches: checked, hashed, stored and noted, each before it is acknowledged."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import pairwise

from server.errors import BadBatch, BatchOutOfOrder, SourceChanged, StorageFull, is_storage_full
from server.pieces import Layout, batch_key
from server.protocol.messages import Batch, Segment
from server.records import JobRecord
from server.store import JobTable
from workers.blobs import Blobs
from workers.kinds.base import SourceInfo

_READ_BYTES = 4 << 20


class SourceHashes:
    """Follows the sources' bytes in their order and compares each source's hash."""

    def __init__(self, sources: Sequence[SourceInfo]) -> None:
        self._sources = sources
        self._number = 0
        self._missing = sources[0].bytes if sources else 0
        self._hash = hashlib.sha256()

    def copy(self) -> SourceHashes:
        """Give another that stands at the same place."""
        twin = SourceHashes(self._sources)
        twin._number, twin._missing = self._number, self._missing
        twin._hash = self._hash.copy()
        return twin

    def skip_to(self, source: int) -> None:
        """Stand before the first byte of a source whose predecessors were compared before."""
        self._number, self._missing = source, self._sources[source].bytes
        self._hash = hashlib.sha256()

    def feed(self, data: bytes | memoryview) -> None:
        """Take the bytes that follow.

        Raises:
            SourceChanged: If a source that they complete is not what was announced.
        """
        view = memoryview(data)
        while view:
            taken = min(len(view), self._missing)
            self._hash.update(view[:taken])
            self._missing -= taken
            view = view[taken:]
            if not self._missing:
                self._finish()

    def _finish(self) -> None:
        """Compare the source that is complete, and go on to the next."""
        source = self._sources[self._number]
        if source.bytes and self._hash.hexdigest() != source.sha256:
            raise SourceChanged(source.name)
        if self._number + 1 < len(self._sources):
            self.skip_to(self._number + 1)


class Upload:
    """One job's batches on this server; one thread at a time."""

    def __init__(self, job: JobRecord, owner: str, table: JobTable, blobs: Blobs) -> None:
        """Look up what is there already; the last, unfinished source is read again."""
        self._job = job
        self._owner = owner
        self._table = table
        self._blobs = blobs
        sizes = [source.bytes for source in job.sources]
        self.layout = Layout(job.id, sizes, table.batch_sizes(job.id))
        self._hashes = SourceHashes(job.sources)
        if not self.layout.is_complete:
            self._read_again()

    @property
    def next(self) -> int:
        """The number of the batch that is expected."""
        return self.layout.batches

    def take(self, batch: Batch) -> None:
        """Store a batch; one that is there already is left alone.

        Raises:
            BatchOutOfOrder: If an earlier one is missing.
            BadBatch: If it does not hold the bytes that follow.
            SourceChanged: If a source that it completes is not what was announced.
            LeaseLost: If the job ended, or another server drives it.
            StorageFull: If there is no room; nothing of it is left.
        """
        if batch.number < self.next:
            return
        if batch.number > self.next:
            raise BatchOutOfOrder(batch.number, self.next)
        check_segments(batch, self.layout)
        hashes = self._hashes.copy()
        hashes.feed(batch.data)
        try:
            self._store(batch)
        except Exception as error:
            if is_storage_full(error):
                raise StorageFull from error
            raise
        self._hashes = hashes
        self.layout.add_batch(len(batch.data))

    def _store(self, batch: Batch) -> None:
        self._blobs.put(batch_key(batch.job, batch.number), batch.data)
        is_last = self.layout.received + len(batch.data) == self.layout.total
        self._table.add_batch(
            batch.job, self._owner, batch.number, len(batch.data), is_last=is_last
        )

    def _read_again(self) -> None:
        """Hash what is there of the source that another server, or an earlier run, began."""
        source = 0
        ends = pairwise(self.layout.position(number, 0) for number in range(len(self._job.sources)))
        for number, (_, following) in enumerate(ends, start=1):
            if following <= self.layout.received:
                source = number
        self._hashes.skip_to(source)
        there = self.layout.received - self.layout.position(source, 0)
        for extent in self.layout.extents(source, 0, there):
            self._hashes.feed(self._blobs.get_range(extent.blob, extent.offset, extent.length))


def check_segments(batch: Batch, layout: Layout) -> None:
    """See that a batch holds exactly the bytes that follow, in order and without gaps.

    Raises:
        BadBatch: If it does not.
    """
    position = layout.received
    for segment in batch.segments:
        _check_segment(batch.number, segment, layout, position)
        position += segment.length
    if position == layout.received:
        raise BadBatch(batch.number, "it holds no bytes")
    if position - layout.received != len(batch.data):
        raise BadBatch(batch.number, "its segments and its data differ in length")


def _check_segment(number: int, segment: Segment, layout: Layout, position: int) -> None:
    if segment.source >= len(layout.sizes):
        raise BadBatch(number, f"there is no source {segment.source}")
    if segment.offset + segment.length > layout.sizes[segment.source]:
        raise BadBatch(number, f"source {segment.source} is shorter than announced here")
    if layout.position(segment.source, segment.offset) != position:
        raise BadBatch(
            number,
            f"byte {segment.offset} of source {segment.source} does not follow the last one",
        )

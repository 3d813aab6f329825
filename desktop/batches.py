"""Which bytes of which sources travel in which batch, and the reading of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from threading import Lock
from typing import BinaryIO

from desktop.errors import SourceChanged, SourceUnreadable
from desktop.sources import Source
from server.protocol import BATCH_SEGMENTS, Batch, Segment

SKIP_BYTES = 1_048_576


def layout(sizes: Sequence[int], batch_bytes: int) -> Iterator[tuple[Segment, ...]]:
    """Lay sources out in batches, numbered from 0 as they come.

    A function of the sizes alone: a resumed upload makes the same batches again. Whole
    small sources share a batch; a source larger than a batch has batches of its own.

    Args:
        sizes: Bytes of each source, in the job's order. Empty sources travel in no batch.
        batch_bytes: Bytes in one batch at most, from 1.
    """
    shared: list[Segment] = []
    room = batch_bytes
    for source, size in enumerate(sizes):
        if shared and (size > room or len(shared) == BATCH_SEGMENTS):
            yield tuple(shared)
            shared, room = [], batch_bytes
        if size > batch_bytes:
            for offset in range(0, size, batch_bytes):
                yield (Segment(source, offset, min(batch_bytes, size - offset)),)
        elif size:
            shared.append(Segment(source, 0, size))
            room -= size
    if shared:
        yield tuple(shared)


class BatchReader:
    """Reads sources batch by batch, in a thread; one source is open at a time.

    Going back, as after a cut connection, opens the source again.
    """

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sources = sources
        self._stack = ExitStack()
        self._stream: BinaryIO | None = None
        self._source = -1
        self._position = 0
        # A cancelled upload closes while its last read may still run in its thread.
        self._lock = Lock()

    def read(self, job: str, number: int, segments: tuple[Segment, ...]) -> Batch:
        """Read what one batch of a job holds.

        Raises:
            SourceUnreadable: If a source can't be opened or read.
            SourceChanged: If it ends before the bytes that it announced.
        """
        with self._lock:
            data = b"".join(map(self._read_segment, segments))
        return Batch.of(job, number, segments, data)

    def close(self) -> None:
        """Close what is open."""
        with self._lock:
            self._close()

    def _close(self) -> None:
        self._stream, self._source = None, -1
        self._stack.close()

    def _read_segment(self, segment: Segment) -> bytes:
        name = self._sources[segment.source].name
        try:
            stream = self._stream_at(segment)
            data = self._read_exactly(stream, segment.length, name)
            if segment.offset + segment.length == self._sources[segment.source].bytes:
                self._close()
        except OSError as error:
            raise SourceUnreadable(name, error.strerror or str(error)) from error
        return data

    def _stream_at(self, segment: Segment) -> BinaryIO:
        stream = self._stream
        if stream is None or self._source != segment.source or self._position > segment.offset:
            self._close()
            stream = self._stack.enter_context(self._sources[segment.source].open())
            self._stream, self._source, self._position = stream, segment.source, 0
        if self._position < segment.offset:
            self._go_to(stream, segment)
        return stream

    def _go_to(self, stream: BinaryIO, segment: Segment) -> None:
        if stream.seekable():
            self._position = stream.seek(segment.offset)
            return
        name = self._sources[segment.source].name
        while (ahead := segment.offset - self._position) > 0:
            self._read_exactly(stream, min(ahead, SKIP_BYTES), name)

    def _read_exactly(self, stream: BinaryIO, length: int, name: str) -> bytes:
        chunks = []
        while length:
            chunk = stream.read(length)
            if not chunk:
                raise SourceChanged(name)
            chunks.append(chunk)
            length -= len(chunk)
            self._position += len(chunk)
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)

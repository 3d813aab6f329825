from __future__ import annotations

import struct
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.protocol import (
    BODY_BYTES,
    BadFrame,
    Frame,
    FrameBuffer,
    FrameTooLarge,
    LegacyOpcode,
    Opcode,
    UnknownOpcode,
)
from server.protocol.frames import pack_frame

FRAMES = st.lists(st.builds(Frame, st.sampled_from(Opcode), st.binary(max_size=40)), max_size=6)


@given(FRAMES, st.lists(st.integers(0, 300), max_size=8))
def test_however_the_bytes_are_sliced_the_same_frames_come_out(
    frames: list[Frame], cuts: list[int]
) -> None:
    stream = b"".join(pack_frame(frame.opcode, frame.body) for frame in frames)
    places = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    buffer = FrameBuffer()

    came = [frame for start, end in pairwise(places) for frame in buffer.feed(stream[start:end])]

    assert came == frames


def test_a_frame_arrives_with_its_last_byte() -> None:
    frame = pack_frame(Opcode.PING, b"{}")
    buffer = FrameBuffer()

    assert [buffer.feed(frame[at : at + 1]) for at in range(len(frame) - 1)] == [[]] * 6
    assert buffer.feed(frame[-1:]) == [Frame(Opcode.PING, b"{}")]


@pytest.mark.parametrize("length", [BODY_BYTES + 1, 2**31 - 1, -1, -(2**31)])
def test_an_impossible_length_is_refused_from_the_header_alone(length: int) -> None:
    with pytest.raises(FrameTooLarge, match=str(length)):
        FrameBuffer().feed(struct.pack("<Bi", Opcode.PING, length))


def test_the_longest_frame_is_accepted() -> None:
    body = b"x" * BODY_BYTES

    assert FrameBuffer().feed(pack_frame(Opcode.BATCH, body)) == [Frame(Opcode.BATCH, body)]


def test_a_longer_frame_is_not_made() -> None:
    with pytest.raises(FrameTooLarge):
        pack_frame(Opcode.BATCH, b"x" * BODY_BYTES, b"x")


@pytest.mark.parametrize("opcode", range(1, 9))
def test_the_older_protocol_is_recognised(opcode: int) -> None:
    with pytest.raises(LegacyOpcode) as caught:
        FrameBuffer().feed(struct.pack("<Bi", opcode, 4))

    assert caught.value.code == "legacy-opcode"


@pytest.mark.parametrize("opcode", [0, 9, 15, 42, 71, 255])
def test_an_opcode_that_nobody_speaks_is_refused(opcode: int) -> None:
    with pytest.raises(UnknownOpcode):
        FrameBuffer().feed(struct.pack("<Bi", opcode, 0))


@given(st.binary(max_size=200))
def test_any_bytes_give_frames_or_a_bad_frame(data: bytes) -> None:
    try:
        FrameBuffer().feed(data)
    except BadFrame as error:
        assert error.code in ("bad-frame", "legacy-opcode")  # noqa: PT017


def test_many_small_frames_at_once_take_linear_time() -> None:
    stream = pack_frame(Opcode.PING) * 400_000
    buffer = FrameBuffer()
    began = time.process_time()

    count = len(buffer.feed(stream))

    # Copying the rest for every frame would move 400 GB.
    assert count == 400_000
    assert time.process_time() - began < 10


def test_a_frame_in_single_bytes_takes_linear_time() -> None:
    frame = pack_frame(Opcode.BATCH, b"x" * 400_000)
    buffer = FrameBuffer()
    began = time.process_time()

    came = [frame for byte in frame for frame in buffer.feed(bytes((byte,)))]

    assert len(came) == 1
    assert time.process_time() - began < 10

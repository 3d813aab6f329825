"""Frames: what travels between two ends, before anyone knows what it means.

offset  bytes  meaning
0       1      opcode, unsigned
1       4      length of the body, signed, little-endian: 0 to 1,048,576
5       …      body
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum

from server.protocol.errors import FrameTooLarge, LegacyOpcode, UnknownOpcode

HEADER = struct.Struct("<Bi")
BODY_BYTES = 1_048_576

LEGACY_OPCODES = range(1, 9)


class Opcode(IntEnum):
    """What a frame's body holds. 1 to 8 belong to the older protocol."""

    HELLO = 16
    WELCOME = 17
    PREVIEW = 18
    PREVIEWED = 19
    SUBMIT = 20
    ACCEPTED = 21
    BATCH = 22
    ACK = 23
    PROGRESS = 24
    REPORT = 25
    ERROR = 26
    CANCEL = 27
    ATTACH = 28
    LIST = 29
    JOBS = 30
    DELETE = 31
    DELETED = 32
    FETCH = 33
    ARTIFACT = 34
    TASK = 35
    TASK_ANSWER = 36
    CHECK = 37
    CHECKED = 38
    PING = 39
    PONG = 40
    SUBMIT_PART = 41


_OPCODES = {opcode.value: opcode for opcode in Opcode}


@dataclass(frozen=True, slots=True)
class Frame:
    """An opcode and the body that came with it."""

    opcode: Opcode
    body: bytes


def pack_frame(opcode: Opcode, *body: bytes) -> bytes:
    """Put a header before the parts of a body.

    Raises:
        FrameTooLarge: If the body is longer than any frame may be.
    """
    length = sum(map(len, body))
    if length > BODY_BYTES:
        raise FrameTooLarge(length, BODY_BYTES)
    return b"".join((HEADER.pack(opcode, length), *body))


class FrameBuffer:
    """Bytes in, whole frames out."""

    def __init__(self, limit: int = BODY_BYTES) -> None:
        self._bytes = bytearray()
        self._limit = limit

    @property
    def announced(self) -> Opcode | None:
        """The opcode of the frame that has begun to arrive, once its header is here."""
        return self._read_header(0)[0] if len(self._bytes) >= HEADER.size else None

    def feed(self, data: bytes) -> list[Frame]:
        """Take bytes from the network; return the frames they complete.

        Raises:
            FrameTooLarge: From the header alone, before the body arrives.
            LegacyOpcode: For an opcode of the older protocol.
            UnknownOpcode: For an opcode that nobody speaks.
        """
        self._bytes += data
        frames = []
        start = 0
        while len(self._bytes) - start >= HEADER.size:
            opcode, length = self._read_header(start)
            end = start + HEADER.size + length
            if len(self._bytes) < end:
                break
            with memoryview(self._bytes) as view:
                frames.append(Frame(opcode, bytes(view[start + HEADER.size : end])))
            start = end
        # Once for all frames: taking each from the front would copy the rest every time.
        del self._bytes[:start]
        return frames

    def _read_header(self, start: int) -> tuple[Opcode, int]:
        number, length = HEADER.unpack_from(self._bytes, start)
        opcode = _OPCODES.get(number)
        if opcode is None:
            raise LegacyOpcode(number) if number in LEGACY_OPCODES else UnknownOpcode(number)
        if not 0 <= length <= self._limit:
            raise FrameTooLarge(length, self._limit)
        return opcode, length

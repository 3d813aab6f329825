"""Messages to frames and back.

Most bodies are one JSON object. PREVIEW, REPORT, ARTIFACT and SUBMIT_PART have raw bytes
after it:

    offset  bytes  meaning
    0       4      length of the JSON, unsigned, little-endian
    4       …      JSON object
    …       …      raw bytes, to the end of the frame

BATCH has no JSON:

    offset  bytes  meaning
    0       16     job id
    16      8      batch number, unsigned
    24      4      CRC-32 of the data as it stands in the frame
    28      4      bytes of the data when uncompressed; 0: it is not compressed
    32      2      segments, 1 to 1,024
    34      16 n   for each segment: u32 source, u64 offset, u32 length
    …       …      data: the segments' bytes, one after the other
"""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import fields
from typing import Any

from server.protocol import messages
from server.protocol.errors import BadBatch, BadMessage
from server.protocol.fields import LARGEST_INTEGER, WrongField, object_reader, read_object
from server.protocol.frames import Frame, Opcode, pack_frame
from server.protocol.messages import Batch, Message, Preview, Segment

BATCH_HEAD = struct.Struct("<16sQIIH")
SEGMENT = struct.Struct("<IQI")
JSON_LENGTH = struct.Struct("<I")

MESSAGE_TYPES: dict[Opcode, type[Message]] = {
    Opcode.HELLO: messages.Hello,
    Opcode.WELCOME: messages.Welcome,
    Opcode.PREVIEW: messages.Preview,
    Opcode.PREVIEWED: messages.Previewed,
    Opcode.SUBMIT: messages.Submit,
    Opcode.ACCEPTED: messages.Accepted,
    Opcode.BATCH: messages.Batch,
    Opcode.ACK: messages.Ack,
    Opcode.PROGRESS: messages.Progress,
    Opcode.REPORT: messages.ReportPart,
    Opcode.ERROR: messages.Failure,
    Opcode.CANCEL: messages.Cancel,
    Opcode.ATTACH: messages.Attach,
    Opcode.LIST: messages.ListJobs,
    Opcode.JOBS: messages.Jobs,
    Opcode.DELETE: messages.Delete,
    Opcode.DELETED: messages.Deleted,
    Opcode.FETCH: messages.Fetch,
    Opcode.ARTIFACT: messages.ArtifactPart,
    Opcode.TASK: messages.Task,
    Opcode.TASK_ANSWER: messages.TaskAnswer,
    Opcode.CHECK: messages.Check,
    Opcode.CHECKED: messages.Checked,
    Opcode.PING: messages.Ping,
    Opcode.PONG: messages.Pong,
    Opcode.SUBMIT_PART: messages.SubmitPart,
}

RAW_FIELDS: dict[type[Any], str] = {
    messages.Preview: "beginning",
    messages.ReportPart: "data",
    messages.ArtifactPart: "data",
    messages.SubmitPart: "data",
}
"""The field of a message that travels as raw bytes after its JSON."""

_OPCODES = {cls: opcode for opcode, cls in MESSAGE_TYPES.items()}
_FIELD_NAMES: dict[type, list[str]] = {}
_READERS = {
    cls: object_reader(cls, RAW_FIELDS.get(cls))
    for cls in MESSAGE_TYPES.values()
    if cls is not Batch
}


def encode(message: Message) -> bytes:
    """Write a message as one whole frame.

    Raises:
        FrameTooLarge: If it does not fit into one.
        BadMessage: If it holds a number or a string that can't be written.
    """
    if isinstance(message, Batch):
        return _encode_batch(message)
    cls, body = type(message), json_of(message)
    if cls in RAW_FIELDS:
        raw = getattr(message, RAW_FIELDS[cls])
        return pack_frame(_OPCODES[cls], JSON_LENGTH.pack(len(body)), body, raw)
    return pack_frame(_OPCODES[cls], body)


def decode(frame: Frame) -> Message:
    """Read the message that a frame holds.

    Raises:
        BadMessage: If the body is not what the opcode says.
        BadBatch: If a batch's checksum or sizes do not fit.
    """
    cls = MESSAGE_TYPES[frame.opcode]
    if cls is Batch:
        return _decode_batch(frame.body)
    try:
        message = _decode_json(cls, frame.body)
    except WrongField as wrong:
        raise BadMessage(cls.__name__, str(wrong)) from None
    if isinstance(message, Preview) and len(message.beginning) > messages.PREVIEW_BYTES:
        raise BadMessage("Preview", f"more than {messages.PREVIEW_BYTES} bytes of a source")
    return message


def json_of(message: Message) -> bytes:
    """Write the JSON of a message's body.

    Raises:
        BadMessage: If it holds a number or a string that can't be written.
    """
    try:
        return json.dumps(
            message, default=_as_object, ensure_ascii=False, separators=(",", ":"), allow_nan=False
        ).encode()
    except ValueError as error:
        raise BadMessage(type(message).__name__, str(error)) from None


def _as_object(value: object) -> dict[str, Any]:
    cls: type[Any] = type(value)
    names = _FIELD_NAMES.get(cls)
    if names is None:
        raw = RAW_FIELDS.get(cls)
        names = [field.name for field in fields(cls) if field.name != raw]
        _FIELD_NAMES[cls] = names
    return {name: getattr(value, name) for name in names}


def _decode_json(cls: type[Message], body: bytes) -> Message:
    raw: dict[str, bytes] = {}
    if cls in RAW_FIELDS:
        if len(body) < JSON_LENGTH.size:
            raise WrongField("the body is too short")
        end = JSON_LENGTH.size + JSON_LENGTH.unpack_from(body)[0]
        if end > len(body):
            raise WrongField("the JSON is longer than the body")
        raw[RAW_FIELDS[cls]] = body[end:]
        body = body[JSON_LENGTH.size : end]
    given: dict[str, Any] = {**_READERS[cls](read_object(body), ""), **raw}
    return cls(**given)


def _encode_batch(batch: Batch) -> bytes:
    head = BATCH_HEAD.pack(
        bytes.fromhex(batch.job),
        batch.number,
        batch.crc32,
        batch.uncompressed,
        len(batch.segments),
    )
    segments = b"".join(
        SEGMENT.pack(segment.source, segment.offset, segment.length) for segment in batch.segments
    )
    return pack_frame(Opcode.BATCH, head, segments, batch.data)


def _decode_batch(body: bytes) -> Batch:
    if len(body) < BATCH_HEAD.size:
        raise BadMessage("Batch", "the body is too short")
    job, number, crc32, uncompressed, count = BATCH_HEAD.unpack_from(body)
    start = BATCH_HEAD.size + count * SEGMENT.size
    if not 1 <= count <= messages.BATCH_SEGMENTS:
        raise BadMessage("Batch", f"{count} segments, 1 to {messages.BATCH_SEGMENTS} accepted")
    if len(body) < start:
        raise BadMessage("Batch", "the body is too short")
    segments = tuple(Segment(*held) for held in SEGMENT.iter_unpack(body[BATCH_HEAD.size : start]))
    batch = Batch(job.hex(), number, crc32, uncompressed, segments, body[start:])
    _check_batch(batch)
    return batch


def _check_batch(batch: Batch) -> None:
    if batch.number > LARGEST_INTEGER:
        raise BadMessage("Batch", "number is larger than 2**53 - 1")
    if any(
        not segment.length or segment.offset + segment.length > LARGEST_INTEGER
        for segment in batch.segments
    ):
        raise BadBatch(batch.number, "a segment is empty or lies too far")
    if batch.uncompressed > messages.UNCOMPRESSED_BYTES:
        raise BadBatch(batch.number, f"more than {messages.UNCOMPRESSED_BYTES} bytes uncompressed")
    size = batch.uncompressed or len(batch.data)
    if sum(segment.length for segment in batch.segments) != size:
        raise BadBatch(batch.number, "its segments are not as long as its data")
    if zlib.crc32(batch.data) != batch.crc32:
        raise BadBatch(batch.number, "its checksum does not fit")

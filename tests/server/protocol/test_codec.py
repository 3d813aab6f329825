from __future__ import annotations

import json
import struct
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.protocol import (
    BODY_BYTES,
    BadBatch,
    BadMessage,
    Batch,
    Frame,
    FrameBuffer,
    FrameTooLarge,
    Hello,
    Message,
    Opcode,
    Ping,
    Preview,
    ProtocolError,
    Segment,
    SourceOffer,
    Submit,
    decode,
    encode,
)
from tests.server.protocol.examples import ALL, HASH, HELLO, JOB, KEY, PROGRESS, WELCOME

NAMES = [type(message).__name__ for message in ALL]


def frame_of(data: bytes) -> Frame:
    [frame] = FrameBuffer().feed(data)
    return frame


def changed(message: Message, **fields: Any) -> Frame:
    frame = frame_of(encode(message))
    body = {**json.loads(frame.body), **fields}
    return Frame(frame.opcode, json.dumps(body).encode())


def batch_frame(
    data: bytes,
    segments: tuple[tuple[int, int, int], ...],
    *,
    number: int = 0,
    crc32: int | None = None,
    uncompressed: int = 0,
) -> Frame:
    crc32 = zlib.crc32(data) if crc32 is None else crc32
    head = struct.pack("<16sQIIH", bytes.fromhex(JOB), number, crc32, uncompressed, len(segments))
    body = head + b"".join(struct.pack("<IQI", *segment) for segment in segments) + data
    return Frame(Opcode.BATCH, body)


def test_there_is_an_example_of_every_message() -> None:
    assert {encode(message)[0] for message in ALL} == set(Opcode)


@pytest.mark.parametrize("message", ALL, ids=NAMES)
def test_what_is_encoded_is_decoded_to_the_same(message: Message) -> None:
    assert decode(frame_of(encode(message))) == message


@pytest.mark.parametrize("message", ALL, ids=NAMES)
@pytest.mark.parametrize("length", [0, 1, 3, 10])
def test_a_body_cut_short_is_a_bad_message(message: Message, length: int) -> None:
    frame = frame_of(encode(message))

    with pytest.raises(BadMessage):
        decode(Frame(frame.opcode, frame.body[:length]))


def test_unknown_fields_are_passed_over() -> None:
    assert decode(changed(HELLO, colour={"deep": [1]}, protocol=1)) == HELLO


def test_a_field_with_a_default_may_be_missing() -> None:
    body = {"protocol": 1, "token": "", "client": "x"}

    assert decode(Frame(Opcode.HELLO, json.dumps(body).encode())) == Hello(1, "", "x")


@pytest.mark.parametrize(
    ("message", "field", "value"),
    [
        (HELLO, "protocol", "1"),
        (HELLO, "protocol", 1.0),
        (HELLO, "protocol", True),
        (HELLO, "protocol", None),
        (HELLO, "protocol", -1),
        (HELLO, "protocol", 2**53),
        (HELLO, "token", 5),
        (HELLO, "token", "a\0b"),
        (HELLO, "token", "\ud800"),
        (HELLO, "compression", "zstd"),
        (HELLO, "compression", [1]),
        (WELCOME, "limits", []),
        (WELCOME, "limits", {"batch_bytes": 1}),
        (WELCOME, "kinds", [{"name": "chat"}]),
        (WELCOME, "compression", 1),
        (PROGRESS, "job", JOB.upper()),
        (PROGRESS, "job", JOB[1:]),
        (PROGRESS, "job", "é" * 32),
        (PROGRESS, "job", 1),
        (PROGRESS, "phases", ["sleeping"]),
        (PROGRESS, "phases", [["uploading"]]),
        (PROGRESS, "elapsed_s", "1"),
        (PROGRESS, "elapsed_s", -0.5),
        (PROGRESS, "elapsed_s", True),
        (PROGRESS, "pieces", {}),
        (Submit(1, KEY, "chat", {}, ()), "options", {"a": 1}),
        (Submit(1, KEY, "chat", {}, ()), "options", []),
        (Submit(1, KEY, "chat", {}, ()), "fresh", 1),
    ],
)
def test_a_field_of_another_type_is_a_bad_message(
    message: Message, field: str, value: object
) -> None:
    with pytest.raises(BadMessage, match=field):
        decode(changed(message, **{field: value}))


@pytest.mark.parametrize("field", ["protocol", "token", "client"])
def test_a_missing_field_is_named(field: str) -> None:
    body = {"protocol": 1, "token": "", "client": ""}
    del body[field]

    with pytest.raises(BadMessage, match=f"Hello: {field} is missing"):
        decode(Frame(Opcode.HELLO, json.dumps(body).encode()))


def test_a_bad_field_deep_inside_is_named_with_its_place() -> None:
    frame = changed(Submit(1, KEY, "chat", {}, ()), sources=[{"name": "a", "bytes": "5"}])

    with pytest.raises(BadMessage, match=r"sources\[0\]\.bytes"):
        decode(frame)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"nonce"',
        b'{"nonce": 1}{}',
        b'{"nonce": 1',
        b'{"nonce": NaN}',
        b'{"nonce": 1, "x": Infinity}',
        b'{"nonce": 1, "x": 1e999}',
        b'{"nonce": 1, "nonce": 1}',
        b'{"nonce": 1, "x": {"y": 1, "y": 1}}',
        b'{"nonce": 1, "x": "\xff"}',
        b'\xef\xbb\xbf{"nonce": 1}',
        b'{"nonce": 1, "x": ' + b"9" * 100_000 + b"}",
        b'{"nonce": 1, "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b"[" * BODY_BYTES,
        b'{"a":' * 200_000,
    ],
    ids=lambda body: repr(body[:30]),
)
def test_odd_json_is_a_bad_message(body: bytes) -> None:
    with pytest.raises(BadMessage):
        decode(Frame(Opcode.PING, body))


@pytest.mark.parametrize(
    "preview",
    [
        '{"a": "\\udc00"}',
        '{"\\udc00": 1}',
        '{"a": [{"b": ["\\ud800x"]}]}',
        '{"a":' * 40 + "1" + "}" * 40,
        "[]",
    ],
    ids=["value", "key", "inside", "deep", "list"],
)
def test_a_free_object_is_held_to_what_can_be_written_again(preview: str) -> None:
    body = f'{{"request": 1, "preview": {preview}}}'.encode()

    with pytest.raises(BadMessage, match="preview"):
        decode(Frame(Opcode.PREVIEWED, body))


def test_a_preview_holds_64_kib_at_most() -> None:
    longest = Preview(1, "chat", "a", {}, False, b"x" * 65_536)

    assert decode(frame_of(encode(longest))) == longest
    with pytest.raises(BadMessage, match="65536"):
        decode(frame_of(encode(Preview(1, "chat", "a", {}, False, b"x" * 65_537))))


@pytest.mark.parametrize("length", [10**6, 2**32 - 1])
def test_json_that_claims_more_than_the_body_is_a_bad_message(length: int) -> None:
    with pytest.raises(BadMessage, match="longer"):
        decode(Frame(Opcode.REPORT, struct.pack("<I", length) + b"{}"))


def test_a_batch_lies_in_its_frame_as_the_table_says() -> None:
    batch = Batch.of(JOB, 258, (Segment(1, 2, 3), Segment(4, 0, 1)), b"abcd")

    assert encode(batch) == bytes.fromhex(
        "16 46000000"
        "0123456789abcdef0123456789abcdef 0201000000000000 11cd82ed 00000000 0200"
        "01000000 0200000000000000 03000000"
        "04000000 0000000000000000 01000000"
        "61626364"
    )


@pytest.mark.parametrize(
    "frame",
    [
        batch_frame(b"abc", ((0, 0, 3),), crc32=1),
        batch_frame(b"abc", ((0, 0, 2),)),
        batch_frame(b"abc", ((0, 0, 4),)),
        batch_frame(b"abc", ((0, 0, 3), (1, 0, 0))),
        batch_frame(b"abc", ((0, 2**64 - 1, 3),)),
        batch_frame(b"abc", ((0, 0, 9),), uncompressed=8),
        batch_frame(b"abc", ((0, 0, 2**22 + 1),), uncompressed=2**22 + 1),
    ],
    ids=["checksum", "short", "long", "empty segment", "far", "sizes", "too large"],
)
def test_a_batch_that_does_not_fit_itself_is_a_bad_batch(frame: Frame) -> None:
    with pytest.raises(BadBatch) as caught:
        decode(frame)

    assert (caught.value.code, caught.value.retryable) == ("bad-batch", True)


@pytest.mark.parametrize(
    "frame",
    [
        batch_frame(b"", ()),
        batch_frame(b"x" * 1_025, ((0, 0, 1),) * 1_025),
        batch_frame(b"a", ((0, 0, 1),), number=2**63),
        Frame(Opcode.BATCH, struct.pack("<16sQIIH", b"", 0, 0, 0, 1_000) + b"short"),
    ],
    ids=["none", "many", "number", "cut"],
)
def test_a_batch_of_another_shape_is_a_bad_message(frame: Frame) -> None:
    with pytest.raises(BadMessage):
        decode(frame)


def test_what_does_not_fit_into_a_frame_is_not_encoded() -> None:
    sources = tuple(SourceOffer("x" * 200, 1, HASH) for _ in range(4_000))

    with pytest.raises(FrameTooLarge):
        encode(Submit(1, KEY, "chat", {}, sources))


@pytest.mark.parametrize("token", ["\ud800"])
def test_what_can_not_be_written_is_not_encoded(token: str) -> None:
    with pytest.raises(BadMessage):
        encode(Hello(1, token, ""))


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(ALL),
    st.lists(st.tuples(st.integers(0, 4_000), st.integers(0, 255)), max_size=6),
    st.integers(-3, 3),
)
def test_a_mutated_frame_gives_a_message_or_a_protocol_error(
    message: Message, changes: list[tuple[int, int]], grown: int
) -> None:
    data = bytearray(encode(message))
    for place, value in changes:
        data[place % len(data)] = value
    data = data + b"\0" * grown if grown >= 0 else data[:grown]

    try:
        again = [decode(frame) for frame in FrameBuffer().feed(bytes(data))]
    except ProtocolError as error:
        assert str(error)  # noqa: PT017
    else:
        assert all(decode(frame_of(encode(one))) == one for one in again)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=400, deadline=None)
@given(st.sampled_from([one for one in ALL if type(one) is not Batch]), st.data())
def test_any_json_in_any_field_gives_a_message_or_a_protocol_error(
    message: Message, data: st.DataObject
) -> None:
    frame = frame_of(encode(message))
    has_raw = frame.opcode in (
        Opcode.PREVIEW,
        Opcode.REPORT,
        Opcode.ARTIFACT,
        Opcode.SUBMIT_PART,
    )
    body = json.loads(frame.body[4 : 4 + frame.body[0]] if has_raw else frame.body)
    body[data.draw(st.sampled_from(sorted(body)))] = data.draw(JSON)
    text = json.dumps(body).encode()
    prefix = struct.pack("<I", len(text)) if has_raw else b""

    try:
        came = decode(Frame(frame.opcode, prefix + text))
    except ProtocolError as error:
        assert str(error)  # noqa: PT017
    else:
        assert type(came) is type(message)


def test_a_ping_is_written_without_blanks() -> None:
    assert encode(Ping(7)) == b'\x27\x0b\x00\x00\x00{"nonce":7}'

from __future__ import annotations

import pytest

from server.protocol import (
    BODY_BYTES,
    PART_BYTES,
    BadMessage,
    Frame,
    FrameBuffer,
    FrameTooLarge,
    Opcode,
    PartCollector,
    ReportPart,
    SourceOffer,
    Submit,
    SubmitPart,
    decode,
    encode,
    report_parts,
    submit_frames,
)
from server.protocol.parts import SubmitCollector
from tests.server.protocol.examples import HASH, JOB, KEY


@pytest.mark.parametrize("length", [0, 1, PART_BYTES - 1, PART_BYTES, PART_BYTES + 1, 2_500_000])
def test_a_report_of_any_length_arrives(length: int) -> None:
    report = bytes(length)
    collector = PartCollector()

    parts = list(report_parts(JOB, report))
    came = [collector.add(part) for part in parts]

    assert came == [None] * (len(parts) - 1) + [report]
    assert all(encode(part) for part in parts)


def test_a_report_that_begins_again_is_not_doubled() -> None:
    collector = PartCollector()
    first, second = report_parts(JOB, b"x" * (PART_BYTES + 1))

    collector.add(first)
    collector.add(first)

    assert collector.add(second) == b"x" * (PART_BYTES + 1)


@pytest.mark.parametrize(
    "part", [ReportPart(JOB, 1, 2, True, b"x"), ReportPart(JOB, 0, 2, True, b"x")]
)
def test_parts_that_do_not_fit_are_a_bad_message(part: ReportPart) -> None:
    with pytest.raises(BadMessage):
        PartCollector().add(part)


def submit_of(count: int, name: str = "Peluquería {}/_chat.txt") -> Submit:
    offers = tuple(SourceOffer(name.format(number), number, HASH) for number in range(count))
    return Submit(1, KEY, "chat", {"date_order": "dmy"}, offers)


def collected(collector: SubmitCollector, frames: bytes) -> list[object]:
    return [collector.take(decode(frame)) for frame in FrameBuffer().feed(frames)]


def test_a_submit_that_fits_into_a_frame_is_one_as_ever() -> None:
    submit = submit_of(4_000)

    assert submit_frames(submit, BODY_BYTES) == encode(submit)


def test_a_longer_submit_arrives_in_parts_as_the_same() -> None:
    submit = submit_of(20_000)

    frames = submit_frames(submit, 1 << 24)
    came = collected(SubmitCollector(), frames)

    assert {frame.opcode for frame in FrameBuffer().feed(frames)} == {Opcode.SUBMIT_PART}
    assert len(came) > 2
    assert came == [None] * (len(came) - 1) + [submit]


def test_a_submit_longer_than_the_server_takes_is_not_sent() -> None:
    with pytest.raises(FrameTooLarge):
        submit_frames(submit_of(20_000), BODY_BYTES)


def test_a_submit_may_be_cut_anywhere() -> None:
    submit = submit_of(1, "Peluquería ñandú {}")
    body = encode(submit)[5:]
    collector = SubmitCollector()

    came = [
        collector.take(SubmitPart(at, len(body), at + 1 == len(body), body[at : at + 1]))
        for at in range(len(body))
    ]

    assert came == [None] * (len(body) - 1) + [submit]


def test_a_submit_that_begins_again_drops_what_came_before() -> None:
    first, second = submit_of(6_000), submit_of(6_001)
    collector = SubmitCollector()
    beginning = FrameBuffer().feed(submit_frames(first, 1 << 24))[0]

    collector.take(decode(beginning))
    came = collected(collector, submit_frames(second, 1 << 24))

    assert came[-1] == second
    assert not collector.is_begun


def test_too_long_a_submit_is_refused_at_its_first_part() -> None:
    collector = SubmitCollector(limit=1_000)

    with pytest.raises(BadMessage, match="1001 bytes in all, 1000 accepted"):
        collector.take(SubmitPart(0, 1_001, False, b"{"))
    assert not collector.is_begun


@pytest.mark.parametrize(
    "part",
    [
        SubmitPart(3, 10, False, b"x"),
        SubmitPart(1, 10, False, b"x"),
        SubmitPart(2, 11, False, b"x"),
        SubmitPart(2, 10, False, b""),
        SubmitPart(2, 10, False, b"12345678"),
        SubmitPart(2, 10, False, b"123456789"),
        SubmitPart(2, 10, True, b"1234567"),
        SubmitPart(2, 10, True, b"12345678"),
    ],
    ids=["gap", "back", "other total", "empty", "not last", "long", "short", "no submit"],
)
def test_parts_that_make_no_submit_are_a_bad_message(part: SubmitPart) -> None:
    collector = SubmitCollector()
    collector.take(SubmitPart(0, 10, False, b"{}"))

    with pytest.raises(BadMessage):
        collector.take(part)


def test_other_messages_pass_between_the_parts() -> None:
    collector = SubmitCollector()
    submit = submit_of(2)
    body = encode(submit)[5:]
    ping = decode(Frame(Opcode.PING, b'{"nonce":1}'))

    came = [
        collector.take(SubmitPart(0, len(body), False, body[:9])),
        collector.take(ping),
        collector.take(SubmitPart(9, len(body), True, body[9:])),
    ]

    assert came == [None, ping, submit]

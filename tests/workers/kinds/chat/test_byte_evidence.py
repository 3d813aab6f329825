from __future__ import annotations

from functools import reduce
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workers.kinds.chat.byte_evidence import ByteEvidence
from workers.kinds.chat.codings import Coding

PIECES = [
    b"a", b"\xc3\xa9", b"\xe2\x82\xac", b"\xf0\x9f\x98\x80", b"\xff", b"\x80", b"\xe2\x82",
    b"\xf0", b"\xc3", b"\xa9\xa9\xa9\xa9", b"\n", b"\r", b"\0",
]  # fmt: skip

LINE = "13/03/2024, 15:04 - Ana: ¿el envío de la señora Muñoz llegó?\n"


def whole(raw: bytes) -> ByteEvidence:
    return ByteEvidence.of(raw, 0, is_end=True)


@given(
    raw=st.lists(st.sampled_from(PIECES), max_size=10).map(b"".join),
    cuts=st.lists(st.integers(0, 30), max_size=6),
)
def test_evidence_in_pieces_is_that_of_the_whole(raw: bytes, cuts: list[int]) -> None:
    edges = [0, *sorted(min(cut, len(raw)) for cut in cuts), len(raw)]
    parts = [
        ByteEvidence.of(raw[start:end], start, is_end=number == len(edges) - 2)
        for number, (start, end) in enumerate(pairwise(edges))
    ]
    *most, last = parts

    joined = reduce(lambda one, two: one.merge(two, is_begin=True, is_end=False), most or [last])
    if most:
        joined = joined.merge(last, is_begin=True, is_end=True)

    assert joined == whole(raw)


@pytest.mark.parametrize(
    ("raw", "encoding", "replaced"),
    [
        (LINE.encode(), "utf-8", 0),
        (LINE.encode("utf-8-sig"), "utf-8", 0),
        (LINE.encode("utf-16"), "utf-16-le", 0),
        (b"\xfe\xff" + LINE.encode("utf-16-be"), "utf-16-be", 0),
        (LINE.encode("utf-16-le"), "utf-16-le", 0),
        (LINE.encode("utf-16-be"), "utf-16-be", 0),
        (LINE.encode("cp1252"), "cp1252", 0),
        (b"hola \x93se\xf1ora\x94\n", "cp1252", 0),
        (LINE.encode() + b"\xe9", "utf-8", 1),
        (b"hello \xff there\n", "utf-8", 1),
        (LINE.encode()[:-3], "utf-8", 1),
        ("1/3/24, 9:07 - 李雷: 一二三四五六七八九十\n".encode("utf-16-le") * 9, "utf-16-le", 0),
        (("[1/3/24] 李雷: " + 99 * "一二三四").encode("utf-16-be"), "utf-16-be", 0),
        ("1/3/24, 9:07 - Ana: ok 😀".encode()[:-1], "utf-8", 3),
        ("1/3/24, 9:07 - Ana: ok 😀".encode()[:-2], "utf-8", 2),
        ("1/3/24, 9:07 - Ana: sí".encode("cp1252"), "cp1252", 0),
        (b"nul \0 here\n", "utf-8", 0),
        (b"", "utf-8", 0),
    ],
)
def test_bytes_tell_their_encoding(raw: bytes, encoding: str, replaced: int) -> None:
    found = whole(raw)

    assert found.coding().encoding == encoding
    assert found.replaced == replaced


@pytest.mark.parametrize(
    ("raw", "breaks"),
    [(b"a\rb\r", "cr"), (b"a\r\nb\r\n", "lf"), (b"a\rb\n", "lf"), ("a\rb".encode("utf-16"), "cr")],
)
def test_a_carriage_return_ends_a_line_where_no_line_feed_is(raw: bytes, breaks: str) -> None:
    assert whole(raw).coding() == Coding(whole(raw).coding().encoding, breaks)

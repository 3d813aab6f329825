from __future__ import annotations

import io
from collections.abc import Sequence

import pytest

from desktop.source_lines import BLOCK_BYTES, LONGEST, read_lines


class Counted(io.BytesIO):
    taken = 0

    def read(self, size: int | None = -1) -> bytes:
        data = super().read(size)
        self.taken += len(data)
        return data


def lines(data: bytes, numbers: Sequence[int], encoding: str = "utf-8") -> dict[int, str]:
    return read_lines(lambda: io.BytesIO(data), numbers, encoding)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_read_by_their_numbers(end: str) -> None:
    data = end.join(["uno", "", "tres\u2028x", "cuatro"]).encode()

    assert lines(data, [4, 2, 3]) == {2: "", 3: "tres\u2028x", 4: "cuatro"}


def test_a_number_beyond_the_end_is_left_out() -> None:
    assert lines(b"uno\ndos\n", [2, 3, 9]) == {2: "dos"}
    assert lines(b"", [1]) == {}


@pytest.mark.parametrize(
    ("encoding", "codec"),
    [("utf-8", "utf-8-sig"), ("utf-16-le", "utf-16-le"), ("utf-16-be", "utf-16-be"),
     ("cp1252", "cp1252")],
)  # fmt: skip
def test_lines_are_read_in_the_encoding_of_the_export(encoding: str, codec: str) -> None:
    data = "año\nqué tal\n".encode(codec)

    assert lines(data, [1, 2], encoding) == {1: "año", 2: "qué tal"}


def test_bytes_that_are_no_text_are_shown_as_such() -> None:
    assert lines(b"a\xffb\n", [1]) == {1: "a\ufffdb"}


def test_a_character_across_two_blocks_stays_whole() -> None:
    data = b"x" * (BLOCK_BYTES - 1) + "ñ\nfin".encode()

    assert lines(data, [2]) == {2: "fin"}
    assert lines(b"\n" * (BLOCK_BYTES - 2) + "añ".encode(), [BLOCK_BYTES - 1]) == {
        BLOCK_BYTES - 1: "añ"
    }


def test_an_endless_line_is_cut() -> None:
    data = b"x" * (3 * BLOCK_BYTES) + b"\ny" * 2

    assert lines(data, [1, 3]) == {1: "x" * LONGEST, 3: "y"}


def test_nothing_is_read_beyond_the_last_line() -> None:
    stream = Counted(b"uno\n" * BLOCK_BYTES)

    read_lines(lambda: stream, [3], "utf-8")

    assert stream.taken == BLOCK_BYTES

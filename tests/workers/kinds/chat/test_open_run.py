from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workers.kinds.chat.codings import UTF_8
from workers.kinds.chat.open_run import Lines, OpenRun, count_units

data = st.lists(st.sampled_from([b"a", b" ", b"\n", b"\r", b"\r\n", "é".encode(), b"\xa9"])).map(
    b"".join
)


@given(data=data, cuts=st.lists(st.integers(0, 40)))
def test_a_run_in_pieces_is_the_run_as_a_whole(data: bytes, cuts: list[int]) -> None:
    edges = sorted({0, len(data), *(cut for cut in cuts if cut < len(data))})

    joined = OpenRun.of(b"", 0, UTF_8)
    for start, end in pairwise(edges):
        joined = joined.merge(OpenRun.of(data[start:end], start, UTF_8))

    assert joined == OpenRun.of(data, 0, UTF_8)


@given(text=st.text("aé \n"))
def test_the_units_of_valid_text_are_its_code_points(text: str) -> None:
    assert count_units(text.encode()) == len(text)
    assert count_units(text.replace("\n", "\r\n").encode()) == len(text)


@given(data=data)
def test_filled_lines_are_those_with_something_in_them(data: bytes) -> None:
    assert Lines.of(data).filled == sum(bool(line.strip()) for line in data.split(b"\n"))


def test_parting_with_the_last_line_leaves_the_run_before_it() -> None:
    whole = OpenRun.of(b"one\ntwo\nthr", 7, UTF_8)

    assert whole.last_line() == b"thr"
    assert whole.without_end(b"thr", UTF_8) == OpenRun.of(b"one\ntwo\n", 7, UTF_8)

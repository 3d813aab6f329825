from __future__ import annotations

import time
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from workers.kinds.base import Part
from workers.kinds.chat import ChatKind
from workers.kinds.chat.overlaps.candidates import may_be_one_chat
from workers.kinds.chat.overlaps.prints import SKETCH
from workers.kinds.chat.segment import Segment

kind = ChatKind()
EMPTY = kind.measure(Part(0, 0, True, b""), kind.guess(b"", True, {})).segments[0]

sketches = st.sets(st.integers(0, 40), max_size=5) | st.sets(
    st.integers(0, 40), min_size=SKETCH, max_size=SKETCH
)


def source(
    place: int, senders: set[str], least: int, lasts: int, sketch: set[int], messages: int = 3
) -> Segment:
    sums = replace(
        EMPTY.sums,
        messages=messages,
        spoken=tuple(sorted(senders)),
        least=least,
        greatest=least + lasts,
        sketch=tuple(sorted(sketch)),
    )
    return replace(EMPTY, source=place, sums=sums)


def may_pair(one: Segment, two: Segment) -> bool:
    first, second = one.sums, two.sums
    if one is two or min(first.messages, second.messages) < 3:
        return False
    if not set(first.spoken) <= set(second.spoken):
        return False
    if all(3 <= len(sums.sketch) < SKETCH for sums in (first, second)):
        return not set(first.sketch).isdisjoint(second.sketch)
    begins, ends = (
        (first.least or 0, second.least or 0),
        (first.greatest or 0, second.greatest or 0),
    )
    return max(begins) <= min(ends)


@given(
    st.lists(
        st.tuples(
            st.sets(st.sampled_from("ABC"), min_size=1),
            st.integers(0, 20),
            st.integers(0, 5),
            sketches,
            st.integers(2, 4),
        ),
        max_size=8,
    )
)
def test_the_sources_that_may_be_one_chat_are_those_of_all_pairs(
    drawn: list[tuple[set[str], int, int, set[int], int]],
) -> None:
    segments = [source(place, *facts) for place, facts in enumerate(drawn)]

    found = may_be_one_chat(segments)

    pairs = [(one, two) for one in segments for two in segments if may_pair(one, two)]
    assert found == {segment.source for pair in pairs for segment in pair}


def test_thousands_of_sources_with_the_same_senders_are_not_compared_each_with_each() -> None:
    def took_s(count: int) -> float:
        segments = [
            source(place, {"Ana", "Soporte"}, place, 500, set(range(place * 9, place * 9 + 9)))
            for place in range(count)
        ]
        began = time.process_time()
        may_be_one_chat(segments)
        return time.process_time() - began

    few = min(took_s(500) for _ in range(3))

    assert min(took_s(8000) for _ in range(2)) < 16 * 4 * few

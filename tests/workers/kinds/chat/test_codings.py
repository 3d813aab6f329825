from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workers.kinds.chat.codings import Coding, decode, read_text, source_bytes, source_places

CODINGS = [
    Coding(encoding, breaks)
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1252")
    for breaks in ("lf", "cr")
]


def decoded_whole(raw: bytes, coding: Coding) -> bytes:
    return decode(raw, 0, coding, is_begin=True, is_end=True).text


@pytest.mark.parametrize("coding", CODINGS)
@given(raw=st.binary(max_size=24), cut=st.integers(0, 24))
def test_what_a_cut_parts_is_kept_at_the_edges(coding: Coding, raw: bytes, cut: int) -> None:
    cut = min(cut, len(raw))
    one = decode(raw[:cut], 0, coding, is_begin=True, is_end=False)
    two = decode(raw[cut:], cut, coding, is_begin=False, is_end=True)
    between = raw[cut - len(one.rest) : cut] + raw[cut : cut + len(two.lead)]

    middle = decode(between, cut - len(one.rest), coding, is_begin=True, is_end=True)

    assert one.lead == two.rest == b""
    assert one.text + middle.text + two.text == decoded_whole(raw, coding)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "cp1252"])
@given(text=st.text("añ€\U0001f600\n", max_size=12))
def test_every_character_knows_its_place_in_the_source(encoding: str, text: str) -> None:
    text = text.replace("\U0001f600", "") if encoding == "cp1252" else text
    raw, coding = text.encode(encoding), Coding(encoding)
    utf8 = decoded_whole(raw, coding)

    places = source_places(np.frombuffer(utf8, dtype=np.uint8), coding)

    assert places is not None
    assert source_bytes(utf8, coding) == len(raw) == places[-1]
    for length in range(len(text)):
        place = int(places[len(text[:length].encode())])
        assert read_text(raw[:place], coding) == text[:length]

from __future__ import annotations

from itertools import accumulate

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from workers.kinds.chat.buffer import Buffer
from workers.kinds.chat.slices import SLICE_BYTES, group_slices


@given(
    slices=st.lists(
        st.one_of(
            st.binary(max_size=3),
            st.sampled_from([b"Ana", b"Ana\0", b"x" * SLICE_BYTES, b"x" * (SLICE_BYTES + 1)]),
        ),
        min_size=1,
    )
)
def test_equal_slices_share_a_group_and_others_do_not(slices: list[bytes]) -> None:
    sizes = np.array([len(one) for one in slices], dtype=np.int64)
    ends = np.array(list(accumulate(sizes.tolist())), dtype=np.int64)
    starts = ends - sizes

    first, group = group_slices(Buffer.of(b"".join(slices)).padded, starts, ends)

    assert [slices[first[place]] for place in group] == slices
    assert len({slices[index] for index in first}) == len(first)
    assert all(slices.index(slices[index]) == index for index in first)

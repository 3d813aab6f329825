"""What the welcome tells of the limits is what a client can do."""

from __future__ import annotations

from server.limits import ServerLimits
from server.protocol.codec import encode
from server.protocol.messages import SourceOffer, Submit

MIB = 1 << 20


def test_a_submit_with_as_many_sources_as_are_told_fits_into_a_frame() -> None:
    count = ServerLimits().told().sources
    name = "chats of the shop in the old town, 2019 to 2024.zip/{:0>40}/_chat.txt"
    offers = tuple(
        SourceOffer(name.format(number), 16_777_216, "0" * 64) for number in range(count)
    )

    frame = encode(Submit(1, "0" * 32, "chat", {}, offers))

    assert len(frame) <= ServerLimits().told().frame_bytes


def test_a_cut_upload_sends_a_mebibyte_again_at_most() -> None:
    told = ServerLimits().told()

    assert told.batch_bytes * told.unacknowledged <= MIB

"""What the welcome tells of the limits is what a client can do."""

from __future__ import annotations

from server.limits import ServerLimits
from server.protocol.messages import SourceOffer, Submit
from server.protocol.parts import submit_frames

MIB = 1 << 20


def test_a_submit_with_as_many_sources_as_are_told_fits_into_what_is_taken() -> None:
    count = ServerLimits().told().sources
    name = "Exportações das lojas de São Paulo, 2019 até 2024.zip/{:0>300}/_chat.txt"
    offers = tuple(
        SourceOffer(name.format(number), 16_777_216, "0" * 64) for number in range(count)
    )

    told = ServerLimits().told()

    frames = submit_frames(Submit(1, "0" * 32, "chat", {}, offers), told.submit_bytes)

    assert count >= 20_000
    assert len(frames) > told.frame_bytes


def test_a_cut_upload_sends_a_mebibyte_again_at_most() -> None:
    told = ServerLimits().told()

    assert told.batch_bytes * told.unacknowledged <= MIB

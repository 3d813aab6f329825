"""Tallies as bytes, to lie in the blob store and to leave a pool process."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec
import numpy as np

from workers.kinds.chat.tally import ChatTally


def encode(tally: ChatTally) -> bytes:
    """Write a tally as MessagePack; the keys of its tables are in the order of bytes."""
    keywords = dict(sorted(tally.counts.keywords.items()))
    return _encoder.encode(replace(tally, counts=replace(tally.counts, keywords=keywords)))


def decode(data: bytes) -> ChatTally:
    """Read what ``encode`` wrote."""
    return _decoder.decode(data)


def _to_plain(value: object) -> Any:
    if isinstance(value, np.ndarray):
        return (value.dtype.str, value.shape, value.tobytes())
    raise TypeError(f"a tally does not hold {type(value).__name__}")


def _from_plain(_: type, plain: Any) -> Any:
    dtype, shape, raw = plain
    return np.frombuffer(raw, dtype=dtype).reshape(shape)


_encoder = msgspec.msgpack.Encoder(enc_hook=_to_plain)
_decoder = msgspec.msgpack.Decoder(ChatTally, dec_hook=_from_plain)

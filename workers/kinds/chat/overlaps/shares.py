"""How much two exports of one chat have in common."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

MESSAGES_AT_LEAST = 3
_SHARE_AT_LEAST = 0.9


def is_one_chat(common: int, smaller: int) -> bool:
    """Tell whether two sources have enough in common to be one chat.

    Args:
        common: Messages that both hold.
        smaller: Messages of the smaller one, within the time that both cover.
    """
    return common >= MESSAGES_AT_LEAST and common >= _SHARE_AT_LEAST * smaller


def in_common(one: NDArray[np.generic], two: NDArray[np.generic]) -> int:
    """Count what two multisets have in common."""
    keys, counts = np.unique(one, return_counts=True)
    other_keys, other_counts = np.unique(two, return_counts=True)
    _, at, other_at = np.intersect1d(keys, other_keys, assume_unique=True, return_indices=True)
    return int(np.minimum(counts[at], other_counts[other_at]).sum())

from __future__ import annotations

from pathlib import Path

import pytest

from tests.workers.tiny_kind import TinyKind
from workers.blobs import Blobs
from workers.errors import BlobMissing
from workers.kinds.base import Part
from workers.tallies import TallyFacts, read_facts, read_tally, write_tally

KIND = TinyKind()
TALLY = KIND.measure(Part(0, 0, True, b"a\nb\nc"), KIND.guess(b"", True, {}))
FACTS = TallyFacts(bytes=5, messages=1, seconds=0.25)


@pytest.fixture
def blobs(tmp_path: Path) -> Blobs:
    return Blobs(str(tmp_path))


def test_a_tally_comes_back_with_its_facts(blobs: Blobs) -> None:
    assert write_tally(blobs, "t/1", KIND, TALLY, FACTS) == FACTS

    stored = read_tally(blobs, "t/1", KIND)

    assert stored.tally == TALLY
    assert stored.facts == FACTS
    assert read_facts(blobs, "t/1") == FACTS


def test_the_first_of_two_tallies_is_the_one(blobs: Blobs) -> None:
    write_tally(blobs, "t/1", KIND, TALLY, FACTS)

    assert write_tally(blobs, "t/1", KIND, KIND.empty(), TallyFacts(9, 9, 9.0)) == FACTS

    assert read_tally(blobs, "t/1", KIND).tally == TALLY


def test_a_tally_that_is_not_there_has_no_facts(blobs: Blobs) -> None:
    assert read_facts(blobs, "t/1") is None
    with pytest.raises(BlobMissing):
        read_tally(blobs, "t/1", KIND)


@pytest.mark.parametrize("damage", [b"", b"ATL1", b"x" * 40, b"ATL1" + bytes(24) + b"nothing"])
def test_a_blob_that_is_no_tally_is_an_error(blobs: Blobs, damage: bytes) -> None:
    blobs.put("t/1", damage)

    with pytest.raises(OSError, match=r"t/1"):
        read_tally(blobs, "t/1", KIND)

from __future__ import annotations

import re
import string

import pytest

from server.protocol import ERROR_CODES, Failure, ProtocolError
from server.protocol.errors import BadBatch, BadFrame, BadMessage, LegacyOpcode


@pytest.mark.parametrize("code", ERROR_CODES)
def test_every_code_makes_a_sentence_from_its_facts(code: str) -> None:
    entry = ERROR_CODES[code]
    places = [name for _, name, _, _ in string.Formatter().parse(entry.sentence) if name]

    failure = Failure.because(code, request=1, **dict.fromkeys(places, "fact"))

    assert (failure.code, failure.retryable, failure.request) == (code, entry.retryable, 1)
    assert not re.search(r"[{}]", failure.message)
    assert len(failure.message) > 3


@pytest.mark.parametrize(
    "error", [BadFrame("x"), BadMessage("Hello", "x"), LegacyOpcode(4), BadBatch(1, "x")]
)
def test_what_a_peer_did_wrong_becomes_the_last_message(error: ProtocolError) -> None:
    failure = Failure.of(error)

    assert failure.is_fatal
    assert failure.code in ERROR_CODES
    assert failure.message == str(error)

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from workers.kinds.chat.normal_form import Form, normalize

MARKS = "\u0301\u0316\u0327\u0344\u0f73\u0345\u093c"


@given(
    form=st.sampled_from(["NFC", "NFKC"]),
    text=st.text("aé\u1100\u1161\u212b\ufb01 " + MARKS, min_size=30, max_size=60),
)
def test_a_long_text_has_the_normal_form_that_unicode_gives_it(form: Form, text: str) -> None:
    text *= 40

    assert normalize(form, text) == unicodedata.normalize(form, text)


def test_a_letter_under_very_many_marks_is_soon_read() -> None:
    text = "a" + "\u0301\u0316\u0327" * 200_000

    assert len(normalize("NFC", text)) == 600_000  # the suite's time limit is the judge

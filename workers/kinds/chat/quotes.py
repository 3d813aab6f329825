"""Tells whether a quotation that was opened is closed, in the quotation marks of any language."""

from __future__ import annotations

_CLOSED_BY = {
    '"': '"',
    "“": "”“",
    "„": '“”"',
    "”": "”",  # Swedish and Finnish open with it too
    "«": "»",
    "»": "«",  # Danish, German books
    "‹": "›",
    "「": "」",
    "『": "』",
    "《": "》",
    "〈": "〉",
    "〝": "〞〟",
    "＂": "＂",
    "‚": "‘’",
    "‘": "’",
}
"""What opens a quotation, and what may close it."""

_AFTER_A_BLANK = frozenset('"”»＂‚‘')
"""These stand inside names as well, as in `ד"ר` or `Sa‘id`, and close quotations."""

_WORDS_BEFORE = 3
"""So many words before ``‘`` make it a quotation; `Abu ‘Ubaida` is a name."""


def leaves_quote_open(text: str) -> bool:
    """Tell whether a text opens a quotation mark and does not close it.

    Apostrophes inside words (O'Neil, D’Angelo) and inches (`TV 55"`) open nothing.
    """
    closers = ""
    for at, sign in enumerate(text):
        if closers:
            closers = "" if sign in closers else closers
        elif sign in _CLOSED_BY and _opens(text, at, sign):
            closers = _CLOSED_BY[sign]
    return bool(closers)


def _opens(text: str, at: int, sign: str) -> bool:
    if sign not in _AFTER_A_BLANK:
        return True
    if text[at + 1 : at + 2].isspace() or not text[at + 1 :]:
        return False
    if sign == "‘" and len(text[:at].split()) < _WORDS_BEFORE:
        return False
    return at == 0 or not (text[at - 1].isalnum() or text[at - 1] in ".')")

"""Reads the same grammar from many places of a buffer at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from workers.kinds.chat.dates import Flags, Ints

Bytes = NDArray[np.uint8]

_BLANK_WIDTHS = {b"\xe2\x80\xaf": 3, b"\xc2\xa0": 2, b" ": 1}


class Cursor:
    """One reading position for each line; ``ok`` tells which lines still fit.

    Every method moves all positions at once and may read a little past the end of a
    line, so the buffer is padded. Where a line no longer fits, its position is
    meaningless but stays inside the buffer.
    """

    def __init__(self, padded: Bytes, lines: Ints) -> None:
        self._bytes = padded
        self.line = lines
        self.at = lines.copy()
        self.ok: Flags = np.ones(len(lines), dtype=np.bool_)

    def peek(self, ahead: int = 0) -> Bytes:
        """Give the byte at each position, or ``ahead`` of it."""
        return self._bytes[self.at + ahead]

    def advance(self, steps: int | Ints) -> None:
        """Move on."""
        self.at = self.at + steps

    def require(self, condition: Flags) -> None:
        """Give up the lines where the condition does not hold."""
        self.ok &= condition

    def expect(self, byte: int) -> None:
        """Require this byte and pass it."""
        self.require(self.peek() == byte)
        self.advance(1)

    def skip(self, byte: int) -> Flags:
        """Pass this byte where it stands; tell where it did."""
        stands: Flags = self.peek() == byte
        self.advance(stands.astype(np.int64))
        return stands

    def skip_marks(self, at_most: int) -> None:
        """Pass direction marks and byte order marks."""
        for _ in range(at_most):
            width = self._mark_widths()
            if not width.any():
                return
            self.advance(width)

    def skip_blank(self) -> None:
        """Pass one blank: a space, U+00A0 or U+202F."""
        width = np.zeros(len(self.at), dtype=np.int64)
        for blank, size in _BLANK_WIDTHS.items():
            width[self._stands(blank)] = size
        self.advance(width)

    def digits(self, at_most: int) -> tuple[Ints, Ints]:
        """Read one to ``at_most`` digits; give their values and how many there were."""
        value = np.zeros(len(self.at), dtype=np.int64)
        width = np.zeros(len(self.at), dtype=np.int64)
        more = self.ok
        for place in range(at_most):
            digit = self.peek(place) - np.uint8(ord("0"))
            more = more & (digit <= 9)
            value = np.where(more, value * 10 + digit, value)
            width += more
        self.require(width > 0)
        self.advance(width)
        return value, width

    def seconds(self, clock: Bytes) -> tuple[Ints, Flags]:
        """Read a clock sign and two digits where they stand."""
        tens = self.peek(1) - np.uint8(ord("0"))
        ones = self.peek(2) - np.uint8(ord("0"))
        stand: Flags = (self.peek() == clock) & (tens <= 9) & (ones <= 9)
        self.advance(3 * stand)
        return np.where(stand, tens * np.int64(10) + ones, 0), stand

    def day_period(self) -> tuple[Flags, Flags, Flags]:
        """Read `am` or `pm` in any spelling, and the blank before it, where they stand.

        Returns:
            Where one stands, where it is `pm`, and where it is written in capitals.
        """
        before = self.at
        self.skip_blank()
        letter = self.peek()
        small = letter | 0x20
        starts: Flags = (small == ord("a")) | (small == ord("p"))
        self.advance(1)
        dotted = self.skip(ord("."))
        plain_at = self.at
        self.skip_blank()
        self.at = np.where(dotted, self.at, plain_at)
        stands: Flags = starts & (self.peek() | 0x20 == ord("m"))
        self.advance(1)
        self.skip(ord("."))
        self.at = np.where(stands, self.at, before)
        is_capital: Flags = stands & (letter < ord("a"))
        return stands, stands & (small == ord("p")), is_capital

    def _mark_widths(self) -> Ints:
        lead = self.peek()
        width = np.zeros(len(self.at), dtype=np.int64)
        if not (lead >= 0xD8).any():
            return width
        second, third = self.peek(1), self.peek(2)
        general = (second == 0x80) & (
            (third == 0x8E) | (third == 0x8F) | ((third >= 0xAA) & (third <= 0xAE))
        )
        isolate = (second == 0x81) & (third >= 0xA6) & (third <= 0xA9)
        width[(lead == 0xE2) & (general | isolate)] = 3
        width[(lead == 0xEF) & (second == 0xBB) & (third == 0xBF)] = 3
        width[(lead == 0xD8) & (second == 0x9C)] = 2
        return width

    def _stands(self, text: bytes) -> Flags:
        stands: Flags = self.peek() == text[0]
        for place in range(1, len(text)):
            stands = stands & (self.peek(place) == text[place])
        return stands

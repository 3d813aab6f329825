"""Rows as text for a spreadsheet: cells parted by tabs, a heading, no cell that computes.

A person who pastes wants to go on computing: numbers have the locale's decimal point and
neither groups nor units, times are seconds, days are written year first.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QLocale

from desktop.models.rows import Column

T = TypeVar("T")

# What begins a formula in a spreadsheet; some take the wide forms of East Asia, too.
FORMULA_SIGNS = "=+-@＝＋－＠"


def table_text(columns: Sequence[Column[T]], rows: Iterable[T]) -> str:
    """Write the columns' titles and the rows, one to a line."""
    wanted = [column for column in columns if _is_copied(column)]
    lines = ["\t".join(text_cell(column.copy_title or column.title) for column in wanted)]
    lines += ["\t".join(copied_cell(column, row) for column in wanted) for row in rows]
    return "\n".join(lines) + "\n"


def _is_copied(column: Column[Any]) -> bool:
    """Tell whether a column says anything as text: a drawing without a title does not."""
    has_title = bool(column.title or column.copy_title)
    return has_title and (column.cell != "spark" or column.copy is not None)


def copied_cell(column: Column[T], row: T) -> str:
    """Write one cell."""
    if column.copy is not None:
        text = column.copy(row)
        return plain_line(text) if column.is_number else text_cell(text)
    if column.is_number and column.sort is not None:
        return number_text(column.sort(row))
    return text_cell(column.text(row))


def number_text(number: Any) -> str:
    """Write a number as a spreadsheet of this locale reads it; nothing for None."""
    if number is None:
        return ""
    if isinstance(number, float):
        written = f"{number:.6f}".rstrip("0").rstrip(".")
        return written.replace(".", QLocale().decimalPoint())
    return plain_line(str(number))


def text_cell(text: str) -> str:
    """Write a text that no spreadsheet takes for a formula or for several cells."""
    line = plain_line(text)
    if line.lstrip().startswith(tuple(FORMULA_SIGNS)):
        return f"'{line}"
    if line.startswith('"'):
        quoted = line.replace('"', '""')
        return f'"{quoted}"'
    return line


def plain_line(text: str) -> str:
    """Make blanks of tabs, line ends and other controls."""
    if text.isprintable():
        return text
    return "".join(" " if unicodedata.category(one) in ("Cc", "Zl", "Zp") else one for one in text)

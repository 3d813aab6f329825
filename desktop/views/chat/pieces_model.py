"""The pieces of a run as rows of a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop import phrases
from desktop.computers import computer_name
from desktop.models.rows import Column, RowsModel

if TYPE_CHECKING:
    from workers.kinds.chat.schema import Execution

translate = QCoreApplication.translate

WIDTHS: dict[str, int | None] = {
    "piece": 76,
    "computer": None,
    "size": 104,
    "messages": 100,
    "began": 96,
    "ended": 96,
    "speed": 80,
    "tries": 120,
}


@dataclass(frozen=True, slots=True)
class CountedPiece:
    """One piece; ``lost`` are the computers that lost it before, in order."""

    number: int
    computer: str
    bytes: int
    messages: int
    start_s: float
    end_s: float
    attempts: int
    lost: tuple[str, ...]

    @property
    def speed(self) -> float | None:
        """Bytes a second; None where it was too quick to tell."""
        took_s = self.end_s - self.start_s
        return self.bytes / took_s if took_s > 0 else None


class PiecesModel(RowsModel[CountedPiece]):
    """Holds a run's pieces, in their own order at first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(columns(), parent)

    def show_execution(self, execution: Execution) -> None:
        """Show the pieces of a run."""
        self.show_rows(pieces_of(execution))


def pieces_of(execution: Execution) -> list[CountedPiece]:
    """Read a run's pieces."""
    return [
        CountedPiece(
            number,
            computer_name(piece["worker"]),
            piece["bytes"],
            piece["messages"],
            piece["start_s"],
            piece["end_s"],
            piece["attempts"],
            tuple(computer_name(one["worker"]) for one in piece.get("lost") or []),
        )
        for number, piece in enumerate(execution["pieces"], 1)
    ]


def columns() -> list[Column[CountedPiece]]:
    """Give the columns, in the language of the moment."""
    seconds = translate("run", "Seconds since the analysis was begun.")
    return [
        Column(
            "piece",
            translate("run", "Piece", "head of a column"),
            lambda row: phrases.count(row.number),
            lambda row: row.number,
            is_name=True,
        ),
        Column(
            "computer",
            translate("run", "Counted by", "head of a column"),
            lambda row: row.computer,
            is_name=True,
        ),
        _number("size", translate("run", "Size", "head of a column"), "bytes", phrases.size),
        _number(
            "messages", translate("run", "Messages", "head of a column"), "messages", phrases.count
        ),
        _number(
            "began",
            translate("run", "Began", "head of a column"),
            "start_s",
            phrases.fine_duration,
            about=seconds,
        ),
        _number(
            "ended",
            translate("run", "Ended", "head of a column"),
            "end_s",
            phrases.fine_duration,
            about=seconds,
        ),
        Column(
            "speed",
            translate("run", "MB/s", "head of a column"),
            _speed_text,
            lambda row: row.speed,
            is_number=True,
            about=translate("run", "How fast its computer counted this piece."),
        ),
        Column(
            "tries",
            translate("run", "Tries", "head of a column"),
            tries_text,
            lambda row: row.attempts,
            is_number=True,
            tone=lambda row: "warn" if row.attempts > 1 else "ink",
            tip=tries_tip,
            about=translate("run", "More than one where a computer failed or fell silent."),
        ),
    ]


def tries_text(row: CountedPiece) -> str:
    """Write how many tries it took; a second one in words, too."""
    if row.attempts <= 1:
        return phrases.count(row.attempts)
    #: In the table of pieces; {lost} of the tries came to nothing.
    text = translate("run", "{tries}, {lost} lost")
    return text.format(tries=phrases.count(row.attempts), lost=phrases.count(row.attempts - 1))


def tries_tip(row: CountedPiece) -> str:
    """Say which computers lost it."""
    if not row.lost:
        return ""
    names = [phrases.isolated(name) for name in row.lost]
    return translate("run", "Lost by {names}.", "computers").format(names=phrases.listed(names))


def _speed_text(row: CountedPiece) -> str:
    return phrases.NOTHING if row.speed is None else phrases.decimal(row.speed / 1e6)


def _number(
    key: str, title: str, field: str, write: object, about: str = ""
) -> Column[CountedPiece]:
    assert callable(write)
    return Column(
        key,
        title,
        lambda row: write(getattr(row, field)),
        lambda row: getattr(row, field),
        is_number=True,
        about=about,
    )

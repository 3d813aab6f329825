"""The figures of a run: how long, how much, how fast, by whom, how busy they were."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop import phrases
from desktop.computers import computer_name
from desktop.phrases import Parts
from desktop.widgets.figures import Figure

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport, Execution, PieceRow

translate = QCoreApplication.translate

Span = tuple[float, float]


def run_figures(report: ChatReport) -> list[Figure]:
    """Give in all, data, speed, counted by, efficiency and second tries."""
    execution = report["execution"]
    return [
        whole_figure(execution),
        data_figure(report),
        speed_figure(execution),
        computers_figure(execution),
        efficiency_figure(execution),
        tries_figure(execution),
    ]


def whole_figure(execution: Execution) -> Figure:
    """How long it took."""
    note = translate("run", "from start to report")
    tip = translate("run", "From the moment the analysis was begun until its report was there.")
    if execution["from_store"]:
        note = translate("run", "the earlier count")
        tip = translate(
            "run",
            "The same chats were counted before, so the report was opened from the earlier count; "
            "all figures here are of that one.",
        )
    if execution.get("derived"):
        note = translate("run", "from what was counted")
        tip = translate(
            "run",
            "The chats were counted before; joining or separating names needs no new count.",
        )
    parts = phrases.fine_duration_parts(execution["total_s"])
    return Figure(translate("run", "In all"), parts, note, tip)


def data_figure(report: ChatReport) -> Figure:
    """How much was read."""
    amount, unit = phrases.size_parts(report["execution"]["bytes"])
    return Figure(
        translate("run", "Data"),
        [(amount, False), (unit, True)],
        translate("run", "%Ln messages", "beneath the size", report["totals"]["messages"]),
        translate("run", "The bytes of all chats together, before they were packed for sending."),
    )


def speed_figure(execution: Execution) -> Figure:
    """How fast it was, on the whole and while it counted."""
    label, counting = translate("run", "Speed"), counting_speed(execution)
    note = ""
    if counting is not None:
        note = translate("run", "{size} while counting", "{size} is a speed").format(
            size=phrases.speed(counting)
        )
    tip = translate(
        "run",
        "The data by the whole time, sending and waiting included; "
        "beneath, by the time from the first piece's start to the last one's end.",
    )
    if not execution["bytes_per_s"]:
        return Figure(label, [(phrases.NOTHING, False)], note, tip)
    amount, unit = phrases.speed_parts(execution["bytes_per_s"])
    return Figure(label, [(amount, False), (unit, True)], note, tip)


def computers_figure(execution: Execution) -> Figure:
    """How many computers counted, and how many processes there were."""
    label = translate("run", "Counted by")
    if execution.get("derived"):
        return Figure(label, [(phrases.NOTHING, False)], translate("run", "nothing counted anew"))
    count, ready = len(computers_of(execution)), execution["workers"]
    unit = translate("run", "computers", "beside a figure", count)
    note = translate("run", "%Ln processes", "of all computers", execution["processes"])
    tip = translate("run", "Computers that counted at least one piece of what the report holds.")
    if ready > count:
        note = translate("run", "of {computers} with {processes}", "5 with 20 processes").format(
            computers=phrases.count(ready), processes=note
        )
    return Figure(label, [(phrases.count(count), False), (unit, True)], note, tip)


def way_of_reading(execution: Execution) -> str:
    """Say whether lines were read many at a time, the fast way, or one by one."""
    return {
        #: Beside the title of the table of pieces: how the lines of the chats were read.
        "columns": translate("run", "read the fast way, many lines at a time"),
        "lines": translate("run", "read the careful way, line by line"),
        "both": translate("run", "read many lines at a time, and rare ones line by line"),
    }.get(execution.get("path", ""), "")


def efficiency_figure(execution: Execution) -> Figure:
    """How much of the computers' time went into counting."""
    share = efficiency(execution)
    parts: Parts = [(phrases.NOTHING, False)]
    if share is not None:
        parts = [(phrases.decimal(share * 100, 0), False), ("%", True)]
    return Figure(
        translate("run", "Efficiency"),
        parts,
        translate("run", "of their time was counting"),
        translate(
            "run",
            "From the first piece's start to the last one's end: the share of all computers' time "
            "in which their processes had a piece to count. Tries that were lost don't count.",
        ),
    )


def tries_figure(execution: Execution) -> Figure:
    """How many pieces had to be counted again."""
    label = translate("run", "Second tries")
    count = sum(piece["attempts"] > 1 for piece in execution["pieces"])
    if not count:
        note = translate("run", "no piece was lost")
        return Figure(label, [(phrases.count(0), False)], note)
    lost = [one for piece in execution["pieces"] for one in piece.get("lost") or []]
    names = sorted({computer_name(one["worker"]) for one in lost})
    tip = translate("run", "Each piece of the data is in the report exactly once.")
    if names:
        where = translate("run", "Lost by {names}.", "computers").format(
            names=phrases.listed([phrases.isolated(name) for name in names[:5]])
        )
        tip = f"{where} {tip}"
    unit = translate("run", "pieces", "beside a figure", count)
    parts: Parts = [(phrases.count(count), False), (unit, True)]
    return Figure(label, parts, translate("run", "the report is complete"), tip)


def efficiency(execution: Execution) -> float | None:
    """Give the share of the computers' time that was spent on pieces, 0 to 1.

    All processes of a computer share the parts of the pieces that it has, so a computer
    counts as busy while it has at least one; two at a time are not twice as busy. Lost
    tries are no use, computers that had no piece are idle. None where no time passed.
    """
    pieces = execution["pieces"]
    begin = min((piece["start_s"] for piece in pieces), default=0.0)
    length = max((piece["end_s"] for piece in pieces), default=0.0) - begin
    if length <= 0:
        return None
    busy = sum(
        covered((piece["start_s"], piece["end_s"]) for piece in mine)
        for mine in computers_of(execution).values()
    )
    computers = max(execution["workers"], len(computers_of(execution)))
    return min(busy / (length * computers), 1.0)


def covered(spans: Iterable[Span]) -> float:
    """Give the time in which at least one of the spans is under way."""
    total, reached = 0.0, float("-inf")
    for start, end in sorted(spans):
        total += max(end - max(start, reached), 0.0)
        reached = max(reached, end)
    return total


def computers_of(execution: Execution) -> dict[str, Sequence[PieceRow]]:
    """Give every computer's pieces, by its name."""
    found: dict[str, list[PieceRow]] = {}
    for piece in execution["pieces"]:
        found.setdefault(computer_name(piece["worker"]), []).append(piece)
    return {name: pieces for name, pieces in found.items()}


def counting_speed(execution: Execution) -> float | None:
    """Give bytes a second while pieces were counted."""
    counting_s = execution["phases"]["measure_s"]
    return execution["bytes"] / counting_s if counting_s else None

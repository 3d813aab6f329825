"""What a run's phases and pieces are called, and all that is known about each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop import phrases
from desktop.computers import computer_name
from desktop.widgets.timeline_rows import PhaseKey, PhaseSpan, PieceTry, RunRows

translate = QCoreApplication.translate


def phase_name(key: PhaseKey) -> str:
    """Name a phase."""
    return {
        "upload": translate("timeline", "Sending", "a phase of a run"),
        "queue": translate("timeline", "Waiting", "a phase of a run"),
        "measure": translate("timeline", "Counting", "a phase of a run"),
        "merge": translate("timeline", "Joining", "a phase of a run"),
    }[key]


def phase_about(key: PhaseKey) -> str:
    """Say what a phase spans."""
    return {
        "upload": translate("timeline", "From the first to the last byte that was sent."),
        "queue": translate(
            "timeline",
            "From the first piece that waited for a computer until the last one was taken.",
        ),
        "measure": translate(
            "timeline", "From the first piece that was begun until the last one was counted."
        ),
        "merge": translate(
            "timeline", "From the first two results that were joined to the whole report."
        ),
    }[key]


def bar_name(one: PieceTry) -> str:
    """Name a try in short: ``3``, ``3, lost``, ``3, again``."""
    number = phrases.count(one.piece)
    if one.is_lost:
        #: On the bar of a try that came to nothing; {piece} is a number.
        return translate("timeline", "{piece}, lost").format(piece=number)
    if one.attempts > 1:
        #: On the bar of a piece that was counted anew; {piece} is a number.
        return translate("timeline", "{piece}, again").format(piece=number)
    return number


def facts(what: PhaseSpan | PieceTry) -> list[str]:
    """Tell all about a bar, the main thing on the second line."""
    return phase_facts(what) if isinstance(what, PhaseSpan) else piece_facts(what)


def phase_facts(phase: PhaseSpan) -> list[str]:
    """Tell about a phase."""
    length = phrases.fine_duration(phase.end_s - phase.start_s)
    return [phase_name(phase.key), length, when(phase), phase_about(phase.key)]


def piece_facts(one: PieceTry) -> list[str]:
    """Tell about a try at a piece."""
    lines = [phrases.isolated(computer_name(one.worker)), title_of(one), when(one)]
    if one.is_lost:
        lines.append(
            translate("timeline", "The computer failed or fell silent; the piece was sent again.")
        )
        return lines
    messages = translate("timeline", "%Ln messages", "of a piece", one.messages)
    speed = speed_of(one)
    if speed is not None:
        text = translate("timeline", "{messages}, {speed}", "of a piece")
        messages = text.format(messages=messages, speed=phrases.speed(speed))
    return [*lines, messages]


def title_of(one: PieceTry) -> str:
    """Name a try at length, with the piece's size."""
    if one.is_lost:
        text = translate("timeline", "Piece {piece}, {size}: try {nth} of {all}, lost")
    elif one.attempts > 1:
        text = translate("timeline", "Piece {piece}, {size}: try {nth} of {all}")
    else:
        text = translate("timeline", "Piece {piece}, {size}")
    return text.format(
        piece=phrases.count(one.piece),
        size=phrases.size(one.bytes),
        nth=phrases.count(one.attempt),
        all=phrases.count(one.attempts),
    )


def when(what: PhaseSpan | PieceTry) -> str:
    """Say from when to when."""
    return translate("timeline", "From {start} to {end}, {time}", "times of a bar").format(
        start=phrases.fine_duration(what.start_s),
        end=phrases.fine_duration(what.end_s),
        time=phrases.fine_duration(what.end_s - what.start_s),
    )


def speed_of(one: PieceTry) -> float | None:
    """Give bytes a second; None where it was too quick to tell."""
    took_s = one.end_s - one.start_s
    return one.bytes / took_s if took_s > 0 else None


def summary(rows: RunRows) -> str:
    """Say in a few sentences what the whole drawing shows."""
    tries = rows.tries
    pieces = translate("timeline", "%Ln pieces", "of a run", len({one.piece for one in tries}))
    computers = translate("timeline", "%Ln computers", "of a run", len(rows.computers))
    sentences = [
        translate("timeline", "{pieces} on {computers}, in {time}.").format(
            pieces=pieces, computers=computers, time=phrases.fine_duration(rows.span_s)
        )
    ]
    lost = sum(one.is_lost for one in tries)
    if lost:
        sentences.append(translate("timeline", "%Ln tries were lost.", "", lost))
    spans = sorted((span for row in rows.phases for span in row), key=lambda span: span.start_s)
    phases = [
        f"{phase_name(span.key)} {phrases.fine_duration(span.end_s - span.start_s)}"
        for span in spans
    ]
    if phases:
        sentences.append(f"{', '.join(phases)}.")
    return " ".join(sentences)

"""How a running analysis stands, as steps and words: plain functions of the latest news."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop import phrases
from desktop.briefs import ALMOST, rough_s
from desktop.progress import share_done
from desktop.widgets.figures import Figure
from desktop.widgets.steps import Step, StepState
from server.protocol import Phase, Progress

translate = QCoreApplication.translate

STEPS = ("uploading", "queued", "measuring", "merging", "report")


def step_words() -> list[tuple[str, str]]:
    """Give each step's word while it is to come or under way, and once it is done."""
    return [
        (
            translate("running", "Sending", "a step of a running analysis"),
            translate("running", "Sent", "a step that is done"),
        ),
        (
            translate("running", "Waiting", "a step of a running analysis"),
            translate("running", "Waited", "a step that is done"),
        ),
        (
            translate("running", "Counting", "a step of a running analysis"),
            translate("running", "Counted", "a step that is done"),
        ),
        (
            translate("running", "Joining", "a step of a running analysis"),
            translate("running", "Joined", "a step that is done"),
        ),
        (
            translate("running", "Report", "the last step of a running analysis"),
            translate("running", "Report", "the last step of a running analysis"),
        ),
    ]


def steps_at(states: Sequence[StepState]) -> list[Step]:
    """Give the steps in these states."""
    return [
        Step(done if state is StepState.DONE else word, state)
        for (word, done), state in zip(step_words(), states, strict=True)
    ]


def steps_until(name: str) -> list[Step]:
    """Give the steps with all before ``name`` done and ``name`` under way; else all to come."""
    place = STEPS.index(name) if name in STEPS else -1
    return steps_at([_state_at(at, place) for at in range(len(STEPS))])


def steps_of(progress: Progress) -> list[Step]:
    """Give the steps as the latest news have them.

    Sending goes on while counting has begun, then both are under way. Waiting is done once
    a computer has begun with any piece; joining comes when all is counted: what is joined
    in between is over in a moment and would only flicker.
    """
    pieces = progress.pieces
    is_sent = progress.bytes_received >= progress.bytes_total
    has_begun = any(piece.state != "waiting" for piece in pieces) or bool(progress.bytes_measured)
    is_counted = bool(pieces) and is_sent and all(piece.state == "done" for piece in pieces)
    waits = is_sent or "queued" in progress.phases
    counting = StepState.CURRENT if has_begun else StepState.TO_COME
    return steps_at(
        [
            StepState.DONE if is_sent else StepState.CURRENT,
            StepState.DONE if has_begun else StepState.CURRENT if waits else StepState.TO_COME,
            StepState.DONE if is_counted else counting,
            StepState.CURRENT if is_counted else StepState.TO_COME,
            StepState.TO_COME,
        ]
    )


def phases_sentence(phases: Sequence[Phase]) -> str:
    """Say all that is under way: ``Sending, waiting and counting``."""
    words = {
        "uploading": translate("running", "sending", "in a list of what is under way"),
        "queued": translate("running", "waiting", "in a list of what is under way"),
        "measuring": translate("running", "counting", "in a list of what is under way"),
        "merging": translate("running", "joining", "in a list of what is under way"),
    }
    under_way = [word for phase, word in words.items() if phase in phases]
    sentence = phrases.listed(under_way)
    return sentence[:1].upper() + sentence[1:]


def left_sentence(progress: Progress, left_s: float | None) -> str:
    """Say how long it still takes: ``about 18 s left``; nothing where that can't be told."""
    if share_done(progress) >= ALMOST:
        return translate("running", "almost done", "beside the bar")
    if left_s is None:
        return ""
    text = translate("running", "about {time} left", "beside the bar")
    return text.format(time=phrases.duration(rough_s(left_s)))


def meta_line(sources: int, size_bytes: int, started: datetime, now: datetime) -> str:
    """Write the line beneath the title: ``24 exports, 231.4 MB · started 12:40:08``."""
    exports = translate("running", "%Ln exports", "beside their size", sources)
    time = phrases.clock(started, with_seconds=True)
    if started.date() != now.date():
        time = f"{phrases.day(started.date())}, {time}"
    begun = translate("running", "started {time}", "{time} is a time of day").format(time=time)
    return f"{exports}, {phrases.size(size_bytes)} · {begun}"


def running_figures(progress: Progress | None, size_bytes: int, passed_s: float) -> list[Figure]:
    """Give read, messages so far, speed and the time that has passed."""
    total = progress.bytes_total if progress else size_bytes
    done, whole = phrases.size_of(progress.bytes_measured if progress else 0, total)
    messages = phrases.count(progress.messages) if progress else phrases.NOTHING
    amount, unit = phrases.NOTHING, ""
    if progress and progress.elapsed_s > 0 and progress.bytes_measured:
        amount, unit = phrases.speed_parts(progress.bytes_measured / progress.elapsed_s)
    return [
        Figure(
            translate("running", "Read"),
            [(done, False), (whole, True)],
            tip=translate("running", "How much of the data has been counted."),
        ),
        Figure(translate("running", "Messages so far"), [(messages, False)]),
        Figure(
            translate("running", "Speed"),
            [(amount, False), (unit, True)] if unit else [(amount, False)],
            tip=translate("running", "What has been counted by the time that has passed."),
        ),
        Figure(
            translate("running", "Passed"), phrases.duration_parts(float(int(max(passed_s, 0.0))))
        ),
    ]


def _state_at(at: int, current: int) -> StepState:
    if at == current:
        return StepState.CURRENT
    return StepState.DONE if at < current else StepState.TO_COME

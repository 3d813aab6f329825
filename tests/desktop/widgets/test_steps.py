"""The row of steps: what is shown, what is read out, and that no word is cut."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.widgets.steps import Step, Steps, StepState

THREE = [
    Step("Sent", StepState.DONE),
    Step("Counting", StepState.CURRENT),
    Step("Report", StepState.TO_COME),
]


def test_screen_readers_hear_how_each_step_stands(qtbot: QtBot) -> None:
    steps = Steps()
    qtbot.addWidget(steps)

    steps.show_steps(THREE)

    assert steps.accessibleDescription() == "Sent: done, Counting: under way, Report: to come"


def test_it_asks_for_the_room_of_all_words(qtbot: QtBot) -> None:
    steps = Steps()
    qtbot.addWidget(steps)
    empty = steps.minimumSizeHint().width()

    steps.show_steps(THREE)

    assert empty == 0
    assert steps.minimumSizeHint().width() > 200


def test_another_state_is_another_picture(qtbot: QtBot) -> None:
    steps = Steps()
    qtbot.addWidget(steps)
    steps.resize(600, 24)
    steps.show_steps(THREE)
    before = steps.grab().toImage()

    steps.show_steps([THREE[0], Step("Counting", StepState.TO_COME), THREE[2]])

    assert steps.grab().toImage() != before

"""Small tasks over a text, which show that the whole cluster answers."""

from __future__ import annotations

from collections.abc import Callable

from workers.errors import BadContent, UnknownTextTask

LONGEST_SLEEP_S = 10.0

Wait = Callable[[float], object]


def answer(name: str, content: str, wait: Wait) -> str:
    """Do a text task.

    Args:
        name: One of ``TEXT_TASKS``.
        content: What it is done with.
        wait: Called with seconds by a task that sleeps.

    Raises:
        UnknownTextTask: If there is none of that name.
        BadContent: If the content is not what the task takes.
    """
    if name not in TEXT_TASKS:
        raise UnknownTextTask(name, TEXT_TASKS)
    return TEXT_TASKS[name](content, wait)


def _uppercase(content: str, _wait: Wait) -> str:
    return content.upper()


def _reverse(content: str, _wait: Wait) -> str:
    return content[::-1]


def _word_count(content: str, _wait: Wait) -> str:
    return str(len(content.split()))


def _sleep(content: str, wait: Wait) -> str:
    try:
        seconds = float(content)
    except ValueError:
        seconds = -1.0
    if not 0.0 <= seconds <= LONGEST_SLEEP_S:
        raise BadContent("sleep", f"a number of seconds from 0 to {LONGEST_SLEEP_S:g}")
    wait(seconds)
    return f"slept {seconds:g} s"


TEXT_TASKS: dict[str, Callable[[str, Wait], str]] = {
    "uppercase": _uppercase,
    "reverse": _reverse,
    "word_count": _word_count,
    "sleep": _sleep,
}

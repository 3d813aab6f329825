"""What went wrong, in words that a person can act on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.errors import DesktopError, ServerRefused
from desktop.phrases import isolated
from desktop.refusal_words import words_of_code
from desktop.trouble_words import Facts, words_of_error

translate = QCoreApplication.translate

# Where the name of what it is about stands, in the errors of this floor.
_NAMED_BY = ("name", "path", "address", "text", "place")
# Errors after which the same thing may go well, with nothing changed.
_PASSING = ("ServerGone", "ServerLeft", "ClientClosed", "ClusterFailed", "SourceUnreadable")
_RETRYABLE_SINCE = ("source-changed", "piece-failed", "task-failed", "internal", "cancelled")


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that went wrong.

    Attributes:
        title: What happened, as a short sentence without a full stop.
        sentence: What to do about it; names in it are isolated.
        brief: Two or three words for the sidebar.
        code: The wire's error code, or the name of the error's class.
        name: The file it is about, or nothing.
        lines: The file's first lines, where they help to see what it is.
        can_retry: Whether trying the same again may help.
    """

    title: str
    sentence: str
    brief: str
    code: str = ""
    name: str = ""
    lines: tuple[str, ...] = ()
    can_retry: bool = False


def trouble_of(error: Exception, name: str = "", lines: Sequence[str] = ()) -> Trouble:
    """Put an error into a person's words.

    Args:
        error: A DesktopError; anything else is a mistake of ours, and told as one.
        name: The file it is about, where the error does not know it.
        lines: The file's first lines.
    """
    about = name or _name_in(error)
    facts = Facts(isolated(about) if about else "", getattr(error, "what", ""))
    if isinstance(error, ServerRefused):
        code, can_retry = error.code, error.retryable or error.code in _RETRYABLE_SINCE
        words = words_of_code(code, facts)
    else:
        code = type(error).__name__
        can_retry = code in _PASSING or not isinstance(error, DesktopError)
        words = words_of_error(code, facts)
    title, sentence, brief = words or _unknown()
    return Trouble(title, sentence, brief, code, about, tuple(lines), can_retry)


def not_a_chat(name: str, lines: Sequence[str] = ()) -> Trouble:
    """Say that a file is no chat, as where a preview shows it before anything is sent."""
    return trouble_of(ServerRefused("nothing-to-read", "", False), name, lines)


def _name_in(error: Exception) -> str:
    for attribute in _NAMED_BY:
        value = getattr(error, attribute, "")
        if isinstance(value, str) and value:
            return value
    return ""


def _unknown() -> tuple[str, str, str]:
    return (
        translate("troubles", "Something went wrong", "title of a failure"),
        translate(
            "troubles",
            "This should not have happened. Try again; if it happens again, "
            "close the window and open it once more.",
            "what to do about a failure that nobody foresaw",
        ),
        translate("troubles", "Failed", "a failure, in the sidebar"),
    )

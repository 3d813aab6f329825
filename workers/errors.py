"""What can go wrong in the workers' floor.

AnalysisError
├── BadOption         an option that the kind does not know, or a value it refuses
├── NothingToRead     no source holds anything of the kind
├── UnknownKind       a kind that is not in KINDS
├── BlobMissing       a blob that is not (or no longer) in the store
├── PieceCancelled    the job's cancel flag was seen between two parts
├── PieceKilledPool   the piece ended its pool process, alone in a fresh pool
├── PieceTooSlow      a part took longer than any part may
├── CallFailed        a call in a process of the pool gave nothing
├── PoolStopped       the pool was stopped while work was in it
├── UnknownTextTask   a text task that is not there
├── BadContent        a text that the text task can do nothing with
└── BadSetting        a variable of the environment that can't be understood
"""

from __future__ import annotations

from collections.abc import Iterable

from workers.orders import LEAVING


class AnalysisError(Exception):
    """Base of everything this floor raises on purpose; ``code`` travels on the wire."""

    code = "analysis-error"


class BadOption(AnalysisError):
    """An option that the kind does not know, or a value it refuses."""

    code = "bad-option"

    def __init__(self, option: str, value: str, accepted: str) -> None:
        super().__init__(f"option {option}={value} is not understood: {accepted}")
        self.option, self.value, self.accepted = option, value, accepted


class NothingToRead(AnalysisError):
    """No source holds anything of the kind."""

    code = "nothing-to-read"

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)


class UnknownKind(AnalysisError):
    """A kind that is not in ``KINDS``."""

    code = "unknown-kind"

    def __init__(self, kind: str) -> None:
        super().__init__(f"there is no analysis called {kind!r}")
        self.kind = kind


class BlobMissing(AnalysisError):
    """A blob that is not, or no longer, in the store."""

    code = "blob-missing"

    def __init__(self, key: str) -> None:
        super().__init__(f"{key} is not in the store")
        self.key = key


class PieceCancelled(AnalysisError):
    """The cancel flag was seen between two parts."""

    code = "cancelled"

    def __init__(self) -> None:
        super().__init__("the analysis was cancelled")


class PieceKilledPool(AnalysisError):
    """The piece ended its pool process, even alone in a fresh pool."""

    code = "piece-killed-pool"

    def __init__(self) -> None:
        super().__init__("a process ended while it was reading this part of the export")


class PieceTooSlow(AnalysisError):
    """A part took longer than any part may."""

    code = "piece-too-slow"

    def __init__(self, limit_s: float) -> None:
        super().__init__(f"a part of the export was not read within {limit_s:g} s")
        self.limit_s = limit_s


class CallFailed(AnalysisError):
    """A call in a process of the pool gave nothing; ``code`` is its error's, or ``internal``."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code, self.reason = code, reason


class PoolStopped(AnalysisError):
    """The pool was stopped while work was in it; somebody else has to do it."""

    code = LEAVING

    def __init__(self) -> None:
        super().__init__("the worker is leaving")


class UnknownTextTask(AnalysisError):
    """A text task that is not there."""

    code = "unknown-task"

    def __init__(self, name: str, known: Iterable[str]) -> None:
        super().__init__(f"there is no task called {name!r}: {', '.join(known)} are")
        self.name = name


class BadContent(AnalysisError):
    """A text that the text task can do nothing with."""

    code = "task-failed"

    def __init__(self, task: str, accepted: str) -> None:
        super().__init__(f"{task} takes {accepted}")
        self.task, self.accepted = task, accepted


class BadSetting(AnalysisError):
    """A variable of the environment that holds something else than what it is for."""

    code = "bad-setting"

    def __init__(self, name: str, value: str, accepted: str) -> None:
        super().__init__(f"{name}={value} is not understood: {accepted}")
        self.name, self.value, self.accepted = name, value, accepted

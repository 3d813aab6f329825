"""Collects Python's garbage in the GUI thread alone, and in small steps.

Python would collect in whatever thread happens to make one object too many. A widget in a
cycle of references would then be destroyed there, which Qt does not survive; and going
through all objects of a window takes longer than one frame.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

STEP_MS = 500
# Between two rounds through everything that lives on, for as long as nothing is pressing.
ROUND_STEPS = 120


class Garbage(QObject):
    """Takes over from Python until ``stop``; made and stopped in the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._steps = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.step)
        self._timer.start(STEP_MS)

    def spare(self) -> None:
        """Never go through what lives now again: modules and pages live as long as we do."""
        gc.collect(1)
        gc.freeze()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def step(self) -> None:
        """Collect what is due, by Python's own thresholds."""
        self._steps += 1
        young, middle, _old = gc.get_count()
        if self._steps % ROUND_STEPS == 0:
            gc.collect()
        elif young > gc.get_threshold()[0]:
            gc.collect(1 if middle > gc.get_threshold()[1] else 0)

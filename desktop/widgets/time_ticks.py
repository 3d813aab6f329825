"""Round ticks for an axis of seconds that begins at zero."""

from __future__ import annotations

import math

from desktop import phrases

MINUTE, HOUR, DAY = 60.0, 3_600.0, 86_400.0
MOST_DIGITS = 6
# Between a second and a day, steps that clocks have.
_STEPS = (
    *(1.0, 2.0, 5.0, 10.0, 20.0, 30.0),
    *(count * MINUTE for count in (1, 2, 5, 10, 20, 30)),
    *(count * HOUR for count in (1, 2, 3, 6, 12)),
)


def tick_step(span_s: float, most: int) -> float:
    """Give the least round step that needs at most so many to cover a span."""
    wanted = max(span_s, 1e-9) / max(most, 1)
    if wanted > _STEPS[-1]:
        return _decade(wanted / DAY) * DAY
    if wanted <= 0.5:
        return _decade(wanted)
    return next(step for step in _STEPS if step >= wanted)


def ticks(span_s: float, most: int) -> list[float]:
    """Give the ticks from zero to the first that is not before the span's end."""
    step = tick_step(span_s, most)
    # A span that is a whole number of steps, but for the binary fraction, needs no more.
    count = max(math.ceil(round(span_s / step, 6)), 1)
    return [nth * step for nth in range(count + 1)]


def tick_text(at_s: float) -> str:
    """Write a tick without needless noughts: ``0.5 s``, ``20 s``, ``2 min``."""
    if at_s >= MINUTE:
        return phrases.duration(at_s)
    digits = next(
        (count for count in range(MOST_DIGITS) if _is_whole(at_s * 10.0**count)), MOST_DIGITS
    )
    return phrases.in_seconds(at_s, digits)


def _is_whole(number: float) -> bool:
    return abs(number - round(number)) < 1e-6 or number > 1e6


def _decade(wanted: float) -> float:
    unit = 10.0 ** math.floor(math.log10(wanted) + 1e-9)
    return next(unit * times for times in (1, 2, 5, 10) if unit * times >= wanted * (1 - 1e-9))

"""The chat report as text that a person reads in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from desktop.wording import (
    bar,
    columns,
    fitted,
    written_bytes,
    written_count,
    written_duration,
)

WIDTH = 78
NAME_COLUMNS = 20
CHAT_COLUMNS = 44
PEOPLE = 15
KEYWORDS = 20
# Below this, the order of a date's fields is no more than likely.
SURE = 0.9
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

Report = Mapping[str, Any]


def summary(report: Report) -> str:
    """Write a whole report: totals, people, hours, weekdays, keywords and the run."""
    if not str(report.get("schema", "")).startswith("atalaya.chat/"):
        return "The report is made; this command shows no summary of its kind.\n"
    sections = [_title(report)]
    if report["totals"]["messages"]:
        sections += [
            _people(report["agents"]),
            _hours(report["hourly"]),
            _weekdays(report["weekday"]),
            _keywords(report["keywords"]),
        ]
    sections.append(_run(report.get("execution")))
    return "\n".join("\n".join(line.rstrip() for line in lines) + "\n" for lines in sections)


def _title(report: Report) -> Iterator[str]:
    totals, period, sources = report["totals"], report["period"], report["sources"]
    name = fitted(sources[0]["name"], WIDTH).rstrip() if len(sources) == 1 else ""
    yield name or f"{len(sources)} chats"
    yield "═" * WIDTH
    if period["first"] is not None:
        days = dict.fromkeys((_day(period["first"]), _day(period["last"])))
        yield f"{' to '.join(days)}, {_counted(period['days'], 'day')}"
    yield " · ".join(
        (
            _counted(totals["messages"], "message"),
            _counted(totals["senders"], "person", "people"),
            _counted(totals["words"], "word"),
            _counted(totals["media"], "medium", "media"),
        )
    )
    rest = (
        (totals["notices"], "notice"),
        (totals["calls"], "call"),
        (totals["edited"], "edited message"),
        (totals["deleted"], "deleted message"),
    )
    if any(count for count, _ in rest):
        yield " · ".join(_counted(count, what) for count, what in rest if count)
    yield from _doubts(sources)


def _doubts(sources: Sequence[Report]) -> Iterator[str]:
    """Tell what a person may want to look at; which chats, the data says."""

    def summed(fact: str) -> int:
        return sum(source.get(fact, 0) for source in sources)

    if unread := summed("unread_lines"):
        yield _counted(unread, "line was", "lines were") + " not understood"
    if doubtful := summed("doubtful_lines"):
        looks = _counted(doubtful, "line looks like a message", "lines look like messages")
        yield f"{looks}, but {'was' if doubtful == 1 else 'were'} taken as text"
    if repeated := summed("repeated"):
        stands = _counted(repeated, "message stands", "messages stand")
        yield f"{stands} in more than one export, and counted once"
    if bad := summed("bad_bytes"):
        yield _counted(bad, "byte is", "bytes are") + " no text"
    if guessed := [source for source in sources if _is_guess(source)]:
        yield f"day and month may be swapped in {_some(guessed)}"
    if cut := [source for source in sources if source.get("maybe_cut")]:
        yield f"WhatsApp may have cut {_some(cut)}"


def _is_guess(source: Report) -> bool:
    """Tell whether the order of a chat's dates is no more than likely."""
    if source.get("reason") == "chosen":
        return bool(source["against"])
    has_dates = source.get("date_order") is not None
    return has_dates and source["confidence"] < SURE and source.get("reason") != "others"


def _some(sources: Sequence[Report]) -> str:
    """Name a chat, or say how many they are."""
    name = sources[0]["name"].rpartition("/")[2]
    return fitted(name, CHAT_COLUMNS).rstrip() if len(sources) == 1 else f"{len(sources)} chats"


def _people(agents: Sequence[Report]) -> Iterator[str]:
    yield _heading("People", "messages   share   typical reply   90 % within")
    most = max((agent["messages"] for agent in agents), default=0)
    for agent in agents[:PEOPLE]:
        replies = agent["replies"]
        yield (
            f"{fitted(agent['name'], NAME_COLUMNS)} {bar(agent['messages'] / most, 8)} "
            f"{written_count(agent['messages']):>10} {agent['share'] * 100:5.1f} % "
            f"{written_duration(replies['median_s']):>15} {written_duration(replies['p90_s']):>13}"
        )
    if len(agents) > PEOPLE:
        yield f"and {written_count(len(agents) - PEOPLE)} more"


def _hours(hourly: Sequence[int]) -> Iterator[str]:
    yield _heading("Hours", f"busiest at {hourly.index(max(hourly)):02d}:00")
    most, half = max(hourly) or 1, len(hourly) // 2
    for hour in range(half):
        cells = [
            f"{one:02d} {bar(hourly[one] / most, 26)} {written_count(hourly[one]):>7}"
            for one in (hour, hour + half)
        ]
        yield "   ".join(cells)


def _weekdays(weekday: Sequence[int]) -> Iterator[str]:
    yield _heading("Weekdays", f"busiest on {WEEKDAYS[weekday.index(max(weekday))]}")
    most = max(weekday) or 1
    for name, count in zip(WEEKDAYS, weekday, strict=True):
        yield f"{name:<10} {bar(count / most, 58)} {written_count(count):>7}"


def _keywords(keywords: Sequence[Report]) -> Iterator[str]:
    shown = keywords[:KEYWORDS]
    is_part = len(shown) < len(keywords)
    beside = f"the first {len(shown)} of {len(keywords)}" if is_part else f"{len(shown) or 'none'}"
    yield _heading("Keywords", beside)
    most = max((keyword["count"] for keyword in shown), default=1)
    half = (len(shown) + 1) // 2
    for row in range(half):
        cells = [
            f"{fitted(one['word'], 15)} {bar(one['count'] / most, 13)} "
            f"{written_count(one['count']):>6}"
            for one in shown[row::half]
        ]
        yield "   ".join(cells)


def _run(execution: Report | None) -> Iterator[str]:
    if execution is None:
        return
    yield _heading("Run", f"{written_duration(execution['total_s'])} in all")
    if execution["from_store"]:
        yield "the report was there already"
    phases = execution["phases"]
    names = (
        ("sending", "upload_s"),
        ("waiting", "queue_s"),
        ("counting", "measure_s"),
        ("joining", "merge_s"),
    )
    yield " · ".join(f"{name} {written_duration(phases[phase])}" for name, phase in names)
    yield " · ".join(
        (
            written_bytes(execution["bytes"]),
            f"{written_bytes(execution['bytes_per_s'] or 0)} a second",
            _counted(len(execution["pieces"]), "piece"),
            _counted(execution["workers"], "computer"),
            _counted(execution["processes"], "process", "processes"),
        )
    )


def _heading(name: str, beside: str) -> str:
    return f"{name}{beside:>{WIDTH - columns(name)}}\n" + "─" * WIDTH


def _counted(count: int, one: str, many: str = "") -> str:
    return f"{written_count(count)} {one if count == 1 else many or one + 's'}"


def _day(time: str) -> str:
    day: date = datetime.fromisoformat(time).date()
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"

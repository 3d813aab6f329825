"""What may be wrong with a report's reading: few sentences, however many exports there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop import phrases
from desktop.views.chat.corrections import joined
from desktop.views.chat.findings import Finding, Tone, Wish, short_name, short_source
from desktop.views.chat.order_words import is_doubtful, orders_of
from desktop.views.chat.same_people import SamePerson, same_people
from desktop.views.chat.sources_model import order_name

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport, SourceRow

translate = QCoreApplication.translate

# Of one kind, so many are told one by one; more are told together.
ONE_BY_ONE = 3
NAMED = 2
# Of exports with names that can be read in two ways, so many names are told.
MOST_NAMES = 2

Places = Sequence[int]
Has = Callable[[int, "SourceRow"], bool]
Tell = Callable[[Sequence["SourceRow"], int], Finding]


def worth_a_look(report: ChatReport, options: Mapping[str, str] | None = None) -> list[Finding]:
    """Tell what may be wrong, the worst first, and what could be put right."""
    sources = report["sources"]
    found = _of_kind(sources, _is_empty, _empty, _empty_many)
    found += _of_kind(sources, lambda _, one: is_doubtful(one), _dates, _dates_many)
    found += _of_kind(sources, lambda _, one: one["maybe_cut"], _cut, _cut_many)
    found += _of_kind(sources, _has_unread, _unread, _unread_many)
    found += _of_kind(sources, lambda _, one: one["doubtful_lines"] > 0, _like, _like_many)
    found += _of_kind(sources, lambda _, one: one["bad_bytes"] > 0, _bad, _bad_many)
    found += _people(report, options or {})
    found += _of_kind(sources, lambda _, one: len(one["formats"]) > 1, _two, _two_many)
    found += _of_kind(sources, lambda _, one: one["repeated"] > 0, _repeated, _repeated_many)
    found += _of_kind(sources, _looks_alike, _alike, _alike_many)
    found += _of_kind(sources, lambda _, one: bool(one["names"]), _names, _names_many)
    return found


def things_worth_a_look(findings: Sequence[Finding]) -> int:
    """Count what is told: of exports that are told together, each."""
    return sum(
        len(one.wish.sources) if one.wish is not None and one.wish.kind == "show" else 1
        for one in findings
    )


def _of_kind(
    sources: Sequence[SourceRow], has: Has, one: Tell, many: Callable[[int, str], tuple[str, str]]
) -> list[Finding]:
    """Tell one kind of doubt, export by export or of all together."""
    places = [place for place, source in enumerate(sources) if has(place, source)]
    if len(places) <= ONE_BY_ONE:
        return [one(sources, place) for place in places]
    title, text = many(len(places), _first_names(sources, places))
    return [Finding(title, text, _TONES.get(one, "warn"), _see(), Wish("show", tuple(places)))]


def _first_names(sources: Sequence[SourceRow], places: Places) -> str:
    names = [short_source(sources[place]["name"]) for place in places[:NAMED]]
    others = len(places) - len(names)
    #: The end of a list of exports.
    return phrases.listed([*names, translate("findings", "%Ln others", "", others)])


def _see() -> str:
    #: Beside a sentence about exports: shows them in the table above.
    return translate("findings", "See them", "exports")


def _row(sources: Sequence[SourceRow], place: int) -> tuple[str, Wish | None]:
    """Give the action that selects an export, where there are several."""
    if len(sources) < 2:
        return "", None
    #: Beside a sentence about an export: selects it in the table above.
    return translate("findings", "See it"), Wish("show", (place,))


def _is_empty(_place: int, source: SourceRow) -> bool:
    return not source["messages"]


def _empty(sources: Sequence[SourceRow], place: int) -> Finding:
    source = sources[place]
    title = translate("findings", "{name} holds no messages")
    text = translate("findings", "It may be no chat, or written in a way not known yet.")
    if source["notices"]:
        text = translate("findings", "It holds notices of WhatsApp alone; nobody wrote.")
    action = _lines(source["unread"], place)
    if not action[0]:
        action = _row(sources, place)
    return Finding(_named(title, source), text, "warn", *action)


def _empty_many(count: int, names: str) -> tuple[str, str]:
    text = translate("findings", "{names}. They may be no chats.").format(names=names)
    return translate("findings", "%Ln exports hold no messages", "", count), text


def _dates(sources: Sequence[SourceRow], place: int) -> Finding:
    source = sources[place]
    title = _named(translate("findings", "The dates of {name} may be read wrongly"), source)
    text = translate("findings", "They were read {order}, which is {share} sure.").format(
        order=order_name(source["date_order"]), share=phrases.percent(source["confidence"], 0)
    )
    if source["against"]:
        text = translate(
            "findings", "%Ln dates can't be read {order}.", "", source["against"]
        ).format(order=order_name(source["date_order"]))
    if len(orders_of(source)) < 2:
        return Finding(title, text, "warn", *_row(sources, place))
    action = translate("findings", "Change")
    return Finding(title, text, "warn", action, Wish("order", (place,)))


def _dates_many(count: int, names: str) -> tuple[str, str]:
    text = translate("findings", "{names}. Choose one, and change its order.").format(names=names)
    return translate("findings", "The dates of %Ln exports may be read wrongly", "", count), text


def _cut(sources: Sequence[SourceRow], place: int) -> Finding:
    return Finding(
        _named(translate("findings", "{name} may be cut"), sources[place]),
        translate(
            "findings",
            "WhatsApp leaves out what goes beyond about 10,000 or 40,000 messages, and this "
            "export has about so many.",
        ),
        "warn",
        *_row(sources, place),
    )


def _cut_many(count: int, names: str) -> tuple[str, str]:
    text = translate("findings", "{names} have about as many messages as WhatsApp exports at most.")
    return translate("findings", "%Ln exports may be cut", "", count), text.format(names=names)


def _has_unread(_place: int, source: SourceRow) -> bool:
    # Where nothing was read, that is told already.
    return source["messages"] > 0 and source["unread_lines"] > 0


def _unread(sources: Sequence[SourceRow], place: int) -> Finding:
    source = sources[place]
    title = translate(
        "findings", "%Ln lines of {name} could not be read", "", source["unread_lines"]
    )
    text = translate(
        "findings",
        "They stand before the first message and are in no figure.",
        "",
        source["unread_lines"],
    )
    return Finding(_named(title, source), text, "warn", *_lines(source["unread"], place))


def _unread_many(count: int, names: str) -> tuple[str, str]:
    text = translate("findings", "{names}. The lines stand before the first message.")
    title = translate("findings", "%Ln exports have lines that could not be read", "", count)
    return title, text.format(names=names)


def _like(sources: Sequence[SourceRow], place: int) -> Finding:
    source = sources[place]
    title = translate(
        "findings", "%Ln lines of {name} look like messages", "", source["doubtful_lines"]
    )
    return Finding(
        _named(title, source), _why_text(source), "warn", *_lines(source["doubtful"], place)
    )


def _why_text(source: SourceRow) -> str:
    why = Counter(line["why"] for line in source["doubtful"])
    if len(source["doubtful"]) < source["doubtful_lines"] or not why:
        return translate(
            "findings",
            "They were taken as text of the message before.",
            "lines",
            source["doubtful_lines"],
        )
    parts = []
    if why["no-date"]:
        parts.append(translate("findings", "%Ln have no valid date", "lines", why["no-date"]))
    if why["other-format"]:
        text = translate("findings", "%Ln begin in another way", "lines", why["other-format"])
        parts.append(text)
    #: {reasons} is such as: 2 have no valid date and 1 begins in another way.
    text = translate(
        "findings", "They were taken as text: {reasons}.", "", source["doubtful_lines"]
    )
    return text.format(reasons=phrases.listed(parts))


def _like_many(count: int, names: str) -> tuple[str, str]:
    text = translate("findings", "{names}. They were taken as text of the message before.")
    title = translate("findings", "%Ln exports have lines that look like messages", "", count)
    return title, text.format(names=names)


def _bad(sources: Sequence[SourceRow], place: int) -> Finding:
    source = sources[place]
    title = translate("findings", "%Ln bytes of {name} are no text", "", source["bad_bytes"])
    text = translate(
        "findings",
        "They are shown as \N{REPLACEMENT CHARACTER}. The file may be damaged.",
        "",
        source["bad_bytes"],
    )
    return Finding(_named(title, source), text, "warn", *_row(sources, place))


def _bad_many(count: int, names: str) -> tuple[str, str]:
    text = translate("findings", "{names}. The files may be damaged.").format(names=names)
    return translate("findings", "%Ln exports hold bytes that are no text", "", count), text


def _two(sources: Sequence[SourceRow], place: int) -> Finding:
    source = sources[place]
    title = _named(translate("findings", "{name} is written in two ways"), source)
    text = translate(
        "findings",
        "%Ln messages begin in the second one, as after a change of phone.",
        "",
        sum(shape["messages"] for shape in source["formats"][1:]),
    )
    return Finding(title, text, "copy", *_row(sources, place))


def _two_many(count: int, names: str) -> tuple[str, str]:
    text = translate("findings", "{names}. A change of phone does that.").format(names=names)
    return translate("findings", "%Ln exports are written in two ways", "", count), text


def _repeated(sources: Sequence[SourceRow], place: int) -> Finding:
    source = sources[place]
    title = translate(
        "findings", "%Ln messages of {name} stand in another export too", "", source["repeated"]
    )
    first = sources[source["chat"]] if source["chat"] < len(sources) else source
    #: {name} is another export of the same chat.
    text = translate(
        "findings", "{name} is of the same chat. They count once.", "", source["repeated"]
    )
    text = _named(text, first)
    return Finding(_named(title, source), text, "copy", *_row(sources, place))


def _repeated_many(count: int, names: str) -> tuple[str, str]:
    text = translate("findings", "{names}. What stands in two of them counts once.")
    title = translate("findings", "%Ln exports repeat what others hold", "", count)
    return title, text.format(names=names)


def _looks_alike(place: int, source: SourceRow) -> bool:
    return any(other > place for other in source["alike"])


def _alike(sources: Sequence[SourceRow], place: int) -> Finding:
    source = sources[place]
    others = [sources[one] for one in source["alike"] if place < one < len(sources)]
    names = phrases.listed([short_source(one["name"]) for one in others[:NAMED]])
    #: {names} are other exports.
    title = translate("findings", "{name} looks like {names}")
    text = translate("findings", "They were not joined, since not all that both hold is the same.")
    return Finding(_named(title, source, names=names), text, "copy", *_row(sources, place))


def _alike_many(count: int, names: str) -> tuple[str, str]:
    text = translate("findings", "{names}. They were not joined, since not all is the same.")
    title = translate("findings", "%Ln exports look like others", "", count)
    return title, text.format(names=names)


def _names(sources: Sequence[SourceRow], place: int) -> Finding:
    found = sources[place]["names"]
    whole = phrases.listed([short_name(one["name"]) for one in found[:MOST_NAMES]])
    #: {name} is a sender such as Shop: North.
    title = translate("findings", "{name} is read as one name").format(name=whole)
    first = found[0]
    rest = first["name"].removeprefix(first["instead"]).removeprefix(":").strip()
    text = translate(
        "findings",
        #: {name} is such as Shop, {rest} such as North: how a sender's line could be read, too.
        "All %Ln lines of {name} go on so. Else {name} would say “{rest}: …”.",
        "",
        first["lines"],
    )
    text = text.format(name=short_name(first["instead"]), rest=short_name(rest))
    return Finding(title, text, "people", *_row(sources, place))


def _names_many(count: int, names: str) -> tuple[str, str]:
    text = translate("findings", "{names}. A colon was taken as a part of a name.")
    title = translate("findings", "%Ln exports have names with a colon", "", count)
    return title, text.format(names=names)


def _people(report: ChatReport, options: Mapping[str, str]) -> list[Finding]:
    """Tell of names that may be one person, but of none that the person dealt with already."""
    known = {name for group in joined(options) for name in group}
    agents = [agent for agent in report["agents"] if agent["name"] not in known]
    return [_same(one) for one in same_people(agents)]


def _same(found: SamePerson) -> Finding:
    names = phrases.listed([short_name(name) for name in found.names])
    title = translate("findings", "{names} may be one person").format(names=names)
    text = {
        "spelling": translate("findings", "Only capitals, accents, blanks or signs differ."),
        "words": translate("findings", "They are the same words in another order."),
        "beginning": translate("findings", "No other name begins like that."),
        "number": translate("findings", "The number falls silent, and soon the name begins."),
    }[found.why]
    #: Beside two names: make them one person.
    action = translate("findings", "Join")
    return Finding(title, text, "people", action, Wish("join", names=found.names))


def _lines(lines: Sequence[object], place: int) -> tuple[str, Wish | None]:
    if not lines:
        return "", None
    #: Beside a sentence about lines of an export: shows them.
    return translate("findings", "Show"), Wish("lines", (place,))


def _named(text: str, source: SourceRow, **more: str) -> str:
    return text.format(name=short_source(source["name"]), **more)


_TONES: Mapping[Tell, Tone] = {_two: "copy", _repeated: "copy", _alike: "copy", _names: "people"}

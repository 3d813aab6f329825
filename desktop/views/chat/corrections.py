"""What a person put right, as the options of a chat say it: orders of dates, and one person.

Options never change in place: each function gives others.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workers.kinds.chat.schema import SourceRow

Options = Mapping[str, str]

ORDER, JOIN = "date_order", "join"


def order_chosen(options: Options, name: str) -> str | None:
    """Give the order that was chosen for an export, alone or with all others."""
    return options.get(f"{ORDER}:{name}") or options.get(ORDER)


def with_order(options: Options, order: str | None, name: str) -> dict[str, str]:
    """Read an export's dates in an order, or in the one that its lines tell."""
    changed = dict(options)
    changed.pop(f"{ORDER}:{name}", None)
    if order is not None and changed.get(ORDER) != order:
        changed[f"{ORDER}:{name}"] = order
    return changed


def with_order_of(options: Options, order: str | None, names: Sequence[str]) -> dict[str, str]:
    """Read the dates of some exports in an order, or each in the one that its lines tell."""
    changed = dict(options)
    if order is None:
        changed.pop(ORDER, None)
    for name in names:
        changed = with_order(changed, order, name)
    return changed


def joined(options: Options) -> list[list[str]]:
    """Give the names that were joined, group by group; the first one names the person."""
    try:
        groups = json.loads(options.get(JOIN, "[]"))
    except ValueError:
        return []
    if not isinstance(groups, list):
        return []
    return [
        group
        for group in groups
        if isinstance(group, list) and group and all(isinstance(name, str) for name in group)
    ]


def with_joined(options: Options, names: Sequence[str]) -> dict[str, str]:
    """Make names one person, who is called by the first; groups that share a name become one."""
    wanted = list(dict.fromkeys(names))
    groups = []
    for group in joined(options):
        if set(group) & set(wanted):
            wanted = list(dict.fromkeys([*wanted, *group]))
        else:
            groups.append(group)
    return _with_groups(options, [*groups, wanted] if len(wanted) > 1 else groups)


def with_separated(options: Options, name: str) -> dict[str, str]:
    """Part the names of a person again."""
    return _with_groups(options, [group for group in joined(options) if name not in group])


def known_options(options: Options, sources: Sequence[SourceRow]) -> dict[str, str]:
    """Give the options of a report, and those that it alone tells of."""
    known = dict(options)
    for source in sources:
        order = source["date_order"]
        if source["reason"] == "chosen" and order and not order_chosen(known, source["name"]):
            known[f"{ORDER}:{source['name']}"] = order
    return known


def _with_groups(options: Options, groups: list[list[str]]) -> dict[str, str]:
    changed = {key: value for key, value in options.items() if key != JOIN}
    return {**changed, JOIN: json.dumps(groups, ensure_ascii=False)} if groups else changed

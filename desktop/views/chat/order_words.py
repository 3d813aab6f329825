"""Orders of dates: what settled one, in words, and which others a line's numbers leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop import phrases

if TYPE_CHECKING:
    from workers.kinds.chat.schema import DateOrderName, SourceRow

translate = QCoreApplication.translate

ORDERS: tuple[DateOrderName, ...] = ("dmy", "mdy", "ymd")
# Below this, the order of a date's fields is no more than likely.
SURE = 0.9
# What settles an order where no date does, and the days do not tell either.
OPEN = ("others", "closer", "american", "usual")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A sentence, and whether it is good news."""

    sentence: str
    is_good: bool = True


def written_order(order: str) -> str:
    """Write an order as it stands in a date: ``Day / month / year``."""
    #: Orders of a date, to choose from.
    return {
        "dmy": translate("orders", "Day / month / year"),
        "mdy": translate("orders", "Month / day / year"),
        "ymd": translate("orders", "Year / month / day"),
    }.get(order, order)


def order_verdict(reason: str, proof: int, against: int) -> Verdict:
    """Say how sure an order is, and what tells it, without a full stop.

    Args:
        reason: As a report or a preview gives it; an unknown one is told by its dates.
        proof: Dates that can be read in this order only.
        against: Dates that can be read in another one only.
    """
    if reason == "none":
        return Verdict(translate("preview", "No date was found"), is_good=False)
    if reason == "chosen":
        return _chosen(proof, against)
    if against and proof:
        # A few dates that nobody can read, as in what was pasted, prove nothing.
        return Verdict(_mixed(proof, against), is_good=reason == "proof")
    sentence = _certain_words(reason) or _likely_words(reason)
    if sentence:
        return Verdict(sentence)
    if reason == "proof" or (proof and reason != "usual"):
        return Verdict(_proven(proof))
    return Verdict(translate("preview", "A guess: no date tells"), is_good=False)


def is_doubtful(source: SourceRow) -> bool:
    """Tell whether an export's dates may be read wrongly."""
    if source["date_order"] is None or source["reason"] == "year-first":
        return False
    if source["reason"] == "chosen":
        return source["against"] > 0
    # What the dates of other exports prove is likely enough not to be asked about.
    return source["confidence"] < SURE and source["reason"] != "others"


def is_open(source: SourceRow) -> bool:
    """Tell whether none of an export's dates says in which order it is to be read."""
    if source["reason"] == "chosen":
        return not source["proof"] and not source["against"]
    return source["reason"] in OPEN


def possible_orders(line: str, start: int, end: int) -> list[DateOrderName]:
    """Give the orders that a date can be read in, by where its year stands if that has four digits.

    Args:
        line: A line of the export.
        start: Where the date begins.
        end: The place after it.
    """
    lengths = _digit_runs(line[start:end])
    if len(lengths) < 3:
        return []
    if lengths[0] == 4:
        return ["ymd"]
    return ["dmy", "mdy"] if lengths[2] == 4 else list(ORDERS)


def orders_of(source: SourceRow) -> Sequence[DateOrderName]:
    """Give the orders to choose from for an export, one where there is nothing to choose."""
    order = source["date_order"]
    if order is None or source["reason"] == "year-first":
        return [] if order is None else [order]
    for shape in source["formats"]:
        for field in shape["fields"]:
            if field["field"] == "date":
                orders = possible_orders(shape["line"], field["start"], field["end"])
                return orders if order in orders else [*orders, order]
    return ["dmy", "mdy"] if order != "ymd" else list(ORDERS)


def _digit_runs(text: str) -> list[int]:
    """Give the lengths of the numbers in a text, in any script's digits."""
    spaced = "".join("9" if one.isdecimal() else " " for one in text)
    return [len(run) for run in spaced.split()]


def _chosen(proof: int, against: int) -> Verdict:
    if against:
        text = translate(
            "preview", "Your choice, but %Ln dates can't be read in this order", "", against
        )
        return Verdict(text, is_good=False)
    if proof:
        return Verdict(translate("preview", "Your choice; %Ln dates prove it", "", proof))
    return Verdict(translate("preview", "Your choice; no date speaks against it"))


def _proven(proof: int) -> str:
    if not proof:
        return translate("preview", "Certain: the dates can be read in no other order")
    return translate(
        "preview", "Certain: %Ln dates prove it, none speaks against it", "an order of dates", proof
    )


def _mixed(proof: int, against: int) -> str:
    text = translate(
        "preview",
        "Likely: %Ln dates speak for it, {against} against it",
        "an order of dates",
        proof,
    )
    return text.format(against=phrases.count(against))


def _certain_words(reason: str) -> str:
    return {
        "year-first": translate("preview", "Certain: the year stands first"),
        "dots": translate("preview", "Certain: with dots the day stands first"),
        "words": translate("preview", "Certain: a word of its language tells it"),
    }.get(reason, "")


def _likely_words(reason: str) -> str:
    return {
        "forward": translate("preview", "Likely: read so, the days run forward"),
        "others": translate("preview", "Likely: the other exports are written so"),
        "closer": translate("preview", "Likely: read so, the days lie close together"),
        "american": translate("preview", "Likely: American phones write the time so"),
    }.get(reason, "")

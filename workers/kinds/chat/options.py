"""The options of the chat analysis.

``date_order``            dmy, mdy or ymd, for all sources
``date_order:NAME``       the same for the source of that name
``join``                  names that are one person, see ``joining``
"""

from __future__ import annotations

from collections.abc import Sequence

from workers.errors import BadOption
from workers.kinds.base import Options
from workers.kinds.chat.date_order import DATE_ORDERS
from workers.kinds.chat.joining import JOIN, aliases_of, effective_join
from workers.kinds.chat.plan import DATE_ORDER, Alias


def effective_options(given: Options, sources: Sequence[str] = ()) -> dict[str, str]:
    """Give the options that take effect, in the order of their names.

    Args:
        given: As the person wrote them.
        sources: The names of the sources; empty where they are not known yet.

    Raises:
        BadOption: For an unknown option, a value that is refused, or a source that is none.
    """
    options = {}
    for option, value in given.items():
        if option == JOIN:
            value = effective_join(value)
        elif option != DATE_ORDER and not option.startswith(f"{DATE_ORDER}:"):
            raise BadOption(option, value, f"the options are {DATE_ORDER} and {JOIN}")
        elif value not in DATE_ORDERS:
            raise BadOption(option, value, f"choose one of {', '.join(DATE_ORDERS)}")
        elif sources and ":" in option and option.partition(":")[2] not in sources:
            raise BadOption(option, value, "no source has this name")
        if value:
            options[option] = value
    return dict(sorted(options.items()))


def aliases_in(options: Options) -> tuple[Alias, ...]:
    """Give who is meant by each name that is joined, as a plan holds it."""
    return tuple(
        Alias(known_as, sender.identity, sender.name)
        for known_as, sender in sorted(aliases_of(options).items())
    )

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
from workers.kinds.chat.normal_form import normalize
from workers.kinds.chat.plan import DATE_ORDER, Alias, LongName
from workers.kinds.chat.voices import Voices


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


def aliases_for(
    options: Options, voices: Voices, long_names: Sequence[LongName]
) -> tuple[Alias, ...]:
    """Give who is meant by those who speak in a source, as its plan holds it.

    Only these: thousands of joined names would else stand in the plans of thousands of
    sources. Of longer names their ends alone are compared.
    """
    aliases = aliases_of(options)
    if not aliases:
        return ()
    known = {name for name in (*voices.plain, *voices.more) if name in aliases}
    if long_names:
        ends = {_read_end(one.more) for one in long_names}
        known |= {name for name in aliases if name.partition(": ")[2] in ends}
    return tuple(Alias(name, *aliases[name]) for name in sorted(known))


def _read_end(more: str) -> str:
    """Give the end of a name as it stands in an identity."""
    return " ".join(normalize("NFKC", more).split())

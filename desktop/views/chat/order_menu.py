"""The menu that chooses another order of dates, for an export or for all that leave a choice."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.views.chat.corrections import (
    ORDER,
    order_chosen,
    with_order,
    with_order_of,
)
from desktop.views.chat.order_words import (
    ORDERS,
    is_doubtful,
    is_open,
    orders_of,
    written_order,
)

if TYPE_CHECKING:
    from workers.kinds.chat.schema import SourceRow

translate = QCoreApplication.translate

Options = Mapping[str, str]
Choose = Callable[[dict[str, str]], object]


def order_menu(
    parent: QWidget,
    source: SourceRow,
    sources: Sequence[SourceRow],
    options: Options,
    choose: Choose,
) -> QMenu:
    """Make the menu; ``choose`` is given the options that a choice comes to."""
    menu = QMenu(parent)
    name, order = source["name"], source["date_order"]
    chosen = order_chosen(options, name)
    may_confirm = chosen is None and (is_open(source) or is_doubtful(source))
    _add_orders(
        menu,
        orders_of(source),
        order,
        lambda order: choose(with_order(options, order, name)),
        is_told=not may_confirm,
        is_own=chosen is not None and ORDER not in options,
    )
    others = [one for one in sources if is_open(one)]
    if len(others) > 1:
        _add_all(menu, others, options, choose)
    return menu


def _add_all(menu: QMenu, sources: Sequence[SourceRow], options: Options, choose: Choose) -> None:
    """Add the orders for all exports that none is certain for: what dates prove stays."""
    menu.addSeparator()
    #: In the menu that changes the order of dates; the orders follow.
    text = translate("orders", "In all %Ln exports whose dates prove no order", "", len(sources))
    names = [one["name"] for one in sources]
    chosen = [order_chosen(options, name) for name in names]
    _add_orders(
        menu.addMenu(text),
        [order for order in ORDERS if any(order in orders_of(one) for one in sources)],
        chosen[0] if len(set(chosen)) == 1 else None,
        lambda order: choose(with_order_of(options, order, names)),
        is_told=True,
        is_own=any(chosen),
    )


def _add_orders(
    menu: QMenu,
    orders: Sequence[str],
    current: str | None,
    choose: Callable[[str | None], object],
    *,
    is_told: bool,
    is_own: bool,
) -> None:
    """Add the orders, and the way back to what the lines tell where the person chose.

    The current one can be chosen, too, where it is no more than a guess (not ``is_told``).
    """
    group = QActionGroup(menu)
    for order in orders:
        action = menu.addAction(written_order(order))
        action.setCheckable(True)
        action.setChecked(order == current)
        group.addAction(action)
        if order != current or not is_told:
            action.triggered.connect(lambda _=False, order=order: choose(order))
    if is_own:
        #: In the menu that changes the order of dates: takes the person's choice back.
        back = menu.addAction(translate("orders", "As the lines tell"))
        back.triggered.connect(lambda: choose(None))

"""The menu that chooses another order of dates, for an export or for all of them."""

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
    with_order_of_all,
)
from desktop.views.chat.order_words import ORDERS, orders_of, written_order

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
    name = source["name"]
    chosen = order_chosen(options, name)
    _add_orders(
        menu,
        orders_of(source),
        source["date_order"],
        lambda order: choose(with_order(options, order, name)),
        is_own=chosen is not None and ORDER not in options,
    )
    if len(sources) > 1:
        menu.addSeparator()
        #: In the menu that changes the order of dates; the orders follow.
        others = menu.addMenu(translate("orders", "In all %Ln exports", "", len(sources)))
        _add_orders(
            others,
            [order for order in ORDERS if any(order in orders_of(one) for one in sources)],
            options.get(ORDER),
            lambda order: choose(with_order_of_all(options, order)),
            is_own=any(key.partition(":")[0] == ORDER for key in options),
        )
    return menu


def _add_orders(
    menu: QMenu,
    orders: Sequence[str],
    current: str | None,
    choose: Callable[[str | None], object],
    *,
    is_own: bool,
) -> None:
    """Add the orders, and the way back to what the lines tell where the person chose."""
    group = QActionGroup(menu)
    for order in orders:
        action = menu.addAction(written_order(order))
        action.setCheckable(True)
        action.setChecked(order == current)
        group.addAction(action)
        if order != current:
            action.triggered.connect(lambda _=False, order=order: choose(order))
    if is_own:
        #: In the menu that changes the order of dates: takes the person's choice back.
        back = menu.addAction(translate("orders", "As the lines tell"))
        back.triggered.connect(lambda: choose(None))

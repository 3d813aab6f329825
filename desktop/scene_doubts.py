"""The page about how exports were read, where it has something to tell, for pictures of it."""

from __future__ import annotations

from desktop.pictures import Studio
from desktop.scene_chats import write_doubtful

FOLDER = "Tienda"


def show_doubts(studio: Studio) -> None:
    """Count chats that leave something to look at, and look at it."""
    folder = studio.folder / FOLDER
    known = [one for one in studio.app.analyses if one.names[0].startswith(f"{FOLDER}/")]
    if known:
        studio.app.stage.show_analysis(known[0].number)
    else:
        folder.mkdir()
        write_doubtful(folder)
        studio.app.stage.show_welcome()
        studio.app.actions.take([str(folder)])
        studio.wait_for("drafted")
        studio.app.actions.count_shown({})
    studio.wait_for("done")
    studio.open_page("understood")


def show_lines(studio: Studio) -> None:
    """See the lines that were not understood."""
    hide_lines(studio)
    page = studio.page("understood")
    cards = (page.doubts, page.read)
    lines = [line for card in cards for line in card.lines]
    wanted = [line for line in lines if line.finding.wish and line.finding.wish.kind == "lines"]
    if wanted:
        wanted[0].action.click()
        studio.wait(lambda: page.lines.copy.isEnabled())


def hide_lines(studio: Studio) -> None:
    """Close them."""
    page = studio.page("understood")
    if page.lines is not None:
        page.lines.leave()


def open_orders(studio: Studio) -> None:
    """Open the orders that dates can be read in."""
    close_orders(studio)
    page = studio.page("understood")
    for line in page.read.lines:
        if line.finding.wish is not None and line.finding.wish.kind == "order":
            studio.focus(line.action)
            line.action.click()


def close_orders(studio: Studio) -> None:
    """Close them."""
    from PySide6.QtWidgets import QMenu

    studio.leave_keyboard()
    for menu in studio.page("understood").findChildren(QMenu):
        menu.close()

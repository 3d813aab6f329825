"""States of the window that take more than a click to come to, for pictures of them.

All are states of the real program. What can't be made to happen in a moment is told to it
as the server would tell it: many pieces on three computers, a list of old analyses, a
server that fell silent. Each of those functions says so.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from desktop.link_state import LinkState
from desktop.pictures import Studio
from desktop.scene_chats import lone_message, only_notices, write_problems
from server.protocol import JobSummary, PieceState, Progress

MB = 1_000_000
COMPUTERS = ("counter-01", "counter-02", "counter-03")
PIECES = 12
SERVER = "counters.example:7427"
OLD_TITLES = (
    "Sucursal Norte, julio", "Refunds team Q2", "Mesa de ayuda 2025", "محادثة المتجر",
    "Valentina Robledo-Quiñones de la Fuente y Montemayor", "Taller", "=cmd|' /C calc'!A0",
    "<b>Not bold</b> & co", "🚲 Bicis", "Harbour Bikes", "Soporte", "Wholesale", "Turno de noche",
    "Spare parts", "_chat", "Rentals, May to September",
)  # fmt: skip


def show_finding(studio: Studio) -> None:
    """Wait for a folder to be looked through; nobody looks, so that it stays so."""
    analyses = studio.app.analyses
    names = [f"WhatsApp Chat with {name}.txt" for name in ("Ana", "Bea", "Caro")]
    studio.app.stage.show_analysis(analyses.begin_find(names))


def show_problems(studio: Studio) -> None:
    """Look at a folder of doubts: which number is the day, files that are no chats."""
    folder = studio.folder / "Exports of May"
    folder.mkdir()
    write_problems(folder)
    studio.app.stage.show_welcome()
    studio.app.actions.take([str(folder)])
    studio.wait_for("drafted")


def choose_file(start: str) -> Callable[[Studio], None]:
    """Choose the file whose name begins so."""

    def act(studio: Studio) -> None:
        files = studio.app.stage.preview.files
        model = files.model()
        for row in range(model.rowCount()):
            name = str(model.index(row, 0).data()).rpartition("/")[2]
            if name.startswith(start):
                files.setCurrentIndex(model.index(row, 0))

    return act


def show_pieces(studio: Studio) -> None:
    """Count much on three computers, a piece for the second time; invented news say so."""
    app = studio.app
    number = app.analyses.begin_find([f"chat{nth}.txt" for nth in range(24)])
    app.analyses.rename(number, "Mesa de ayuda 2026")
    app.analyses.begin_count(number)
    app.stage.show_state(LinkState("ready", SERVER, len(COMPUTERS), 20))
    app.stage.show_analysis(number)
    for elapsed_s in (8.0, 16.0, 24.0, 32.0):
        progress = progress_at(elapsed_s)
        app.analyses.show_progress(number, progress)
    began = datetime.now() - timedelta(seconds=32)
    page = app.stage.running
    page.show_running("Mesa de ayuda 2026", 24, progress.bytes_total, began)
    for elapsed_s in (8.0, 16.0, 24.0, 32.0):
        page.show_progress(progress_at(elapsed_s))


def progress_at(elapsed_s: float) -> Progress:
    """Invent how a large analysis stands after a while: half a minute is about two thirds."""
    size = 20 * MB
    pieces = []
    for nth in range(PIECES):
        begun = max(elapsed_s - 2.5 * nth, 0.0)
        done = min(round(begun * 0.8 * MB), size)
        state = "done" if done == size else "measuring" if done else "waiting"
        worker = COMPUTERS[nth % len(COMPUTERS)] if done else None
        attempt = 2 if nth == 4 and done else 1
        pieces.append(PieceState(nth, worker, state, size, done, attempt))  # type: ignore[arg-type]
    counted = sum(piece.bytes_done for piece in pieces)
    return Progress(
        "0" * 32, ("measuring",), PIECES * size, PIECES * size, counted, counted // 260,
        tuple(pieces), len(COMPUTERS), 20, elapsed_s,
    )  # fmt: skip


def leave_pieces(studio: Studio) -> None:
    """Forget what was invented."""
    number = studio.app.stage.number
    assert number is not None
    studio.app.analyses.remove(number)
    studio.app.stage.show_state(studio.app.link.state)


def count_text(name: str, text: Callable[[], str], page: str = "") -> Callable[[Studio], None]:
    """Count a chat, and open a page of its report."""

    def act(studio: Studio) -> None:
        path = studio.folder / f"WhatsApp Chat with {name}.txt"
        path.write_text(text(), "utf-8", newline="")
        studio.app.stage.show_welcome()
        studio.app.actions.take([str(path)])
        studio.wait_for("drafted")
        studio.app.actions.count_shown({})
        studio.wait(lambda: studio.has_ended())
        if studio.app.stage.report is not None and page:
            studio.app.stage.report.open_page(page)

    return act


count_lone = count_text("Lucía Arregui", lone_message, "overview")
count_nobody = count_text("Nobody yet", only_notices, "overview")


def show_away(studio: Studio) -> None:
    """Lose the server while a report is open; told to the pages, since none is used here."""
    state = LinkState("away", SERVER, retry_in_s=8.0)
    studio.app.stage.show_state(state)


def show_back(studio: Studio) -> None:
    """Tell the pages how it really is."""
    studio.app.stage.show_state(studio.app.link.state)


def list_many(studio: Studio) -> None:
    """Fill the sidebar with what a server keeps; the list is invented."""
    studio.wait(lambda: studio.app.link.state.phase == "ready")
    now = time.time()
    jobs = [
        JobSummary(
            f"{nth:032x}", "chat", "failed" if nth == 9 else "done", now - (nth + 1) ** 2 * 86_400,
            now - (nth + 1) ** 2 * 86_400 + 3, 1, (nth + 1) * MB,
            f"WhatsApp Chat with {title}.txt", 9_731 * (nth + 1) if nth != 9 else None,
        )
        for nth, title in enumerate(OLD_TITLES)
    ]  # fmt: skip
    studio.app.analyses.show_listed(jobs)


def forget_many(studio: Studio) -> None:
    """Take the invented list away."""
    studio.leave_keyboard()
    for nth in range(len(OLD_TITLES)):
        studio.app.analyses.show_deleted(f"{nth:032x}")


def use_other_server(studio: Studio) -> None:
    """Use a server that is not there, and look at the settings."""
    studio.app.use_server(SERVER, "", "")
    studio.wait(lambda: studio.app.link.state.phase == "away")
    studio.app.stage.show_settings(SERVER, "", "", "system")

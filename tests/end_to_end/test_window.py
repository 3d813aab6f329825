"""The real window with the real cluster behind it, worked as a person does."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.preferences import Preferences
from desktop.views.chat.agents import AgentsPage
from desktop.views.chat.hours import HoursPage
from desktop.views.chat.keywords import KeywordsPage
from desktop.views.chat.overview import OverviewPage
from desktop.views.chat.run import RunPage
from desktop.views.chat.understood import UnderstoodPage
from tests.desktop.reading import cut_texts, texts
from tests.end_to_end.command import run, without_execution
from tests.end_to_end.person import WAIT_MS, Person

ROOT = Path(__file__).resolve().parents[2]
EXPORTS = ROOT / "tests" / "exports"
CHAT = EXPORTS / "soporte-es.android-es-24h.txt"
SAMPLE = ROOT / "desktop" / "sample"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("window")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ATALAYA_DATA", str(folder / "data"))
        patch.setenv("ATALAYA_PROCESSES", "1")
        yield folder


@pytest.fixture(scope="module")
def app(qapp: QApplication, folder: Path) -> Iterator[App]:
    app = App(qapp, Preferences(folder / "window.ini"))
    app.start()
    yield app
    app.stop()
    app.window.close()


@pytest.fixture
def person(app: App, qtbot: QtBot) -> Person:
    app.window.resize(1280, 800)
    # Keys go to the window at the front, which another test's window may have been.
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    app.stage.show_welcome()
    return Person(app, qtbot)


def expected_report() -> dict[str, Any]:
    report = json.loads((EXPORTS / "soporte-es.report.json").read_text("utf-8"))
    assert isinstance(report, dict)
    return report


def big_chat(path: Path, megabytes: int) -> Path:
    """Write a chat of one's own: two people, a message a minute, no two lines alike."""
    minutes = range(megabytes * 13_000)
    with path.open("w", encoding="utf-8") as file:
        for number in minutes:
            day, minute = divmod(number, 1_440)
            month, day = divmod(day, 28)
            year, month = divmod(month, 12)
            when = f"{day + 1:02}/{month + 1:02}/{20 + year}, {minute // 60:02}:{minute % 60:02}"
            name = ("Ana Prueba", "Bruno Ensayo")[number % 2]
            file.write(f"{when} - {name}: pedido {number} en camino con la factura y el cambio\n")
    return path


def test_a_dropped_export_is_looked_at_before_it_is_counted(person: Person) -> None:
    person.look_at(CHAT)

    preview = person.app.stage.preview
    assert preview.isVisible()
    shown = texts(preview)
    assert any("Marea Soporte" in text for text in shown)
    assert any(CHAT.name in text for text in shown)
    assert person.app.analyses.get(person.app.stage.number or 0).state == "drafted"


def test_the_report_on_the_screen_is_the_report_of_the_export(person: Person) -> None:
    expected = expected_report()

    view = person.count(CHAT)
    overview = person.open_page(view, "overview", OverviewPage)
    person.wait(lambda: len(overview.cloud.shown_words()) > 0)

    agents = overview.agents.model()
    shown = [[agents.index(row, place).data() for place in range(3)] for row in range(2)]
    assert shown == [[agent["name"], "9", "50.0 %"] for agent in expected["agents"]]
    words = [keyword["word"] for keyword in expected["keywords"]][:44]
    assert set(overview.cloud.shown_words()) == set(words)
    assert {"Mon", "Sun", "0 h", "21"} <= set(overview.peaks.visible_labels())
    assert len(overview.daily.visible_labels()) >= 4
    assert "18" in texts(overview)


@pytest.mark.parametrize("size", [(1280, 800), (1000, 640), (1920, 1080)])
def test_no_page_cuts_a_text(person: Person, size: tuple[int, int]) -> None:
    person.window.resize(*size)
    view = person.count(SAMPLE)

    cut = {}
    for key, kind in (
        ("overview", OverviewPage),
        ("agents", AgentsPage),
        ("hours", HoursPage),
        ("keywords", KeywordsPage),
        ("run", RunPage),
        ("understood", UnderstoodPage),
    ):
        page = person.open_page(view, key, kind)
        person.window.grab()
        cut[key] = cut_texts(page)

    person.open_page(view, "overview", OverviewPage)
    assert {key: found for key, found in cut.items() if found} == {}


def test_what_is_no_chat_is_said_in_one_sentence(person: Person, folder: Path) -> None:
    table = folder / "ventas_mayo.txt"
    table.write_text("fecha;sucursal;total\n2026-05-02;Centro;7.40\n", "utf-8")

    person.look_at(table)
    person.wait(person.app.stage.failure.isVisible)

    shown = texts(person.app.stage.failure)
    assert "This is not a WhatsApp chat" in shown
    assert any("fecha;sucursal;total" in text for text in shown)


def test_what_can_not_be_added_leaves_the_preview_as_it_was(person: Person, folder: Path) -> None:
    broken = folder / "broken.zip"
    broken.write_bytes(b"PK\x03\x04 and then nothing of a zip")
    person.look_at(CHAT)
    before = person.app.analyses.get(person.app.stage.number or 0).draft

    person.drop(broken)
    person.wait(lambda: bool(person.window.toasts.shown()))

    assert person.app.stage.preview.isVisible()
    assert person.app.analyses.get(person.app.stage.number or 0).draft is before
    person.press(Qt.Key.Key_Return)
    person.wait_for_report()


def test_what_was_left_out_stays_out_when_more_is_added(person: Person, folder: Path) -> None:
    chats = folder / "chats"
    chats.mkdir()
    for name in ("uno.txt", "dos.txt"):
        (chats / name).write_text(f"01/05/25, 10:00 - Ana: {name}\n", "utf-8")
    person.look_at(chats)

    person.app.stage.preview.removed.emit(0)
    person.drop(CHAT)
    names = [person.app.analyses.get(person.app.stage.number or 0).names]
    person.wait(lambda: CHAT.name in person.app.analyses.get(person.app.stage.number or 0).names)
    names.append(person.app.analyses.get(person.app.stage.number or 0).names)

    assert names == [("chats/uno.txt",), ("chats/uno.txt", CHAT.name)]


def test_two_analyses_run_at_once_and_end_in_their_own_reports(
    person: Person, folder: Path
) -> None:
    app = person.app
    first, second = big_chat(folder / "uno.txt", 6), big_chat(folder / "dos.txt", 3)

    person.look_at(first)
    one = app.stage.number
    person.press(Qt.Key.Key_Return)
    app.stage.show_welcome()
    person.look_at(second)
    two = app.stage.number
    person.press(Qt.Key.Key_Return)
    assert one is not None
    assert two is not None
    together = {app.analyses.get(one).state, app.analyses.get(two).state}
    person.wait(lambda: {app.analyses.get(n).state for n in (one, two)} == {"done"})

    assert together == {"running"}
    assert app.analyses.get(one).messages == 6 * 13_000
    assert app.analyses.get(two).messages == 3 * 13_000


def test_a_cancelled_analysis_can_be_counted_again(person: Person, folder: Path) -> None:
    app = person.app
    person.look_at(big_chat(folder / "cancelled.txt", 20))
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: app.stage.running.isVisible())

    app.stage.running.cancel_wanted.emit()
    person.wait(lambda: person.shown_state() == "cancelled")

    assert app.stage.preview.isVisible()
    person.press(Qt.Key.Key_Return)
    person.wait_for_report()
    assert app.analyses.get(app.stage.number or 0).messages == 20 * 13_000


def test_a_server_that_is_killed_comes_back_and_the_report_is_whole(
    person: Person, folder: Path
) -> None:
    app = person.app
    chat = big_chat(folder / "killed.txt", 20)
    states: list[str] = []
    app.link.state_changed.connect(lambda state: states.append(state.phase))
    person.look_at(chat)
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: app.analyses.get(app.stage.number or 0).share is not None)

    pid = app.link.cluster_pid()
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    person.wait_for_report()

    assert "away" in states or "starting" in states
    assert app.link.cluster_pid() != pid
    shown = app.analyses.report_of(app.stage.number or 0)
    asked = run("analyze", str(chat), "--json", "-", data=folder)
    assert shown is not None
    assert without_execution(dict(shown)) == without_execution(asked.report)


def test_the_report_is_saved_as_json_and_as_the_same_picture_as_the_command_s(
    person: Person, folder: Path
) -> None:
    view = person.count(CHAT)
    title = person.app.analyses.get(person.app.stage.number or 0).title
    data, picture = folder / "saved.json", folder / "saved.png"

    person.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    person.save_as(picture)
    view.json_wanted.emit()
    person.save_as(data)
    person.wait(lambda: data.exists() and picture.exists())

    again = folder / "again.png"
    outcome = run("analyze", str(CHAT), "--png", str(again), data=folder)
    assert outcome.code == 0
    assert title in texts(view)
    assert without_execution(json.loads(data.read_text("utf-8")))["totals"]["messages"] == 18
    assert picture.read_bytes() == again.read_bytes()


def test_stored_reports_are_listed_and_opened_by_the_next_window(
    person: Person, folder: Path, qtbot: QtBot
) -> None:
    person.count(CHAT)
    first = person.app
    title = first.analyses.get(first.stage.number or 0).title
    application = QApplication.instance()
    assert isinstance(application, QApplication)

    second = App(application, Preferences(folder / "second.ini"))
    try:
        second.start()
        other = Person(second, qtbot)
        other.wait(lambda: any(one.state == "stored" for one in second.analyses))
        stored = next(one for one in second.analyses if one.title == title)
        second.stage.show_analysis(stored.number)
        view = other.wait_for_report()

        assert title in texts(view)
        assert second.analyses.get(stored.number).messages == 18
    finally:
        second.stop()
        second.window.close()


def test_a_mistake_of_ours_is_told_in_the_window(
    person: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    person.app.report_mistake(ZeroDivisionError, ZeroDivisionError("ours"), None)

    [toast, *_] = reversed(person.window.toasts.shown())
    assert "Something went wrong" in texts(toast)
    assert "ZeroDivisionError: ours" in capsys.readouterr().err


def test_counting_again_leaves_one_report(person: Person, folder: Path) -> None:
    chat = folder / "again.txt"
    chat.write_text("01/05/25, 10:00 - Ana: otra vez\n", "utf-8")
    view = person.count(chat)
    number = person.app.stage.number
    assert number is not None
    first = person.app.analyses.get(number).job_id

    with person.qtbot.waitSignal(person.app.link.deleted, timeout=WAIT_MS) as deleted:
        view.again_wanted.emit()

    assert deleted.args == [first]
    assert person.app.analyses.get(number).state == "done"
    assert person.app.analyses.get(number).job_id != first


def test_names_and_words_are_shown_as_they_are(person: Person, folder: Path) -> None:
    names = ["=cmd|' /C calc'!A0", "<img src=x>", "a$$b & c", "x\u202eevil", "N" * 3_000]
    chat = folder / "nombres.txt"
    lines = [
        f"{day + 1:02}/03/25, 10:00 - {name}: <b>hola</b> pedido & factura\n"
        for day, name in enumerate(names)
    ]
    chat.write_text("".join(lines), "utf-8")

    view = person.count(chat)
    page = person.open_page(view, "agents", AgentsPage)

    shown = {page.model.row(row)["name"] for row in range(page.model.rowCount())}
    assert {"=cmd|' /C calc'!A0", "<img src=x>", "a$$b & c", "N" * 3_000} <= shown
    assert "'=cmd|" in page.table.copied_text()
    assert page.grab().width() == page.width()


def test_a_click_on_the_overview_opens_the_page_that_tells_more(person: Person) -> None:
    view = person.count(CHAT)
    overview = person.open_page(view, "overview", OverviewPage)
    person.wait(lambda: len(overview.cloud.shown_words()) > 0)
    word = overview.cloud.shown_words()[1]

    person.click(overview.cloud, overview.cloud.word_rect(word).center().toPoint())
    keywords = view.pages["keywords"]
    assert isinstance(keywords, KeywordsPage)
    person.wait(keywords.isVisible)
    by_word = keywords.cloud.selected_word()
    person.open_page(view, "overview", OverviewPage)
    second = overview.agents.row_rect(1).center()
    person.click(overview.agents.viewport(), second)
    agents = view.pages["agents"]
    assert isinstance(agents, AgentsPage)
    person.wait(agents.isVisible)

    assert by_word == word
    assert agents.table.current_row()["name"] == expected_report()["agents"][1]["name"]


def understood(person: Person, *paths: Path) -> UnderstoodPage:
    """Count files, and look how they were read."""
    return person.open_page(person.count(*paths), "understood", UnderstoodPage)


def ambiguous(path: Path) -> Path:
    """Write a chat whose days and months could stand either way."""
    lines = (f"0{n}/0{10 - n}/25, 10:00 - {name}: hola\n" for n in range(1, 10) for name in "AB")
    path.write_text("".join(lines).replace("- A:", "- Ana:").replace("- B:", "- ana:"), "utf-8")
    return path


def orders(person: Person) -> list[str | None]:
    report = person.app.analyses.report_of(person.app.stage.number or 0)
    assert report is not None
    return [source["date_order"] for source in report["sources"]]


def test_another_order_makes_the_report_anew_and_can_be_taken_back(
    person: Person, folder: Path
) -> None:
    page = understood(person, ambiguous(folder / "amb.txt"))
    rows, before = len(person.app.analyses), orders(person)
    other = "mdy" if before == ["dmy"] else "dmy"

    menu = page.menu_of(page.model.row(0))
    next(action for action in menu.actions() if not action.isChecked()).trigger()
    person.wait(lambda: orders(person) != before)
    after = orders(person), page.isVisible(), len(person.app.analyses)
    toast = person.window.toasts.shown()[-1]
    assert toast.action is not None
    person.click(toast.action)

    assert after == ([other], True, rows)
    assert orders(person) == before
    assert toast.title.text().startswith("Made anew in ")


def test_names_are_joined_and_separated_again(person: Person, folder: Path) -> None:
    page = understood(person, ambiguous(folder / "join.txt"))

    def agents() -> list[str]:
        report = person.app.analyses.report_of(person.app.stage.number or 0)
        assert report is not None
        return [agent["name"] for agent in report["agents"]]

    next(one for one in page.doubts.lines if one.finding.action == "Join").action.click()
    person.wait(lambda: len(agents()) == 1)
    joined = agents()
    next(one for one in page.read.lines if one.finding.action == "Separate").action.click()
    person.wait(lambda: len(agents()) == 2)

    assert joined == ["Ana"]


def test_a_report_whose_files_are_gone_stays_as_it_was(person: Person, folder: Path) -> None:
    path = ambiguous(folder / "gone.txt")
    page = understood(person, path)
    before = orders(person)
    path.unlink()

    menu = page.menu_of(page.model.row(0))
    next(action for action in menu.actions() if not action.isChecked()).trigger()
    # Others come and go meanwhile, so their number tells nothing.
    person.wait(
        lambda: (
            "The files are needed again"
            in [toast.title.text() for toast in person.window.toasts.shown()]
        )
    )

    assert orders(person) == before
    assert page.isVisible()
    assert page.read.lines[0].action.isEnabled()


def test_lines_that_were_not_read_are_shown_from_the_persons_file(
    person: Person, folder: Path
) -> None:
    path = folder / "early.txt"
    path.write_text("a note\nof mine\n01/05/25, 10:00 - Ana: uno\n", "utf-8")
    page = understood(person, path)

    next(one for one in page.doubts.lines if one.finding.action == "Show").action.click()
    person.wait(lambda: page.lines is not None and page.lines.copy.isEnabled())

    assert page.lines is not None
    assert page.lines.copied_text() == "1\ta note\n2\tof mine"
    person.press(Qt.Key.Key_Escape)
    assert not page.lines.isVisible()

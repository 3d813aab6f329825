"""How long the window ever keeps a person waiting: the real one, with the real cluster.

    python -m tests.benchmarks.window_latency [--json FILE] [--where]

Does with the window what people do, and measures the longest absence of its thread from
its event loop in each step. ``--where`` also says what it did meanwhile.
"""

from __future__ import annotations

import argparse
import json
import os
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.invented import people, write_chat, write_everybody

if TYPE_CHECKING:
    from desktop.app import App
    from desktop.views.chat.understood import UnderstoodPage
    from desktop.windows.report import ReportView
    from tests.benchmarks.heartbeat import Heartbeat, Step

AIM_MS = 50.0
WAIT_MS = 120_000
TEN_YEARS = 3_653
MB = 1_000_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the bench; 1 where a step is above the aim."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--json", metavar="FILE", help="write the figures there, too")
    parser.add_argument("--where", action="store_true", help="say what the thread did meanwhile")
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="window-latency-") as folder:
        os.environ["ATALAYA_DATA"] = str(Path(folder, "data"))
        steps = measure(Path(folder), looks=given.where)
    print(table(steps, where=given.where))
    if given.json:
        Path(given.json).write_text(json.dumps([as_json(step) for step in steps], indent=1))
    return int(any(step.longest.ms > AIM_MS for step in steps))


def measure(folder: Path, *, looks: bool) -> list[Step]:
    """Do everything once; give the steps."""
    from PySide6.QtWidgets import QApplication

    from desktop.app import App
    from desktop.preferences import Preferences
    from desktop.translating import speak
    from tests.benchmarks.heartbeat import Heartbeat

    chats = Chats(folder)
    began = time.perf_counter()
    application = QApplication(sys.argv[:1])
    speak(application)
    app = App(application, Preferences(folder / "window.ini"))
    heart = Heartbeat(looks=looks)
    try:
        with heart.measured("start, until the cluster is ready") as step:
            app.start()
            heart._beat()  # the window is shown: what came before is the time to start
            step.gaps.clear()
            print(f"shown after {time.perf_counter() - began:.2f} s", file=sys.stderr)
            heart.wait(WAIT_MS, lambda: app.link.state.phase == "ready")
        Worked(app, heart, chats).everything()
    finally:
        heart.stop()
        app.stop()
        app.window.close()
    return heart.steps


class Chats:
    """The chats that are counted."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.small = write_chat(folder / "small.txt", 3 * MB, 400, people(12))
        self.large = write_chat(folder / "large.txt", 25 * MB, 1_200, people(40))
        self.crowd = write_everybody(folder / "crowd.txt", TEN_YEARS, people(2_000))
        self.many = []
        for number in range(1_000):
            path = folder / f"chat {number}.txt"
            path.write_text(f"04/01/26, 10:00 - Ana: hola {number}\n", encoding="utf-8")
            self.many.append(path)


class Worked:
    """A window that is worked with."""

    def __init__(self, app: App, heart: Heartbeat, chats: Chats) -> None:
        self.app, self.heart, self.chats = app, heart, chats

    def everything(self) -> None:
        """Do everything, in the order in which people do."""
        self.count("3 MB", self.chats.small)
        self.count("25 MB", self.chats.large)
        self.count("2,000 people, ten years", self.chats.crowd)
        self.pages()
        self.tables()
        self.resizing()
        self.theme()
        self.exports()
        self.stored()
        self.many_files()
        self.understood()
        self.listed()
        self.hanging()

    def count(self, what: str, *paths: Path) -> None:
        """Drop, look, count, and wait for the report."""
        app, heart = self.app, self.heart
        app.stage.show_welcome()
        heart.wait(300)
        with heart.measured(f"{what}: drop to preview"):
            self.look(*paths)
        with heart.measured(f"{what}: count to report", 1_500) as step:
            began = time.perf_counter()
            app.stage.preview.count_wanted.emit({})
            heart.wait(WAIT_MS, lambda: app.stage.report is not None)
            step.name += f" ({time.perf_counter() - began:.1f} s)"

    def look(self, *paths: Path) -> None:
        """Drop, and wait for the preview."""
        app = self.app
        app.window.paths_given.emit([str(path) for path in paths])
        self.heart.wait(WAIT_MS, lambda: self.state() == "drafted")

    def state(self) -> str:
        """Say how the analysis stands that is shown."""
        number = self.app.stage.number
        return "" if number is None else self.app.analyses.get(number).state

    def report(self) -> ReportView:
        """Give the report that is shown."""
        report = self.app.stage.report
        assert report is not None
        return report

    def pages(self) -> None:
        """Open each page, twice."""
        for turn in ("first", "again"):
            for key in (*self.report().keys[1:], self.report().keys[0]):
                with self.heart.measured(f"page {key}, {turn}"):
                    self.report().open_page(key)

    def tables(self) -> None:
        """Sort and search the people."""
        from desktop.views.chat.agents import AgentsPage
        from desktop.views.chat.keywords import KeywordsPage

        self.report().open_page("agents")
        agents = self.report().pages["agents"]
        assert isinstance(agents, AgentsPage)
        with self.heart.measured("sort 2,000 people by each column"):
            for column in agents.model.columns:
                agents.table.sort_by(column.key)
                self.heart.wait(60)
        with self.heart.measured("search 2,000 people"):
            self.write(agents.search.setText, "hannah 12")
        with self.heart.measured("scroll 2,000 people"):
            bar = agents.table.verticalScrollBar()
            for place in range(0, bar.maximum(), max(1, bar.maximum() // 60)):
                bar.setValue(place)
                self.heart.wait(16)
        self.report().open_page("keywords")
        keywords = self.report().pages["keywords"]
        assert isinstance(keywords, KeywordsPage)
        with self.heart.measured("search the words"):
            self.write(keywords.find_field.setText, "palabra")

    def write(self, show: Callable[[str], object], text: str) -> None:
        """Write a text letter by letter, and take it away."""
        for end in range(1, len(text) + 1):
            show(text[:end])
            self.heart.wait(40)
        show("")
        self.heart.wait(40)

    def resizing(self) -> None:
        """Draw the window larger and smaller, on each page."""
        for key in self.report().keys:
            self.report().open_page(key)
            self.heart.wait(600)
            with self.heart.measured(f"resize on {key}"):
                for turn in range(60):
                    width = 1_000 + 20 * (turn if turn < 30 else 60 - turn)
                    self.app.window.resize(width, 640 + width // 8)
                    self.heart.wait(16)
        self.app.window.resize(1_280, 800)

    def theme(self) -> None:
        """Change the colours, on each page; all pages have been open."""
        for turn, key in enumerate(self.report().keys):
            self.report().open_page(key)
            self.heart.wait(400)
            with self.heart.measured(f"theme on {key}"):
                self.app._choose_theme(("dark", "light")[turn % 2])

    def exports(self) -> None:
        """Save the report in each form."""
        app, saved = self.app, []
        app.exporter.saved.connect(lambda path, _size: saved.append(path))
        app.exporter.copied.connect(lambda: saved.append(""))
        number = app.stage.number
        data = app.analyses.json_of(number) if number is not None else None
        assert data is not None
        forms: dict[str, Callable[[], None]] = {
            "JSON": lambda: app.exporter.save_json(data, str(self.chats.folder / "r.json")),
            "PNG": lambda: app.exporter.save_png(data, "A", str(self.chats.folder / "r.png")),
            "the clipboard": lambda: app.exporter.copy_png(data, "A"),
        }
        for form, save in forms.items():
            saved.clear()
            with self.heart.measured(f"save as {form}"):
                save()
                self.heart.wait(WAIT_MS, lambda: bool(saved))

    def stored(self) -> None:
        """Forget the reports, and open one that the server has."""
        app = self.app
        app.analyses.leave_server()
        app.link.list_jobs()
        self.heart.wait(WAIT_MS, lambda: len(app.analyses) >= 3)
        crowd = next(one.number for one in app.analyses if "crowd" in "".join(one.names))
        with self.heart.measured("open a stored report", 1_500):
            app.window.sidebar.chosen.emit(crowd)
            self.heart.wait(WAIT_MS, lambda: app.stage.report is not None)

    def many_files(self) -> None:
        """Drop a thousand files."""
        app = self.app
        app.stage.show_welcome()
        self.heart.wait(300)
        with self.heart.measured("1,000 files: drop to preview"):
            self.look(*self.chats.many)
        with self.heart.measured("1,000 files: leave one out"):
            app.stage.preview.removed.emit(3)
        with self.heart.measured("1,000 files: count to report", 1_500):
            app.stage.preview.count_wanted.emit({})
            self.heart.wait(WAIT_MS, lambda: app.stage.report is not None)

    def understood(self) -> None:
        """Look at how a thousand exports were read, and put the reading right."""
        from desktop.views.chat.understood import UnderstoodPage

        with self.heart.measured("1,000 exports: open what was understood"):
            self.report().open_page("understood")
        page = self.report().pages["understood"]
        assert isinstance(page, UnderstoodPage)
        with self.heart.measured("1,000 exports: sort by each column"):
            for column in page.model.columns:
                page.table.sort_by(column.key)
                self.heart.wait(60)
        with self.heart.measured("1,000 exports: look at thirty of them"):
            for row in range(30):
                page.table.selectRow(row)
                self.heart.wait(16)
        source = page.model.given[0]
        with self.heart.measured("1,000 exports: the menu of orders"):
            menu = page.menu_of(source)
            menu.popup(page.mapToGlobal(page.rect().center()))
            self.heart.wait(200)
            menu.close()
        self.correct(page, "another order", {f"date_order:{source['name']}": "mdy"})
        names = [agent["name"] for agent in self.shown_report()["agents"][:2]]
        self.correct(page, "join two names", with_names_joined(names))

    def correct(self, page: UnderstoodPage, what: str, options: dict[str, str]) -> None:
        """Have the report made anew, and wait until it is there."""
        before = self.shown_report()
        with self.heart.measured(f"1,000 exports: {what}", 1_500) as step:
            began = time.perf_counter()
            page.options_wanted.emit(options)
            self.heart.wait(WAIT_MS, lambda: self.shown_report() is not before)
            step.name += f" ({time.perf_counter() - began:.1f} s)"

    def shown_report(self) -> Mapping[str, Any]:
        """Give the figures that are shown."""
        number = self.app.stage.number
        report = None if number is None else self.app.analyses.report_of(number)
        assert report is not None
        return report

    def listed(self) -> None:
        """List three hundred analyses that the server has, and walk among them."""
        from server.protocol import JobSummary

        app, now = self.app, time.time()
        jobs = tuple(
            JobSummary(f"{n:032x}", "chat", "done", now - n * 60, now, 1, MB, f"chat {n}.txt", n)
            for n in range(300)
        )
        with self.heart.measured("300 analyses are listed"):
            app.analyses.show_listed(jobs)
        bar = app.window.sidebar.list.verticalScrollBar()
        with self.heart.measured("scroll 300 analyses"):
            for place in range(0, bar.maximum(), max(1, bar.maximum() // 60)):
                bar.setValue(place)
                self.heart.wait(16)
        with self.heart.measured("a rename among 300 analyses"):
            app.analyses.rename(next(iter(app.analyses)).number, "Otra")
        with self.heart.measured("300 analyses are left"):
            app.analyses.leave_server()

    def hanging(self) -> None:
        """Work with a server that takes connections and never answers, then with none."""
        app = self.app
        with _silent_server() as address:
            with self.heart.measured("move to a server that hangs", 2_000):
                app.use_server(address, "token", "")
            with self.heart.measured("drop while the server hangs", 2_000):
                app.window.paths_given.emit([str(self.chats.small)])
        with self.heart.measured("back to this computer"):
            app.use_server("", "", "")
            self.heart.wait(WAIT_MS, lambda: app.link.state.phase == "ready")


def with_names_joined(names: Sequence[str]) -> dict[str, str]:
    """Give the option that makes two names one person."""
    return {"join": json.dumps([list(names)])}


@contextmanager
def _silent_server() -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"127.0.0.1:{listening.getsockname()[1]}"


def table(steps: Sequence[Step], *, where: bool) -> str:
    """Write the figures as a table; what is above the aim is marked."""
    lines = [f"{'step':<46}{'seconds':>8}{'longest ms':>12}{'own work':>10}{'> 20 ms':>9}"]
    for step in steps:
        gap = step.longest
        mark = " !" if gap.ms > AIM_MS else ""
        lines.append(
            f"{step.name:<46}{step.seconds:>8.1f}{gap.ms:>12.0f}{gap.cpu_ms:>10.0f}"
            f"{len(step.gaps):>9}{mark}"
        )
        if where:
            far = [gap for gap in step.gaps if gap.ms > AIM_MS * 0.6]
            lines += [f"    {gap.ms:.0f} ({gap.cpu_ms:.0f}): {gap.where}" for gap in far]
    return "\n".join(lines)


def as_json(step: Step) -> dict[str, object]:
    """Give a step's figures."""
    return {
        "step": step.name,
        "seconds": round(step.seconds, 2),
        "longest_ms": round(step.longest.ms, 1),
        "own_work_ms": round(step.longest.cpu_ms, 1),
        "gaps_ms": [round(gap.ms, 1) for gap in step.gaps],
    }


if __name__ == "__main__":
    sys.exit(main())

"""What a person does in the window, carried out: each method is one wish."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from desktop import phrases
from desktop.analyses import Analyses, Analysis
from desktop.drafts import Draft, DraftSource
from desktop.exporting import Exporter
from desktop.link import ServerLink
from desktop.preferences import Preferences
from desktop.troubles import Trouble
from desktop.windows.stage import Stage

SAMPLE = Path(__file__).with_name("sample")
# Signs that some system does not have in the name of a file.
NOT_IN_NAMES = str.maketrans(dict.fromkeys('/\\:*?"<>|\n\r\t', "-"))


class Actions(QObject):
    """Turns wishes into orders for the link, and into pages on the stage."""

    def __init__(
        self,
        link: ServerLink,
        analyses: Analyses,
        stage: Stage,
        exporter: Exporter,
        preferences: Preferences,
    ) -> None:
        super().__init__(stage)
        self._link, self._analyses, self._stage = link, analyses, stage
        self._exporter, self._preferences = exporter, preferences
        self._window = stage.window
        self._paths: dict[int, list[str]] = {}
        self._paths_before: dict[int, list[str]] = {}
        self._left_out: dict[int, set[tuple[str, str]]] = {}
        self._at_once: set[int] = set()
        self._outdated: dict[int, str] = {}

    # Before the counting.

    def take(self, paths: list[str]) -> None:
        """Look at what was dropped; onto a preview, it is added to what is there."""
        number = self._stage.number
        if number is not None and self._window.page() is self._stage.preview:
            before = self._paths_before[number] = self._paths.get(number, [])
            out = self._left_out.get(number, set())
            self._left_out[number] = {one for one in out if one[0] not in paths}
            self._look(number, [*before, *paths])
        else:
            self._look(self._analyses.begin_find(paths), paths)

    def count_sample(self) -> None:
        """Count the sample at once: there is nothing in it to be asked about."""
        number = self._analyses.begin_find([SAMPLE])
        self._analyses.rename(number, self.tr("Sample: a bicycle shop"))
        self._at_once.add(number)
        self._look(number, [str(SAMPLE)])

    def paths_of(self, number: int) -> tuple[str, ...]:
        """Give what was dropped for an analysis; nothing for one of an earlier session."""
        return tuple(os.path.abspath(path) for path in self._paths.get(number, ()))

    def show_found(self, number: int, draft: Draft) -> None:
        """Show what was found, for a look before it is counted."""
        if number not in self._analyses:
            return
        self._paths_before.pop(number, None)
        out = self._left_out.get(number, set())
        kept = tuple(one for one in draft.sources if _place(one) not in out)
        self._analyses.show_draft(number, replace(draft, sources=kept))
        if number in self._at_once:
            self._at_once.discard(number)
            self.count(number, {})

    def show_find_failed(self, number: int, trouble: Trouble) -> None:
        """Show why nothing was found; a draft that something was added to stays as it was."""
        if number in self._analyses and self._analyses.get(number).draft is not None:
            self._paths[number] = self._paths_before.pop(number, self._paths.get(number, []))
            self.tell(trouble)
        else:
            self._analyses.show_failure(number, trouble)

    def preview_again(self, options: dict[str, str]) -> None:
        """Look at the beginnings again, read in another way."""
        shown = self._shown()
        if shown is not None and shown.draft is not None:
            self._stage.options[shown.number] = options
            self._link.preview(shown.number, shown.draft, options)

    def leave_out(self, place: int) -> None:
        """Take a source out of what will be counted; without any, the page is left."""
        shown = self._shown()
        if shown is None or shown.draft is None:
            return
        sources = shown.draft.sources
        kept = tuple(one for at, one in enumerate(sources) if at != place)
        if not kept:
            self.leave_draft()
            return
        self._left_out.setdefault(shown.number, set()).add(_place(sources[place]))
        paths = {source.path for source in kept}
        self._paths[shown.number] = [
            path for path in self._paths.get(shown.number, []) if path in paths
        ]
        has_more = any(path.lower().endswith(".zip") or Path(path).is_dir() for path in paths)
        left_out = shown.draft.left_out if has_more else 0
        self._analyses.show_draft(shown.number, Draft(kept, left_out))

    def leave_draft(self) -> None:
        """Leave a preview; nothing of it stays."""
        shown = self._shown()
        if shown is not None:
            self._link.cancel(shown.number)
            self._analyses.remove(shown.number)
        self._stage.show_welcome()

    # Counting.

    def count_shown(self, options: dict[str, str]) -> None:
        """Count what the preview shows."""
        shown = self._shown()
        if shown is not None:
            self.count(shown.number, options)

    def count(self, number: int, options: dict[str, str], *, is_fresh: bool = False) -> None:
        """Send what was found and have it counted."""
        draft = self._analyses.get(number).draft
        if draft is not None:
            self._stage.options[number] = options
            self._analyses.begin_count(number)
            sources = [source.text for source in draft.sources]
            self._link.submit(number, sources, options=options, fresh=is_fresh)

    def count_again(self) -> None:
        """Count the report that is shown once more, from the files."""
        shown = self._shown()
        if shown is None:
            return
        if shown.draft is not None:
            self._outdated[shown.number] = shown.job_id
            self.count(shown.number, self._stage.options.get(shown.number, {}), is_fresh=True)
        else:
            self._window.toasts.show_message(
                self.tr("The files are needed again"),
                self.tr("Drop the same exports on the window to count them again."),
                "warn",
            )

    def cancel(self, number: int | None) -> None:
        """Call off what runs."""
        if number is None or number not in self._analyses:
            return
        # A menu that was opened before may still offer it after the end.
        if self._analyses.get(number).state == "running":
            self._analyses.begin_cancel(number)
            self._link.cancel(number)

    def show_cancelled(self, number: int) -> None:
        """Show that an analysis was called off; one without its files could not begin again."""
        self._analyses.show_cancelled(number)
        if number in self._analyses:
            analysis = self._analyses.get(number)
            if analysis.state == "cancelled" and analysis.draft is None:
                self._analyses.remove(number)

    def retry(self) -> None:
        """Try again what failed, from the step where it failed."""
        shown = self._shown()
        if shown is None:
            return
        if shown.state in ("stored", "done"):
            self.fetch(shown.number)
        elif shown.draft is not None:
            self.count(shown.number, self._stage.options.get(shown.number, {}))
        elif paths := self._paths.get(shown.number):
            self._analyses.remove(shown.number)
            self._look(self._analyses.begin_find(paths), paths)

    def fetch(self, number: int) -> None:
        """Ask the server for a stored report."""
        self._link.open(number, self._analyses.get(number).job_id)

    def follow(self, number: int) -> None:
        """Follow a job that is open at the server, and send what it lacks where that is here."""
        analysis = self._analyses.get(number)
        if analysis.state == "running" and analysis.job_id:
            sources = () if analysis.draft is None else analysis.draft.sources
            self._link.open(number, analysis.job_id, [source.text for source in sources])

    # Reports.

    def rename_shown(self) -> None:
        """Let the person give the analysis that is shown another title."""
        if self._stage.number is not None:
            names = self._window.sidebar.list
            names.rename(names.index_of(self._stage.number))

    def delete_shown(self) -> None:
        """Ask whether the analysis that is shown shall go."""
        if self._stage.number is not None:
            self._window.sidebar.ask_to_delete(self._stage.number)

    def delete(self, number: int) -> None:
        """Delete an analysis here and at the server."""
        job_id = self._analyses.get(number).job_id
        if job_id:
            self._link.delete(job_id)
        else:
            self._link.cancel(number)
            self._analyses.remove(number)

    def save(self, form: str) -> None:
        """Ask where the report that is shown shall go, as ``png`` or ``json``."""
        shown = self._shown()
        data = None if shown is None else self._analyses.json_of(shown.number)
        if shown is None or data is None:
            return
        dialog = QFileDialog(self._window, self.tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form)
        dialog.setNameFilter(f"{form.upper()} (*.{form})")
        dialog.setDirectory(self._preferences.last_folder or str(Path.home()))
        dialog.selectFile(f"{file_name(shown.title)}.{form}")
        dialog.fileSelected.connect(partial(self._save_to, form, data, shown.title))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def copy_picture(self) -> None:
        """Put the picture of the report that is shown into the clipboard."""
        shown = self._shown()
        data = None if shown is None else self._analyses.json_of(shown.number)
        if shown is not None and data is not None:
            self._exporter.copy_png(data, shown.title)

    # Telling.

    def tell(self, trouble: Trouble) -> None:
        """Say what went wrong without leaving the page."""
        self._window.toasts.show_message(trouble.title, trouble.sentence, "bad")

    def tell_saved(self, path: str, size_bytes: int) -> None:
        """Say that a report was saved."""
        self._window.toasts.show_message(
            self.tr("Report saved"),
            f"{Path(path).name}, {phrases.size(size_bytes)}",
            action=self.tr("Open"),
            on_action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(path)),
        )

    def tell_copied(self) -> None:
        """Say that the picture can be pasted."""
        self._window.toasts.show_message(self.tr("The picture is copied"))

    def delete_outdated(self, number: int, *_report: object) -> None:
        """Delete the report that another one of the same files has taken the place of."""
        outdated = self._outdated.pop(number, "")
        known = self._analyses.of_job(outdated)
        if outdated and known is None:
            self._link.delete(outdated)

    def tell_finished(self, number: int, *_report: object) -> None:
        """Say that an analysis is done, unless it is the one that is shown."""
        if number in self._analyses and number != self._stage.number:
            self._window.toasts.show_message(
                self._analyses.get(number).title,
                self.tr("Counted; the report is ready."),
                action=self.tr("Show"),
                on_action=lambda: self._show_if_there(number),
            )

    def tell_failed(self, number: int, trouble: Trouble) -> None:
        """Say that an analysis failed, unless it is the one that is shown."""
        if number in self._analyses and number != self._stage.number:
            self.tell(trouble)

    def _save_to(self, form: str, data: bytes, title: str, path: str) -> None:
        self._preferences.last_folder = str(Path(path).parent)
        if form == "png":
            self._exporter.save_png(data, title, path)
        else:
            self._exporter.save_json(data, path)

    def _look(self, number: int, paths: list[str]) -> None:
        self._paths[number] = paths
        self._stage.show_analysis(number)
        self._link.find(number, paths, self._stage.options.get(number))

    def _shown(self) -> Analysis | None:
        number = self._stage.number
        return None if number is None else self._analyses.get(number)

    def _show_if_there(self, number: int) -> None:
        if number in self._analyses:
            self._stage.show_analysis(number)


def _place(source: DraftSource) -> tuple[str, str]:
    """Give what tells a source from all others, however often it is found."""
    return source.path, source.text.name


def file_name(title: str) -> str:
    """Make a file's name of a title, which may hold anything."""
    name = title.translate(NOT_IN_NAMES).strip(". ")
    return name[:80] or "report"

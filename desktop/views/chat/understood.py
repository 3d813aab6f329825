"""The page that tells how the exports were read, and what may be wrong with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.theme.fonts import Type
from desktop.theme.icons import paint_icon
from desktop.theme.palettes import tokens_of
from desktop.views.chat.findings import (
    Finding,
    how_it_was_read,
    things_worth_a_look,
    worth_a_look,
)
from desktop.views.chat.sources_model import WIDTHS, SourcesModel
from desktop.widgets.card import Card
from desktop.widgets.paragraph import Paragraph
from desktop.widgets.table import Table

if TYPE_CHECKING:
    from workers.kinds.chat.schema import ChatReport

GUTTER = 16
INSET = 8
ROW = 33
MOST_ROWS, LEAST_ROWS = 8, 1
MOST_FINDINGS = 12
ICON = 18
TEXT_LEFT = 30
LEAST_NAME = 210
OPTIONAL = ("encoding", "last", "first")


class UnderstoodPage(QWidget):
    """What was understood of a report's exports."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SourcesModel(self)
        self.table = Table(self.model, row_height=ROW, widths=WIDTHS, inset=INSET)
        self.table.set_optional_columns(OPTIONAL, LEAST_NAME)
        #: The title of the table of what was given.
        self.exports = Card(self.tr("Exports"), " ", bleed=INSET)
        self.exports.body.addWidget(self.table)
        self.table.setAccessibleName(self.tr("Exports"))
        self.table.set_nothing(self.tr("There are no exports."))
        self.read = FindingsCard(self.tr("How it was read"))
        self.doubts = FindingsCard(self.tr("Worth a look"))
        cards = QHBoxLayout()
        cards.setSpacing(GUTTER)
        cards.addWidget(self.read, 1)
        cards.addWidget(self.doubts, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GUTTER)
        layout.addWidget(self.exports)
        layout.addLayout(cards)
        layout.addStretch(1)

    def show_report(self, report: ChatReport) -> None:
        """Show how a report's exports were read."""
        sources = report["sources"]
        self.table.clearSelection()
        self.model.show_rows(sources)
        rows = min(max(len(sources), LEAST_ROWS), MOST_ROWS)
        self.table.setFixedHeight(self.table.height_of(rows))
        count = self.tr("%Ln exports", "", len(sources)) if len(sources) > MOST_ROWS else ""
        self.exports.caption.setText(count)
        self.read.show_findings(how_it_was_read(report))
        things = things_worth_a_look(sources)
        doubts = worth_a_look(sources, MOST_FINDINGS)
        self.doubts.show_findings(doubts or [self._calm(len(sources))])
        #: Beside Worth a look: how many things there are.
        self.doubts.caption.setText(self.tr("%Ln things", "", things) if things else "")
        self.doubts.set_more(self._more(things - MOST_FINDINGS))

    def _calm(self, sources: int) -> Finding:
        if not sources:
            return Finding(self.tr("Nothing was read"), self.tr("The report has no exports."))
        return Finding(
            #: In Worth a look where nothing is.
            self.tr("Nothing stands out"),
            self.tr("Every line was read, and no export looks cut."),
        )

    def _more(self, others: int) -> str:
        if others <= 0:
            return ""
        #: Below the first of many things; the table is the one of exports above.
        return self.tr("%Ln more; sort the table by its columns to find them.", "", others)


class FindingsCard(Card):
    """A card of sentences under each other, parted by hairlines."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, " ", parent=parent)
        self.lines: list[FindingLine] = []
        self._more = Paragraph("", Type.CAPTION, "ink2", most=2)
        self._more.hide()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._more)
        self.body.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these instead of what was here."""
        while len(self.lines) > len(findings):
            line = self.lines.pop()
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        while len(self.lines) < len(findings):
            self.lines.append(FindingLine())
            self._lines.addWidget(self.lines[-1])
        for place, (line, finding) in enumerate(zip(self.lines, findings, strict=True)):
            line.show_finding(finding, is_last=place == len(findings) - 1)

    def set_more(self, text: str) -> None:
        """Tell below that there are more; an empty text takes it away."""
        self._more.setText(text)
        self._more.setVisible(bool(text))


class FindingLine(QWidget):
    """An icon, a sentence and its explanation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Paragraph("", Type.NAME, most=2)
        self.text = Paragraph("", Type.CAPTION, "ink2", most=3)
        self._is_doubtful, self._is_last = False, False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(TEXT_LEFT, 8, 0, 9)
        layout.setSpacing(1)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def icon(self) -> str:
        """The name of the icon in front."""
        return "alert" if self._is_doubtful else "check"

    def show_finding(self, finding: Finding, *, is_last: bool) -> None:
        """Show another one."""
        self.title.setText(finding.title)
        self.text.setText(finding.text)
        self._is_doubtful, self._is_last = finding.is_doubtful, is_last
        #: Read by screen readers in front of a sentence with a sign of warning.
        doubt = self.tr("Worth a look: {sentence}").format(sentence=finding.title)
        self.setAccessibleName(doubt if finding.is_doubtful else finding.title)
        self.setAccessibleDescription(finding.text)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Let the sentences take as many lines as the width asks for."""
        return QSize(160, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon and the hairline below."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        colour = tokens.warn if self._is_doubtful else tokens.accent
        top = self.title.geometry().top() - 1
        paint_icon(painter, QRectF(0, top, ICON, ICON), self.icon, colour)
        if not self._is_last:
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), tokens.grid)

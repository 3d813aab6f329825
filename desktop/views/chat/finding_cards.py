"""Cards of sentences under each other, each with what can be done about it at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.theme.fonts import Type
from desktop.theme.icons import paint_icon
from desktop.theme.palettes import tokens_of
from desktop.views.chat.findings import Finding
from desktop.widgets.card import Card, TextAction
from desktop.widgets.paragraph import Paragraph

ICON = 18
TEXT_LEFT = 30
ACTION_GAP = 12
ICONS = {"good": "check", "warn": "alert", "people": "people", "copy": "copy"}
TONES = {"good": "accent", "warn": "warn", "people": "ink2", "copy": "ink2"}


class FindingsCard(Card):
    """A card of sentences, parted by hairlines.

    Attributes:
        above: A layout between the head and the sentences.

    Signals:
        wanted: The Wish of the sentence whose action was clicked, and its button.
    """

    wanted = Signal(object, object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, " ", parent=parent)
        self.lines: list[FindingLine] = []
        self._more = Paragraph("", Type.CAPTION, "ink2", most=2)
        self._more.hide()
        self.above = QVBoxLayout()
        self.above.setSpacing(0)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self.above)
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
            line = FindingLine()
            line.wanted.connect(self.wanted)
            self.lines.append(line)
            self._lines.addWidget(line)
        for place, (line, finding) in enumerate(zip(self.lines, findings, strict=True)):
            line.show_finding(finding, is_last=place == len(findings) - 1)

    def set_more(self, text: str) -> None:
        """Tell below that there are more; an empty text takes it away."""
        self._more.setText(text)
        self._more.setVisible(bool(text))

    def set_correctable(self, is_correctable: bool) -> None:
        """Let what makes the report anew be clicked, or not."""
        for line in self.lines:
            line.set_correctable(is_correctable)


class FindingLine(QWidget):
    """An icon, a sentence, its explanation and an action.

    Signals:
        wanted: Its Wish, and the button.
    """

    wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Paragraph("", Type.NAME, most=2)
        self.text = Paragraph("", Type.CAPTION, "ink2", most=3)
        self.action = TextAction("", self)
        self.action.clicked.connect(self._act)
        self._finding = Finding("", "")
        self._is_correctable, self._is_last = True, False
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.title)
        texts.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(TEXT_LEFT, 8, 0, 9)
        row.setSpacing(ACTION_GAP)
        row.addLayout(texts, 1)
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def icon(self) -> str:
        """The name of the icon in front."""
        return ICONS[self._finding.tone]

    @property
    def finding(self) -> Finding:
        """What is shown."""
        return self._finding

    def show_finding(self, finding: Finding, *, is_last: bool) -> None:
        """Show another one."""
        self._finding, self._is_last = finding, is_last
        self.title.setText(finding.title)
        self.text.setText(finding.text)
        self.action.set_text(finding.action)
        self.action.setVisible(bool(finding.action))
        self.action.setAccessibleName(f"{finding.action}: {finding.title}")
        self.set_correctable(self._is_correctable)
        #: Read by screen readers in front of a sentence with a sign of warning.
        doubt = self.tr("Worth a look: {sentence}").format(sentence=finding.title)
        self.setAccessibleName(doubt if finding.tone == "warn" else finding.title)
        self.setAccessibleDescription(finding.text)
        self.update()

    def set_correctable(self, is_correctable: bool) -> None:
        """Let an action that makes the report anew be clicked, or not."""
        self._is_correctable = is_correctable
        wish = self._finding.wish
        corrects = wish is not None and wish.kind in ("order", "join", "separate")
        self.action.setEnabled(is_correctable or not corrects)

    def minimumSizeHint(self) -> QSize:
        """Let the sentences take as many lines as the width asks for."""
        return QSize(160, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon and the hairline below."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        top = self.title.geometry().top() - 1
        colour = tokens.named(TONES[self._finding.tone])
        paint_icon(painter, QRectF(0, top, ICON, ICON), self.icon, colour)
        if not self._is_last:
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), tokens.grid)

    def _act(self) -> None:
        if self._finding.wish is not None:
            self.wanted.emit(self._finding.wish, self.action)

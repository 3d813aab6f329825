"""The page of an analysis that is being counted: how far it is, and what each computer does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop import phrases
from desktop.progress import share_done
from desktop.theme.fonts import Type, heading
from desktop.theme.icons import paint_icon
from desktop.theme.palettes import tokens_of
from desktop.time_left import TimeLeft
from desktop.widgets.bars import ShareBar
from desktop.widgets.buttons import Button
from desktop.widgets.card import Card
from desktop.widgets.figures import Figure, FigureCell
from desktop.widgets.focus import PROPERTY
from desktop.widgets.labels import Label
from desktop.widgets.piece_rows import ROW, PieceRows
from desktop.widgets.steps import Step, Steps
from desktop.windows.running_words import (
    left_sentence,
    meta_line,
    phases_sentence,
    running_figures,
    steps_of,
    steps_until,
)
from server.protocol import Progress

MARGIN, TOP, GUTTER = 24, 18, 16
PADDING, CELL_PADDING = 24, 16
SCROLL_ROOM = 14  # of the padding, for the scroll bar beside the pieces
PERCENT_PIXELS, PERCENT_HEIGHT = 34, 44
FIGURES_HEIGHT = 74
LEAST_ROWS = 3
TICK_MS = 1000


class RunningPage(QWidget):
    """Shows one running analysis; ``show_running`` changes to another.

    Signals:
        cancel_wanted: Somebody wants it to end.
    """

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bytes = 0
        self._started = datetime.now()
        self._progress: Progress | None = None
        self._left = TimeLeft()
        self._is_cancelling = False
        self.title = Label("", Type.TITLE, elides=True)
        self.meta = Label("", Type.BODY, "ink2", elides=True)
        #: Ends a running analysis.
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_wanted)
        self.steps = Steps()
        self.percent = Label()
        self.percent.setFont(heading(PERCENT_PIXELS))
        self.state = Label("", Type.SECTION, "ink2", elides=True)
        self.left = Label("", Type.SECTION, "ink2")
        self.bar = ShareBar()
        #: Read by screen readers: the bar of a running analysis.
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cells = [FigureCell(is_first=place == 0) for place in range(4)]
        self.pieces = PieceRows()
        self.area = _PieceArea(self.pieces)
        self.pieces_card = Card(self.tr("Pieces"), " ")
        self._note = _Note(
            self.tr("You can start another analysis meanwhile. Cancelling deletes what was sent.")
        )
        self._lay_out()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show_figures)
        self.show_running("", 0, 0, self._started)

    def show_running(self, title: str, sources: int, bytes: int, started: datetime) -> None:
        """Show an analysis that was begun, with nothing known about it yet.

        Args:
            title: Its name.
            sources: How many exports it has.
            bytes: Of all exports together.
            started: When it was begun, in local time.
        """
        self._bytes, self._started, self._progress = bytes, started, None
        self._left, self._is_cancelling = TimeLeft(), False
        self.title.setText(title)
        self.meta.setText(meta_line(sources, bytes, started, datetime.now(started.tzinfo)))
        self.setAccessibleName(title)
        self.cancel.setEnabled(True)
        self.cancel.setText(self.tr("Cancel"))
        self.bar.show_share(0.0, at_once=True)
        self.pieces.show_pieces([])
        self.area.begin()
        #: Where an analysis was begun and no news of it came yet.
        self.show_waiting(self.tr("Getting ready to send"))

    def show_waiting(self, sentence: str) -> None:
        """Say what is waited for before the first progress."""
        self.steps.show_steps(steps_until(""))
        self.percent.setText("")
        self._say(sentence, "")
        self.pieces_card.caption.setText(" ")
        self._show_figures()

    def show_step(self, name: str) -> None:
        """Show a step as under way and all before as done.

        Args:
            name: ``uploading``, ``queued``, ``measuring``, ``merging`` or ``report``.
        """
        self._show_steps(steps_until(name))

    def show_progress(self, progress: Progress) -> None:
        """Show the latest news; older ones, that come late, are dropped."""
        last = self._progress
        is_late = last is not None and progress.elapsed_s < last.elapsed_s
        if progress is last or (is_late and last is not None and progress.job == last.job):
            return
        self._progress = progress
        share = share_done(progress)
        self._show_steps(steps_of(progress))
        self.percent.setText(phrases.percent(share, 0))
        self.bar.show_share(share, at_once=last is None)
        left_s = self._left.take(progress)
        self._say(phases_sentence(progress.phases), left_sentence(progress, left_s))
        self._show_figures()
        self.pieces.show_pieces(progress.pieces)
        self.area.follow()
        self._show_caption()

    def show_away(self) -> None:
        """Say that no news can come now; the next news takes its place."""
        #: Beside the share that is done, while the server does not answer.
        self._say(self.tr("Waiting for the server"), "")

    def show_cancelling(self) -> None:
        """Say that it is being ended; nothing can be pressed any more."""
        if self._is_cancelling:
            return
        #: On the button, while an analysis is being ended.
        self.cancel.setText(self.tr("Cancelling…"))
        self.cancel.setEnabled(False)
        #: Beside the bar, while an analysis is being ended.
        self._say(self.tr("Deleting what was sent"), "")
        self._is_cancelling = True

    def minimumSizeHint(self) -> QSize:
        """Give the room for everything and a few rows."""
        layout = self.layout()
        assert layout is not None
        return QSize(640, layout.minimumSize().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Let the seconds run."""
        self._show_figures()
        self._tick.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no seconds that nobody sees."""
        self._tick.stop()
        super().hideEvent(event)

    # --- parts

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, TOP, MARGIN, GUTTER)
        column.setSpacing(GUTTER)
        column.addLayout(self._head())
        column.addWidget(self._progress_card())
        self.pieces_card.body.addWidget(self.area)
        layout = self.pieces_card.layout()
        assert layout is not None
        layout.setContentsMargins(PADDING, 16, PADDING - SCROLL_ROOM, 12)
        column.addWidget(self.pieces_card)
        column.addStretch(1)
        column.addWidget(self._note)

    def _head(self) -> QHBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.meta)
        head = QHBoxLayout()
        head.setSpacing(GUTTER)
        head.addLayout(texts, 1)
        head.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _progress_card(self) -> Card:
        card = Card()
        layout = card.layout()
        assert layout is not None
        # The figures below have a padding of their own.
        layout.setContentsMargins(PADDING - CELL_PADDING, 20, PADDING, 4)
        line = QHBoxLayout()
        line.setSpacing(12)
        bottom = Qt.AlignmentFlag.AlignBottom
        self.percent.setFixedHeight(PERCENT_HEIGHT)
        for label in (self.state, self.left):
            # Their baseline is that of the large figure.
            label.setContentsMargins(0, 0, 0, 6)
            label.setFixedHeight(PERCENT_HEIGHT)
            label.setAlignment(bottom)
        self.percent.setAlignment(bottom)
        line.addWidget(self.percent)
        line.addWidget(self.state, 1)
        line.addWidget(self.left)
        figures = QHBoxLayout()
        figures.setSpacing(0)
        for cell in self.cells:
            cell.setFixedHeight(FIGURES_HEIGHT)
            figures.addWidget(cell, 1)
        upper = QVBoxLayout()
        upper.setContentsMargins(CELL_PADDING, 0, 0, 0)
        upper.setSpacing(0)
        upper.addWidget(self.steps)
        upper.addSpacing(18)
        upper.addLayout(line)
        upper.addSpacing(8)
        upper.addWidget(self.bar)
        card.body.addLayout(upper)
        card.body.addSpacing(4)
        card.body.addLayout(figures)
        return card

    def _say(self, state: str, left: str) -> None:
        if not self._is_cancelling:
            self.percent.setVisible(bool(self.percent.text()))
            self.state.setText(state)
            self.left.setText(left)

    def _show_steps(self, steps: Sequence[Step]) -> None:
        self.steps.show_steps(steps)

    def _show_figures(self) -> None:
        passed = datetime.now(self._started.tzinfo) - self._started
        figures = running_figures(self._progress, self._bytes, passed.total_seconds())
        for cell, figure in zip(self.cells, figures, strict=True):
            _show_if_new(cell, figure)

    def _show_caption(self) -> None:
        pieces = self.pieces.pieces()
        if not pieces:
            self.pieces_card.caption.setText(" ")
            return
        done = sum(one.state == "done" for one in pieces)
        #: Beside the title of the list of pieces.
        text = self.tr("{done} of {all} done; the fainter part of a bar is being counted")
        self.pieces_card.caption.setText(
            text.format(done=phrases.count(done), all=phrases.count(len(pieces)))
        )


class _PieceArea(QScrollArea):
    """Scrolls the pieces; shows those that are being counted until somebody scrolls."""

    def __init__(self, pieces: PieceRows) -> None:
        super().__init__()
        self._pieces = pieces
        self._follows = True
        self.setWidget(pieces)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(PROPERTY, True)
        self.viewport().setAutoFillBackground(False)
        pieces.setAutoFillBackground(False)
        #: Read by screen readers: the list of pieces of a running analysis.
        self.setAccessibleName(self.tr("Pieces"))
        self.verticalScrollBar().actionTriggered.connect(self._let_go)

    def begin(self) -> None:
        """Show the first pieces, and follow again."""
        self._follows = True
        self.verticalScrollBar().setValue(0)
        self.follow()

    def follow(self) -> None:
        """Take the height that the pieces need, and show what is being counted."""
        height = self._pieces.height()
        if self.maximumHeight() != height:
            self.setMaximumHeight(height)
            self.updateGeometry()
        row = self._pieces.first_active()
        if self._follows and row >= 0:
            self.verticalScrollBar().setValue((row - 1) * ROW)

    def sizeHint(self) -> QSize:
        """Ask for the room of all pieces."""
        return QSize(800, self._pieces.height())

    def minimumSizeHint(self) -> QSize:
        """Give the room for a few pieces."""
        rows = max(1, min(LEAST_ROWS, self._pieces.height() // ROW))
        return QSize(520, rows * ROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep showing what is being counted."""
        super().resizeEvent(event)
        taken = self.width() - self.viewport().width()
        self._pieces.set_inset(max(SCROLL_ROOM - taken, 0))
        self.follow()

    def _let_go(self, _action: int) -> None:
        self._follows = False


class _Note(QWidget):
    """A quiet sentence with its icon, at the page's foot."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.label = Label(text, Type.CAPTION, "ink2", elides=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 0, 4)
        row.addWidget(self.label)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        box = QRectF(1, self.height() / 2 - 7, 14, 14)
        paint_icon(painter, box, "info", tokens_of(self).ink3)


def _show_if_new(cell: FigureCell, figure: Figure) -> None:
    if cell.figure != figure:
        cell.show_figure(figure)

"""The sidebar: every analysis, a new one, and how the cluster is."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop import phrases
from desktop.link_state import LinkState
from desktop.models.analyses import Role
from desktop.theme.fonts import Type, font_of
from desktop.theme.icons import paint_mark
from desktop.theme.palettes import tokens_of
from desktop.widgets.buttons import Button, Weight
from desktop.windows.foot import Foot
from desktop.windows.question import Question
from desktop.windows.sidebar_list import SidebarList

WIDTH, RAIL_WIDTH = 232, 60
MARGIN = 12


class Sidebar(QWidget):
    """The list of analyses between the program's mark and the cluster's state.

    Attributes:
        new: The button for a new analysis.
        list: The analyses.
        foot: How the cluster is.

    Signals:
        new_wanted: Begin with an empty page.
        chosen: The number of the analysis to show.
        rename_wanted: Its number and the new title.
        delete_wanted: Its number; was confirmed here.
        cancel_wanted: Its number.
        settings_wanted: Open the settings.
    """

    new_wanted = Signal()
    chosen = Signal(int)
    rename_wanted = Signal(int, str)
    delete_wanted = Signal(int)
    cancel_wanted = Signal(int)
    settings_wanted = Signal()

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_rail = False
        #: For screen readers: the part of the window at the left.
        self.setAccessibleName(self.tr("Sidebar"))
        self._mark = _Mark()
        #: The button at the top of the sidebar.
        text = self.tr("New analysis")
        self.new = Button(text, icon="add")
        self.new.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._plus = Button(weight=Weight.TEXT, icon="add", name=text, tone="ink2")
        self.list = SidebarList(model)
        self.foot = Foot()
        self._lay_out()
        self.new.clicked.connect(self.new_wanted)
        self._plus.clicked.connect(self.new_wanted)
        self.list.chosen.connect(self.chosen)
        self.list.renamed.connect(self.rename_wanted)
        self.list.cancel_wanted.connect(self.cancel_wanted)
        self.list.delete_wanted.connect(self.ask_to_delete)
        self.foot.settings_wanted.connect(self.settings_wanted)
        self.set_rail(False)

    @property
    def is_rail(self) -> bool:
        """Whether there is room for initials only."""
        return self._is_rail

    def select(self, number: int | None) -> None:
        """Mark an analysis as the one that is shown, or none."""
        self.list.select(number)

    def show_state(self, state: LinkState) -> None:
        """Tell how the cluster is."""
        self.foot.show_state(state)

    def set_rail(self, is_rail: bool) -> None:
        """Become a rail of initials, or whole again."""
        self._is_rail = is_rail
        self.setFixedWidth(RAIL_WIDTH if is_rail else WIDTH)
        self._mark.set_rail(is_rail)
        self.new.setVisible(not is_rail)
        self._plus.setVisible(is_rail)
        self.list.set_rail(is_rail)
        self.foot.set_rail(is_rail)

    def focus_list(self) -> None:
        """Go to the list by keyboard; to the button where nothing is listed."""
        has_rows = self.list.model().rowCount() > 0
        target = self.list if has_rows else self._plus if self._is_rail else self.new
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_to_delete(self, number: int) -> None:
        """Ask before an analysis is deleted: it goes from the server, too, for good."""
        title = str(self.list.index_of(number).data(Role.TITLE) or "")
        Question(
            self.window(),
            #: A question; {title} names an analysis.
            self.tr("Delete {title}?").format(title=phrases.isolated(title)),
            #: Below the question whether to delete an analysis.
            self.tr("The report is gone for good then. Your exported chats stay where they are."),
            self.tr("Delete"),
            lambda: self.delete_wanted.emit(number),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        QPainter(self).fillRect(self.rect(), tokens_of(self).sidebar)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._mark)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(MARGIN, 0, MARGIN, 0)
        buttons.addWidget(self.new)
        buttons.addWidget(self._plus, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(buttons)
        column.addSpacing(13)
        rows = QHBoxLayout()
        rows.setContentsMargins(MARGIN, 0, MARGIN, 0)
        rows.addWidget(self.list)
        column.addLayout(rows, 1)
        column.addWidget(self.foot)


class _Mark(QWidget):
    """The program's mark and name."""

    def __init__(self) -> None:
        super().__init__()
        self._is_rail = False
        self.setAccessibleName("Atalaya")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rail(self, is_rail: bool) -> None:
        """Leave the name away, or show it again."""
        self._is_rail = is_rail
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room down to the button."""
        return QSize(RAIL_WIDTH, 60 if self._is_rail else 56)

    def minimumSizeHint(self) -> QSize:
        """Keep the height."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(18, 18, 24, 24) if self._is_rail else QRectF(20, 16, 24, 24)
        paint_mark(painter, place, tokens.accent, tokens.on_accent)
        if not self._is_rail:
            painter.setPen(tokens.ink)
            painter.setFont(font_of(Type.SECTION))
            line = QRectF(54, 16, self.width() - 60, 24)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, "Atalaya")

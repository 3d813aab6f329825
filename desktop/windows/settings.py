"""The page of settings: where to count, and how the window looks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop import phrases
from desktop.connection import Endpoint
from desktop.errors import BadAddress
from desktop.link_state import LinkState
from desktop.theme.fonts import Type
from desktop.widgets.buttons import Button, Segmented, Weight
from desktop.widgets.card import Card
from desktop.widgets.labels import Label
from desktop.widgets.scrolling import ScrollPage
from desktop.windows.cluster_words import cluster_words
from desktop.windows.settings_parts import CheckList, CheckRow, Choice, FieldRow, Rule

__all__ = ["CheckRow", "SettingsPage"]

THEMES = ("system", "light", "dark")
MARGIN, GUTTER, TOP = 24, 16, 18
FORM_INSET = 28


class SettingsPage(ScrollPage):
    """Where to count, and how the window looks; the look changes at once.

    Attributes:
        where: The card *Where to count*.
        theme: The choice of colours.

    Signals:
        server_wanted: Address, token and CA file; all empty for this computer.
        theme_wanted: ``system``, ``light`` or ``dark``.
        check_wanted: See whether all parts of the cluster answer.
    """

    server_wanted = Signal(str, str, str)
    theme_wanted = Signal(str)
    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.where = WhereCard()
        self.where.server_wanted.connect(self.server_wanted)
        self.where.check_wanted.connect(self.check_wanted)
        self.theme = Segmented(
            #: The colours of the window, to choose from.
            [self.tr("As the system"), self.tr("Light"), self.tr("Dark")]
        )
        self.theme.chosen.connect(lambda place: self.theme_wanted.emit(THEMES[place]))
        self._lay_out()

    def show_values(
        self, *, address: str = "", token: str = "", ca_file: str = "", theme: str = "system"
    ) -> None:
        """Show what is set; an empty address is this computer."""
        self.where.show_values(address, token, ca_file)
        self.theme.choose(THEMES.index(theme) if theme in THEMES else 0)

    def show_state(self, state: LinkState) -> None:
        """Tell how the cluster is that is used now."""
        self.where.show_state(state)

    def show_check(self, rows: Sequence[CheckRow]) -> None:
        """Show what the check found."""
        self.where.show_check(rows)

    def show_check_failed(self, sentence: str) -> None:
        """Show that nothing could be asked."""
        self.where.show_check_failed(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first choice, so that arrows and Tab go on from there."""
        super().showEvent(event)
        chosen = self.where.here if self.where.here.isChecked() else self.where.other
        chosen.setFocus()

    def _lay_out(self) -> None:
        self.set_margins(MARGIN, TOP, MARGIN, MARGIN)
        #: The title of the page of settings.
        title = Label(self.tr("Settings"), Type.TITLE)
        title.setFixedHeight(27)
        self.column.addWidget(title)
        #: Under the title of the page of settings.
        self.column.addWidget(Label(self.tr("Kept on this computer."), Type.BODY, "ink2"))
        self.column.addSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(GUTTER)
        for card in (self.where, self._look()):
            part = QVBoxLayout()
            part.addWidget(card)
            part.addStretch(1)
            row.addLayout(part, 1)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def _look(self) -> Card:
        #: A card of the settings.
        card = Card(self.tr("Look"))
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        #: Beside the choice between light and dark.
        texts.addWidget(Label(self.tr("Theme"), Type.NAME))
        #: Under "Theme" in the settings.
        note = Label(self.tr("Changes at once."), Type.CAPTION, "ink2", elides=True)
        texts.addWidget(note)
        row.addLayout(texts, 1)
        row.addWidget(self.theme)
        card.body.addLayout(row)
        return card


class WhereCard(Card):
    """This computer, or another server with its address, token and certificate.

    Signals:
        server_wanted: Address, token and CA file; all empty for this computer.
        check_wanted: See whether all parts of the cluster answer.
    """

    server_wanted = Signal(str, str, str)
    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        #: A card of the settings.
        super().__init__(self.tr("Where to count"), parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._used = ""
        self._state = LinkState("starting")
        self._make_choices()
        self._make_fields()
        self.check_list = CheckList()
        #: A button of the settings: see whether all parts of the cluster answer.
        self.check = Button(self.tr("Check"))
        self.check.clicked.connect(self._ask_for_check)
        self._lay_out()
        self.show_values("", "", "")

    def show_values(self, address: str, token: str, ca_file: str) -> None:
        """Show what is set."""
        self._used = address
        self.address.setText(address)
        self.token.setText(token)
        self.reveal.setChecked(False)
        self.ca_file.setText(ca_file)
        self.address_row.show_error("")
        (self.other if address else self.here).setChecked(True)
        self.check_list.clear()
        self._show_form()
        self.show_state(self._state)

    def show_state(self, state: LinkState) -> None:
        """Tell beside the choice in use how that cluster is."""
        self._state = state
        sentence, note = cluster_words(state, 0)
        if state.phase in ("refused", "failed") or (state.phase == "ready" and note):
            sentence = f"{sentence} · {note}"
        #: Under "This computer" in the settings.
        here = self.tr("With all its processors; nothing leaves it.")
        #: Under "Another server" in the settings.
        other = self.tr("Chats are sent there to be counted; photos never are.")
        self.here.show_note(here if state.address else sentence)
        self.other.show_note(sentence if state.address else other)

    def show_check(self, rows: Sequence[CheckRow]) -> None:
        """Show what the check found."""
        self.check.setEnabled(True)
        self.check_list.show_rows(rows)

    def show_check_failed(self, sentence: str) -> None:
        """Show that nothing could be asked."""
        self.check.setEnabled(True)
        self.check_list.show_sentence(sentence, is_bad=True)

    def _make_choices(self) -> None:
        #: Where to count, in the settings.
        self.here = Choice(self.tr("This computer"), "")
        #: Where to count, in the settings.
        self.other = Choice(self.tr("Another server"), "")
        self._group = QButtonGroup(self)
        self._group.addButton(self.here, 0)
        self._group.addButton(self.other, 1)
        self._group.idClicked.connect(self._choose)

    def _make_fields(self) -> None:
        self.address, self.token, self.ca_file = (QLineEdit(self) for _ in range(3))
        for field in (self.address, self.token, self.ca_file):
            # The window takes what is dropped.
            field.setAcceptDrops(False)
            field.returnPressed.connect(self._use)
        self.address.setPlaceholderText("counters.example:7427")
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        #: A button beside the token: show what is hidden.
        self.reveal = Button(self.tr("Show"))
        self.reveal.setCheckable(True)
        self.reveal.toggled.connect(self._reveal)
        #: A button beside the path of a certificate; opens the system's dialog.
        self.choose_ca = Button(self.tr("Choose…"))
        self.choose_ca.clicked.connect(self._choose_ca)
        #: A button of the settings: count on the server whose address stands above.
        self.use = Button(self.tr("Use this server"), Weight.FILLED)
        self.use.clicked.connect(self._use)
        #: The name of a field in the settings.
        name = self.tr("Address")
        #: Below the field for a server's address.
        note = self.tr("Host and port; with tls:// before it, or a certificate, it is encrypted.")
        self.address.setAccessibleName(name)
        self.address_row = FieldRow(name, self.address, note)
        self.address.textEdited.connect(lambda: self.address_row.show_error(""))
        #: The name of a field in the settings: what a server asks for.
        name = self.tr("Token")
        self.token.setAccessibleName(name)
        self.token_row = FieldRow(name, _beside(self.token, self.reveal))
        #: The name of a field in the settings: the file that vouches for a server.
        name = self.tr("Certificate of the server’s authority (optional)")
        self.ca_file.setAccessibleName(name)
        self.ca_row = FieldRow(name, _beside(self.ca_file, self.choose_ca))

    def _lay_out(self) -> None:
        self.form = QWidget()
        column = QVBoxLayout(self.form)
        column.setContentsMargins(FORM_INSET, 4, 0, 8)
        column.setSpacing(12)
        for row in (self.address_row, self.token_row, self.ca_row):
            column.addWidget(row)
        buttons = QHBoxLayout()
        buttons.addWidget(self.use)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.body.addWidget(Rule())
        self.body.addWidget(self.here)
        self.body.addWidget(Rule())
        self.body.addWidget(self.other)
        self.body.addWidget(self.form)
        self.body.addWidget(Rule())
        self.body.addSpacing(12)
        foot = QHBoxLayout()
        #: Beside the button "Check" in the settings.
        text = self.tr("See whether every part of it answers.")
        foot.addWidget(Label(text, Type.CAPTION, "ink2", elides=True), 1)
        foot.addWidget(self.check)
        self.body.addLayout(foot)
        self.body.addWidget(self.check_list)
        self.body.addSpacing(4)

    def _choose(self, place: int) -> None:
        self._show_form()
        if place == 0 and self._used:
            self._used = ""
            self.check_list.clear()
            self.server_wanted.emit("", "", "")
        elif place == 1:
            self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_form(self) -> None:
        self.form.setVisible(self.other.isChecked())

    def _use(self) -> None:
        address, ca_file = self.address.text().strip(), self.ca_file.text().strip()
        try:
            Endpoint.parse(address, ca_file or None)
        except BadAddress:
            self._complain(address)
            return
        self.address_row.show_error("")
        self._used = address
        self.check_list.clear()
        self.server_wanted.emit(address, self.token.text().strip(), ca_file)

    def _complain(self, address: str) -> None:
        if address:
            #: Below the field for a server's address; {name} is what was written there.
            error = self.tr("{name} is no address. Write it like counters.example:7427.")
            self.address_row.show_error(error.format(name=phrases.isolated(address)))
        else:
            #: Below the field for a server's address.
            self.address_row.show_error(self.tr("Write the server’s address here."))
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.token.setEchoMode(mode.Normal if is_shown else mode.Password)
        #: A button beside the token: hide what is shown.
        self.reveal.setText(self.tr("Hide") if is_shown else self.tr("Show"))

    def _choose_ca(self) -> None:
        kinds = f"{self.tr('Certificates')} (*.pem *.crt *.cer);;{self.tr('All files')} (*)"
        path, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("Choose a certificate"), self.ca_file.text(), kinds
        )
        if path:
            self.ca_file.setText(path)

    def _ask_for_check(self) -> None:
        self.check.setEnabled(False)
        #: While the parts of the cluster are asked.
        self.check_list.show_sentence(self.tr("Asking every part…"))
        self.check_wanted.emit()


def _beside(field: QWidget, button: QWidget) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(field, 1)
    row.addWidget(button)
    both.setFocusProxy(field)
    return both

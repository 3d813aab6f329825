"""What the person chose, kept between sessions in one file that only they can read."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from platformdirs import user_config_dir
from PySide6.QtCore import QByteArray, QSettings

from desktop.connection import Endpoint
from desktop.errors import BadAddress
from desktop.settings import ServerChoice
from desktop.theme.style import Choice, choice_of


class Preferences:
    """Typed values over an ini file; what is damaged there counts as never chosen.

    Args:
        path: The file; None takes the one in the user's folder for settings.
    """

    def __init__(self, path: str | Path | None = None) -> None:
        self.path = Path(path or Path(user_config_dir("atalaya", appauthor=False), "window.ini"))
        _make_private(self.path)
        self._settings = QSettings(str(self.path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> Choice:
        """The colours that were chosen."""
        return choice_of(self._text("theme"))

    @theme.setter
    def theme(self, choice: Choice) -> None:
        self._set("theme", choice)

    @property
    def address(self) -> str:
        """The address of another server; empty for this computer."""
        address = self._text("server/address")
        with suppress(BadAddress):
            Endpoint.parse(address)
            return address
        return ""

    @property
    def token(self) -> str:
        """What that server lets us in by."""
        return self._text("server/token") if self.address else ""

    @property
    def ca_file(self) -> str:
        """The certificates that vouch for that server; empty where none was chosen."""
        return self._text("server/ca_file") if self.address else ""

    def set_server(self, address: str = "", token: str = "", ca_file: str = "") -> None:
        """Choose another server, or this computer with nothing given.

        Raises:
            BadAddress: If the address can't be read; nothing is changed then.
        """
        if address:
            Endpoint.parse(address, ca_file or None)
        for key, value in (("address", address), ("token", token), ("ca_file", ca_file)):
            self._set(f"server/{key}", value if address else "")
        self.save()

    def server_choice(self) -> ServerChoice:
        """Give the server that was chosen, as the link takes it."""
        if not self.address:
            return ServerChoice(None, "")
        return ServerChoice(Endpoint.parse(self.address, self.ca_file or None), self.token)

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window, for ``restoreGeometry``; empty at first."""
        value = self._settings.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._set("window/geometry", geometry)

    @property
    def last_folder(self) -> str:
        """Where files were chosen last, or the person's own folder."""
        folder = self._text("window/last_folder")
        return folder if folder and os.path.isdir(folder) else str(Path.home())

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._set("window/last_folder", folder)

    def title(self, job_id: str) -> str:
        """Give the title that the person gave to a job, or nothing."""
        return self._text(f"titles/{job_id}")

    def set_title(self, job_id: str, title: str) -> None:
        """Remember a job's title; nothing forgets it."""
        if title:
            self._set(f"titles/{job_id}", title)
        else:
            self._settings.remove(f"titles/{job_id}")

    def save(self) -> None:
        """Write what was chosen to the disk; else that happens a little later."""
        self._settings.sync()
        with suppress(OSError):
            self.path.chmod(0o600)

    def _text(self, key: str) -> str:
        value = self._settings.value(key)
        return value if isinstance(value, str) else ""

    def _set(self, key: str, value: str | QByteArray) -> None:
        if value:
            self._settings.setValue(key, value)
        else:
            self._settings.remove(key)


def _make_private(path: Path) -> None:
    """Make the file before Qt does, so that at no time anybody else can read it."""
    with suppress(OSError):  # settings that can't be kept are forgotten, and that is all
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        path.chmod(0o600)

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from desktop.connection import Endpoint
from desktop.errors import BadAddress
from desktop.preferences import Preferences
from desktop.settings import ServerChoice
from desktop.tls import Tls


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "window.ini"


def test_nothing_was_chosen_at_first(path: Path) -> None:
    preferences = Preferences(path)

    assert preferences.theme == "system"
    assert preferences.server_choice() == ServerChoice(None, "")
    assert preferences.geometry.isEmpty()
    assert preferences.last_folder == str(Path.home())
    assert preferences.title("ab") == ""


def test_what_was_chosen_is_known_in_the_next_session(path: Path, tmp_path: Path) -> None:
    first = Preferences(path)
    first.theme = "dark"
    first.geometry = QByteArray(b"\x00\x01\xff")
    first.last_folder = str(tmp_path)
    first.set_title("0" * 32, "@Tienda, “ñ” = 1; [x]\\ متجر")
    first.set_server("tls://chats.example.com", "s3cret, =", "/ca.pem")
    first.save()

    second = Preferences(path)

    assert second.theme == "dark"
    assert second.geometry == QByteArray(b"\x00\x01\xff")
    assert second.last_folder == str(tmp_path)
    assert second.title("0" * 32) == "@Tienda, “ñ” = 1; [x]\\ متجر"
    endpoint = Endpoint("chats.example.com", tls=Tls("/ca.pem"))
    assert second.server_choice() == ServerChoice(endpoint, "s3cret, =")


def test_going_back_to_this_computer_forgets_the_token(path: Path) -> None:
    preferences = Preferences(path)
    preferences.set_server("chats.example.com", "s3cret")

    preferences.set_server()

    assert preferences.server_choice() == ServerChoice(None, "")
    assert "s3cret" not in path.read_text()


def test_an_address_that_can_not_be_read_changes_nothing(path: Path) -> None:
    preferences = Preferences(path)
    preferences.set_server("chats.example.com", "s3cret")

    with pytest.raises(BadAddress):
        preferences.set_server("host:port", "other")

    assert (preferences.address, preferences.token) == ("chats.example.com", "s3cret")


def test_a_title_can_be_taken_back(path: Path) -> None:
    preferences = Preferences(path)
    preferences.set_title("ab", "x")

    preferences.set_title("ab", "")

    assert preferences.title("ab") == ""


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the whole folder private")
def test_nobody_else_can_read_the_token(path: Path) -> None:
    path.parent.mkdir()
    path.touch(mode=0o644)
    preferences = Preferences(path)

    preferences.set_server("chats.example.com", "s3cret")

    assert "s3cret" in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "damaged",
    [
        b"[General]\ntheme=a, b\n[window]\ngeometry=7\nlast_folder=@ByteArray(x)\n",
        b"[General]\ntheme=purple\n[server]\naddress=host:port\ntoken=x\n",
        b"\x00\xff\xfe[[[=\n=\n[",
        b"[window]\ngeometry=@Variant(\\0\\0\\0\\xff)\nlast_folder=/no/such/folder\n",
    ],
)
def test_damaged_values_count_as_never_chosen(path: Path, damaged: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(damaged)

    preferences = Preferences(path)

    assert preferences.theme == "system"
    assert preferences.server_choice() == ServerChoice(None, "")
    assert preferences.geometry.isEmpty()
    assert preferences.last_folder == str(Path.home())


def test_a_folder_that_can_not_be_made_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    preferences = Preferences(tmp_path / "file" / "window.ini")
    preferences.theme = "light"
    preferences.save()

    assert preferences.theme == "light"

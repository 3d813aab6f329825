from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from desktop import errors
from desktop.errors import BadArchive, DesktopError, NoChats, ServerRefused
from desktop.exports import find_sources
from desktop.troubles import Trouble, not_a_chat, trouble_of
from server.protocol import ERROR_CODES

pytestmark = pytest.mark.usefixtures("qapp")  # its language is English

EXAMPLES: dict[str, DesktopError] = {
    "ServerGone": errors.ServerGone("server:1", "Errno 111"),
    "ServerConfused": errors.ServerConfused("server:1", "frame of 9 bytes"),
    "ServerUntrusted": errors.ServerUntrusted("server:1", "self-signed certificate"),
    "CaFileUnusable": errors.CaFileUnusable("ca.pem", "no PEM"),
    "ServerLeft": errors.ServerLeft(),
    "ClientClosed": errors.ClientClosed(),
    "BadAddress": errors.BadAddress("what:ever"),
    "SourceUnreadable": errors.SourceUnreadable("a.txt", "Permission denied"),
    "SourceChanged": errors.SourceChanged("a.txt"),
    "SourceMissing": errors.SourceMissing("a.txt"),
    "TooManySources": errors.TooManySources(9_000),
    "NothingThere": errors.NothingThere("a.txt"),
    "NoChats": NoChats("a.zip", "is a zip without a chat text in it"),
    "BadArchive": BadArchive("a.zip", "is damaged or was cut short"),
    "ClusterFailed": errors.ClusterFailed("Traceback"),
    "PicturesUnavailable": errors.PicturesUnavailable("libEGL.so.1"),
    "OutputTwice": errors.OutputTwice("r.json"),
    "OutputUnwritable": errors.OutputUnwritable("ENOSPC"),
    "TargetUnwritable": errors.TargetUnwritable("r.json", "ENOSPC"),
}
JARGON = re.compile(r"broker|worker|queue|celery|redis|blob|job|frame|opcode|errno", re.IGNORECASE)


def classes() -> list[str]:
    found = [thing for thing in vars(errors).values() if isinstance(thing, type)]
    ours = [thing for thing in found if issubclass(thing, DesktopError)]
    return [thing.__name__ for thing in ours if thing not in (DesktopError, ServerRefused)]


def check(trouble: Trouble) -> None:
    unknown = trouble_of(RuntimeError())

    assert trouble.title != unknown.title
    assert trouble.sentence != unknown.sentence
    assert not trouble.title.endswith(".")
    assert trouble.sentence.endswith((".", "”."))
    assert trouble.sentence[0] in "\u2068“" or trouble.sentence[0].isupper()
    assert 0 < len(trouble.brief) <= 20
    assert "{" not in trouble.sentence
    assert not JARGON.search(f"{trouble.title} {trouble.sentence} {trouble.brief}")


@pytest.mark.parametrize("name", classes())
def test_every_error_of_the_desktop_has_words_of_its_own(name: str) -> None:
    trouble = trouble_of(EXAMPLES[name])

    check(trouble)
    assert trouble.code == name


@pytest.mark.parametrize("code", ERROR_CODES)
def test_every_code_of_the_wire_has_words_of_its_own(code: str) -> None:
    refusal = ServerRefused(code, "opcode 4711 of the job", retryable=False)

    trouble = trouble_of(refusal)

    check(trouble)
    assert trouble.code == code
    assert "4711" not in trouble.sentence


def test_what_is_no_chat_is_shown_by_its_name_and_first_lines() -> None:
    trouble = not_a_chat("ventas <b>mayo</b>.txt", ["fecha;total"])

    assert trouble.title == "This is not a WhatsApp chat"
    assert trouble.sentence.startswith("\u2068ventas <b>mayo</b>.txt\u2069 has no line that begins")
    assert trouble.brief == "Not a chat"
    assert trouble.name == "ventas <b>mayo</b>.txt"
    assert trouble.lines == ("fecha;total",)
    assert not trouble.can_retry


def test_a_name_with_braces_is_only_a_name() -> None:
    assert "{0} {name}" in trouble_of(errors.SourceChanged("{0} {name}")).sentence


@pytest.mark.parametrize("code", [code for code, entry in ERROR_CODES.items() if entry.retryable])
def test_what_may_go_well_later_can_be_tried_again(code: str) -> None:
    assert trouble_of(ServerRefused(code, "", retryable=True)).can_retry


def test_a_locked_zip_is_called_locked(tmp_path: Path) -> None:
    path = tmp_path / "chat.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("_chat.txt", "x")
    packed = bytearray(path.read_bytes())
    packed[packed.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(packed)

    with pytest.raises(BadArchive) as caught:
        find_sources([path])

    assert trouble_of(caught.value).brief == "Locked"


def test_an_empty_file_is_called_empty(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.touch()

    with pytest.raises(NoChats) as caught:
        find_sources([path])

    assert trouble_of(caught.value).brief == "Empty"


def test_an_error_that_nobody_foresaw_says_nothing_of_itself() -> None:
    trouble = trouble_of(KeyError("secret"))

    assert "secret" not in trouble.sentence
    assert trouble.can_retry

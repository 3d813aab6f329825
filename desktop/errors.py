"""What can go wrong in the desktop's floor.

DesktopError
├── ServerGone          nobody answers at the server's address, or no longer
├── ServerRefused       the server said no, with a code and a sentence
├── ServerConfused      what answers does not speak our protocol
├── ServerUntrusted     what answers could be anybody: its certificate is not accepted
├── CaFileUnusable      a file of certificates that can't be used
├── ServerLeft          another server was chosen while something was under way
├── ClientClosed        the client was closed while something was asked of it
├── BadAddress          a server's address that can't be read
├── SourceUnreadable    a source that can't be opened or read
├── SourceChanged       a source that gives fewer bytes than it announced
├── SourceMissing       a source that is needed again, and is no longer there as it was
├── TooManySources      more sources, or longer names, than one job can hold
├── NothingThere        a path that leads nowhere
├── NoChats             a folder, zip or file in which there is no chat text
├── BadArchive          a zip that is damaged, locked or made to harm
├── ClusterFailed       the embedded cluster does not start, or does not stay
├── PicturesUnavailable Qt's libraries, or the picture of a kind, are not there
├── OutputTwice         two results for one place
├── OutputUnwritable    standard output, which takes no more
└── TargetUnwritable    a place where the report can't be written
"""

from __future__ import annotations

from server.protocol import Failure


class DesktopError(Exception):
    """Base of everything this floor raises on purpose; its text is for a person."""


class ServerGone(DesktopError):
    """Nobody answers at the server's address, or no longer."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"the server at {address} does not answer ({reason}); is it running?")
        self.address, self.reason = address, reason


class ServerRefused(DesktopError):
    """The server said no; ``code`` is one of ``server.protocol.errors.ERROR_CODES``."""

    def __init__(self, code: str, sentence: str, retryable: bool) -> None:
        super().__init__(sentence)
        self.code, self.sentence, self.retryable = code, sentence, retryable

    @classmethod
    def by(cls, failure: Failure) -> ServerRefused:
        """Make the error that a failure on the wire is here."""
        return cls(failure.code, failure.message, failure.retryable)


class ServerConfused(DesktopError):
    """What answers at the address does not speak our protocol."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"what answers at {address} is no Atalaya server ({reason})")
        self.address, self.reason = address, reason


class ServerUntrusted(DesktopError):
    """What answers at the address could be anybody: its certificate is not accepted."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(
            f"the server at {address} can't be trusted ({reason}); "
            "check its address and the CA file"
        )
        self.address, self.reason = address, reason


class CaFileUnusable(DesktopError):
    """A file of certificates that can't be used."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"the CA file {path} can't be used: {reason}; choose another one")
        self.path, self.reason = path, reason


class ServerLeft(DesktopError):
    """Another server was chosen while something was under way."""

    def __init__(self) -> None:
        super().__init__("another server was chosen meanwhile; what was begun goes on there")


class ClientClosed(DesktopError):
    """The client was closed while something was asked of it."""

    def __init__(self) -> None:
        super().__init__("the connection to the server was closed here")


class BadAddress(DesktopError):
    """A server's address that can't be read."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} is no address of a server; write HOST:PORT")
        self.text = text


class SourceUnreadable(DesktopError):
    """A source that can't be opened or read."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name} can't be read: {reason}")
        self.name, self.reason = name, reason


class SourceChanged(DesktopError):
    """A source that gives fewer bytes than it announced."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} changed while it was being read; start again")
        self.name = name


class SourceMissing(DesktopError):
    """A source that is needed again, and is no longer there as it was."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is not where it was, or it has changed; count the files anew")
        self.name = name


class TooManySources(DesktopError):
    """More sources, or longer names, than one job can hold."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} chats do not fit into one analysis; take fewer at a time")
        self.count = count


class NothingThere(DesktopError):
    """A path that leads nowhere."""

    def __init__(self, path: str) -> None:
        super().__init__(f"{path} is not there; check its name")
        self.path = path


class NoChats(DesktopError):
    """A folder, zip or file in which there is no chat text."""

    def __init__(self, path: str, what: str) -> None:
        super().__init__(
            f'{path} {what}; take the .txt or .zip that WhatsApp\'s "Export chat" made'
        )
        self.path, self.what = path, what


class BadArchive(DesktopError):
    """A zip that is damaged, locked or made to harm."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(f"{name} {what}")
        self.name, self.what = name, what


class ClusterFailed(DesktopError):
    """The embedded cluster does not start, or does not stay."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"the analysis can't be started on this machine: {reason}")
        self.reason = reason


class PicturesUnavailable(DesktopError):
    """Qt's libraries, or the picture of a kind, are not there."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"no picture can be drawn here: {reason}")
        self.reason = reason


class OutputTwice(DesktopError):
    """Two results for one place."""

    def __init__(self, place: str) -> None:
        super().__init__(f"{place} can't hold both the report and its picture; name another place")
        self.place = place


class OutputUnwritable(DesktopError):
    """Standard output, which takes no more."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"the output can't be written: {reason}")
        self.reason = reason


class TargetUnwritable(DesktopError):
    """A place where the report can't be written."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"the report can't be written to {path}: {reason}; choose another place")
        self.path, self.reason = path, reason

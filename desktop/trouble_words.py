"""The words for everything that can go wrong: a title, what to do, and two words.

They name what the person sees and can change: files, the server's address and access code,
room on a disk. What the machinery said about itself goes to the log alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

Words = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Facts:
    """What the words may name: ``name`` is isolated already, ``what`` an error's own detail."""

    name: str = ""
    what: str = ""


def words_of_error(name: str, facts: Facts) -> Words | None:
    """Give the words for one of the desktop's own errors, by its class; None if unknown."""
    words = _about_server(name) or _about_target(name) or _about_files(name, facts.what)
    if name == "ClusterFailed":
        words = _cluster_failed()
    return None if words is None else filled(words, facts)


def filled(words: Words, facts: Facts) -> Words:
    """Put a name, or what stands for one, into words."""
    title, sentence, brief = words
    name = facts.name or translate("troubles", "the file", "in place of a file's name")
    sentence = sentence.replace("{name}", name)
    return title, sentence[:1].upper() + sentence[1:], brief


def _about_server(name: str) -> Words | None:
    match name:
        case "ServerGone":
            return (
                translate("troubles", "The server does not answer", "title of a failure"),
                translate(
                    "troubles",
                    "Nobody answers at {name}. Check that the server is running and that this "
                    "computer is online, then try again.",
                    "what to do about a failure",
                ),
                translate("troubles", "No answer", "a failure, in the sidebar"),
            )
        case "ServerConfused":
            return (
                translate("troubles", "This is not an Atalaya server", "title of a failure"),
                translate(
                    "troubles",
                    "Something else answers at {name}. Check the server's address in the settings.",
                    "what to do about a failure",
                ),
                translate("troubles", "Wrong server", "a failure, in the sidebar"),
            )
        case "ServerUntrusted":
            return (
                translate("troubles", "The server can't be trusted", "title of a failure"),
                translate(
                    "troubles",
                    "What answers at {name} can't prove who it is. Check the address and the "
                    "certificate file in the settings, or ask whoever runs the server.",
                    "what to do about a failure",
                ),
                translate("troubles", "Not trusted", "a failure, in the sidebar"),
            )
        case "ServerLeft":
            return (
                translate("troubles", "Another server was chosen", "title of a failure"),
                translate(
                    "troubles",
                    "The analysis goes on at the server where it was begun. Go back to that server"
                    " to see it, or count again here.",
                    "what to do about a failure",
                ),
                translate("troubles", "Left behind", "a failure, in the sidebar"),
            )
        case "ClientClosed":
            return (
                translate("troubles", "The connection was closed", "title of a failure"),
                translate(
                    "troubles",
                    "Nothing is lost. Try again; the server keeps what it has received.",
                    "what to do about a failure",
                ),
                translate("troubles", "Interrupted", "a failure, in the sidebar"),
            )
        case "BadAddress":
            return (
                translate("troubles", "The address can't be read", "title of a failure"),
                translate(
                    "troubles",
                    "{name} is no address of a server. Write its name and port, such as "
                    "“chats.example.com:7427”.",
                    "what to do about a failure",
                ),
                translate("troubles", "Wrong address", "a failure, in the sidebar"),
            )
    return None


def _cluster_failed() -> Words:
    return (
        translate("troubles", "This computer can't count right now", "title of a failure"),
        translate(
            "troubles",
            "The part of Atalaya that counts did not start. Check that the disk has room, then try"
            " again; if it does not help, start Atalaya again.",
            "what to do about a failure",
        ),
        translate("troubles", "Can't count", "a failure, in the sidebar"),
    )


def _about_target(name: str) -> Words | None:
    match name:
        case "TargetUnwritable":
            return (
                translate("troubles", "The file can't be saved", "title of a failure"),
                translate(
                    "troubles",
                    "Nothing can be written to {name}. Choose another folder, or check that the "
                    "disk has room.",
                    "what to do about a failure",
                ),
                translate("troubles", "Not saved", "a failure, in the sidebar"),
            )
        case "OutputTwice":
            return (
                translate("troubles", "Two files would have one name", "title of a failure"),
                translate(
                    "troubles",
                    "The report and its picture can't share {name}. Choose another name for one.",
                    "what to do about a failure",
                ),
                translate("troubles", "Same name", "a failure, in the sidebar"),
            )
        case "PicturesUnavailable":
            return (
                translate("troubles", "No picture can be drawn", "title of a failure"),
                translate(
                    "troubles",
                    "A part that draws is missing on this computer. Save the report as JSON "
                    "instead, or install Atalaya again.",
                    "what to do about a failure",
                ),
                translate("troubles", "No picture", "a failure, in the sidebar"),
            )
        case "OutputUnwritable":
            return (
                translate("troubles", "The result can't be written", "title of a failure"),
                translate(
                    "troubles",
                    "The place it should go to takes no more. Check that the disk has room, then "
                    "try again.",
                    "what to do about a failure",
                ),
                translate("troubles", "Not written", "a failure, in the sidebar"),
            )
    return None


def _about_files(name: str, what: str) -> Words | None:
    return _about_chats(name, what) or _about_reading(name)


def _about_chats(name: str, what: str) -> Words | None:
    match name:
        case "NoChats" if "empty" in what:
            return (
                translate("troubles", "The file is empty", "title of a failure"),
                translate(
                    "troubles",
                    "There is nothing in {name}. Export the chat again on the phone.",
                    "what to do about a failure",
                ),
                translate("troubles", "Empty", "a failure, in the sidebar"),
            )
        case "NoChats":
            return (
                translate("troubles", "There is no chat in it", "title of a failure"),
                translate(
                    "troubles",
                    "There is no text of a chat in {name}. Choose the .txt or .zip that the phone "
                    "made with “Export chat”.",
                    "what to do about a failure",
                ),
                translate("troubles", "No chat in it", "a failure, in the sidebar"),
            )
        case "BadArchive" if "password" in what:
            return (
                translate("troubles", "The zip is locked", "title of a failure"),
                translate(
                    "troubles",
                    "{name} is locked with a password. Unpack it first, then drop the text that is"
                    " in it.",
                    "what to do about a failure",
                ),
                translate("troubles", "Locked", "a failure, in the sidebar"),
            )
        case "BadArchive":
            return (
                translate("troubles", "The zip can't be read", "title of a failure"),
                translate(
                    "troubles",
                    "{name} is damaged, or is not what a phone makes. Export the chat again, or "
                    "unpack the zip and drop the text that is in it.",
                    "what to do about a failure",
                ),
                translate("troubles", "Damaged zip", "a failure, in the sidebar"),
            )
    return None


def _about_reading(name: str) -> Words | None:
    match name:
        case "NothingThere":
            return (
                translate("troubles", "The file is not there", "title of a failure"),
                translate(
                    "troubles",
                    "{name} was moved, renamed or deleted. Find it again and drop it here.",
                    "what to do about a failure",
                ),
                translate("troubles", "Not there", "a failure, in the sidebar"),
            )
        case "SourceUnreadable":
            return (
                translate("troubles", "The file can't be read", "title of a failure"),
                translate(
                    "troubles",
                    "{name} can't be opened. Check that it is still there and that you may read "
                    "it, then try again.",
                    "what to do about a failure",
                ),
                translate("troubles", "Can't be read", "a failure, in the sidebar"),
            )
        case "SourceChanged":
            return (
                translate("troubles", "The file changed meanwhile", "title of a failure"),
                translate(
                    "troubles",
                    "{name} changed while it was being read. Wait until it is copied or exported "
                    "whole, then drop it again.",
                    "what to do about a failure",
                ),
                translate("troubles", "File changed", "a failure, in the sidebar"),
            )
        case "SourceMissing":
            return (
                translate("troubles", "The files are needed again", "title of a failure"),
                translate(
                    "troubles",
                    "{name} is not where it was, or it has changed. The report stays as it is; "
                    "drop the exports again to count them anew.",
                    "what to do about a failure",
                ),
                translate("troubles", "File gone", "a failure, in the sidebar"),
            )
        case "CaFileUnusable":
            return (
                translate("troubles", "The certificate file can't be used", "title of a failure"),
                translate(
                    "troubles",
                    "{name} can't be read, or holds no certificates. Choose another one in the "
                    "settings, or ask whoever runs the server for it.",
                    "what to do about a failure",
                ),
                translate("troubles", "Bad certificate", "a failure, in the sidebar"),
            )
        case "TooManySources":
            return (
                translate(
                    "troubles",
                    "These are too many files for one analysis",
                    "title of a failure",
                ),
                translate(
                    "troubles",
                    "Choose fewer chats at a time, and count the others afterwards.",
                    "what to do about a failure",
                ),
                translate("troubles", "Too many files", "a failure, in the sidebar"),
            )
    return None

"""The words for what a server refuses, by the wire's error codes; see ``trouble_words.py``."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.trouble_words import Facts, Words, filled

translate = QCoreApplication.translate


def words_of_code(code: str, facts: Facts) -> Words | None:
    """Give the words for an error code of the wire; None if it is unknown."""
    for about in (_about_sources, _about_jobs, _about_tasks, _about_access, _about_the_wire):
        words = about(code)
        if words is not None:
            return filled(words, facts)
    return None


def _about_sources(code: str) -> Words | None:
    match code:
        case "nothing-to-read":
            return (
                translate("troubles", "This is not a WhatsApp chat", "title of a failure"),
                translate(
                    "troubles",
                    "{name} has no line that begins with a date, a time and a sender. "
                    "Choose the file that the phone made with “Export chat”; its name begins with "
                    "“WhatsApp Chat” or “_chat”.",
                    "what to do about a failure",
                ),
                translate("troubles", "Not a chat", "a failure, in the sidebar"),
            )
        case "bad-sources":
            return (
                translate("troubles", "The server does not take these files", "title of a failure"),
                translate(
                    "troubles",
                    "One of the files is empty or has a name that the server can't use. Rename it "
                    "or leave it out, then count again.",
                    "what to do about a failure",
                ),
                translate("troubles", "Files refused", "a failure, in the sidebar"),
            )
        case "job-too-large":
            return (
                translate("troubles", "This is too much at a time", "title of a failure"),
                translate(
                    "troubles",
                    "The server takes less than this at a time. Choose fewer or smaller files, or "
                    "wait until your other analyses are done.",
                    "what to do about a failure",
                ),
                translate("troubles", "Too large", "a failure, in the sidebar"),
            )
        case "source-changed":
            return (
                translate("troubles", "The file changed meanwhile", "title of a failure"),
                translate(
                    "troubles",
                    "{name} changed while it was being sent. Wait until it is copied or exported "
                    "whole, then count again.",
                    "what to do about a failure",
                ),
                translate("troubles", "File changed", "a failure, in the sidebar"),
            )
        case "bad-option":
            return (
                translate(
                    "troubles",
                    "The server does not know this setting",
                    "title of a failure",
                ),
                translate(
                    "troubles",
                    "Choose the order of the date again, then count again.",
                    "what to do about a failure",
                ),
                translate("troubles", "Setting refused", "a failure, in the sidebar"),
            )
        case "unknown-kind":
            return (
                translate("troubles", "The server can't do this analysis", "title of a failure"),
                translate(
                    "troubles",
                    "The server may be older than this window. Ask whoever runs it to update it, "
                    "or choose another server in the settings.",
                    "what to do about a failure",
                ),
                translate("troubles", "Not offered", "a failure, in the sidebar"),
            )
    return None


def _about_jobs(code: str) -> Words | None:
    match code:
        case "no-such-job":
            return (
                translate("troubles", "The analysis is no longer there", "title of a failure"),
                translate(
                    "troubles",
                    "It was deleted at the server. Drop the files again to count them again.",
                    "what to do about a failure",
                ),
                translate("troubles", "Deleted", "a failure, in the sidebar"),
            )
        case "no-such-artifact":
            return (
                translate(
                    "troubles",
                    "A part of the report is no longer there",
                    "title of a failure",
                ),
                translate(
                    "troubles",
                    "The server does not keep it any more. Count the files again to have it.",
                    "what to do about a failure",
                ),
                translate("troubles", "Part missing", "a failure, in the sidebar"),
            )
        case "piece-failed":
            return (
                translate("troubles", "A part could not be counted", "title of a failure"),
                translate(
                    "troubles",
                    "The computers tried one part several times without success. Count again; if "
                    "it happens again, leave out the file that was added last.",
                    "what to do about a failure",
                ),
                translate("troubles", "Part failed", "a failure, in the sidebar"),
            )
        case "cancelled":
            return (
                translate("troubles", "The analysis was cancelled", "title of a failure"),
                translate(
                    "troubles",
                    "What was sent is deleted at the server. Count again whenever you like.",
                    "what to do about a failure",
                ),
                translate("troubles", "Cancelled", "a failure, in the sidebar"),
            )
        case "job-moved":
            return (
                translate("troubles", "Another server has taken over", "title of a failure"),
                translate(
                    "troubles",
                    "The analysis goes on there. Try again to follow it.",
                    "what to do about a failure",
                ),
                translate("troubles", "Moved", "a failure, in the sidebar"),
            )
    return None


def _about_tasks(code: str) -> Words | None:
    match code:
        case "no-workers":
            return (
                translate("troubles", "No computer is free to count", "title of a failure"),
                translate(
                    "troubles",
                    "None of the computers that count can be reached. Try again in a moment; if it"
                    " goes on, ask whoever runs the server.",
                    "what to do about a failure",
                ),
                translate("troubles", "Nobody counts", "a failure, in the sidebar"),
            )
        case "task-failed":
            return (
                translate("troubles", "The test did not succeed", "title of a failure"),
                translate(
                    "troubles",
                    "No computer gave an answer. Try again in a moment.",
                    "what to do about a failure",
                ),
                translate("troubles", "No answer", "a failure, in the sidebar"),
            )
        case "unknown-task":
            return (
                translate("troubles", "The server does not know this test", "title of a failure"),
                translate(
                    "troubles",
                    "The server may be older than this window. Ask whoever runs it to update it.",
                    "what to do about a failure",
                ),
                translate("troubles", "Unknown test", "a failure, in the sidebar"),
            )
        case "storage-full":
            return (
                translate("troubles", "The disk is full", "title of a failure"),
                translate(
                    "troubles",
                    "Free some space on the disk of the computer that counts, then count again.",
                    "what to do about a failure",
                ),
                translate("troubles", "Disk full", "a failure, in the sidebar"),
            )
        case "internal":
            return (
                translate("troubles", "The server made a mistake", "title of a failure"),
                translate(
                    "troubles",
                    "Count again. If it happens again, tell whoever runs the server: its log says "
                    "more.",
                    "what to do about a failure",
                ),
                translate("troubles", "Server failed", "a failure, in the sidebar"),
            )
    return None


def _about_access(code: str) -> Words | None:
    match code:
        case "not-allowed":
            return (
                translate("troubles", "The server does not let you in", "title of a failure"),
                translate(
                    "troubles",
                    "The token is missing, wrong or too old. Enter it again in the settings, or "
                    "ask whoever runs the server for a new one.",
                    "what to do about a failure",
                ),
                translate("troubles", "Not let in", "a failure, in the sidebar"),
            )
        case "too-many-connections":
            return (
                translate("troubles", "The server is too busy", "title of a failure"),
                translate(
                    "troubles",
                    "It has too many connections. Close other windows that use it, or try again in"
                    " a moment.",
                    "what to do about a failure",
                ),
                translate("troubles", "Too busy", "a failure, in the sidebar"),
            )
        case "server-stopping":
            return (
                translate("troubles", "The server is being stopped", "title of a failure"),
                translate(
                    "troubles",
                    "It may be back in a moment. Try again then.",
                    "what to do about a failure",
                ),
                translate("troubles", "Server stops", "a failure, in the sidebar"),
            )
        case "too-slow":
            return (
                translate("troubles", "The connection is too slow", "title of a failure"),
                translate(
                    "troubles",
                    "The server heard nothing for too long. Check the connection to the internet, "
                    "then try again.",
                    "what to do about a failure",
                ),
                translate("troubles", "Too slow", "a failure, in the sidebar"),
            )
        case "wrong-protocol-version":
            return (
                translate(
                    "troubles",
                    "The server and this window do not fit together",
                    "title of a failure",
                ),
                translate(
                    "troubles",
                    "They are of different versions. Update the older one of the two.",
                    "what to do about a failure",
                ),
                translate("troubles", "Wrong version", "a failure, in the sidebar"),
            )
        case "legacy-opcode":
            return (
                translate(
                    "troubles",
                    "The server and this window do not fit together",
                    "title of a failure",
                ),
                translate(
                    "troubles",
                    "The server took this window for an older program. Check the server's address "
                    "in the settings.",
                    "what to do about a failure",
                ),
                translate("troubles", "Wrong version", "a failure, in the sidebar"),
            )
    return None


def _about_the_wire(code: str) -> Words | None:
    match code:
        case "bad-frame":
            return (
                translate("troubles", "The connection is disturbed", "title of a failure"),
                translate(
                    "troubles",
                    "Something between this computer and the server changes what is sent. Check "
                    "the server's address in the settings, or ask whoever runs the network.",
                    "what to do about a failure",
                ),
                translate("troubles", "Disturbed", "a failure, in the sidebar"),
            )
        case "bad-message":
            return (
                translate(
                    "troubles",
                    "The server and this window misunderstand each other",
                    "title of a failure",
                ),
                translate(
                    "troubles",
                    "They may be of different versions. Update the older one of the two, then try "
                    "again.",
                    "what to do about a failure",
                ),
                translate("troubles", "Misunderstood", "a failure, in the sidebar"),
            )
        case "bad-batch":
            return (
                translate("troubles", "The connection is disturbed", "title of a failure"),
                translate(
                    "troubles",
                    "A part of the file arrived damaged. Try again; if it happens again, ask "
                    "whoever runs the network.",
                    "what to do about a failure",
                ),
                translate("troubles", "Disturbed", "a failure, in the sidebar"),
            )
        case "batch-out-of-order":
            return (
                translate("troubles", "The sending was interrupted", "title of a failure"),
                translate(
                    "troubles",
                    "Parts of the file arrived in the wrong order. Try again; it goes on where it "
                    "stopped.",
                    "what to do about a failure",
                ),
                translate("troubles", "Interrupted", "a failure, in the sidebar"),
            )
    return None

"""The command ``atalaya``.

Spawned pool processes import this file again: it imports nothing of weight by itself.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress

from desktop import VERSION

CANCELLED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; return its exit code, having told in one sentence what went wrong."""
    _open_closed_streams()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["server"]:
        from server.__main__ import main as serve

        return serve(arguments[1:])
    if arguments[:1] == ["worker"]:
        from workers.__main__ import main as work

        return work(arguments[1:])
    given = _parser().parse_args(arguments)
    _end_as_by_ctrl_c()
    try:
        return _run_or_tell(given)
    except KeyboardInterrupt:
        is_analysis = given.command in ("analyze", None)
        return _fail("cancelled; nothing was written" if is_analysis else "cancelled", CANCELLED)


def _open_closed_streams() -> None:
    """Open standard streams that are closed, before a file or a socket takes their numbers.

    Output that is closed stays so for who writes to it: what is asked for can't be given.
    What would be told on the error output is told to nobody.
    """
    for name, flags, mode in (
        ("stdin", os.O_RDONLY, "r"),
        ("stdout", os.O_RDONLY, "w"),
        ("stderr", os.O_WRONLY, "w"),
    ):
        if getattr(sys, name) is None:
            number = os.open(os.devnull, flags)
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115


def _end_as_by_ctrl_c() -> None:
    """Take being told to end, or a terminal that is closed, as Ctrl-C.

    The job is cancelled and nothing is left half. What was told to ignore it (``nohup``)
    ignores it still.
    """
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, lambda *_: signal.raise_signal(signal.SIGINT))


def _run_or_tell(given: argparse.Namespace) -> int:
    import logging

    from desktop.errors import DesktopError

    # A person gets one sentence; what else there is to tell is told by the server's log.
    logging.basicConfig(handlers=[logging.NullHandler()])
    try:
        return _run(given)
    except DesktopError as error:
        _flush_or_let_go()
        return _fail(str(error), 1)
    except BrokenPipeError:  # whoever read our output has enough
        _flush_or_let_go()
        return 1


def _flush_or_let_go() -> None:
    """Send what can't be flushed nowhere: at the end of Python it would fail again."""
    try:
        sys.stdout.flush()
    except OSError:
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(given: argparse.Namespace) -> int:
    from desktop import commands
    from desktop.settings import ServerChoice

    if given.command == "messages":
        return _messages(given.paths, dict(given.option))
    if given.command == "sheet":
        return commands.sheet(given.title)
    if given.command == "pictures":
        from desktop.pictures import make_pictures

        return make_pictures(given.folder, given.setting, given.scene)
    choice = ServerChoice.from_given(given.server, given.token, os.environ, given.ca_file)
    if given.command == "task":
        return commands.task(given.type, given.content, choice)
    if given.command == "check":
        return commands.check(choice)
    if given.command == "analyze":
        order = commands.Order(given.paths, given.kind, dict(given.option), given.fresh)
        return commands.analyze(order, choice, commands.Results(given.json, given.png))
    from desktop.screen import why_no_window

    why = why_no_window(os.environ)
    if why is not None:
        return commands.analyze_sample(choice, why)
    from desktop.app import run_window

    return run_window([])


def _messages(paths: Sequence[str], options: Mapping[str, str]) -> int:
    """Read here what a worker would read; what it refuses is told as a server would tell it."""
    from desktop import commands
    from workers.errors import AnalysisError
    from workers.kinds import KINDS
    from workers.kinds.chat.reading import read_sources

    try:
        return commands.messages(paths, KINDS["chat"].options(options), read_sources)
    except AnalysisError as error:
        _flush_or_let_go()
        return _fail(str(error), 1)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="atalaya",
        description="Show what happens in the WhatsApp chats of a support team. "
        "Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"atalaya {VERSION}")
    parser.set_defaults(server=None, token=None, ca_file=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    server = argparse.ArgumentParser(add_help=False)
    server.add_argument(
        "--server", metavar="HOST:PORT", help="a server that runs elsewhere (ATALAYA_SERVER)"
    )
    server.add_argument("--token", metavar="T", help="what it lets in (ATALAYA_TOKEN)")
    server.add_argument(
        "--ca-file",
        metavar="FILE",
        help="encrypt, and trust who this vouches for (ATALAYA_CA_FILE)",
    )
    _add_analyze(commands, server)
    listing = commands.add_parser("messages", help="every message as a JSON line")
    listing.add_argument("paths", nargs="+", metavar="PATH", help="exports: texts, zips, folders")
    _add_option(listing)
    text = commands.add_parser("task", parents=[server], help="a text task, to try the cluster")
    text.add_argument("type", nargs="?", metavar="TYPE", help="uppercase, reverse, word_count...")
    text.add_argument("content", nargs="?", metavar="CONTENT")
    commands.add_parser("check", parents=[server], help="whether every part of a cluster answers")
    pictures = commands.add_parser("pictures", help="pictures of every view, from the sample")
    pictures.add_argument("folder", nargs="?", metavar="FOLDER", help="packaging/pictures if none")
    pictures.add_argument("--setting", help=argparse.SUPPRESS)
    pictures.add_argument("--scene", default="", help=argparse.SUPPRESS)
    # What the window draws with, in a process of its own: a report in, its picture out.
    commands.add_parser("sheet").add_argument("--title")
    commands.add_parser("server", help="a server of a cluster", add_help=False)
    commands.add_parser("worker", help="a worker of a cluster", add_help=False)
    return parser


def _add_analyze(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], server: argparse.ArgumentParser
) -> None:
    parser = commands.add_parser("analyze", parents=[server], help="exports to their report")
    parser.add_argument("paths", nargs="+", metavar="PATH", help="exports: texts, zips, folders")
    parser.add_argument(
        "--json", metavar="FILE", help="where the report goes; - is standard output, and it alone"
    )
    parser.add_argument(
        "--png", metavar="FILE", help="where its picture goes, a page of A4; - as for --json"
    )
    parser.add_argument("--kind", default="chat", metavar="K", help="which analysis (chat)")
    _add_option(parser)
    parser.add_argument("--fresh", action="store_true", help="count again what was counted before")


def _add_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--option",
        action="append",
        default=[],
        type=_option,
        metavar="K=V",
        help="of the analysis, as often as there are some: date_order=dmy, or mdy or ymd, for "
        "all chats; date_order:NAME=mdy for the one that the report calls NAME; "
        'join=[["Ana","Ana G."]] for names of one person',
    )


def _option(text: str) -> tuple[str, str]:
    """Read an option: a value may hold ``=``, and so may the name of a source after a colon."""
    name, equals, value = text.partition("=")
    if ":" in name:
        name, equals, value = text.rpartition("=")
    if not equals or not name:
        raise argparse.ArgumentTypeError(f"{text} is not of the form name=value")
    return name, value


def _fail(sentence: str, code: int) -> int:
    from desktop.wording import visible

    with suppress(OSError):  # a terminal that was closed
        print(f"atalaya: {visible(sentence)}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())

"""What ``atalaya`` does without a window: analyze, messages, task, check, the sample.

Each command returns its exit code, or raises a DesktopError whose text is the one
sentence that the person gets.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TextIO

from desktop import VERSION
from desktop.client import Client
from desktop.cluster import EmbeddedCluster
from desktop.drawing import draw_sheet, need_sheet
from desktop.errors import (
    DesktopError,
    NoChats,
    OutputTwice,
    OutputUnwritable,
    PicturesUnavailable,
    SourceChanged,
    SourceUnreadable,
)
from desktop.exports import ChatText, find_sources
from desktop.progress import ProgressBar
from desktop.saving import Target
from desktop.settings import ServerChoice
from desktop.summary import summary
from desktop.wording import can_show, columns, fitted, plain
from server.protocol import CheckPart, Progress

SAMPLE = Path(__file__).with_name("sample")
CANCEL_S = 5.0
TASK_TYPES = {
    "uppercase": "the text in capitals",
    "reverse": "the text from its end to its beginning",
    "word_count": "how many words the text has",
    "sleep": "wait so many seconds",
}

NamedText = tuple[str, Callable[[], bytes]]
Reader = Callable[[Sequence[NamedText], Mapping[str, str]], Iterator[Mapping[str, Any]]]

_YOUR_OWN = "Your own: atalaya analyze PATH... takes the .txt and .zip files of WhatsApp\n"


@dataclass(frozen=True, slots=True)
class Order:
    """What to analyse, and how."""

    paths: Sequence[str | Path]
    kind: str = "chat"
    options: Mapping[str, str] | None = None
    is_fresh: bool = False


@dataclass(frozen=True, slots=True)
class Results:
    """Where the report and its picture go; ``-`` is standard output, None is nowhere."""

    json: str | None = None
    png: str | None = None

    def targets(self) -> tuple[Target | None, Target | None]:
        """Try both places.

        Raises:
            OutputTwice: If they are one place.
            TargetUnwritable: If one can't be written to.
        """
        json, png = (None if path is None else Target(path) for path in (self.json, self.png))
        if json is not None and png is not None and json.is_same(png):
            raise OutputTwice("standard output" if png.is_output else png.path)
        for target in (json, png):
            if target is not None:
                target.check()
        return json, png


def analyze(order: Order, choice: ServerChoice, results: Results) -> int:
    """Take exports the whole way; write the results, and a summary where nothing else goes."""
    targets = json_target, png_target = results.targets()
    if png_target is not None:
        need_sheet(order.kind)
    with ProgressBar(sys.stderr) as progress_bar:
        progress_bar.say("reading the exports")
        sources = find_sources(order.paths)
        report = asyncio.run(_analyze(order, sources, choice, progress_bar))
        if png_target is not None:
            progress_bar.say("drawing the picture")
            picture = draw_sheet(report)
    if json_target is not None:
        json_target.write(report + b"\n")
    if png_target is not None:
        png_target.write(picture)
    if not any(target is not None and target.is_output for target in targets):
        write_text(summary(json.loads(report)), sys.stdout)
    return 0


async def _analyze(
    order: Order, sources: Sequence[ChatText], choice: ServerChoice, progress_bar: ProgressBar
) -> bytes:
    is_connected = True

    def heed(connected: bool) -> None:
        nonlocal is_connected
        is_connected = connected
        if not connected:
            progress_bar.say("the connection is cut, trying again")

    def show(progress: Progress) -> None:
        if is_connected:
            progress_bar.show(progress)

    progress_bar.say("starting")
    async with connected(choice, heed) as client:
        job = await client.submit(
            sources, kind=order.kind, options=order.options, fresh=order.is_fresh
        )
        try:
            return await job.report(show)
        except asyncio.CancelledError:
            client.cancel(job)
            # Leaving at once could be quicker than the server, and leave the job open there.
            with suppress(DesktopError, TimeoutError):
                async with asyncio.timeout(CANCEL_S):
                    await job.report()
            raise


def sheet(title: str | None) -> int:
    """Draw the report on standard input; the picture goes to standard output."""
    Target("-").write(draw_sheet(sys.stdin.buffer.read(), title))
    return 0


def analyze_sample(choice: ServerChoice, why: str) -> int:
    """Show what a report is with the chats that come along, where there is no window.

    Args:
        choice: The server that counts them.
        why: Why there is no window.
    """
    write_text(f"No window: {why}. Here is the report of the bundled sample.\n\n", sys.stdout)
    order = Order([SAMPLE])
    hint, results = "", Results("report.json", "report.png")
    try:
        need_sheet(order.kind)
    except PicturesUnavailable as error:
        hint, results = f"{str(error).capitalize()}\n", Results("report.json")
    code = analyze(order, choice, results)
    files = [str(Path(one).resolve()) for one in (results.json, results.png) if one]
    where = " and ".join(files)
    write_text(
        f"\nThis is the bundled sample; its report is in {where}\n{hint}{_YOUR_OWN}", sys.stdout
    )
    return code


def messages(paths: Sequence[str], options: Mapping[str, str], read: Reader) -> int:
    """Write every message of the chats as a JSON line, source by source.

    Args:
        paths: Files, zips or folders.
        options: Those of the analysis.
        read: Gives the messages of sources from their names and what reads their bytes:
            first to learn from all of them, then one by one.

    Raises:
        NoChats: If there is no message in any of them.
        SourceUnreadable: If one can't be read.
        SourceChanged: If one is no longer what it was when it was found.
    """
    texts = [(source.name, partial(_bytes_of, source)) for source in find_sources(paths)]
    count = 0
    with writing():
        for message in read(texts, options):
            line = json.dumps(message, ensure_ascii=False)
            sys.stdout.buffer.write(line.encode("utf-8", "replace") + b"\n")
            count += 1
        sys.stdout.buffer.flush()
    if not count:
        raise NoChats(", ".join(paths), "holds no message of a WhatsApp chat")
    return 0


def _bytes_of(source: ChatText) -> bytes:
    try:
        with source.open() as stream:
            data = stream.read()
    except OSError as error:
        raise SourceUnreadable(source.name, error.strerror or str(error)) from error
    if len(data) != source.bytes:
        raise SourceChanged(source.name)
    return data


def task(task_type: str | None, content: str | None, choice: ServerChoice) -> int:
    """Send a text through the cluster and print what a worker makes of it."""
    if task_type is None:
        task_type = _ask_type()
    if content is None:
        content = _ask("Text: ")
    answer = asyncio.run(_task(task_type, content, choice))
    write_text(answer + "\n", sys.stdout)
    return 0


async def _task(task_type: str, content: str, choice: ServerChoice) -> str:
    async with connected(choice) as client:
        return (await client.task(task_type, content)).answer


def _ask_type() -> str:
    for number, (name, what) in enumerate(TASK_TYPES.items(), 1):
        print(f"{number}  {name:<11} {what}", file=sys.stderr)
    chosen = _ask("Which one? ").strip()
    names = list(TASK_TYPES)
    is_number = chosen.isascii() and chosen.isdigit() and 0 < int(chosen) <= len(names)
    return names[int(chosen) - 1] if is_number else chosen


def _ask(question: str) -> str:
    """Ask on standard error, since standard output is for the answer."""
    print(question, end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline()
    if not line:
        raise KeyboardInterrupt  # the end of the input is a way to leave
    return line.rstrip("\r\n")


def check(choice: ServerChoice) -> int:
    """Say of every part of the cluster whether it can be reached; 1 if one can't."""
    parts = asyncio.run(_check(choice))
    write_text(check_table(parts), sys.stdout)
    return 0 if parts and all(part.ok for part in parts) else 1


async def _check(choice: ServerChoice) -> tuple[CheckPart, ...]:
    async with connected(choice) as client:
        return await client.check()


def check_table(parts: Sequence[CheckPart]) -> str:
    """Write the parts of a cluster as a table: state, version, round trip, detail."""
    rows = [("part", "state", "version", "round trip", "")]
    for part in parts:
        trip = "-" if part.seconds is None else f"{part.seconds * 1000:.1f} ms"
        state = "ok" if part.ok else "not reached"
        rows.append((part.name, state, part.version or "-", trip, part.detail))
    widths = [max(columns(row[place]) for row in rows) for place in range(5)]
    lines = (
        "  ".join(fitted(cell, width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    return "".join(line.rstrip() + "\n" for line in lines)


@asynccontextmanager
async def connected(
    choice: ServerChoice, on_connected: Callable[[bool], None] | None = None
) -> AsyncIterator[Client]:
    """Give a client of the chosen server, or of a cluster that lives as long as this."""
    async with AsyncExitStack() as stack:
        endpoint, token, cluster = choice.endpoint, choice.token, None
        if endpoint is None:
            cluster = await stack.enter_async_context(EmbeddedCluster())
            endpoint, token = cluster.endpoint, cluster.token
        client = Client(
            endpoint, token=token, program=f"atalaya {VERSION}", on_connected=on_connected
        )
        await stack.enter_async_context(client)
        if cluster is not None:
            cluster.on_moved = client.move_to
        yield client


def write_text(text: str, stream: TextIO) -> None:
    """Print a text on a stream that may know ASCII alone; errors as in ``writing``."""
    with writing():
        stream.write(text if can_show(stream, text) else plain(text))
        stream.flush()


@contextmanager
def writing() -> Iterator[None]:
    """Write to standard output in here.

    Raises:
        BrokenPipeError: If nobody reads it any more.
        OutputUnwritable: If it takes no more, as on a full disk.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputUnwritable(error.strerror or str(error)) from error

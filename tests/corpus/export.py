"""Exports with what they mean: how they are made, and how they lie in the folder.

    <family>/<id>.txt          the bytes
    <family>/<id>.jsonl        its messages, one a line
    <family>/<id>.facts.json   what the report should say, where that matters

A case of several sources is a folder ``<family>/<id>/`` with a ``.txt`` and a ``.jsonl`` for
each, its facts beside the folder. Facts are::

    {"options": {…}, "sources": {name: {fact: value}}, "totals": {figure: value},
     "name": the source's name, where it can't be a file's}
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from tests.corpus.dialect import Dialect
from tests.corpus.script import Script

CORPUS = Path(__file__).parents[1] / "exports" / "corpus"

Message = dict[str, Any]
Facts = Mapping[str, Any]


class Source(NamedTuple):
    """One export: its name, its bytes, its messages."""

    name: str
    data: bytes
    messages: list[Message]


@dataclass(frozen=True, slots=True)
class Case:
    """Exports that are read together.

    Attributes:
        family: The folder.
        id: The name of the case in it.
        sources: In the order of their names.
        facts: What the report says about each source, by name.
        totals: What the report says about all of them.
        options: The user's.
    """

    family: str
    id: str
    sources: tuple[Source, ...]
    facts: Mapping[str, Facts] = field(default_factory=dict)
    totals: Facts = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """Name the case among all."""
        return f"{self.family}/{self.id}"


def messages_of(name: str, dialect: Dialect, script: Script) -> list[Message]:
    """Say how a script reads that a phone wrote down."""
    return [
        {
            "source": name,
            "time": dialect.read_time(said.at).isoformat(),
            "sender": said.sender,
            "kind": said.kind,
            "text": said.text,
            "edited": said.edited,
        }
        for said in script
    ]


def encoded(text: str, encoding: str = "utf-8") -> bytes:
    """Write text as bytes; a lone surrogate stands for a byte that is no text."""
    return text.encode(encoding, "surrogateescape")


def source(
    name: str, dialect: Dialect, script: Script, *, encoding: str = "utf-8", before: str = ""
) -> Source:
    """Write a script down."""
    text = before + dialect.write(script)
    return Source(name, encoded(text, encoding), messages_of(name, dialect, script))


def case(
    path: str,
    dialect: Dialect,
    script: Script,
    *,
    encoding: str = "utf-8",
    before: str = "",
    facts: Facts | None = None,
    options: Mapping[str, str] | None = None,
) -> Case:
    """Make a case of one source, called like its file."""
    family, _, name = path.rpartition("/")
    one = source(f"{name}.txt", dialect, script, encoding=encoding, before=before)
    return Case(family, name, (one,), {one.name: facts or {}}, {}, options or {})


def raw_case(
    path: str,
    data: bytes,
    messages: Iterable[Message],
    *,
    facts: Facts | None = None,
    options: Mapping[str, str] | None = None,
) -> Case:
    """Make a case of one source whose bytes no dialect writes."""
    family, _, name = path.rpartition("/")
    one = Source(f"{name}.txt", data, [{**message} for message in messages])
    return Case(family, name, (one,), {one.name: facts or {}}, {}, options or {})


def cases() -> Iterator[Case]:
    """Make every case of the corpus."""
    from tests.corpus import (
        body_cases,
        date_cases,
        file_cases,
        header_cases,
        notice_cases,
        overlap_cases,
        sender_cases,
        shape_cases,
    )

    for family in (
        header_cases, date_cases, shape_cases, sender_cases, notice_cases, body_cases,
        file_cases, overlap_cases,
    ):  # fmt: skip
        yield from family.cases()


def files_of(one: Case) -> Iterator[tuple[str, bytes]]:
    """Give the files of a case, by their path in the corpus."""
    alone = len(one.sources) == 1
    for number, each in enumerate(one.sources):
        stem = one.path if alone else f"{one.path}/{each.name.removesuffix('.txt')}"
        if not alone and number and each.name <= one.sources[number - 1].name:
            raise ValueError(f"the sources of {one.path} are not in the order of their names")
        yield f"{stem}.txt", each.data
        yield f"{stem}.jsonl", "".join(map(_line, each.messages)).encode()
    facts = _facts(one)
    if facts:
        text = json.dumps(facts, ensure_ascii=False, indent=1, sort_keys=True)
        yield f"{one.path}.facts.json", f"{text}\n".encode()


def _line(message: Message) -> str:
    return json.dumps(message, ensure_ascii=False) + "\n"


def _facts(one: Case) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "options": dict(one.options),
        "sources": {name: dict(said) for name, said in one.facts.items() if said},
        "totals": dict(one.totals),
    }
    if len(one.sources) == 1 and one.sources[0].name != f"{one.id}.txt":
        facts["name"] = one.sources[0].name
    return {name: value for name, value in facts.items() if value}


def made() -> dict[str, bytes]:
    """Make every file of the corpus, by its path."""
    files: dict[str, bytes] = {}
    for one in cases():
        for path, data in files_of(one):
            if path in files:
                raise ValueError(f"{path} is made twice")
            files[path] = data
    return files


def remake(folder: Path) -> int:
    """Write the corpus anew; what is no longer made goes. Say how many exports there are."""
    files = made()
    for old in folder.rglob("*.*"):
        if old.is_file() and old.name != ".gitattributes":
            old.unlink()
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return sum(path.endswith(".txt") for path in files)


def stored(folder: Path) -> Iterator[Case]:
    """Read the cases that lie in a folder."""
    for family in sorted(path for path in folder.iterdir() if path.is_dir()):
        for path in sorted(family.iterdir()):
            if path.suffix == ".txt":
                yield _stored(family.name, path.stem, [path])
            elif path.is_dir():
                yield _stored(family.name, path.name, sorted(path.glob("*.txt")))


def _stored(family: str, name: str, paths: list[Path]) -> Case:
    beside = paths[0].parent if len(paths) == 1 else paths[0].parents[1]
    told = beside / f"{name}.facts.json"
    facts = json.loads(told.read_text("utf-8")) if told.exists() else {}
    sources = tuple(
        Source(facts.get("name", path.name), path.read_bytes(), _messages(path)) for path in paths
    )
    return Case(
        family,
        name,
        sources,
        facts.get("sources", {}),
        facts.get("totals", {}),
        facts.get("options", {}),
    )


def _messages(path: Path) -> list[Message]:
    text = path.with_suffix(".jsonl").read_text("utf-8")
    return [json.loads(line) for line in text.split("\n") if line]

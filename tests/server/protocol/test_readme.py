"""The README is what strangers write clients from, so it is held to the code."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

import server.protocol
from server.protocol import (
    ERROR_CODES,
    Batch,
    ClientConnection,
    Frame,
    Hello,
    Limits,
    Message,
    Opcode,
    ReportPart,
    Segment,
    ServerConnection,
    decode,
    encode,
)
from server.protocol.codec import MESSAGE_TYPES, RAW_FIELDS

README = Path(server.protocol.__file__).with_name("README.md").read_text(encoding="utf-8")
JOB = "6f1d5a4e0c2b4b7e9a3d8c1f2e5b7a90"
CHAT = b"12/03/2022, 00:34 - Ana: Good morning\n"


def rows(columns: int) -> dict[str, list[str]]:
    """Give the README's table rows of so many columns, by their first cell."""
    found = {}
    for line in README.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == columns:
            found[cells[0]] = cells
    return found


def example(name: str) -> bytes:
    [text] = re.findall(rf"```{name}\n(.*?)```", README, re.DOTALL)
    return bytes.fromhex(text)


@pytest.mark.parametrize("opcode", Opcode)
def test_every_opcode_stands_in_the_table_with_its_fields(opcode: Opcode) -> None:
    _, name, way, _, described = rows(5)[str(opcode.value)]
    message_type: Any = MESSAGE_TYPES[opcode]

    assert name == opcode.name
    assert way == _way(message_type)
    if message_type is not Batch:
        for field in fields(message_type):
            is_raw = field.name == RAW_FIELDS.get(message_type)
            assert ("*raw*" if is_raw else f"`{field.name}`") in described


def _way(message_type: type) -> str:
    if message_type in server.protocol.ClientMessage.__args__:
        return "C→S"
    return "S→C" if message_type in server.protocol.ServerMessage.__args__ else "both"


@pytest.mark.parametrize("code", ERROR_CODES)
def test_every_error_code_stands_in_the_table(code: str) -> None:
    again = rows(4)[f"`{code}`"][2]

    assert again == ("yes" if ERROR_CODES[code].retryable else "no")


def test_no_other_error_code_stands_there() -> None:
    named = {cell.strip("`") for cell, row in rows(4).items() if row[2] in ("yes", "no")}

    assert named == set(ERROR_CODES)


def test_every_limit_stands_in_the_table() -> None:
    assert all(f"`{field.name}`" in rows(2) for field in fields(Limits))


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("hello", Hello(1, "secret", "mine")),
        ("batch", Batch.of(JOB, 0, (Segment(0, 0, len(CHAT)),), CHAT)),
        ("report", ReportPart(JOB, 0, 2, True, b"{}")),
    ],
)
def test_the_frames_shown_are_those_that_travel(name: str, message: Message) -> None:
    assert example(name) == encode(message)


def test_the_session_is_one_that_both_ends_accept() -> None:
    client, served = ClientConnection(), ServerConnection()
    shown = re.findall(r"^([CS])  ([A-Z]+) +(.+)$", README, re.MULTILINE)
    assert [name for _, name, _ in shown][:4] == ["HELLO", "WELCOME", "SUBMIT", "ACCEPTED"]

    for side, name, body in shown:
        ends = (client, served) if side == "C" else (served, client)
        message = _message(Opcode[name], body)
        assert ends[1].receive_data(ends[0].send(message)) == [message]


def _message(opcode: Opcode, body: str) -> Message:
    if opcode is Opcode.BATCH:
        return decode(Frame(opcode, example("batch")[5:]))
    if opcode is Opcode.REPORT:
        return decode(Frame(opcode, example("report")[5:]))
    return decode(Frame(opcode, json.dumps(json.loads(body)).encode()))

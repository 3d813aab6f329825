"""A client written from server/protocol/README.md alone; it shares no line with the project."""

from __future__ import annotations

import hashlib
import json
import secrets
import socket
import struct
import zlib
from collections.abc import Callable
from typing import Any

HELLO, SUBMIT, BATCH, ACK, PROGRESS = 16, 20, 22, 23, 24
REPORT, ERROR, PING, PONG = 25, 26, 39, 40


class Refused(Exception):
    """The server answered with an ERROR."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code


def say(line: socket.socket, opcode: int, body: bytes | dict[str, object]) -> None:
    """Send a frame; a body that is not bytes travels as JSON."""
    packed = body if isinstance(body, bytes) else json.dumps(body).encode()
    line.sendall(struct.pack("<Bi", opcode, len(packed)) + packed)


def take(line: socket.socket, size: int) -> bytes:
    """Receive exactly so many bytes."""
    data = b""
    while len(data) < size:
        if not (more := line.recv(size - len(data))):
            raise ConnectionError("the server hung up")
        data += more
    return data


def hear(line: socket.socket) -> tuple[int, dict[str, Any], bytes]:
    """Wait for a message; give its opcode, its fields and, from a REPORT, its raw bytes."""
    opcode, length = struct.unpack("<Bi", take(line, 5))
    body, raw = take(line, length), b""
    if opcode == REPORT:
        end = 4 + int.from_bytes(body[:4], "little")
        body, raw = body[4:end], body[end:]
    fields = json.loads(body)
    if opcode == ERROR:
        raise Refused(fields["code"], fields["message"])
    if opcode == PING:
        say(line, PONG, {"nonce": fields["nonce"]})
        return hear(line)
    return opcode, fields, raw


def one_segment(job: str, number: int, offset: int, data: bytes) -> bytes:
    """Make a BATCH of one run of the job's first source, not compressed."""
    head = struct.pack("<16sQIIH", bytes.fromhex(job), number, zlib.crc32(data), 0, 1)
    return head + struct.pack("<IQI", 0, offset, len(data)) + data


def fetch_report(
    host: str,
    port: int,
    token: str,
    name: str,
    data: bytes,
    watch: Callable[[int, dict[str, Any]], object] = lambda opcode, fields: None,
) -> dict[str, Any]:
    """Have one chat analysed; a connection that is cut is not mended.

    Args:
        host: Where the server is.
        port: Where it listens there.
        token: Lets the client in.
        name: What the chat's file is called.
        data: The whole chat.
        watch: Is given opcode and fields of each message that follows ACCEPTED.

    Raises:
        Refused: When the server says no, to the client or to the chat.
    """
    with socket.create_connection((host, port)) as line:
        say(line, HELLO, {"protocol": 1, "token": token, "client": "independent"})
        limits = hear(line)[1]["limits"]
        source = {"name": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        job = {"key": secrets.token_hex(16), "kind": "chat", "options": {}, "sources": [source]}
        say(line, SUBMIT, {"request": 1, **job})
        accepted = hear(line)[1]
        expected = len(data) if accepted["state"] == "open" else 0
        offsets = range(0, expected, limits["batch_bytes"])
        sent = durable = accepted["next"]
        report = b""
        while True:
            while sent < min(len(offsets), durable + limits["unacknowledged"]):
                part = data[offsets[sent] : offsets[sent] + limits["batch_bytes"]]
                say(line, BATCH, one_segment(accepted["job"], sent, offsets[sent], part))
                sent += 1
            opcode, fields, raw = hear(line)
            watch(opcode, fields)
            report += raw
            if opcode == ACK:
                durable = fields["next"]
            if opcode == REPORT and fields["last"]:
                whole: dict[str, Any] = json.loads(report)
                return whole

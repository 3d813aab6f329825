"""One connection as each end sees it: what may be said when, and by whom.

    waiting for hello ──HELLO──▶ waiting for welcome ──WELCOME──▶ open
           │                            │                          │
           └───────── ERROR about the connection, from the server ─┴──▶ closed

An end that receives what breaks these rules is *broken*: it hears nothing more, and the
server may still say why.
"""

from __future__ import annotations

from enum import Enum
from typing import get_args

from server.protocol.codec import MESSAGE_TYPES, decode, encode
from server.protocol.errors import (
    BadBatch,
    CannotSend,
    ProtocolError,
    UnexpectedMessage,
    WrongProtocolVersion,
)
from server.protocol.frames import BODY_BYTES, FrameBuffer
from server.protocol.messages import (
    PROTOCOL_VERSION,
    SUBMIT_BYTES,
    Batch,
    ClientMessage,
    Failure,
    Hello,
    Message,
    Ping,
    Pong,
    ServerMessage,
    Submit,
    Welcome,
)
from server.protocol.parts import SubmitCollector, submit_frames


class State(Enum):
    """Where a connection stands; the value reads as the end of a sentence."""

    EXPECTS_HELLO = "waiting for hello"
    EXPECTS_WELCOME = "waiting for welcome"
    OPEN = "open"
    BROKEN = "broken"
    CLOSED = "closed"


_Spoken = dict[State, frozenset[type]]

_FROM_CLIENT: _Spoken = {
    State.EXPECTS_HELLO: frozenset({Hello}),
    State.OPEN: frozenset({*get_args(ClientMessage), Ping, Pong} - {Hello}),
}
_FROM_SERVER: _Spoken = {
    State.EXPECTS_HELLO: frozenset({Failure}),
    State.EXPECTS_WELCOME: frozenset({Welcome, Failure}),
    State.OPEN: frozenset({*get_args(ServerMessage), Ping, Pong} - {Welcome}),
    State.BROKEN: frozenset({Failure}),
}


class _Connection:
    """What both ends share; ``state`` changes only by messages that come or go."""

    _incoming: _Spoken
    _outgoing: _Spoken

    def __init__(self) -> None:
        self.state = State.EXPECTS_HELLO
        self.compression: str | None = None
        self._buffer = FrameBuffer()

    def receive_data(self, data: bytes) -> list[Message]:
        """Take bytes from the network; return the messages they complete.

        After an error, and after the connection's last message, it returns none.

        Raises:
            ProtocolError: For whatever the peer did wrong, with the code to answer. What
                came before it in the same data is lost, as with a cut connection.
        """
        if self.state in (State.BROKEN, State.CLOSED):
            return []
        try:
            return self._receive(data)
        except ProtocolError:
            self.state = State.BROKEN
            raise

    def send(self, message: Message) -> bytes:
        """Write a message as the bytes to send.

        Raises:
            CannotSend: If this end may not say it now.
            FrameTooLarge: If it does not fit into a frame.
        """
        if not self._may_send(message):
            raise CannotSend(type(message).__name__, self.state.value)
        data = self._written(message)
        self._advance(message)
        return data

    def _written(self, message: Message) -> bytes:
        return encode(message)

    def _whole(self, message: Message) -> Message | None:
        """Give what a message that came makes known; None for a part before the last."""
        return message

    def _may_send(self, message: Message) -> bool:
        if type(message) not in self._outgoing.get(self.state, ()):
            return False
        # Only an open connection can be about something other than itself.
        return self.state is State.OPEN or not isinstance(message, Failure) or message.is_fatal

    def _receive(self, data: bytes) -> list[Message]:
        received = []
        for frame in self._buffer.feed(data):
            self._expect(MESSAGE_TYPES[frame.opcode])
            message = decode(frame)
            self._check(message)
            self._advance(message)
            if (whole := self._whole(message)) is not None:
                received.append(whole)
            if self.state is State.CLOSED:
                return received
        # Not after the whole frame: a TLS client on this port would be waited for.
        if (announced := self._buffer.announced) is not None:
            self._expect(MESSAGE_TYPES[announced])
        return received

    def _expect(self, message_type: type) -> None:
        if message_type not in self._incoming.get(self.state, ()):
            raise UnexpectedMessage(message_type.__name__, f"not expected while {self.state.value}")

    def _check(self, message: Message) -> None:
        if self.state is not State.OPEN and isinstance(message, Failure) and not message.is_fatal:
            raise UnexpectedMessage("Failure", f"about a job while {self.state.value}")
        if isinstance(message, Hello | Welcome) and message.protocol != PROTOCOL_VERSION:
            raise WrongProtocolVersion(message.protocol, PROTOCOL_VERSION)
        if isinstance(message, Batch) and message.uncompressed and self.compression is None:
            raise BadBatch(message.number, "no compression was agreed")

    def _advance(self, message: Message) -> None:
        if isinstance(message, Hello):
            self.state = State.EXPECTS_WELCOME
        elif isinstance(message, Welcome):
            self.state = State.OPEN
            self.compression = message.compression
        elif isinstance(message, Failure) and message.is_fatal:
            self.state = State.CLOSED


class ServerConnection(_Connection):
    """The server's end: hears a hello first, then requests.

    A submit in parts comes out as one message, when it is whole.

    Args:
        submit_bytes: Its JSON at most.
    """

    _incoming = _FROM_CLIENT
    _outgoing = _FROM_SERVER

    def __init__(self, submit_bytes: int = SUBMIT_BYTES) -> None:
        super().__init__()
        self._submit = SubmitCollector(submit_bytes)

    @property
    def is_mid_submit(self) -> bool:
        """Whether a submit has begun to arrive in parts, and its last part has not come."""
        return self._submit.is_begun

    def _whole(self, message: Message) -> Message | None:
        return self._submit.take(message)


class ClientConnection(_Connection):
    """The client's end: says hello first, hears a welcome, then asks.

    A submit that is longer than a frame goes out in parts.
    """

    _incoming = _FROM_SERVER
    _outgoing = _FROM_CLIENT

    def __init__(self) -> None:
        super().__init__()
        self._submit_bytes = BODY_BYTES

    def _advance(self, message: Message) -> None:
        super()._advance(message)
        if isinstance(message, Welcome):
            self._submit_bytes = message.limits.submit_bytes

    def _written(self, message: Message) -> bytes:
        if isinstance(message, Submit):
            return submit_frames(message, self._submit_bytes)
        return super()._written(message)

from __future__ import annotations

from dataclasses import replace

import pytest

from server.protocol import (
    BODY_BYTES,
    BadBatch,
    BadMessage,
    Batch,
    CannotSend,
    ClientConnection,
    Failure,
    FrameTooLarge,
    Hello,
    Message,
    Ping,
    Pong,
    ProtocolError,
    Segment,
    ServerConnection,
    SourceOffer,
    State,
    Submit,
    SubmitPart,
    UnexpectedMessage,
    Welcome,
    WrongProtocolVersion,
    encode,
)
from tests.server.protocol.examples import (
    EITHER,
    FROM_CLIENT,
    FROM_SERVER,
    HASH,
    HELLO,
    JOB,
    KEY,
    WELCOME,
)

LIMITS = WELCOME.limits
FATAL = Failure("server-stopping", "the server is stopping", True)


def name_of(message: object) -> str:
    return type(message).__name__


def welcomed() -> tuple[ClientConnection, ServerConnection]:
    client, server = ClientConnection(), ServerConnection()
    server.receive_data(client.send(HELLO))
    client.receive_data(server.send(WELCOME))
    return client, server


def test_a_hello_and_a_welcome_open_both_ends() -> None:
    client, server = ClientConnection(), ServerConnection()

    assert server.receive_data(client.send(HELLO)) == [HELLO]
    assert (client.state, server.state) == (State.EXPECTS_WELCOME, State.EXPECTS_WELCOME)
    assert client.receive_data(server.send(WELCOME)) == [WELCOME]
    assert (client.state, server.state) == (State.OPEN, State.OPEN)


def test_every_message_passes_an_open_connection_byte_by_byte() -> None:
    client, server = welcomed()

    for message in (*FROM_CLIENT[1:], *EITHER):
        came = [one for byte in client.send(message) for one in server.receive_data(bytes([byte]))]
        assert came == [message]
    for message in (*FROM_SERVER[1:], *EITHER):
        came = [one for byte in server.send(message) for one in client.receive_data(bytes([byte]))]
        assert came == [message]


@pytest.mark.parametrize("message", [*FROM_CLIENT[1:], *EITHER], ids=name_of)
def test_nothing_comes_before_hello(message: Message) -> None:
    with pytest.raises(UnexpectedMessage, match="waiting for hello"):
        ServerConnection().receive_data(encode(message))
    with pytest.raises(CannotSend):
        ClientConnection().send(message)


@pytest.mark.parametrize("message", [HELLO, Ping(1)], ids=name_of)
def test_nothing_comes_between_hello_and_welcome(message: Message) -> None:
    server = ServerConnection()

    with pytest.raises(UnexpectedMessage, match="waiting for welcome"):
        server.receive_data(encode(HELLO) + encode(message))


def test_hello_comes_once() -> None:
    _, server = welcomed()

    with pytest.raises(UnexpectedMessage):
        server.receive_data(encode(HELLO))


@pytest.mark.parametrize("message", FROM_SERVER, ids=name_of)
def test_a_server_does_not_hear_what_servers_say(message: Message) -> None:
    _, server = welcomed()

    with pytest.raises(UnexpectedMessage):
        server.receive_data(encode(message))


@pytest.mark.parametrize("message", FROM_CLIENT, ids=name_of)
def test_a_client_does_not_hear_what_clients_say(message: Message) -> None:
    client, _ = welcomed()

    with pytest.raises(UnexpectedMessage):
        client.receive_data(encode(message))


@pytest.mark.parametrize("message", [one for one in FROM_SERVER if one is not WELCOME], ids=name_of)
def test_a_server_says_welcome_first(message: Message) -> None:
    server = ServerConnection()
    server.receive_data(encode(HELLO))

    with pytest.raises(CannotSend):
        server.send(message)


def test_another_version_is_refused_at_both_ends() -> None:
    client = ClientConnection()
    client.send(HELLO)
    other = Welcome(2, "", "", "", WELCOME.limits, (), WELCOME.cluster)

    with pytest.raises(WrongProtocolVersion) as caught:
        ServerConnection().receive_data(encode(Hello(2, "", "")))
    assert caught.value.code == "wrong-protocol-version"
    with pytest.raises(WrongProtocolVersion):
        client.receive_data(encode(other))


@pytest.mark.parametrize("opened", [False, True])
def test_a_failure_of_the_connection_closes_both_ends(opened: bool) -> None:
    client, server = welcomed() if opened else (ClientConnection(), ServerConnection())

    assert client.receive_data(server.send(FATAL) + encode(Pong(1))) == [FATAL]
    assert (client.state, server.state) == (State.CLOSED, State.CLOSED)
    assert client.receive_data(b"whatever") == []
    with pytest.raises(CannotSend, match="closed"):
        server.send(Pong(1))


def test_a_failure_of_a_job_leaves_the_connection_open() -> None:
    client, server = welcomed()

    client.receive_data(server.send(Failure.because("cancelled", job=JOB)))

    assert client.state is server.state is State.OPEN


def test_a_broken_connection_hears_nothing_more_and_may_say_why() -> None:
    server = ServerConnection()
    with pytest.raises(BadMessage) as caught:
        server.receive_data(encode(Ping(1)))

    assert server.receive_data(encode(HELLO)) == []
    with pytest.raises(CannotSend, match="broken"):
        server.send(WELCOME)
    assert server.send(Failure.of(caught.value))[0] == 26
    assert server.state is State.CLOSED


def test_compressed_data_is_refused_while_none_was_agreed() -> None:
    _, server = welcomed()
    whole = Batch.of(JOB, 3, (Segment(0, 0, 4),), b"abcd")
    packed = Batch(JOB, 3, whole.crc32, 4, whole.segments, whole.data)

    with pytest.raises(BadBatch, match="no compression"):
        server.receive_data(encode(packed))


@pytest.mark.parametrize(
    "garbage", [b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x02\x00\x01", bytes(9)]
)
def test_other_protocols_are_refused_at_their_first_bytes(garbage: bytes) -> None:
    server = ServerConnection()

    with pytest.raises(ProtocolError) as caught:
        server.receive_data(garbage)

    assert Failure.of(caught.value).is_fatal


def test_a_failure_of_a_job_before_the_welcome_is_refused() -> None:
    client = ClientConnection()
    client.send(HELLO)

    with pytest.raises(UnexpectedMessage):
        client.receive_data(encode(Failure.because("cancelled", job=JOB)))


def test_a_message_at_the_wrong_time_is_refused_from_its_header() -> None:
    server = ServerConnection()

    with pytest.raises(UnexpectedMessage):
        server.receive_data(encode(FROM_CLIENT[3])[:5])


def long_submit() -> Submit:
    offers = tuple(SourceOffer(f"{number}/_chat.txt", 5, HASH) for number in range(12_000))
    return Submit(1, KEY, "chat", {}, offers)


@pytest.mark.parametrize("step", [7_777, 1 << 20])
def test_a_submit_longer_than_a_frame_comes_out_as_one_message(step: int) -> None:
    client, server = ClientConnection(), ServerConnection()
    server.receive_data(client.send(HELLO))
    client.receive_data(server.send(replace(WELCOME, limits=replace(LIMITS, submit_bytes=1 << 24))))
    submit = long_submit()
    data = client.send(submit) + client.send(Ping(1))

    came = [
        message
        for start in range(0, len(data), step)
        for message in server.receive_data(data[start : start + step])
    ]

    assert len(data) > BODY_BYTES
    assert came == [submit, Ping(1)]
    assert not server.is_mid_submit


def test_a_server_that_tells_no_limit_gets_no_submit_in_parts() -> None:
    client, server = welcomed()

    with pytest.raises(FrameTooLarge):
        client.send(long_submit())
    assert server.receive_data(client.send(Ping(1))) == [Ping(1)]


def test_a_submit_that_is_not_whole_is_known_and_bounded() -> None:
    server = ServerConnection(submit_bytes=BODY_BYTES)
    server.receive_data(encode(HELLO))
    server.send(WELCOME)

    assert server.receive_data(encode(SubmitPart(0, BODY_BYTES, False, b"{"))) == []
    assert server.is_mid_submit
    with pytest.raises(BadMessage, match="accepted"):
        server.receive_data(encode(SubmitPart(0, BODY_BYTES + 1, False, b"{")))

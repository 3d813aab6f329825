"""Encrypted connections: who comes in, and what those cost who never do."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Coroutine
from pathlib import Path

import pytest

from server.errors import BadSettings
from server.limits import ServerLimits
from server.protocol.messages import Hello, Ping, Pong
from server.tls import server_context
from tests.certificates import Certificates, certificates_in
from tests.server.client import TOKEN, connected, serving
from tests.server.cluster_in_place import until


@pytest.fixture
def made(tmp_path: Path) -> Certificates:
    return certificates_in(tmp_path / "certificates")


def context(made: Certificates) -> ssl.SSLContext:
    return server_context(made.certificate, made.key)


def run(test: Coroutine[None, None, None]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(30):
            await test

    asyncio.run(bounded())


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_who_trusts_the_certificate_comes_in(tmp_path: Path, made: Certificates, host: str) -> None:
    async def go() -> None:
        async with (
            serving(tmp_path, tls=context(made)) as (port, _, _),
            connected(port, host, made.trusting) as client,
        ):
            await client.enter()
            await client.say(Ping(5))

            assert await client.hear_a(Pong) == Pong(5)
            version = client.writer.get_extra_info("ssl_object").version()
            assert version in ("TLSv1.2", "TLSv1.3")

    run(go())


def test_tls_1_2_is_spoken_and_nothing_older(tmp_path: Path, made: Certificates) -> None:
    newest, old = made.trusting, made.trusting
    newest.maximum_version = ssl.TLSVersion.TLSv1_2
    old.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1

    async def go() -> None:
        async with serving(tmp_path, tls=context(made)) as (port, _, _):
            async with connected(port, tls=newest) as client:
                await client.enter()
            with pytest.raises(OSError):  # noqa: PT011  # refused or cut, as the loop likes
                await asyncio.open_connection("127.0.0.1", port, ssl=old)

    run(go())


def test_who_does_not_encrypt_is_hung_up_on(tmp_path: Path, made: Certificates) -> None:
    async def go() -> None:
        async with serving(tmp_path, tls=context(made)) as (port, service, _):
            async with connected(port) as client:
                await client.say(Hello(1, TOKEN, "test"))
                await client.reader.read()
            assert not service._sessions

    run(go())


def test_who_never_ends_the_handshake_is_hung_up_on_and_holds_up_nobody(
    tmp_path: Path, made: Certificates
) -> None:
    limits = ServerLimits(hello_s=0.5)

    async def go() -> None:
        async with serving(tmp_path, tls=context(made), limits=limits) as (port, service, _):
            assert service._doors is not None
            silent = [await asyncio.open_connection("127.0.0.1", port) for _ in range(50)]
            await until(lambda: len(service._doors._shaking) == 50)
            async with connected(port, tls=made.trusting) as client:
                await client.enter()

            for reader, writer in silent:
                assert await reader.read() == b""
                writer.close()
            await until(lambda: not service._doors._shaking)

    run(go())


def test_handshakes_count_as_connections(tmp_path: Path, made: Certificates) -> None:
    limits = ServerLimits(connections=3)

    async def go() -> None:
        async with serving(tmp_path, tls=context(made), limits=limits) as (port, service, _):
            assert service._doors is not None
            silent = [await asyncio.open_connection("127.0.0.1", port) for _ in range(3)]
            await until(lambda: len(service._doors._shaking) == 3)

            with pytest.raises(OSError):  # noqa: PT011  # cut or reset, as the system likes
                await asyncio.open_connection("127.0.0.1", port, ssl=made.trusting)

            for _, writer in silent:
                writer.close()
            await until(lambda: not service._doors._shaking)
            async with connected(port, tls=made.trusting) as client:
                await client.enter()

    run(go())


def test_a_server_that_stops_waits_for_no_handshake(tmp_path: Path, made: Certificates) -> None:
    async def go() -> None:
        async with serving(tmp_path, tls=context(made)) as (port, service, _):
            assert service._doors is not None
            silent = socket.create_connection(("127.0.0.1", port))
            await until(lambda: len(service._doors._shaking) == 1)
            began = asyncio.get_running_loop().time()
        assert asyncio.get_running_loop().time() - began < 3
        silent.settimeout(5)
        assert silent.recv(1) == b""
        silent.close()

    run(go())


def test_a_missing_file_is_named(tmp_path: Path, made: Certificates) -> None:
    missing = str(tmp_path / "missing.pem")

    with pytest.raises(
        BadSettings, match=r"ATALAYA_TLS_CERT=.*missing\.pem can't be read: no such"
    ):
        server_context(missing, made.key)
    with pytest.raises(BadSettings, match=r"ATALAYA_TLS_KEY=.*missing\.pem can't be read: no such"):
        server_context(made.certificate, missing)
    with pytest.raises(BadSettings, match="is a directory"):
        server_context(str(tmp_path), made.key)


def test_files_that_do_not_fit_are_one_sentence(tmp_path: Path, made: Certificates) -> None:
    other = certificates_in(tmp_path / "other")
    for certificate, key in ((made.certificate, other.key), (made.key, made.certificate)):
        with pytest.raises(BadSettings, match="both as PEM, without a password"):
            server_context(certificate, key)

"""The client and the command meet a real server that encrypts."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
import subprocess
from collections.abc import Coroutine, Iterator
from pathlib import Path

import pytest

from desktop.client import Client
from desktop.connection import Endpoint
from desktop.errors import CaFileUnusable, DesktopError, ServerGone, ServerUntrusted
from desktop.line import Timing
from desktop.tls import Tls
from server.tls import server_context
from tests.certificates import Certificates, certificates_in
from tests.desktop.scripted_server import MemorySource
from tests.end_to_end.command import TOKEN, environment, run, start
from tests.server.client import TOKEN as SERVED_TOKEN
from tests.server.client import serving

QUICK = Timing(first_s=1.0, patience_s=20.0, shortest_wait_s=0.01, longest_wait_s=0.1)
ENDLESS = Timing(first_s=float("inf"), patience_s=float("inf"))


@pytest.fixture
def made(tmp_path: Path) -> Certificates:
    return certificates_in(tmp_path / "certificates")


def run_test(test: Coroutine[None, None, None]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(30):
            await test

    asyncio.run(bounded())


async def reach(endpoint: Endpoint, timing: Timing = ENDLESS) -> bool:
    """Say whether the server answers a question."""
    async with Client(endpoint, token=SERVED_TOKEN, timing=timing) as client:
        return (await client.check())[0].ok


async def refusal(endpoint: Endpoint, timing: Timing = ENDLESS) -> DesktopError:
    """Give the one sentence that a connection ends with."""
    with pytest.raises(DesktopError) as caught:
        await reach(endpoint, timing)
    assert "\n" not in str(caught.value)
    return caught.value


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1"])
def test_a_server_that_the_ca_vouches_for_is_spoken_to(
    tmp_path: Path, made: Certificates, host: str
) -> None:
    async def go() -> None:
        async with serving(tmp_path, tls=server_context(made.certificate, made.key)) as served:
            assert await reach(Endpoint(host, served[0], Tls(made.ca)), QUICK)

    run_test(go())


def test_an_analysis_over_tls_is_the_same(tmp_path: Path, made: Certificates) -> None:
    source = MemorySource("0.txt", b"a line of it\n" * 400_000)

    async def go() -> None:
        context = server_context(made.certificate, made.key)
        async with serving(tmp_path, tls=context) as (port, _, _):
            endpoint = Endpoint("localhost", port, Tls(made.ca))
            async with Client(endpoint, token=SERVED_TOKEN, timing=QUICK) as client:
                report = json.loads(await client.analyze([source], kind="toy"))

        assert report["sources"][0]["lines"] == 400_000

    run_test(go())


def test_the_servers_own_certificate_will_do_as_the_ca_file(
    tmp_path: Path, made: Certificates
) -> None:
    async def go() -> None:
        async with serving(tmp_path, tls=server_context(made.certificate, made.key)) as served:
            assert await reach(Endpoint("localhost", served[0], Tls(made.certificate)), QUICK)

    run_test(go())


def test_a_wrong_ca_is_told_at_once_and_not_tried_again(tmp_path: Path, made: Certificates) -> None:
    other = certificates_in(tmp_path / "other")

    async def go() -> None:
        async with serving(tmp_path, tls=server_context(made.certificate, made.key)) as served:
            for tls in (Tls(other.ca), Tls()):
                error = await refusal(Endpoint("localhost", served[0], tls))

                assert isinstance(error, ServerUntrusted)
                assert "issuer certificate" in str(error)

    run_test(go())


def test_another_servers_certificate_is_told_at_once(tmp_path: Path) -> None:
    made = certificates_in(tmp_path / "certificates", "elsewhere.example")

    async def go() -> None:
        async with serving(tmp_path, tls=server_context(made.certificate, made.key)) as served:
            error = await refusal(Endpoint("localhost", served[0], Tls(made.ca)))

            assert isinstance(error, ServerUntrusted)
            assert re.search("not valid for 'localhost'", str(error))

    run_test(go())


def test_a_server_that_does_not_encrypt_is_told_at_once(tmp_path: Path, made: Certificates) -> None:
    async def go() -> None:
        async with serving(tmp_path) as (port, _, _):
            error = await refusal(Endpoint("localhost", port, Tls(made.ca)))

            assert isinstance(error, ServerUntrusted)
            assert "does not encrypt" in str(error)

    run_test(go())


def test_a_server_that_wants_tls_is_guessed(tmp_path: Path, made: Certificates) -> None:
    async def go() -> None:
        async with serving(tmp_path, tls=server_context(made.certificate, made.key)) as served:
            error = await refusal(Endpoint("localhost", served[0]), QUICK)

            assert isinstance(error, ServerGone)
            assert "as servers do that want TLS" in str(error)

    run_test(go())


def test_a_ca_file_that_can_not_be_used_is_named(tmp_path: Path, made: Certificates) -> None:
    async def go() -> None:
        missing, wrong = str(tmp_path / "missing.pem"), made.key
        async with serving(tmp_path, tls=server_context(made.certificate, made.key)) as served:
            for path, reason in ((missing, "no such file"), (wrong, "no certificate as PEM")):
                error = await refusal(Endpoint("localhost", served[0], Tls(path)))

                assert isinstance(error, CaFileUnusable)
                assert path in str(error)
                assert reason in str(error)

    run_test(go())


def test_a_server_that_comes_back_with_another_certificate_is_trusted_no_more(
    tmp_path: Path, made: Certificates
) -> None:
    other = certificates_in(tmp_path / "other")

    async def go() -> None:
        context = server_context(made.certificate, made.key)
        async with serving(tmp_path, tls=context) as (port, service, _):
            endpoint = Endpoint("localhost", port, Tls(made.ca))
            async with Client(endpoint, token=SERVED_TOKEN, timing=QUICK) as client:
                assert (await client.check())[0].ok
                context.load_cert_chain(other.certificate, other.key)
                for session in service._sessions.values():
                    session.stop()

                assert isinstance(await client.ended(), ServerUntrusted)

    run_test(go())


@pytest.fixture
def encrypting(tmp_path: Path, made: Certificates) -> Iterator[str]:
    """A server of a cluster as it is started, without workers; its address."""
    folder = tmp_path / "data"
    folder.mkdir()
    settings = {
        "ATALAYA_TOKEN": TOKEN,
        "ATALAYA_HOST": "127.0.0.1",
        "ATALAYA_TLS_CERT": made.certificate,
        "ATALAYA_TLS_KEY": made.key,
    }
    process = start(
        "server", "--port", "0", data=folder, env=environment(folder, **settings),
        stdout=subprocess.DEVNULL,
    )  # fmt: skip
    assert process.stderr is not None
    try:
        listening = process.stderr.readline().decode()
        [port] = re.findall(r"port (\d+)", listening)
        yield f"localhost:{port}"
    finally:
        process.terminate()
        process.communicate(timeout=30)


def test_the_command_takes_a_ca_file(encrypting: str, made: Certificates, tmp_path: Path) -> None:
    where = ("check", "--server", encrypting, "--token", TOKEN)
    other = environment(tmp_path, ATALAYA_CA_FILE=certificates_in(tmp_path / "other").ca)

    trusting = run(*where, "--ca-file", made.ca, data=tmp_path, env=other)
    untrusting = run(*where, data=tmp_path, env=other)

    assert "job table" in trusting.out
    assert untrusting.code == 1
    assert untrusting.err.startswith(f"atalaya: the server at {encrypting} can't be trusted")
    assert len(untrusting.err.splitlines()) == 1


def test_a_server_with_a_bad_certificate_does_not_start(tmp_path: Path, made: Certificates) -> None:
    shutil.copy(made.key, made.certificate)
    settings = {
        "ATALAYA_TOKEN": TOKEN,
        "ATALAYA_TLS_CERT": made.certificate,
        "ATALAYA_TLS_KEY": made.key,
    }

    ended = run("server", "--port", "0", data=tmp_path, env=environment(tmp_path, **settings))

    assert ended.code == 2
    assert ended.err.startswith(f"atalaya server: {made.certificate} and {made.key} can't be used")
    assert len(ended.err.splitlines()) == 1

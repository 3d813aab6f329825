"""Settings come from the environment, and bad ones are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.errors import BadSettings
from server.settings import ALL_HOSTS, ServerSettings, embedded_settings


def test_what_is_not_set_takes_its_default(tmp_path: Path) -> None:
    settings = ServerSettings.from_environment({"ATALAYA_DATA": str(tmp_path)})

    assert (settings.hosts, settings.port) == (ALL_HOSTS, 7427)
    assert settings.blobs == str(tmp_path / "blobs")
    assert settings.database.endswith("jobs.sqlite")
    assert settings.blobs_sync


def test_everyone_outside_needs_a_token() -> None:
    open_to_all = ServerSettings.from_environment({})
    with_token = ServerSettings.from_environment({"ATALAYA_TOKEN": "t"})
    on_loopback = ServerSettings.from_environment({"ATALAYA_HOST": "127.0.0.1 ::1"})

    with pytest.raises(BadSettings, match="ATALAYA_TOKEN"):
        open_to_all.check()
    with_token.check()
    on_loopback.check()


@pytest.mark.parametrize("name", ["ATALAYA_TLS_CERT", "ATALAYA_TLS_KEY"])
def test_a_certificate_and_its_key_are_set_together(name: str) -> None:
    settings = ServerSettings.from_environment({"ATALAYA_TOKEN": "t", name: "a.pem"})

    with pytest.raises(BadSettings, match=f"{name} is set and"):
        settings.check()


@pytest.mark.parametrize("port", ["x", "-1", "65536", "1e3", "²"])
def test_a_port_that_is_none_is_refused(port: str) -> None:
    with pytest.raises(BadSettings, match="ATALAYA_PORT"):
        ServerSettings.from_environment({"ATALAYA_PORT": port})


def test_a_switch_is_on_or_off() -> None:
    assert not ServerSettings.from_environment({"ATALAYA_BLOBS_SYNC": "0"}).blobs_sync
    with pytest.raises(BadSettings, match="ATALAYA_BLOBS_SYNC"):
        ServerSettings.from_environment({"ATALAYA_BLOBS_SYNC": "maybe"})


def test_the_embedded_cluster_listens_on_loopback_alone(tmp_path: Path) -> None:
    assert embedded_settings(tmp_path, "t").is_loopback_only

from __future__ import annotations

import pytest

from workers.errors import BadSetting
from workers.settings import WorkerSettings


def test_nothing_set_means_a_worker_inside_the_process() -> None:
    settings = WorkerSettings.from_environment({"ATALAYA_DATA": "/data"})

    assert settings.broker == "memory://"
    assert settings.blobs_sync is False
    assert settings.blobs.endswith("blobs")
    assert settings.processes >= 1
    assert settings.name


def test_a_cluster_syncs_its_blobs_unless_told_otherwise() -> None:
    cluster = {"ATALAYA_BROKER": "redis://broker", "ATALAYA_BLOBS": "s3://bucket"}

    assert WorkerSettings.from_environment(cluster).blobs_sync is True
    assert (
        WorkerSettings.from_environment(cluster | {"ATALAYA_BLOBS_SYNC": "0"}).blobs_sync is False
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ATALAYA_PROCESSES", "none"),
        ("ATALAYA_PROCESSES", "0"),
        ("ATALAYA_NICE", "-5"),
        ("ATALAYA_PARTS", "²"),
        ("ATALAYA_BLOBS_SYNC", "maybe"),
    ],
)
def test_a_value_that_is_not_understood_is_named(name: str, value: str) -> None:
    with pytest.raises(BadSetting, match=f"{name}={value}"):
        WorkerSettings.from_environment({name: value})

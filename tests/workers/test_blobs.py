from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from workers.blobs import Blobs
from workers.errors import BadSetting, BlobMissing

ROOT = Path(__file__).parents[2]
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX system")


@pytest.fixture(params=[False, True], ids=["written", "synced"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> Blobs:
    return Blobs(str(tmp_path / "blobs"), sync=request.param)


def test_a_blob_comes_back_whole_and_in_ranges(blobs: Blobs) -> None:
    blobs.put("jobs/a/1", b"0123456789")

    assert blobs.get("jobs/a/1") == b"0123456789"
    assert blobs.get_range("jobs/a/1", 3, 4) == b"3456"
    assert blobs.get_range("jobs/a/1", 9, 0) == b""
    assert blobs.exists("jobs/a/1")


def test_a_blob_that_is_not_there_is_missing(blobs: Blobs) -> None:
    with pytest.raises(BlobMissing):
        blobs.get("jobs/a/1")
    with pytest.raises(BlobMissing):
        blobs.get_range("jobs/a/1", 0, 1)
    assert not blobs.exists("jobs/a/1")
    blobs.delete("jobs/a/1")
    blobs.delete_prefix("jobs/a")


@pytest.mark.parametrize(("offset", "length"), [(8, 3), (20, 1)])
def test_a_range_beyond_the_end_is_an_error(blobs: Blobs, offset: int, length: int) -> None:
    blobs.put("a", b"0123456789")

    with pytest.raises(OSError, match="a"):
        blobs.get_range("a", offset, length)


def test_only_the_first_of_two_new_blobs_is_kept(blobs: Blobs) -> None:
    assert blobs.put("a/b", b"first", only_new=True)
    assert not blobs.put("a/b", b"second", only_new=True)
    assert blobs.get("a/b") == b"first"

    assert blobs.put("a/b", b"third")
    assert blobs.get("a/b") == b"third"
    assert blobs.list() == ["a/b"]


def test_chunks_make_one_blob(blobs: Blobs) -> None:
    chunk = os.urandom(1 << 20)

    blobs.put_chunks("big", (chunk for _ in range(12)))

    assert blobs.get("big") == chunk * 12


def test_chunks_that_break_off_leave_nothing(blobs: Blobs, tmp_path: Path) -> None:
    def chunks() -> Iterator[bytes]:
        yield bytes(6 << 20)
        raise RuntimeError("the source went away")

    with pytest.raises(RuntimeError, match="went away"):
        blobs.put_chunks("a/big", chunks())

    assert blobs.list() == []
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_blobs_are_listed_and_deleted_by_whole_words(blobs: Blobs) -> None:
    for key in ("jobs/2/b", "jobs/2/a", "jobs/20/a", "jobs/1"):
        blobs.put(key, b"x")

    assert blobs.list("jobs/2") == ["jobs/2/a", "jobs/2/b"]

    blobs.delete_prefix("jobs/2")
    blobs.delete("jobs/1")

    assert blobs.list() == ["jobs/20/a"]


@pytest.mark.parametrize("key", ["", "/a", "a/", "a//b", "../a", "a/../b", ".", "a\\b", "a\0b"])
def test_a_key_that_leads_elsewhere_is_refused(blobs: Blobs, key: str) -> None:
    with pytest.raises(ValueError, match="is not a key"):
        blobs.put(key, b"x")
    with pytest.raises(ValueError, match="is not a key"):
        blobs.get(key)
    with pytest.raises(ValueError, match="is not a key"):
        blobs.delete_prefix(key)


def test_the_check_leaves_nothing_behind(blobs: Blobs) -> None:
    blobs.check()

    assert blobs.list() == []


@pytest.mark.parametrize("url", ["nowhere://x", "s3://"])
def test_a_place_that_is_no_store_is_named(url: str) -> None:
    with pytest.raises(BadSetting, match="ATALAYA_BLOBS"):
        Blobs(url)


@posix_only
def test_the_folder_is_for_its_owner_alone(blobs: Blobs, tmp_path: Path) -> None:
    assert (tmp_path / "blobs").stat().st_mode & 0o777 == 0o700


WRITE_A_BIG_BLOB = """
import errno, resource, signal, sys
from workers.blobs import Blobs
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))
blobs = Blobs(sys.argv[1], sync=sys.argv[2] == "True")
for put in (
    lambda: blobs.put("a/b", bytes(2 << 20), only_new=True),
    lambda: blobs.put_chunks("a/b", iter([bytes(6 << 20)] * 2)),
):
    try:
        put()
    except OSError as error:
        assert error.errno == errno.ENOSPC, error
    else:
        raise AssertionError("it was written")
assert blobs.list() == []
assert blobs.put("a/b", bytes(1 << 19))
"""


@posix_only
def test_no_room_is_told_and_leaves_nothing(blobs: Blobs, tmp_path: Path) -> None:
    # A limit on the size of files fails the same calls that a full disk fails.
    subprocess.run(
        [sys.executable, "-c", WRITE_A_BIG_BLOB, blobs.location, str(blobs.sync)],
        check=True,
        cwd=ROOT,
        timeout=30,
    )

    files = [path.name for path in tmp_path.rglob("*") if path.is_file()]
    assert files == ["b"]


DIE_WHILE_WRITING = """
import os, signal, sys
from workers.blobs import Blobs
def chunks():
    yield bytes(6 << 20)
    os.kill(os.getpid(), signal.SIGKILL)
    yield b""
Blobs(sys.argv[1], sync=sys.argv[2] == "True").put_chunks("jobs/a/big", chunks())
"""


@posix_only
def test_what_a_killed_writer_leaves_is_not_listed_and_goes(blobs: Blobs, tmp_path: Path) -> None:
    died = subprocess.run(
        [sys.executable, "-c", DIE_WHILE_WRITING, blobs.location, str(blobs.sync)],
        check=False,
        cwd=ROOT,
        timeout=30,
    )
    assert died.returncode == -signal.SIGKILL

    assert blobs.list() == []
    assert not blobs.exists("jobs/a/big")
    blobs.put("jobs/a/big", b"again", only_new=True)
    assert blobs.get("jobs/a/big") == b"again"
    blobs.delete_prefix("jobs/a")
    blobs.sweep(older_than_s=-1)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []

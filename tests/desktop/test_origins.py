from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from desktop.origins import MOST, Origin, Origins

JOB, OTHER = "a" * 32, "b" * 32


def test_an_origin_is_there_in_the_next_session(tmp_path: Path) -> None:
    origin = Origin(("/chats/Ana.txt",), {"date_order": "mdy"}, OTHER)

    Origins(tmp_path / "origins").keep(JOB, origin)

    assert Origins(tmp_path / "origins").of(JOB) == origin


def test_what_was_never_kept_is_unknown(tmp_path: Path) -> None:
    assert Origins(tmp_path / "none").of(JOB) is None


@pytest.mark.skipif(sys.platform == "win32", reason="there, rights are of another kind")
def test_only_the_owner_can_read_them(tmp_path: Path) -> None:
    Origins(tmp_path / "origins").keep(JOB, Origin(("/x",)))

    folder = tmp_path / "origins"
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())]
    assert modes == [0o700, 0o600]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"paths": 3}', '{"paths": [1], "before": ""}'])
def test_a_damaged_file_is_no_origin(tmp_path: Path, text: str) -> None:
    (tmp_path / f"{JOB}.json").write_text(text)

    assert Origins(tmp_path).of(JOB) is None


@pytest.mark.parametrize("job_id", ["", "../x", "a/b", "x" * 100])
def test_what_is_no_job_names_no_file(tmp_path: Path, job_id: str) -> None:
    origins = Origins(tmp_path / "origins")

    origins.keep(job_id, Origin(("/x",)))
    origins.set_replaced(job_id, is_replaced=True)

    assert origins.of(job_id) is None
    assert not (tmp_path / "origins").exists()


def test_a_job_that_another_took_the_place_of_stays_so(tmp_path: Path) -> None:
    Origins(tmp_path).set_replaced(JOB, is_replaced=True)

    later = Origins(tmp_path)
    was = later.is_replaced(JOB)
    later.set_replaced(JOB, is_replaced=False)

    assert was
    assert not later.is_replaced(JOB)
    assert not Origins(tmp_path).is_replaced(JOB)


def test_a_job_that_is_gone_leaves_nothing(tmp_path: Path) -> None:
    origins = Origins(tmp_path)
    origins.keep(JOB, Origin(("/x",)))
    origins.set_replaced(JOB, is_replaced=True)

    origins.forget(JOB)

    assert list(tmp_path.iterdir()) == []


def test_the_oldest_go_when_there_are_too_many(tmp_path: Path) -> None:
    origins = Origins(tmp_path)
    for number in range(MOST):
        path = tmp_path / f"{number}.json"
        path.write_text("{}")
        os.utime(path, (number, number))

    origins.keep(JOB, Origin())

    assert len(list(tmp_path.iterdir())) == MOST
    assert origins.of(JOB) is not None
    assert not (tmp_path / "0.json").exists()


def test_a_folder_that_can_not_be_made_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    origins = Origins(tmp_path / "file" / "origins")
    origins.keep(JOB, Origin(("/x",)))
    origins.set_replaced(JOB, is_replaced=True)

    assert origins.of(JOB) is None

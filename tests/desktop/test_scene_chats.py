"""The chats that pictures are taken of are what they say."""

from __future__ import annotations

import re
from pathlib import Path

from desktop.scene_chats import STRANGE_NAMES, crowd, lone_message, write_doubtful, write_problems

LINE = re.compile(r"\d\d/\d\d/\d{4}, \d\d:\d\d - ([^:]+): ")


def test_everybody_in_the_crowd_writes_the_strangest_included() -> None:
    senders = {match[1] for match in map(LINE.match, crowd(60, 300, 40).splitlines()) if match}

    assert len(senders) == 60
    assert senders >= set(STRANGE_NAMES)


def test_the_crowd_is_the_same_every_time() -> None:
    assert crowd(40, 90, 20) == crowd(40, 90, 20)


def test_a_lone_message_is_one_line() -> None:
    assert len(lone_message().splitlines()) == 1
    assert LINE.match(lone_message())


def test_the_folder_of_doubts_holds_an_order_that_nothing_proves(tmp_path: Path) -> None:
    write_problems(tmp_path)

    text = next(tmp_path.glob("*Harbour*")).read_text("utf-8")
    numbers = [int(one) for pair in re.findall(r"^(\d+)/(\d+)/", text, re.M) for one in pair]
    assert max(numbers) <= 12
    assert (tmp_path / "empty.txt").stat().st_size == 0


def test_the_doubtful_chats_hold_lines_before_the_first_message_and_a_day_of_no_year(
    tmp_path: Path,
) -> None:
    write_doubtful(tmp_path)

    texts = {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()}
    assert len(texts) == 3
    assert any(not text[0].isdigit() and "\n31/2/26," in text for text in texts.values())
    assert any("\n[" in text for text in texts.values())

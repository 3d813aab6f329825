from __future__ import annotations

import tracemalloc

import pytest

from workers.kinds.chat.senders import Sender, read_sender


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Ana", "\u200eAna"),
        ("~\u202fNev", "Nev"),
        ("~ Nev", "Nev"),
        ("Ana  Gómez", "Ana Go\u0301mez"),
        ("~\u00a0Nev", "\u200e~ Nev"),
        ("+٣٤ ٦٠٠ ١١ ٢٢ ٣٣", "+34 600 11 22 33"),
        ("+१ ७७७ ७७७ ७७७७", "+1 (777) 777-7777"),
        ("+1\u00a0(777)\u00a0777\u20117777", "\u202a+1 777 777 7777\u202c"),
    ],
)
def test_two_ways_of_writing_a_name_are_one_person(one: str, two: str) -> None:
    senders = [read_sender(name.encode()) for name in (one, two)]

    assert senders[0] is not None
    assert senders[1] is not None
    assert senders[0].identity == senders[1].identity


@pytest.mark.parametrize("name", ["Ana - Ventas", "[Sup] Leo", "🤓", "Turno 12:30", "<b>Ana</b>"])
def test_a_name_stays_as_it_is_written(name: str) -> None:
    assert read_sender(name.encode()) == Sender(name, name)


def test_a_short_number_is_a_name_and_no_phone() -> None:
    assert read_sender(b"Mesa 12") == Sender("Mesa 12", "Mesa 12")
    assert read_sender(b"12-34") == Sender("12-34", "12-34")


@pytest.mark.parametrize(
    "beginning",
    [
        'Ana changed the subject from "Turno',
        "Ana cambió el asunto del grupo de “Turno",
        "Ana ŝanĝis la temon de \u200e„Turno",
        "Messages and calls are end-to-end encrypted. Note",
    ],
)
def test_the_beginning_of_a_notice_is_nobody(beginning: str) -> None:
    assert read_sender(beginning.encode()) is None


def test_long_names_are_not_kept_in_memory() -> None:
    tracemalloc.start()
    try:
        for number in range(50):
            read_sender(f"{number}{'x' * 100_000}".encode())

        assert tracemalloc.get_traced_memory()[0] < 1_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", ["O'Neil", "D’Angelo", 'Ana "La Jefa" Gómez', "‘Abd"])
def test_a_name_with_an_apostrophe_or_a_nickname_is_somebody(name: str) -> None:
    assert read_sender(name.encode()) == Sender(name, name)


def test_a_name_of_marks_alone_is_somebody_without_a_name() -> None:
    assert read_sender("\u200e\u2068\u2069".encode()) == Sender("", "")

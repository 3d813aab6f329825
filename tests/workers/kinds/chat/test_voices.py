from __future__ import annotations

import time

import pytest

from workers.kinds.base import Part
from workers.kinds.chat import ChatKind
from workers.kinds.chat.reading import read_messages, read_sources

AT = "13/03/2024, 15:04 - "


def senders(*lines: str, name: str = "chat.txt", head: str = AT) -> list[str | None]:
    data = "".join(f"{head}{line}\n" for line in lines).encode()
    return [message["sender"] for message in read_messages(name, data)]


def test_a_colon_in_every_line_of_a_sender_is_in_the_name() -> None:
    assert senders("Tienda: Norte: hola", "Ana: buenas", "Tienda: Norte: sí") == [
        "Tienda: Norte", "Ana", "Tienda: Norte",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "lines",
    [
        ("Soporte: Importante: cerramos", "Soporte: hola", "Soporte: Importante: abrimos"),
        ("Soporte: Ana: hola", "Soporte: Leo: hola"),
        ("Soporte: Ana: hola", "Soporte: sin firma", "Leo: ok"),
        ("Tienda: Norte: hola",),
    ],
)
def test_a_template_or_a_signature_makes_no_people(lines: tuple[str, ...]) -> None:
    assert set(senders(*lines)) <= {"Soporte", "Tienda", "Leo"}


@pytest.mark.parametrize(
    "body",
    [
        "\u200e<attached: 0000001{}-PHOTO-2024-03-13.jpg>",
        "<adjunto: 0000001{}-PHOTO-2024-03-13.jpg>",
        "location: https://maps.google.com/?q=40.4,-3.{}",
        "\u200eUbicación: https://maps.google.com/?q=40.4,-3.{}",
        "https://example.com/{}: mira",
    ],
)
def test_what_the_app_writes_before_a_colon_is_in_no_name(body: str) -> None:
    lines = [f"Ana: {body.format(number)}" for number in range(3)]

    assert senders(*lines, "Leo: hola", head="[13/03/2024, 15:04:05] ") == ["Ana"] * 3 + ["Leo"]


def test_the_files_name_may_say_that_a_colon_is_in_the_name() -> None:
    name = "WhatsApp Chat with Tienda_ Norte.txt"

    assert senders("Tienda: Norte: hola", name=name) == ["Tienda: Norte"]


def test_what_is_said_in_a_groups_name_is_a_notice() -> None:
    head = "[13/03/2024, 15:04:05] "
    lines = (
        "Turno: \u200eUnbekannter Satz von der App",
        "Ana: hola",
        "Leo: buenas",
        "Turno: \u200eNoch ein unbekannter Satz",
    )

    assert senders(*lines, head=head) == [None, "Ana", "Leo", None]
    assert senders(*lines[:2], lines[3], head=head)[0] == "Turno"


def test_all_sources_are_looked_at_before_one_is_read() -> None:
    sure = b"13/03/24, 15:04 - Ana: hola\n"
    vague = b"05/03/24, 15:04 - Leo: hola\n"
    american = b"03/13/24, 15:04 - Ana: hola\n"

    def first_time(*sources: bytes) -> str:
        named = [(f"{number}.txt", lambda data=data: data) for number, data in enumerate(sources)]
        return str(next(read_sources(named))["time"])

    assert first_time(vague) == first_time(vague, sure) == "2024-03-05T15:04:00"
    assert first_time(vague, american) == "2024-05-03T15:04:00"


def test_a_name_of_signs_alone_stands_in_no_files_name() -> None:
    assert senders("🌵: !!: hola", "Ana: hola", name="chat.txt") == ["🌵", "Ana"]


def test_what_is_no_text_gives_the_same_name_wherever_it_is_cut() -> None:
    kind = ChatKind()
    one, two = (AT.encode() + line for line in (b"A: \xff: hola\n", b"A: \xfe: hola\n"))
    data = one + two + AT.encode() + b"Leo: si\n"
    plan = kind.guess(data, True, {})

    whole = kind.measure(Part(0, 0, True, data), plan)
    first = kind.measure(Part(0, 0, False, data[: len(one)]), plan)
    last = kind.measure(Part(0, len(one), True, data[len(one) :]), plan)

    assert kind.settle(kind.merge(first, last), {}) == kind.settle(whole, {})


def test_thousands_of_long_names_take_no_more_time_each_than_few() -> None:
    def took_s(count: int) -> float:
        kind = ChatKind()
        data = b"".join(AT.encode() + b"S%d: B: hola\n" % (line // 2) for line in range(count))
        began = time.process_time()
        plan = kind.guess(data, True, {})
        plan = kind.settle(kind.measure(Part(0, 0, True, data), plan), {})[0]
        assert len(plan.long_names) == count // 2
        kind.measure(Part(0, 0, True, data), plan)
        return time.process_time() - began

    few = min(took_s(500) for _ in range(3))

    assert min(took_s(8000) for _ in range(2)) < 16 * 4 * few


def test_names_are_long_also_where_another_source_tells_the_order_of_dates() -> None:
    vague = b"05/03/24, 15:04 - Tienda: Norte: hola\n" * 2
    american = b"03/13/24, 15:04 - Ana: hola\n"
    sources = [("a.txt", lambda: vague), ("b.txt", lambda: american)]

    messages = list(read_sources(sources))

    assert [message["time"][:10] for message in messages] == ["2024-05-03"] * 2 + ["2024-03-13"]
    assert messages[0]["sender"] == "Tienda: Norte"

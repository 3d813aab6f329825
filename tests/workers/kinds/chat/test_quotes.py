from __future__ import annotations

import pytest

from workers.kinds.chat.quotes import leaves_quote_open


@pytest.mark.parametrize(
    "text",
    [
        'Ana ŝanĝis la temon de "Turno',
        'Ana ŝanĝis "Turno: A" al "Turno',
        "Ana “Turno",
        "Ana „Turno: A“ in „Turno",
        "Ana ”Turno: A” till ”Turno",
        "Ana a créé le groupe «\u00a0Turno",
        "Ana「Turno",
        "Ana将群名称从“Turno",
        "Ana ŝanĝis la temon al ‘Turno",
    ],
)
def test_a_quotation_that_is_not_closed_is_seen(text: str) -> None:
    assert leaves_quote_open(text)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "O'Neil",
            "D’Angelo",
            "Sa‘id",
            "Abu ‘Ubaida",
            "‘Abd",
            'ד"ר כהן',
            'TV 55"',
            '"La Jefa" Ana',
        ),
        *("Ana “La Jefa”", "„Ana“", "»Ana«", "«Ana»", "L' Ana", "Ana <3", '5" 7"', "Ana"),
    ],
)
def test_names_with_quotation_marks_are_names(name: str) -> None:
    assert not leaves_quote_open(name)

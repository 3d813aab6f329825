from __future__ import annotations

import pytest

from workers.kinds.chat import phrases
from workers.kinds.chat.bodies.body import read_body
from workers.kinds.chat.bodies.kinds import KINDS
from workers.kinds.chat.phrases import LANGUAGES
from workers.kinds.chat.phrases.row import Phrases

ROWS = pytest.mark.parametrize("row", LANGUAGES, ids=lambda row: row.language)

LOCALES = """
af sq am ar az bn bg ca zh hr cs da nl en et fil fi fr ka de el gu ha he hi hu id ga it ja kn kk
rw ko ky lo lv lt mk ms ml mr nb fa pl pt-BR pt-PT pa ro ru sr sk sl es sw sv ta te th tr uk ur uz
vi zu
"""


def kind(raw: str) -> str:
    return KINDS[read_body(raw.encode()).kind]


def filled(template: str) -> str:
    """Fill the slots of a template as WhatsApp does."""
    first, *rest = template.split("{}")
    names = ["Ana Gómez", "+34 600 11 22 33", "Leo"]
    text = first + "".join(name + part for name, part in zip(names, rest, strict=False))
    return text.replace("*", " “Turno: A”")


def test_every_language_of_whatsapp_has_a_row() -> None:
    assert {row.language for row in LANGUAGES} == set(LOCALES.split())


@ROWS
def test_what_stands_for_media_is_media(row: Phrases) -> None:
    bodies = [
        *row.media_lines,
        *(f"{line}\nlunch at two" for line in row.media_lines),
        *row.media_bodies,
        *(f"\u200e{body}" for body in row.media_bodies + row.marked_media),
        *(f"invoice.pdf • 3 pages \u200e{body}" for body in row.media_bodies),
        *(f"\u200eIMG-20240313-WA0001.jpg ({words})\nlunch" for words in row.attached_words),
        *(f"drawing.cdrx ({words})" for words in row.attached_words),
        *(f"\u200e<{word}: 00000012-PHOTO-2024-03-13.jpg>" for word in row.attached_tags),
        *(f"<{word}\u00a0: drawing.cdrx>" for word in row.attached_tags),
        *row.view_once,
    ]

    assert {body: kind(body) for body in bodies} == dict.fromkeys(bodies, "media")


@ROWS
def test_what_stands_for_something_else_is_that(row: Phrases) -> None:
    expected = {
        **{body: "contact" for body in row.contact_bodies},
        **{f"Ana Gómez.vcf ({words})": "contact" for words in row.attached_words},
        **{body: "deleted" for body in row.deleted},
        **{f"\u200e{body}.": "deleted" for body in row.deleted},
        **{filled(template): "deleted" for template in row.deleted_templates},
        **{body: "call" for body in row.calls},
        **{f"\u200e{body}": "call" for body in row.call_heads},
        **{f"\u200e{body}, 3 min": "call" for body in row.call_heads + row.calls},
        **{body: "location" for body in row.location_bodies},
        **{f"{place}https://maps.google.com/?q=1,2": "location" for place in row.location_prefixes},
        **{f"{head}\nWhen?\nat one": "poll" for head in row.poll_heads},
    }

    assert {body: kind(body) for body in expected} == expected


@ROWS
def test_what_the_app_says_is_a_notice(row: Phrases) -> None:
    notices = [
        *row.notice_sentences,
        *(f"\u200e{sentence} …" for sentence in row.notice_sentences),
        *(f"\u200e… {phrase} …" for phrase in row.notice_phrases),
        *(f"\u200e{filled(template)}" for template in row.notice_templates),
        *(f"\u200e{filled(template)}." for template in row.notice_templates),
    ]

    assert {body: kind(body) for body in notices} == dict.fromkeys(notices, "notice")


@ROWS
def test_what_the_app_says_of_people_is_a_message_where_no_mark_stands(row: Phrases) -> None:
    said = [filled(template) for template in row.notice_templates]
    said = [body for body in said if not body.startswith(phrases.NOTICE_SENTENCES)]

    assert {body: kind(body) for body in said} == dict.fromkeys(said, "text")


@ROWS
def test_the_mark_of_an_edited_message_is_found(row: Phrases) -> None:
    for mark in row.edited:
        body = read_body(f"at two \u200e{mark}".encode())

        assert (body.end, body.edited) == (6, True), mark


@ROWS
def test_what_has_not_arrived_has_no_words(row: Phrases) -> None:
    for text in row.waiting:
        assert read_body(text.encode()).wordless, text
        assert read_body(f"\u200e{text}.".encode()).wordless, text


@ROWS
def test_templates_can_be_looked_up_and_end_without_a_full_stop(row: Phrases) -> None:
    for template in row.notice_templates + row.deleted_templates:
        literals = template.replace("{}", "*").split("*")

        assert max(map(len, literals)) >= 3, template
        assert not template.endswith(phrases.FULL_STOPS), template
    for template in row.deleted_templates:
        assert len(template.split("{}")[0].encode()) >= 4, template


def test_edited_marks_are_tags() -> None:
    for mark in phrases.EDITED:
        assert mark.startswith("<")
        assert mark.endswith(">")
        assert not {"<", ">"} & set(mark[1:-1])
        assert len(mark.encode()) <= 256


@pytest.mark.parametrize(
    "sentence",
    [
        "The courier left",
        "I added it",
        "I added it to your order",
        "We removed the old one",
        "My sister left",
        "Everyone left.",
        "can you see who left",
        "El repartidor salió",
        "La clienta salió del grupo equivocado y volvió",
        "Ya salió",
        "O entregador saiu",
        "Minha irmã saiu",
        "Le livreur a quitté",
        "Il corriere è uscito",
        "Der Bote wurde entfernt",
        "Ich habe das Paket hinzugefügt",
        "Meine Schwester hat die Gruppe verlassen",
        "Мой брат вышел",
        "Hola, ya cambié la dirección",
        "The total is 30 euros",
    ],
)
def test_a_marked_sentence_of_a_person_stays_a_message(sentence: str) -> None:
    assert kind(f"\u200e{sentence}") == "text"

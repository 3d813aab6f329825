from __future__ import annotations

import tracemalloc

import pytest

from workers.kinds.chat import phrases
from workers.kinds.chat.bodies.beginnings import BEGINNINGS
from workers.kinds.chat.bodies.body import read_body, tag_in
from workers.kinds.chat.bodies.kinds import KINDS
from workers.kinds.chat.bodies.learned import NOTHING_LEARNED, Learned, Tag


def kind_and_text(raw: str) -> tuple[str, str]:
    body = read_body(raw.encode())
    return KINDS[body.kind], raw.encode()[body.start : body.end].decode()


@pytest.mark.parametrize(
    ("raw", "kind", "text"),
    [
        ("hola", "text", "hola"),
        ("", "media", ""),
        ("\u200e", "media", ""),
        ("null", "call", "null"),
        ("<Media omitted>", "media", "<Media omitted>"),
        ("<Multimedia omitido>", "media", "<Multimedia omitido>"),
        ("\u200eimage omitted", "media", "image omitted"),
        ("factura.pdf • 3 pages \u200edocument omitted", "media", None),
        ("\u200e<adjunto: 00000012-PHOTO-2024.jpg>", "media", None),
        ("\u200eIMG-20240313-WA0001.jpg (archivo adjunto)\nmirá", "media", None),
        ("Ana Gómez.vcf (file attached)", "contact", None),
        ("\u200eTarjeta de contacto omitida", "contact", None),
        ("Se eliminó este mensaje.", "deleted", None),
        ("\u200eYou deleted this message.", "deleted", None),
        ("\u200eMissed voice call, tap to call back", "call", None),
        ("ubicación: https://maps.google.com/?q=40.4,-3.7", "location", None),
        ("POLL:\nDay?\nOPTION: Monday (2 votes)", "poll", None),
        ("\u200eMessages and calls are end-to-end encrypted. No one else", "notice", None),
        ("\u200eAna creó el grupo “Turno”", "notice", None),
        ("Waiting for this message. This may take a while.", "text", None),
        ("image omitted from the invoice", "text", None),
        ("the file (file attached)", "text", None),
        ("ubicación: al lado del banco", "text", None),
        ("Ana left", "text", "Ana left"),
    ],
)
def test_a_body_is_known_for_what_it_is(raw: str, kind: str, text: str | None) -> None:
    found = kind_and_text(raw)

    assert found[0] == kind
    assert text is None or found[1] == text


@pytest.mark.parametrize(
    "raw",
    [
        "texto <This message was edited>",
        "texto \u200e<This message was edited>",
        "texto\u202f\u200e<Se editó este mensaje.>",
        "\u200etexto <Se editó este mensaje>\u200e",
    ],
)
def test_the_mark_of_an_edited_message_is_taken_off_with_its_blank(raw: str) -> None:
    assert kind_and_text(raw) == ("text", "texto")
    assert read_body(raw.encode()).edited


def test_a_mention_at_the_end_keeps_its_isolates() -> None:
    raw = "mira @\u2068Ana Gómez\u2069"

    assert kind_and_text(raw) == ("text", raw)


@pytest.mark.parametrize("text", ["Waiting for this message. This may take a while."])
def test_what_was_not_delivered_has_no_words(text: str) -> None:
    assert read_body(text.encode()).wordless


def test_every_unmarked_phrase_is_looked_at() -> None:
    tables = (
        phrases.MEDIA_LINES | phrases.MEDIA_BODIES | phrases.CONTACT_BODIES | phrases.DELETED
        | phrases.CALLS | phrases.LOCATION_BODIES | phrases.POLL_HEADS | phrases.WAITING
    )  # fmt: skip
    beginnings = phrases.LOCATION_PREFIXES + phrases.NOTICE_SENTENCES + phrases.VIEW_ONCE

    for phrase in (*tables, *beginnings):
        assert len(phrase.encode()) >= 4
        assert phrase.encode()[:4] in BEGINNINGS


def test_a_run_of_marks_is_read_in_linear_time() -> None:
    body = read_body(("a" + "\u200e" * 200_000 + "b").encode())

    assert KINDS[body.kind] == "text"


def test_long_bodies_are_not_kept_in_memory() -> None:
    tracemalloc.start()
    try:
        for number in range(50):
            read_body(f"\u200e{number}{'x' * 100_000}".encode())

        assert tracemalloc.get_traced_memory()[0] < 1_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "sentence",
    [
        "Ana created group “Turno”",
        "You're now an admin",
        "You\u2019re no longer an admin.",
        "Leo is no longer an admin",
        "Leo was added",
        "Leo requested to join.",
        "Advanced chat privacy was turned on",
        "Disappearing messages were turned off.",
        "Ana changed the disappearing message timer.",
        "Ana ahora es administradora.",
        "Ya no eres administrador",
        "Te añadieron al grupo",
        "Leo fue eliminado",
        "Ana y Eva fueron agregadas.",
        "Los mensajes temporales se activaron.",
        "Ana actualizó la duración de los mensajes temporales.",
    ],
)
def test_what_an_iphone_marks_as_its_own_sentence_is_a_notice(sentence: str) -> None:
    assert kind_and_text(f"\u200e{sentence}") == ("notice", sentence)
    assert kind_and_text(sentence) == ("text", sentence)


def test_a_deleted_message_is_no_notice_about_somebody_removed() -> None:
    assert kind_and_text("\u200eEste mensaje fue eliminado")[0] == "deleted"


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("IMG-20240313-WA0001.jpg (dosiero aldonita)", "media"),
        ("\u200eFakturo marto.pdf (dosiero aldonita)\nrigardu", "media"),
        ("Ana Gómez.VCF (dosiero aldonita)", "contact"),
        ("\u200e<aldonita: 00000012-PHOTO-2024-03-13-15-04-00.jpg>", "media"),
        ("<00000012-PHOTO-2024-03-13-15-04-00.jpg aldonita>", "media"),
        ("<pièce jointe : 00000012-AUDIO-2024-03-13-15-04-00.opus>", "media"),
        ("fakturo.pdf • 3 paĝoj \u200e<aldonita: \u200e00000013-fakturo.pdf>", "media"),
        ("\u200e<aldonita: 00000014-Leo.vcf>", "contact"),
        ("loko: https://maps.google.com/?q=40.4,-3.7", "location"),
        ("https://maps.google.com/?q=40.4,-3.7", "location"),
        ("Café Sol (Calle Mayor, 1): https://foursquare.com/v/4b5", "location"),
        ("Café Sol\nhttps://foursquare.com/v/4b5", "location"),
        ("mira https://foursquare.com/v/4b5", "text"),
        ("VOĈDONO:\nĈu?\n\u200eOPCIO: jes (\u200e2 voĉoj)\n\u200eOPCIO: ne (0 voĉoj)", "poll"),
        ("VOĈDONO:\nĈu?\nOPCIO: jes (1 voĉo)\nOPCIO: ne (0 voĉoj)", "poll"),
        ("Listo:\nhodiaŭ\npano: du (2 pecoj)\nlakto: unu (1 peco)", "text"),
        ("see invoice.pdf (page 2)", "text"),
        ("agenda (nova)", "text"),
        ("<b.com> (nova)", "text"),
        ("write to <ana@example.com>", "text"),
        ("open <notes.txt>", "text"),
        ("look here: https://maps.google.com/?q=1,2", "text"),
    ],
)
def test_structure_tells_what_no_table_knows(raw: str, kind: str) -> None:
    assert kind_and_text(raw)[0] == kind


@pytest.mark.parametrize(
    ("raw", "tag"),
    [
        ("<aŭdvidaĵo forlasita>", Tag("<aŭdvidaĵo forlasita>", True)),
        ("\u200ebildo forlasita", Tag("bildo forlasita", True)),
        (
            "saluton \u200e<Ĉi tiu mesaĝo estis redaktita>",
            Tag("<Ĉi tiu mesaĝo estis redaktita>", False),
        ),
        ("bildo forlasita", None),
        ("<b>", None),
        ("<ana@example.com>", None),
        ("<aŭdvidaĵo 2>", None),
        ("a<aŭdvidaĵo>", None),
        ("\u200edue\nlinioj da vortoj", None),
        ("\u200ejes", None),
        ("<Media omitted>", None),
        ("hola <This message was edited>", None),
    ],
)
def test_an_unknown_phrase_is_shown_to_those_who_count(raw: str, tag: Tag | None) -> None:
    assert tag_in(raw.encode()) == tag


def test_what_a_source_taught_is_honoured_for_that_source_alone() -> None:
    learned = Learned(
        frozenset({"<aŭdvidaĵo forlasita>", "bildo forlasita"}), frozenset({"<redaktita>"})
    )
    bodies = ["<aŭdvidaĵo forlasita>", "\u200ebildo forlasita", "bildo forlasita"]

    taught = [KINDS[read_body(raw.encode(), learned).kind] for raw in bodies]
    untaught = [KINDS[read_body(raw.encode()).kind] for raw in bodies]
    edited = read_body("hola \u200e<redaktita>".encode(), learned)

    assert taught == ["media", "media", "text"]
    assert untaught == ["text", "text", "text"]
    assert (edited.end, edited.edited) == (4, True)
    assert not read_body("hola \u200e<redaktita>".encode(), NOTHING_LEARNED).edited

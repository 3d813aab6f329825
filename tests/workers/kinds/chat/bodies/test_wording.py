from __future__ import annotations

import pytest

from workers.kinds.chat.bodies.body import read_body
from workers.kinds.chat.bodies.kinds import CALL, CONTACT, DELETED, MEDIA, NOTICE, TEXT

MARK = "\u200e"


@pytest.mark.parametrize(
    "body",
    [
        "<Mediji izostavljeni>",
        "<Медиумот е изоставен>",
        "<Fișier media omis>",
        "<Media ausgelassen>",
        "<已省略媒體檔案>",
        "<ไม่รวมสื่อ>",
        "<Nota de vídeo omitida>",
        f"{MARK}bild utelämnad",
        f"{MARK}изображение опущено",
        f"{MARK}תמונה הושמטה",
        f"{MARK}이미지 생략",
        f"{MARK}larawan hindi isinama",
    ],
)
def test_what_was_left_out_is_media_in_unknown_words(body: str) -> None:
    assert read_body(body.encode()).kind == MEDIA


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("fiche contact manquante", CONTACT),
        ("scheda contatto omessa", CONTACT),
        ("Wiadomość usunięta", DELETED),
        ("Messaggio eliminato", DELETED),
        ("Mistet taleopkald", CALL),
        ("Pašto skambutis praleistas", CALL),
        (
            "Poruke i pozivi su potpuno šifrovani. Niko izvan ovog ćaskanja, čak ni WhatsApp, "
            "ne može da ih čita niti sluša.",
            NOTICE,
        ),
    ],
)
def test_marked_wording_tells_its_kind(body: str, kind: int) -> None:
    assert read_body(f"{MARK}{body}".encode()).kind == kind
    assert read_body(body.encode()).kind == TEXT


@pytest.mark.parametrize(
    "body",
    [
        "tekst <Wiadomość edytowano>",
        "szöveg <Az üzenet szerkesztve lett>",
        "κείμενο <Αυτό το μήνυμα τροποποιήθηκε>",
        "글 <메시지가 수정되었습니다>",
    ],
)
def test_a_tag_about_an_edited_message_is_taken_off(body: str) -> None:
    found = read_body(body.encode())

    assert found.edited
    assert body.encode()[found.start : found.end].decode() == body.split()[0]


@pytest.mark.parametrize(
    "words",
    [
        "te paso la imagen",
        "ich habe das Video weggelassen",
        "he perdido la llamada de Ana",
        "borré el mensaje, perdón",
        "Ignora la imagen",
        "документ без подписи",
        "WhatsApp va lento hoy",
        "kép nélkül",
    ],
)
def test_a_marked_text_of_a_person_stays_text(words: str) -> None:
    assert read_body(f"{MARK}{words}".encode()).kind == TEXT


@pytest.mark.parametrize("body", ["<3 <3", "<b>", "<foto de Ana>", "texto <lo edité yo>", "<hola>"])
def test_angles_of_a_person_stay_text(body: str) -> None:
    found = read_body(body.encode())

    assert (found.kind, found.edited) == (TEXT, False)

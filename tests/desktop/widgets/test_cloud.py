"""The cloud as a widget: what is there, what pointer and keys do, what a thread brings."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QThreadPool
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from desktop.theme import fonts
from desktop.theme.palettes import palette_of
from desktop.theme.tokens import DARK, LIGHT, Tokens
from desktop.widgets.cloud import Cloud, Keyword
from desktop.widgets.cloud_ink import FIRST, InkPot, Request, Spot, picture_of
from desktop.widgets.cloud_paint import Fade, Marked, paint_picture, skeleton_bars

_SUPPORT = (
    "pedido envío order factura pago tracking cambio talla refund stock delivery garantía retiro "
    "transferencia comprobante shipping dirección devolución demora tarjeta código cargador "
    "descuento sucursal batería precio contraseña warranty cuotas invoice paquete pickup screen "
    "reclamo horario repuesto reintegro package address size tienda return damaged caja"
)
SUPPORT = _SUPPORT.split()
STRANGE = [
    "طلبية", "ऑर्डर", "😀🎉", "注文番号", "<b>bold</b>", "=cmd|x", "a$$b", "&amp;", "\u202eabc",
    "สั่งซื้อ", "x" * 3000, "jajajajajajajajajajajaja", "שלום", "\u200d", "a\nb", "ﷺ",
]  # fmt: skip


def keywords(words: list[str] = SUPPORT) -> list[Keyword]:
    """Give words some frequencies, as a real chat has them."""
    return [
        {"word": word, "count": 5848 // (nth + 1) + 300, "messages": 5438 // (nth + 1) + 290}
        for nth, word in enumerate(words)
    ]


@pytest.fixture(params=[None, "DejaVu Sans"], ids=["usual", "DejaVu Sans"])
def family(request: pytest.FixtureRequest) -> Iterator[None]:
    fonts.use_family(request.param)
    yield
    fonts.use_family(None)


def laid_out(qtbot: QtBot, words: list[str] = SUPPORT, *, most: int | None = 44) -> Cloud:
    cloud = Cloud(most=most)
    qtbot.addWidget(cloud)
    cloud.setPalette(palette_of(LIGHT))
    cloud.resize(350, 190)
    cloud.show_words(keywords(words))
    cloud.lay_out_now()
    return cloud


def shown(qtbot: QtBot) -> Cloud:
    """Give one that is on the screen and has the keyboard."""
    cloud = laid_out(qtbot)
    with qtbot.waitActive(cloud):
        cloud.show()
        cloud.activateWindow()
    cloud.clearFocus()
    return cloud


def click(cloud: Cloud, word: str) -> None:
    place = cloud.word_rect(word).center().toPoint()
    QTest.mouseClick(cloud, Qt.MouseButton.LeftButton, pos=place)


def ground(cloud: Cloud) -> QPoint:
    """Give a point that no word is near to."""
    boxes = [cloud.word_rect(word).adjusted(-6, -6, 6, 6) for word in cloud.shown_words()]
    return next(
        QPoint(x, y)
        for y in range(2, cloud.height(), 4)
        for x in range(2, cloud.width(), 4)
        if not any(box.contains(x, y) for box in boxes)
    )


def image_of(cloud: Cloud) -> QImage:
    return cloud.grab().toImage()


# --- what is there


@pytest.mark.usefixtures("family")
def test_all_words_of_the_overview_find_a_place(qtbot: QtBot) -> None:
    cloud = laid_out(qtbot)

    assert cloud.shown_words() == SUPPORT


def test_never_more_words_than_wanted(qtbot: QtBot) -> None:
    assert laid_out(qtbot, most=10).shown_words() == SUPPORT[:10]


@pytest.mark.usefixtures("family")
@pytest.mark.parametrize("words", [SUPPORT, STRANGE], ids=["support", "strange"])
def test_no_ink_lies_on_other_ink_or_outside(words: list[str]) -> None:
    rows = keywords(words)
    request = Request(
        tuple(row["word"] for row in rows), tuple(row["count"] for row in rows), 350, 190, True
    )

    picture = picture_of(request)

    room = QRectF(0, 0, 350, 190)
    taken = [alone(spot) for spot in picture.spots]
    assert len(picture.spots) == len(words)
    for nth, (spot, ink) in enumerate(zip(picture.spots, taken, strict=True)):
        assert room.contains(spot.box)
        assert not any(ink & other for other in taken[:nth])


def alone(spot: Spot) -> set[int]:
    """Paint one word alone and give the pixels that have its ink."""
    image = QImage(350, 190, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setFont(fonts.sized(spot.pixels, spot.weight))
    painter.drawText(spot.baseline, spot.text)
    painter.end()
    box = spot.box.adjusted(-2, -2, 2, 2).toAlignedRect()
    inked = {
        y * 350 + x
        for y in range(box.top(), box.bottom() + 1)
        for x in range(box.left(), box.right() + 1)
        if 0 <= x < 350 and 0 <= y < 190 and image.pixelColor(x, y).alpha() > 32
    }
    assert all(spot.box.contains(at % 350 + 0.5, at // 350 + 0.5) for at in inked)
    return inked


@pytest.mark.usefixtures("family")
def test_the_same_words_and_size_give_the_same_picture(qtbot: QtBot) -> None:
    first, second = laid_out(qtbot), laid_out(qtbot)

    assert [first.word_rect(word) for word in SUPPORT] == [
        second.word_rect(word) for word in SUPPORT
    ]
    assert image_of(first) == image_of(second)


def test_a_word_of_three_thousand_letters_is_cut_to_fit() -> None:
    pot = InkPot(["x" * 3000], 300)

    ink = pot.ink(0, 11)

    assert ink.text.endswith("…")
    assert ink.mask.shape[1] <= 300


def test_arabic_is_drawn_joined() -> None:
    joined = InkPot(["ببب"], 300).ink(0, 40).mask
    apart = InkPot(["ب\u200cب\u200cب"], 300).ink(0, 40).mask

    assert joined.shape[1] < apart.shape[1]


def test_a_word_without_ink_has_a_place() -> None:
    assert InkPot(["\u200d"], 300).ink(0, 20).mask.all()


def test_no_words_are_said_to_be_none(qtbot: QtBot) -> None:
    cloud = laid_out(qtbot, [])

    assert cloud.shown_words() == []
    assert cloud.accessibleDescription().startswith("No keywords")
    assert image_of(cloud) != image_of(waiting(qtbot))


def waiting(qtbot: QtBot) -> Cloud:
    cloud = Cloud()
    qtbot.addWidget(cloud)
    cloud.setPalette(palette_of(LIGHT))
    cloud.resize(350, 190)
    return cloud


def test_words_of_one_frequency_may_all_be_small() -> None:
    words = tuple(f"palabra{nth}" for nth in range(200))

    picture = picture_of(Request(words, tuple(range(400, 200, -1)), 548, 510, False))

    assert len(picture.spots) > 190
    assert picture.spots[0].pixels < 20


def test_a_first_word_that_stands_out_does_so_though_some_are_left_out() -> None:
    words = tuple(f"palabra{nth}" for nth in range(200))
    counts = tuple(90_000 // (nth + 1) for nth in range(200))

    picture = picture_of(Request(words, counts, 300, 300, False))

    assert picture.spots[0].pixels >= 22
    assert 40 < len(picture.spots) < 200


def test_bars_stand_where_words_will_be(qtbot: QtBot) -> None:
    bars = skeleton_bars(QRectF(0, 0, 350, 190))

    room = QRectF(0, 0, 350, 190)
    assert len(bars) > 12
    assert all(room.contains(bar) for bar in bars)
    centre = bars[len(bars) // 2].center().toPoint()
    assert image_of(waiting(qtbot)).pixelColor(centre) == LIGHT.hover


@pytest.mark.parametrize("size", [(0, 0), (1, 1), (40, 12), (120, 90), (2000, 40)])
def test_any_size_is_survived(qtbot: QtBot, size: tuple[int, int]) -> None:
    cloud = laid_out(qtbot, STRANGE, most=None)

    cloud.resize(*size)
    cloud.lay_out_now()
    cloud.grab()

    room = QRectF(cloud.rect())
    assert all(room.contains(cloud.word_rect(word)) for word in cloud.shown_words())


# --- colours


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_word_stands_out_from_its_ground(qtbot: QtBot, tokens: Tokens) -> None:
    picture = picture_of(request_of(laid_out(qtbot)))
    fade = Fade(picture, tokens)

    for spot in picture.spots:
        assert contrast(fade.colour_of(spot), tokens.surface) >= 4.5
        if spot.index >= FIRST:
            assert contrast(fade.colour_of(spot, is_on_pill=True), tokens.soft) >= 4.5
    assert contrast(tokens.accent, tokens.soft) >= 4.5
    assert contrast(tokens.accent, tokens.hover) >= 4.5
    assert contrast(tokens.accent_hover, tokens.hover) >= 4.5


def request_of(cloud: Cloud) -> Request:
    rows = keywords(cloud.shown_words())
    return Request(
        tuple(row["word"] for row in rows),
        tuple(row["count"] for row in rows),
        cloud.width(),
        cloud.height(),
        True,
    )


def contrast(ink: QColor, paper: QColor) -> float:
    """Give the contrast as WCAG 2 measures it."""
    light, dark = sorted((luminance(ink), luminance(paper)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_the_first_six_have_the_accent_and_the_last_are_quiet(qtbot: QtBot) -> None:
    picture = picture_of(request_of(laid_out(qtbot)))
    fade = Fade(picture, LIGHT)

    colours = [fade.colour_of(spot).name() for spot in picture.spots]
    assert set(colours[:6]) == {LIGHT.accent.name()}
    assert colours[6] == LIGHT.ink.name()
    assert colours[-1] == LIGHT.ink3.name()


def test_another_theme_repaints_by_itself(qtbot: QtBot) -> None:
    cloud = laid_out(qtbot)
    light = image_of(cloud)
    places = [cloud.word_rect(word) for word in SUPPORT]

    cloud.setPalette(palette_of(DARK))

    dark = image_of(cloud)
    assert dark != light
    assert [cloud.word_rect(word) for word in SUPPORT] == places
    cloud.setPalette(palette_of(LIGHT))
    assert image_of(cloud) == light


def test_a_picture_under_a_scaled_painter_is_as_fine_as_the_paper(qtbot: QtBot) -> None:
    cloud = laid_out(qtbot)
    small, large = (QImage(350 * n, 190 * n, QImage.Format.Format_RGB32) for n in (1, 4))
    for image, scale in ((small, 1), (large, 4)):
        image.fill(LIGHT.surface)
        painter = QPainter(image)
        painter.scale(scale, scale)
        picture = picture_of(request_of(cloud))
        paint_picture(painter, picture, LIGHT, Marked(), QRectF(0, 0, 350, 190))
        painter.end()

    blurred = small.scaled(large.size(), mode=Qt.TransformationMode.SmoothTransformation)
    assert between(large) < between(blurred) / 2


def between(image: QImage) -> float:
    """Give the share of pixels that are neither ink nor paper: soft edges."""
    greys = [
        image.pixelColor(x, y).lightness()
        for y in range(0, image.height(), 3)
        for x in range(0, image.width(), 3)
    ]
    return sum(120 < grey < 240 for grey in greys) / len(greys)


# --- pointer


def test_a_click_selects_a_word_and_another_click_none(qtbot: QtBot) -> None:
    cloud = shown(qtbot)

    with qtbot.waitSignal(cloud.selected) as first:
        click(cloud, "refund")
    with qtbot.waitSignal(cloud.selected) as second:
        click(cloud, "refund")

    assert (first.args, second.args) == (["refund"], [""])


def test_a_click_on_the_ground_selects_none(qtbot: QtBot) -> None:
    cloud = shown(qtbot)
    click(cloud, "pedido")

    with qtbot.waitSignal(cloud.selected) as told:
        QTest.mouseClick(cloud, Qt.MouseButton.LeftButton, pos=ground(cloud))
    with qtbot.assertNotEmitted(cloud.selected):
        QTest.mouseClick(cloud, Qt.MouseButton.LeftButton, pos=ground(cloud))

    assert told.args == [""]


def test_a_press_that_is_dragged_off_a_word_selects_nothing(qtbot: QtBot) -> None:
    cloud = shown(qtbot)

    with qtbot.assertNotEmitted(cloud.selected):
        place = cloud.word_rect("pedido").center().toPoint()
        QTest.mousePress(cloud, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseRelease(cloud, Qt.MouseButton.LeftButton, pos=ground(cloud))


def test_selecting_by_program_tells_nobody(qtbot: QtBot) -> None:
    cloud = laid_out(qtbot)

    with qtbot.assertNotEmitted(cloud.selected):
        cloud.select("refund")

    assert cloud.selected_word() == "refund"


def test_the_selected_word_lies_on_a_soft_pill(qtbot: QtBot) -> None:
    cloud = laid_out(qtbot)
    before = image_of(cloud)

    cloud.select("pedido")

    corner = (cloud.word_rect("pedido").topRight() + QPointF(2, 4)).toPoint()
    assert before.pixelColor(corner) != LIGHT.soft
    assert image_of(cloud).pixelColor(corner) == LIGHT.soft
    cloud.select(None)
    assert image_of(cloud) == before


def test_pointing_lights_a_word_and_shows_a_hand(qtbot: QtBot) -> None:
    cloud = shown(qtbot)
    before = image_of(cloud)

    QTest.mouseMove(cloud, cloud.word_rect("envío").center().toPoint())

    assert cloud.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert image_of(cloud) != before
    QTest.mouseMove(cloud, ground(cloud))
    assert cloud.cursor().shape() is Qt.CursorShape.ArrowCursor
    assert image_of(cloud) == before


def test_the_tip_tells_times_and_messages_as_text(qtbot: QtBot) -> None:
    cloud = laid_out(qtbot, ["<b>pedido</b>", "x" * 3000])
    cloud.show()
    place = cloud.word_rect("<b>pedido</b>").center().toPoint()

    help_event = QHelpEvent(QEvent.Type.ToolTip, place, cloud.mapToGlobal(place))
    QApplication.sendEvent(cloud, help_event)

    assert "&lt;b&gt;pedido&lt;/b&gt;" in QToolTip.text()
    assert ": 6148 times in 5728 messages" in QToolTip.text().replace(",", "")


# --- keys


def test_tab_arrows_and_enter_select_without_a_mouse(qtbot: QtBot) -> None:
    cloud = shown(qtbot)
    before = image_of(cloud)

    cloud.setFocus(Qt.FocusReason.TabFocusReason)

    assert image_of(cloud) != before
    with qtbot.waitSignal(cloud.selected) as first:
        QTest.keyClick(cloud, Qt.Key.Key_Return)
    QTest.keyClick(cloud, Qt.Key.Key_Right)
    with qtbot.waitSignal(cloud.selected) as beside:
        QTest.keyClick(cloud, Qt.Key.Key_Space)
    QTest.keyClick(cloud, Qt.Key.Key_Home)
    with qtbot.waitSignal(cloud.selected) as home:
        QTest.keyClick(cloud, Qt.Key.Key_Enter)
    with qtbot.waitSignal(cloud.selected) as none:
        QTest.keyClick(cloud, Qt.Key.Key_Escape)

    assert first.args == ["pedido"] == home.args
    assert (
        cloud.word_rect(str(beside.args[0])).center().x() > cloud.word_rect("pedido").center().x()
    )
    assert none.args == [""]


def test_keys_it_does_not_know_go_to_the_page(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    cloud = Cloud(page)
    cloud.show_words(keywords())
    cloud.lay_out_now()
    got = []
    page.keyPressEvent = lambda event: got.append(event.key())  # type: ignore[method-assign]

    QTest.keyClick(cloud, Qt.Key.Key_Escape)
    QTest.keyClick(cloud, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)

    assert [got[0], got[-1]] == [Qt.Key.Key_Escape, Qt.Key.Key_Right]


def test_a_screen_reader_hears_the_first_words_and_then_where_the_keys_are(qtbot: QtBot) -> None:
    cloud = shown(qtbot)

    assert cloud.accessibleName() == "Keyword cloud"
    assert "pedido, envío, order" in cloud.accessibleDescription()
    cloud.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(cloud, Qt.Key.Key_Return)
    assert "times in" in cloud.accessibleDescription()
    assert cloud.accessibleDescription().endswith("Selected.")


# --- threads and sizes


def test_words_come_from_a_thread_once_it_is_seen(qtbot: QtBot) -> None:
    cloud = waiting(qtbot)
    cloud.show_words(keywords())

    with qtbot.waitSignal(cloud.laid_out, timeout=10_000):
        cloud.show()

    assert len(cloud.shown_words()) > 40


def test_the_newest_words_win(qtbot: QtBot) -> None:
    cloud = waiting(qtbot)
    cloud.show()
    told: list[list[str]] = []
    cloud.laid_out.connect(lambda: told.append(cloud.shown_words()))

    for nth in range(8):
        cloud.show_words(keywords([f"{word}{nth}" for word in SUPPORT]))
        QApplication.processEvents()
    qtbot.waitUntil(lambda: bool(told) and told[-1][0] == "pedido7", timeout=10_000)
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()

    assert told[-1][0] == cloud.shown_words()[0] == "pedido7"


def test_the_old_picture_stays_while_the_size_changes(qtbot: QtBot) -> None:
    cloud = shown(qtbot)
    words = cloud.shown_words()

    with qtbot.waitSignal(cloud.laid_out, timeout=10_000):
        for width in range(350, 700, 25):
            cloud.resize(width, 190 + width // 10)
            QApplication.processEvents()
            assert cloud.shown_words() == words
            room = QRectF(cloud.rect())
            assert all(room.contains(cloud.word_rect(word)) for word in words)

    assert cloud.shown_words() == words
    right = max(cloud.word_rect(word).right() for word in words)
    assert right > 0.7 * cloud.width()


def test_more_words_are_laid_out_where_more_are_wanted(qtbot: QtBot) -> None:
    cloud = laid_out(qtbot, most=20)
    before = cloud.shown_words()

    cloud.set_most(30)
    cloud.lay_out_now()

    assert (before, cloud.shown_words()) == (SUPPORT[:20], SUPPORT[:30])


def test_a_selection_outlives_other_words_and_sizes(qtbot: QtBot) -> None:
    cloud = laid_out(qtbot)
    cloud.select("refund")

    cloud.show_words(keywords(SUPPORT[5:]))
    cloud.resize(500, 300)
    cloud.lay_out_now()

    assert cloud.selected_word() == "refund"


def test_clouds_that_go_while_words_are_laid_out_disturb_nobody(qtbot: QtBot) -> None:
    for _ in range(12):
        cloud = Cloud()
        cloud.resize(500, 400)
        cloud.show_words(keywords(SUPPORT * 3))
        cloud.show()
        QApplication.processEvents()
        cloud.deleteLater()
        del cloud
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()

    assert QThreadPool.globalInstance().waitForDone(10_000)
    QApplication.processEvents()

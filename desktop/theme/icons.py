"""Icons as strokes on a grid of 24, drawn in any colour and size."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

STROKE = 1.75

# Each is what stands inside an <svg> of 24 × 24; strokes take the colour asked for.
SHAPES = {
    "add": '<path d="M12 5v14M5 12h14"/>',
    "alert": '<path d="M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3"/>',
    "back": '<path d="M15 5l-7 7 7 7"/>',
    "check": '<path d="M5 12.5l4.5 4.5L19 7.5"/>',
    "close": '<path d="M6 6l12 12M18 6L6 18"/>',
    "copy": '<rect x="9" y="9" width="11" height="11" rx="2"/>'
    '<path d="M5 15H4V5a1 1 0 0 1 1-1h10v1"/>',
    "down": '<path d="M6 9l6 6 6-6"/>',
    "download": '<path d="M12 4v11M7 10.5l5 5 5-5M4 17v2.5a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1V17"/>',
    "file": '<path d="M6 3h8l5 5v13H6zM14 3v5h5"/>',
    "archive": '<path d="M6 3h8l5 5v13H6zM14 3v5h5M11 8v1.5M11 12v1.5M11 16v1.5"/>',
    "folder": '<path d="M3 6h6l2 2.5h10V19H3z"/>',
    "info": '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.5v.3"/>',
    "lock": '<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>',
    "more": '<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="2.6"/>',
    "people": '<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6'
    'M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.6c2.2.8 3.5 2.8 3.5 5.4"/>',
    "search": '<circle cx="10.5" cy="10.5" r="6"/><path d="M15 15l5.5 5.5"/>',
    "settings": '<circle cx="12" cy="12" r="3"/><path d="M12 3v3M12 18v3M3 12h3M18 12h3'
    'M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M18.4 5.6l-2.1 2.1M7.7 16.3l-2.1 2.1"/>',
    "stop": '<circle cx="12" cy="12" r="9"/><path d="M8.5 8.5l7 7M15.5 8.5l-7 7"/>',
    "up": '<path d="M6 15l6-6 6 6"/>',
    "upload": '<path d="M12 16V4M7 8.5l5-5 5 5M3.5 14v5a1.5 1.5 0 0 0 1.5 1.5h14a1.5 1.5 0 0 0 '
    '1.5-1.5v-5"/>',
}
# The mark: a watchtower on a rounded square; {ground} and {figure} are colours.
MARK = (
    '<rect width="24" height="24" rx="6" fill="{ground}"/>'
    '<path fill="{figure}" d="M7 5h2v1.6h2V5h2v1.6h2V5h2v4.4h-1.2L16.4 17H17v2H7v-2h.6l.6-7.6H7z"/>'
    '<path fill="{ground}" d="M11 11.2a1 1 0 0 1 2 0V13h-2z"/>'
)


def icon_pixmap(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    """Draw an icon; ``size`` in logical pixels, ``ratio`` that of the screen."""
    return _pixmap(_svg(name, colour), size, ratio)


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw an icon into a square, as fine as the device is."""
    renderer_of(_svg(name, colour)).render(painter, rect)


def paint_mark(painter: QPainter, rect: QRectF, ground: QColor, figure: QColor) -> None:
    """Draw the program's mark."""
    renderer_of(_mark(ground, figure)).render(painter, rect)


def program_icon(ground: QColor, figure: QColor) -> QIcon:
    """Make the icon of the window and of the task bar."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(_pixmap(_mark(ground, figure), size, 1.0))
    return icon


@cache
def renderer_of(svg: str) -> QSvgRenderer:
    """Read an SVG once."""
    return QSvgRenderer(QByteArray(svg.encode()))


def _svg(name: str, colour: QColor) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
        f'<g fill="none" stroke="{colour.name()}" stroke-width="{STROKE}" '
        f'stroke-linecap="round" stroke-linejoin="round">{SHAPES[name]}</g></svg>'
    )


def _mark(ground: QColor, figure: QColor) -> str:
    shapes = MARK.format(ground=ground.name(), figure=figure.name())
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{shapes}</svg>'


@cache
def _pixmap(svg: str, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer_of(svg).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap

"""Makes pictures of every view: by the real program, off screen, from the bundled sample.

What Qt takes once for a process (its scale, its fonts) is a ``Setting``, and has a
process of its own; sizes and themes follow each other in it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.children import ROOT, command, environment
from desktop.errors import PicturesUnavailable, TargetUnwritable
from desktop.screen import need_pictures

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.app import App

SAMPLE = Path(__file__).with_name("sample")
FOLDER = ROOT / "packaging" / "pictures"
DESIGN = (1280, 800)
# Larger than any window that a picture is taken of.
SCREEN = (2_400, 1_400)
THEMES = ("light", "dark")
# The one that README.md shows.
FIRST = "overview.png"
FIRST_IS_LIKE = "04-overview-light.png"
SHEET = "12-sheet.png"

SETTLE_S, FADE_S, TIP_GONE_S = 0.6, 0.3, 0.4
PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class Setting:
    """What a process of its own is needed for."""

    name: str
    scale: float = 1.0
    family: str | None = None
    locale: str = "en_US"


SETTINGS = (
    Setting("usual"),
    Setting("dejavu", family="DejaVu Sans"),
    Setting("150", scale=1.5),
    Setting("es", locale="es_AR"),
)


@dataclass(frozen=True, slots=True)
class Scene:
    """Something to take a picture of.

    Attributes:
        name: What its files are called.
        act: Brings the window there.
        sizes: Of the window, in the usual setting; in others, the first alone.
        settings: Names of settings to take it in.
        settles: Whether nothing moves any more once it is there.
        before: Done before each picture, in its size and theme: what would not outlive those.
        after: Takes away again what would be in the way of other scenes.
    """

    name: str
    act: Callable[[Studio], None]
    sizes: Sequence[tuple[int, int]] = (DESIGN,)
    settings: Sequence[str] = ("usual",)
    settles: bool = True
    before: Callable[[Studio], object] | None = None
    after: Callable[[Studio], object] | None = None


def make_pictures(folder: str | None, setting: str | None = None, scene: str = "") -> int:
    """Take all pictures, or those of one setting in this process.

    Args:
        folder: Where to; made if it is not there. None is ``FOLDER``.
        setting: The name of one of ``SETTINGS``.
        scene: Of that setting, this scene alone.

    Raises:
        PicturesUnavailable: If Qt's libraries are missing.
        TargetUnwritable: If the folder can't be made.
    """
    need_pictures()
    place = FOLDER if folder is None else Path(folder)
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TargetUnwritable(str(place), (error.strerror or str(error)).lower()) from error
    if setting is not None:
        _take(place, next(one for one in SETTINGS if one.name == setting), scene)
        return 0
    for one in SETTINGS:
        arguments = ("pictures", str(place.resolve()), "--setting", one.name)
        _run_child(*arguments, scale=one.scale)
    sheet = place / SHEET
    _run_child("analyze", str(SAMPLE), "--png", str(sheet.resolve()), output=subprocess.DEVNULL)
    sys.stdout.write(f"{sheet}\n")
    save_small(place / FIRST_IS_LIKE, place / FIRST)
    return 0


def save_small(source: Path, target: Path) -> None:
    """Save a picture again in its 256 most frequent colours, a third of its bytes.

    Edges of letters take the nearest of those; nobody sees it.
    """
    import numpy as np
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = QImage(str(source)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(bytes(image.constBits()), np.uint32)
    colours, counts = np.unique(pixels, return_counts=True)
    table = [int(colour) for colour in colours[np.argsort(-counts, kind="stable")][:256]]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    small = image.convertToFormat(QImage.Format.Format_Indexed8, table, flags)
    if not small.save(str(target), "PNG", 0):  # type: ignore[call-overload]
        raise TargetUnwritable(str(target), "the picture was not saved")


def _run_child(*arguments: str, scale: float = 1.0, output: int | None = None) -> None:
    """Run the command with an empty data folder, off screen."""
    with tempfile.TemporaryDirectory() as data:
        surroundings = {
            **environment(),
            "ATALAYA_DATA": data,
            "QT_QPA_PLATFORM": _platform(Path(data)),
            "QT_SCALE_FACTOR": str(scale),
        }
        for name in ("ATALAYA_SERVER", "ATALAYA_TOKEN", "QT_FONT_DPI"):
            surroundings.pop(name, None)
        done = subprocess.run(command(*arguments), env=surroundings, stdout=output, check=False)
    if done.returncode != 0:
        raise PicturesUnavailable(f"{arguments[0]} ended with {done.returncode}")


def _platform(folder: Path) -> str:
    """Give Qt's platform off screen, with a screen that menus and tips have room on."""
    if sys.platform == "win32":
        return "offscreen"  # there a path would end at its drive's colon
    file = folder / "screen.json"
    width, height = SCREEN
    screen = {"name": "studio", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1.0}
    file.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96}]}))
    return f"offscreen:configfile={file}"


def _take(place: Path, setting: Setting, only: str) -> None:
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from desktop.app import App
    from desktop.preferences import Preferences
    from desktop.scenes import SCENES
    from desktop.theme import fonts
    from desktop.translating import speak

    application = QApplication(["atalaya"])
    speak(application, QLocale(setting.locale))
    fonts.use_family(setting.family)
    with tempfile.TemporaryDirectory() as folder:
        app = App(application, Preferences(Path(folder, "window.ini")))
        studio = Studio(application, app, place, setting, Path(folder))
        app.start()
        app.window.activateWindow()
        try:
            for scene in SCENES:
                if setting.name in scene.settings and only in ("", scene.name):
                    studio.take(scene)
        finally:
            app.stop()


class Studio:
    """Brings the window where a scene wants it, and takes its picture.

    Attributes:
        app: The whole program.
        folder: For files that a scene needs; it goes away.
        sample: The number of the sample's analysis, once it is counted.
    """

    def __init__(
        self, application: QApplication, app: App, place: Path, setting: Setting, folder: Path
    ) -> None:
        self.app, self.folder = app, folder
        self.sample: int | None = None
        self._application, self._place, self._setting = application, place, setting

    def take(self, scene: Scene) -> None:
        """Take a scene's pictures in every size and theme."""
        is_usual = self._setting.name == SETTINGS[0].name
        sizes = scene.sizes if is_usual else scene.sizes[:1]
        self.resize(sizes[0])
        self.app.theme.choose("light")
        scene.act(self)
        for size in sizes:
            self.resize(size)
            for theme in THEMES:
                self.app.theme.choose(theme)  # type: ignore[arg-type]
                self.settle(SETTLE_S if scene.settles else FADE_S)
                if scene.before is not None:
                    scene.before(self)
                    self.settle(FADE_S)
                self._save(name_of(scene.name, theme, size, self._setting))
        if scene.after is not None:
            scene.after(self)

    def resize(self, size: tuple[int, int]) -> None:
        """Give the window a size."""
        self.app.window.resize(*size)

    def settle(self, seconds: float) -> None:
        """Wait until nothing moves any more."""
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end)

    def wait(self, is_there: Callable[[], bool]) -> None:
        """Let the program go on until something is there.

        Raises:
            PicturesUnavailable: If it does not come.
        """
        from PySide6.QtCore import QEventLoop

        end = time.monotonic() + PATIENCE_S
        while not is_there():
            if time.monotonic() > end:
                raise PicturesUnavailable("the window did not come to where it was wanted")
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.005)

    def wait_for(self, state: str) -> None:
        """Wait until the analysis that is shown stands so."""

        def is_there() -> bool:
            number = self.app.stage.number
            return number is not None and self.app.analyses.get(number).state == state

        self.wait(is_there)

    def has_ended(self) -> bool:
        """Say whether the analysis that is shown was counted, or failed."""
        number = self.app.stage.number
        return number is not None and self.app.analyses.get(number).state in ("done", "failed")

    def page(self, key: str) -> Any:
        """Give a page of the report that is shown; it was opened before."""
        assert self.app.stage.report is not None
        return self.app.stage.report.pages[key]

    def open_page(self, key: str) -> None:
        """Open a page of the report that is shown."""
        assert self.app.stage.report is not None
        self.app.stage.report.open_page(key)

    def focus(self, widget: QWidget) -> None:
        """Give a widget the focus as a person at the keyboard does."""
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
            self._application.sendEvent(self.app.window.windowHandle(), event)
        self.app.window.activateWindow()
        self.wait(self.app.window.isActiveWindow)
        widget.clearFocus()
        widget.setFocus(Qt.FocusReason.TabFocusReason)

    def leave_keyboard(self) -> None:
        """Take the hand off the keyboard: a click beside everything, and no ring is seen."""
        from PySide6.QtCore import QEvent, QPointF, Qt
        from PySide6.QtGui import QMouseEvent

        window, button = self.app.window, Qt.MouseButton.LeftButton
        place = QPointF(2, window.height() / 2)
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            there = window.mapToGlobal(place)
            event = QMouseEvent(kind, place, there, button, button, Qt.KeyboardModifier.NoModifier)
            self._application.sendEvent(window.windowHandle(), event)

    def point(self, widget: QWidget, place: QPointF) -> None:
        """Hold the pointer still on a place of a widget, until its tip is there."""
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QHelpEvent, QMouseEvent
        from PySide6.QtWidgets import QToolTip

        # One that is there already keeps its colours.
        QToolTip.hideText()
        self.settle(TIP_GONE_S)
        there = widget.mapToGlobal(place)
        button = Qt.MouseButton.NoButton
        move = QMouseEvent(
            QEvent.Type.MouseMove, place, there, button, button, Qt.KeyboardModifier.NoModifier
        )
        self._application.sendEvent(widget, move)
        self.settle(FADE_S)
        tip = QHelpEvent(QEvent.Type.ToolTip, place.toPoint(), there.toPoint())
        self._application.sendEvent(widget, tip)

    def _picture(self) -> QPixmap:
        """Take the window, and what lies over it in windows of its own: menus and tips."""
        from PySide6.QtGui import QPainter

        window = self.app.window
        picture = window.grab()
        painter = QPainter(picture)
        for one in self._application.topLevelWidgets():
            if one is not window and one.isVisible():
                painter.drawPixmap(window.mapFromGlobal(one.pos()), one.grab())
        painter.end()
        return picture

    def _save(self, name: str) -> None:
        # Quality 0 is Qt's word for the smallest PNG.
        if not self._picture().save(str(self._place / name), "PNG", 0):
            raise TargetUnwritable(str(self._place / name), "the picture was not saved")
        sys.stdout.write(f"{self._place / name}\n")
        sys.stdout.flush()


def name_of(scene: str, theme: str, size: tuple[int, int], setting: Setting) -> str:
    """Name a picture's file: ``04-overview-light.png``, ``04-overview-dark-1000x640.png``."""
    parts = [scene, theme]
    if size != DESIGN:
        parts.append("{}x{}".format(*size))
    if setting != SETTINGS[0]:
        parts.append(setting.name)
    return f"{'-'.join(parts)}.png"

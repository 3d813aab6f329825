"""Makes pictures of every view: by the real program, off screen, from the bundled sample.

What Qt takes once for a process (its scale, its fonts) is a ``Setting``, and has a
process of its own; sizes and themes follow each other in it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.children import ROOT, command, environment
from desktop.errors import PicturesUnavailable, TargetUnwritable
from desktop.screen import need_pictures

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.app import App

SAMPLE = Path(__file__).with_name("sample")
FOLDER = ROOT / "packaging" / "pictures"
DESIGN = (1280, 800)
THEMES = ("light", "dark")
# The one that README.md shows.
FIRST = "overview.png"
FIRST_IS_LIKE = "04-overview-light.png"
SHEET = "12-sheet.png"

SETTLE_S, FADE_S = 0.6, 0.3
PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class Setting:
    """What a process of its own is needed for."""

    name: str
    scale: float = 1.0
    family: str | None = None


SETTINGS = (
    Setting("usual"),
    Setting("dejavu", family="DejaVu Sans"),
    Setting("150", scale=1.5),
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
    """

    name: str
    act: Callable[[Studio], None]
    sizes: Sequence[tuple[int, int]] = (DESIGN,)
    settings: Sequence[str] = ("usual",)
    settles: bool = True


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
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(scale),
        }
        for name in ("ATALAYA_SERVER", "ATALAYA_TOKEN", "QT_FONT_DPI"):
            surroundings.pop(name, None)
        done = subprocess.run(command(*arguments), env=surroundings, stdout=output, check=False)
    if done.returncode != 0:
        raise PicturesUnavailable(f"{arguments[0]} ended with {done.returncode}")


def _take(place: Path, setting: Setting, only: str) -> None:
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from desktop.app import App
    from desktop.preferences import Preferences
    from desktop.scenes import SCENES
    from desktop.theme import fonts
    from desktop.translating import speak

    application = QApplication(["atalaya"])
    speak(application, QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    fonts.use_family(setting.family)
    with tempfile.TemporaryDirectory() as folder:
        app = App(application, Preferences(Path(folder, "window.ini")))
        studio = Studio(application, app, place, setting, Path(folder))
        app.start()
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
        has_counted: Whether the report of the sample is there.
    """

    def __init__(
        self, application: QApplication, app: App, place: Path, setting: Setting, folder: Path
    ) -> None:
        self.app, self.folder, self.has_counted = app, folder, False
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
                self._save(name_of(scene.name, theme, size, self._setting))

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

    def _save(self, name: str) -> None:
        # Quality 0 is Qt's word for the smallest PNG.
        if not self.app.window.grab().save(str(self._place / name), "PNG", 0):
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

"""``atalaya pictures``: the real program, with a real cluster, in front of nobody."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop.pictures import DESIGN, FIRST_IS_LIKE, SETTINGS, THEMES, name_of
from desktop.scenes import SCENES
from tests.end_to_end.command import ROOT, environment, run


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


def test_a_view_is_taken_light_and_dark_and_as_fine_as_asked_for(
    data: Path, tmp_path: Path
) -> None:
    place = tmp_path / "deep" / "pictures"
    env = environment(data, QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="1.5")

    outcome = run(
        "pictures", str(place), "--setting", "150", "--scene", "04-overview", data=data, env=env
    )

    names = ["04-overview-dark-150.png", "04-overview-light-150.png"]
    assert (outcome.code, outcome.err) == (0, "")
    assert sorted(os.listdir(place)) == names
    dark, light = (QImage(str(place / name)) for name in names)
    assert (light.width(), light.height()) == (1920, 1200)
    assert light.size() == dark.size()
    assert light.pixelColor(1_900, 1_190).lightness() > 200
    assert dark.pixelColor(1_900, 1_190).lightness() < 50


def test_a_folder_that_can_not_be_made_is_one_sentence(data: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    outcome = run("pictures", str(tmp_path / "file" / "sub"), data=data)

    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (1, "", 1)


def test_no_two_pictures_have_one_name_and_the_readmes_is_among_them() -> None:
    names = [
        name_of(scene.name, theme, size, setting)
        for setting in SETTINGS
        for scene in SCENES
        if setting.name in scene.settings
        for theme in THEMES
        for size in (scene.sizes if setting is SETTINGS[0] else scene.sizes[:1])
    ]

    assert len(names) == len(set(names))
    assert FIRST_IS_LIKE in names
    assert all(scene.sizes[0] == DESIGN for scene in SCENES)


def test_the_picture_of_the_readme_is_there_and_small() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    picture = ROOT / "packaging" / "pictures" / "overview.png"

    assert "(packaging/pictures/overview.png)" in readme
    assert (QImage(str(picture)).width(), QImage(str(picture)).height()) == DESIGN
    assert picture.stat().st_size < 150_000

"""run.py as a person starts it: in a copy of its own, with packages made on the spot."""

from __future__ import annotations

import _ctypes
import ast
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import run

RUN = Path(run.__file__)
PROGRAM = """
import json, os, sys
try:
    import brick
except ImportError:
    brick = None
print(json.dumps([sys.argv[1:], os.getcwd(), brick and brick.NAME]))
sys.exit(7)
"""


def make_wheel(folder: Path, name: str) -> str:
    """Make a wheel with one module in it; give the line that requires it."""
    path = folder / f"{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{name}.py", f"NAME = {name!r}\n")
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        wheel.writestr(f"{info}/RECORD", "")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return f"{name} @ {path.as_uri()} --hash=sha256:{digest}\n"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small tree like ours: run.py, a program, and nothing required."""
    tree = tmp_path / "tree"
    (tree / "packaging").mkdir(parents=True)
    (tree / "desktop").mkdir()
    (tree / "desktop" / "__init__.py").write_text("")
    (tree / "desktop" / "__main__.py").write_text(PROGRAM)
    (tree / "packaging" / "requirements.txt").write_text("")
    (tree / "packaging" / "requirements-test.txt").write_text("")
    shutil.copy(RUN, tree)
    return tree


def start(tree: Path, *arguments: str, folder: Path | None = None) -> subprocess.Popen[str]:
    arguments = arguments or ("check",)  # it needs nothing of the system
    return subprocess.Popen(
        [sys.executable, str(tree / "run.py"), *arguments],
        cwd=folder or tree,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(process: subprocess.Popen[str]) -> tuple[int, list[object], str]:
    """Wait; give the exit code, what the program saw, and what was told meanwhile."""
    out, err = process.communicate(timeout=100)
    return process.returncode, json.loads(out) if out else [], err


def test_the_program_gets_its_arguments_and_the_caller_its_exit_code(
    tree: Path, tmp_path: Path
) -> None:
    code, seen, told = finish(start(tree, "analyze", "a b.txt", "--json", "-", folder=tmp_path))

    assert code == 7
    assert seen == [["analyze", "a b.txt", "--json", "-"], str(tmp_path), None]
    assert told == "run.py: making .venv ...\nrun.py: installing requirements.txt ...\n"


def test_only_a_changed_list_is_installed_again(tree: Path) -> None:
    finish(start(tree))
    _, _, told_again = finish(start(tree))
    (tree / "packaging" / "requirements.txt").write_text(make_wheel(tree, "brick"))
    _, seen, told_changed = finish(start(tree))

    assert told_again == ""
    assert told_changed == "run.py: installing requirements.txt ...\n"
    assert seen[2] == "brick"


def test_a_half_made_environment_is_made_again(tree: Path) -> None:
    python = tree / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text("half of it")

    code, _, told = finish(start(tree))

    assert code == 7
    assert "making .venv" in told


def test_two_at_once_make_the_environment_once(tree: Path) -> None:
    (tree / "packaging" / "requirements.txt").write_text(make_wheel(tree, "brick"))

    first, second = start(tree), start(tree)
    results = [finish(first), finish(second)]

    assert [code for code, _, _ in results] == [7, 7]
    assert [seen[2] for _, seen, _ in results] == ["brick", "brick"]
    assert sum(told.count("making .venv") for _, _, told in results) == 1


def test_a_package_that_does_not_match_its_hash_is_one_sentence_and_pips_words(
    tree: Path,
) -> None:
    line = make_wheel(tree, "brick")
    (tree / "packaging" / "requirements.txt").write_text(line[:-9] + "00000000\n")

    code, seen, told = finish(start(tree))

    assert code == 1
    assert seen == []
    assert "run.py: the packages of requirements.txt were not installed:\n" in told
    assert "hash" in told.lower()
    assert "Traceback" not in told


def test_a_current_folder_with_our_names_is_not_mistaken_for_us(tree: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere"
    (other / "desktop").mkdir(parents=True)
    (other / "desktop" / "__init__.py").write_text("raise SystemExit('the wrong one')")

    code, _, _ = finish(start(tree, folder=other))

    assert code == 7


@pytest.mark.skipif(os.name != "posix", reason="Debian and its likes alone split Python")
@pytest.mark.parametrize(
    ("user", "apt", "sentence"),
    [
        (1000, "/usr/bin/apt-get", "sudo apt-get install python{}.{}-venv"),
        (0, None, "without ensurepip"),
    ],
)
def test_what_can_not_be_installed_is_named_in_one_line(
    monkeypatch: pytest.MonkeyPatch, user: int, apt: str | None, sentence: str
) -> None:
    monkeypatch.setattr(run, "has_ensurepip", lambda: False)
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(shutil, "which", lambda _name: apt)

    with pytest.raises(run.SetupFailed) as caught:
        run.need_ensurepip()

    assert sentence.format(*sys.version_info) in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("arguments", "display", "libraries"),
    [
        (["analyze", "a.txt", "--json", "-"], ":0", {}),
        (["analyze", "a.txt", "--png", "-"], "", run.PICTURE_LIBRARIES),
        (["analyze", "a.txt", "--png=a.png"], "", run.PICTURE_LIBRARIES),
        (["messages", "a.txt"], ":0", {}),
        (["server"], ":0", {}),
        (["pictures"], ":0", run.PICTURE_LIBRARIES),
        (["test"], ":0", run.PICTURE_LIBRARIES),
        ([], "", run.PICTURE_LIBRARIES),
        ([], ":0", run.WINDOW_LIBRARIES),
    ],
)
def test_only_what_shows_something_needs_the_libraries_of_qt(
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    display: str,
    libraries: run.Packages,
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    assert run.libraries_for(arguments) == libraries


class Debian:
    """A little Debian of our own: an ``apt-get`` that knows some packages, and writes down calls.

    Installing ``libbrick1t64`` puts a library there that this Python can load.
    """

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self._patch = folder, monkeypatch
        self.library = folder / "libbrick.so.1"
        self.brick: run.Packages = {str(self.library): ("libbrick1", "libbrick1t64")}
        programs = folder / "bin"
        programs.mkdir()
        apt = programs / "apt-get"
        apt.write_text(
            f'#!/bin/sh\necho "$@" >> {folder}/calls\n'
            "for name in libbrick1 libstone2 fonts-brick; do\n"
            '  case " $* " in *" $name "*) echo "no package $name"; exit 100;; esac\n'
            "done\n"
            f'case "$*" in *libbrick1t64) cp {_ctypes.__file__} {self.library};; esac\n'
        )
        apt.chmod(0o755)
        monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
        monkeypatch.setattr(run, "VENV", folder)
        monkeypatch.setattr(run, "LOCK", folder / "lock")
        monkeypatch.setattr(run, "MARKER", folder / "installed.json")
        monkeypatch.setattr(run, "PYTHON", sys.executable)
        monkeypatch.setattr(run, "DPKG_STATUS", folder / "status")
        monkeypatch.setattr(run, "FONTS", {})
        (folder / "status").write_text("")
        run.update_lists.cache_clear()
        self.be(0)

    def be(self, user: int) -> None:
        self._patch.setattr(os, "geteuid", lambda: user)

    @property
    def calls(self) -> list[str]:
        path = self.folder / "calls"
        return path.read_text().splitlines() if path.exists() else []

    @property
    def marker(self) -> dict[str, object]:
        """What run.py noted about the system."""
        noted = run.installed()["system"]
        assert isinstance(noted, dict)
        return noted


@pytest.fixture
def debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Debian:
    if sys.platform != "linux":
        pytest.skip("only Linux splits its libraries into packages")
    return Debian(tmp_path, monkeypatch)


def test_a_missing_library_is_installed_under_the_name_it_has_here(debian: Debian) -> None:
    run.prepare_system(debian.brick, {}, {})

    assert debian.calls == [
        "update -qq",
        "install -qq --no-install-recommends libbrick1",
        "install -qq --no-install-recommends libbrick1",
        "install -qq --no-install-recommends libbrick1t64",
    ]
    assert debian.marker["found"] == [str(debian.library)]


def test_what_was_found_once_is_looked_for_again_only_when_packages_change(debian: Debian) -> None:
    found = {"found": [str(debian.library)], "state": run.state_of_system()}

    run.prepare_system(debian.brick, {"system": found}, {})
    calls = debian.calls
    os.utime(debian.folder / "status", (1, 1))
    run.prepare_system(debian.brick, {"system": found}, {})

    assert calls == []
    assert debian.library.exists()
    assert debian.marker["state"] == run.state_of_system()


def test_a_library_that_can_not_be_installed_is_named_with_its_command(debian: Debian) -> None:
    libraries = {"/no/libstone.so.2": ("libstone2",), **debian.brick}
    debian.be(1000)

    with pytest.raises(run.SetupFailed) as caught:
        run.prepare_system(libraries, {}, {})

    assert str(caught.value).endswith("install them: sudo apt-get install libstone2 libbrick1")
    assert debian.calls == []


def test_a_missing_font_is_told_once_and_stops_nothing(
    debian: Debian, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "FONTS", {"NoFontIsCalledSo": ("fonts-brick",)})
    shutil.copy(_ctypes.__file__, debian.library)

    run.prepare_system(debian.brick, {}, {})
    told = capsys.readouterr().err
    os.utime(debian.folder / "status", (1, 1))
    run.prepare_system(debian.brick, run.installed(), {})
    told_again = capsys.readouterr().err

    assert "sudo apt-get install fonts-brick" in told
    assert told_again == ""


def test_what_only_the_real_screen_needs_is_installed_or_told_once(
    debian: Debian, capsys: pytest.CaptureFixture[str]
) -> None:
    screen: run.Packages = {"NoSuchScreen": ("libstone2",), **debian.brick}

    run.prepare_system({}, {}, screen)
    told, calls, found = capsys.readouterr().err, len(debian.calls), debian.marker["found"]
    run.prepare_system({}, run.installed(), screen)
    os.utime(debian.folder / "status", (1, 1))
    run.prepare_system({}, run.installed(), screen)
    told_again = capsys.readouterr().err

    hint = "without more packages, tests on a real screen are left out: "
    assert told.endswith(f"{hint}sudo apt-get install libstone2\n")
    assert found == [str(debian.library)]
    assert told_again == ""
    assert len(debian.calls) == calls


def test_a_library_that_the_tests_did_without_is_still_asked_for_by_the_window(
    debian: Debian,
) -> None:
    stone: run.Packages = {"/no/libstone.so.2": ("libstone2",)}
    debian.be(1000)
    run.prepare_system({}, {}, stone)

    with pytest.raises(run.SetupFailed, match="libstone2"):
        run.prepare_system(stone, run.installed(), {})


def test_only_the_window_can_be_done_without(
    debian: Debian, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "PICTURE_LIBRARIES", {"/no/libstone.so.2": ("libstone2",)})
    monkeypatch.setattr(run, "WINDOW_LIBRARIES", run.PICTURE_LIBRARIES)
    monkeypatch.setattr(run, "prepare", lambda _: {})
    monkeypatch.setattr(run, "hand_over", lambda arguments: len(arguments))

    window, picture = run.main([]), run.main(["pictures"])

    assert window == len(["-m", "desktop"])
    assert picture == 1
    assert capsys.readouterr().err.count("sudo apt-get install libstone2\n") == 2


def test_an_older_python_can_read_as_far_as_the_sentence() -> None:
    source = RUN.read_text("utf-8")

    tree = ast.parse(source, feature_version=(3, 6))

    assert "__future__" not in [getattr(node, "module", None) for node in tree.body]
    assert source.index("needs Python 3.11") < source.index("import contextlib")

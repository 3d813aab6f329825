#!/usr/bin/env python3
"""Runs Atalaya from this folder: makes ``.venv``, fills it, and hands over.

    python3 run.py ARGS...        is ``atalaya ARGS...``
    python3 run.py test ARGS...   is the whole test suite, ARGS go to pytest

Needs Python 3.11 and nothing else. Where packages come from is pip's own configuration.
On Linux, the system libraries and fonts that windows and pictures need are installed with
apt-get where we are root; elsewhere the command that installs them is named.
"""

# No `from __future__` and nothing newer than Python 3.6 above the check: an older
# Python shall come as far as the sentence that names the right one.
import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        "Atalaya needs Python 3.11 or newer, this is {}.{}: start run.py with a newer one.".format(
            *sys.version_info[:2]
        )
    )

import contextlib
import functools
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = VENV / "lock"
MARKER = VENV / "installed.json"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
RUNTIME = ROOT / "packaging" / "requirements.txt"
TESTS = ROOT / "packaging" / "requirements-test.txt"
# What is needed of the system: a file, and its Debian package under its names, newest last.
Packages = Mapping[str, tuple[str, ...]]
DPKG_STATUS = Path("/var/lib/dpkg/status")
PICTURE_LIBRARIES = {
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libglib-2.0.so.0": ("libglib2.0-0", "libglib2.0-0t64"),
}
WINDOW_LIBRARIES = {
    **PICTURE_LIBRARIES,
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
}
# What the tests need besides, to start the window on a real screen: programs, and libraries.
SCREEN = {"Xvfb": ("xvfb",), "xdotool": ("xdotool",), **WINDOW_LIBRARIES}
# How a font's file begins, and its package: text, its fallback, other scripts, emoji.
FONTS = {
    "Inter": ("fonts-inter",),
    "DejaVuSans": ("fonts-dejavu-core",),
    "NotoSans": ("fonts-noto-core",),
    "NotoColorEmoji": ("fonts-noto-color-emoji",),
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
APT_INSTALL = ["apt-get", "install", "-qq", "--no-install-recommends"]
# Answered by the environment's Python: which version it is.
ASK_VERSION = "import sys; print('%d.%d' % sys.version_info[:2])"


class SetupFailed(Exception):
    """The environment can't be made; the text is for a person."""


def main(arguments: list[str]) -> int:
    """Prepare the environment and run the command, or the tests, in it."""
    is_test = arguments[:1] == ["test"]
    try:
        done = prepare(TESTS if is_test else RUNTIME)
        try:
            prepare_system(libraries_for(arguments), done, SCREEN if is_test else {})
        except SetupFailed as error:
            if arguments:
                raise
            # Without a window there is still the sample's report, which the program shows.
            tell(str(error))
    except SetupFailed as error:
        tell(str(error))
        return 1
    except KeyboardInterrupt:
        tell("stopped; the next start goes on")
        return 130
    if is_test:
        os.chdir(ROOT)
        return hand_over(["-m", "pytest", *arguments[1:]])
    return hand_over(["-m", "desktop", *arguments])


def prepare(requirements: Path) -> dict[str, Any]:
    """Make ``.venv`` hold these requirements; one run.py at a time does it.

    Returns:
        What the marker says.

    Raises:
        SetupFailed: If something on this machine is missing or does not work.
    """
    wanted = hash_of(requirements)
    done = installed()
    if done.get(requirements.name) == wanted:
        return done
    try:
        VENV.mkdir(exist_ok=True)
        with only_one():
            done = installed()  # another run.py may have been quicker
            if done.get(requirements.name) == wanted:
                return done
            if not done:
                make_environment()
            install(requirements)
            # The program's own list is part of the tests' list.
            listed = {requirements, RUNTIME}
            return write_marker({**done, **{path.name: hash_of(path) for path in listed}})
    except OSError as error:
        raise SetupFailed(f"{VENV} can't be made: {error.strerror or error}") from error


def hash_of(path: Path) -> str:
    """Give the SHA-256 of a file in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def installed() -> dict[str, Any]:
    """Say what ``.venv`` holds: requirements file to its hash; empty if it can't be used.

    The marker is written last, so a half-made environment has none. One whose Python was
    replaced by another since does not count either.
    """
    try:
        marker = json.loads(MARKER.read_text("utf-8"))
        answer = subprocess.run(
            [PYTHON, "-c", ASK_VERSION], capture_output=True, text=True, check=False
        )
    except (OSError, ValueError):
        return {}
    if not isinstance(marker, dict) or answer.stdout.strip() != marker.get("python"):
        return {}
    return marker


def write_marker(done: dict[str, Any]) -> dict[str, Any]:
    """Note what is installed, in one step; give what was noted."""
    version = subprocess.run([PYTHON, "-c", ASK_VERSION], capture_output=True, text=True).stdout
    done = {**done, "python": version.strip()}
    aside = MARKER.with_suffix(".part")
    aside.write_text(json.dumps(done), "utf-8")
    os.replace(aside, MARKER)
    return done


@contextlib.contextmanager
def only_one() -> Iterator[None]:
    """Wait until no other run.py works on ``.venv``; the system frees it if we are killed."""
    with LOCK.open("a") as lock:
        if sys.platform == "win32":
            import msvcrt
            import time

            while True:
                try:
                    lock.seek(0)
                    msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
                    break
                except OSError:
                    time.sleep(0.2)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def make_environment() -> None:
    """Make an empty ``.venv``, also where the last attempt was left half-made."""
    need_ensurepip()
    tell("making .venv ...")
    MARKER.unlink(missing_ok=True)
    for entry in VENV.iterdir():
        if entry == LOCK:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()
    run_or_fail([sys.executable, "-m", "venv", str(VENV)], "the environment was not made")


def need_ensurepip() -> None:
    """Install what Debian and Ubuntu leave out of Python's own ``venv``.

    Raises:
        SetupFailed: Naming the command, where we may not install it.
    """
    if has_ensurepip():
        return
    package = "python{}.{}-venv".format(*sys.version_info)
    if not shutil.which("apt-get"):
        raise SetupFailed("this Python comes without ensurepip: install the rest of it")
    if not can_install():
        raise SetupFailed(f"a package is missing, install it: sudo apt-get install {package}")
    tell(f"installing {package} ...")
    sentence = f"{package} was not installed"
    update_lists(sentence)
    run_or_fail([*APT_INSTALL, package], sentence)
    importlib.invalidate_caches()
    if not has_ensurepip():
        raise SetupFailed(f"{package} is installed, but {sys.executable} has no ensurepip")


def has_ensurepip() -> bool:
    """Say whether this Python can make environments that have pip."""
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def install(requirements: Path) -> None:
    """Install a hashed requirements file into ``.venv``."""
    tell(f"installing {requirements.name} ...")
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--no-user"]
    command += ["--disable-pip-version-check", "--require-hashes", "-r", str(requirements)]
    run_or_fail(command, f"the packages of {requirements.name} were not installed")


def libraries_for(arguments: list[str]) -> Packages:
    """Give the libraries of Qt's that a command needs; most commands need none."""
    if not arguments:
        has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
        return WINDOW_LIBRARIES if has_display else PICTURE_LIBRARIES
    # argparse takes the beginning of an option's name for the option.
    is_picture = arguments[0] == "analyze" and any(one.startswith("--p") for one in arguments)
    return PICTURE_LIBRARIES if is_picture or arguments[0] in ("test", "pictures") else {}


def prepare_system(needed: Packages, done: dict[str, Any], wished: Packages) -> None:
    """Install what is lacking on this Linux, once for each state of the system.

    Without what is wished, as without fonts, everything goes but tests on a real screen:
    what is missing is told once. ``done`` is what the marker says.

    Raises:
        SetupFailed: If a library that is needed is missing still.
    """
    noted = done.get("system", {})
    found = set(noted.get("found", ()) if noted.get("state") == state_of_system() else ())
    told = set(noted.get("told", ()))
    if sys.platform != "linux" or (found >= {*needed} and found | told >= {*wished}):
        return
    parts, fonts = missing_parts({**wished, **needed}), missing_fonts()
    if can_install() and ({*parts, *fonts} - told or {*parts} & {*needed}):
        with only_one():
            install_packages({**missing_parts(parts), **missing_fonts()})
        parts, fonts = missing_parts(parts), missing_fonts()
    missing = {file: names for file, names in parts.items() if file in needed}
    if missing:
        raise SetupFailed(f"system libraries are missing, install them: {command_for(missing)}")
    if {*fonts} - told:
        tell(f"texts would look better with more fonts: {command_for(fonts)}")
    if {*parts} - told:
        tell(f"without more packages, tests on a real screen are left out: {command_for(parts)}")
    system = {
        "state": state_of_system(),
        "found": sorted({*needed, *wished, *found} - {*parts}),
        "told": sorted({*parts, *fonts, *told}),
    }
    with contextlib.suppress(OSError), only_one():  # noting it saves time, and no more
        write_marker({**installed(), "system": system})


def state_of_system() -> int:
    """Give a number that changes whenever Debian's packages do."""
    try:
        return DPKG_STATUS.stat().st_mtime_ns
    except OSError:
        return 0


def missing_parts(parts: Packages) -> Packages:
    """Give those of the parts that are missing: libraries that can't be loaded, programs."""
    try:
        import ctypes
    except ImportError:
        return {}  # a Python without it can't tell

    def is_there(file: str) -> bool:
        with contextlib.suppress(OSError):
            return bool(ctypes.CDLL(file) if ".so" in file else shutil.which(file))
        return False

    return {file: names for file, names in parts.items() if not is_there(file)}


def missing_fonts() -> Packages:
    """Give those of the fonts that are in none of the usual folders."""
    walks = (os.walk(os.path.expanduser(folder)) for folder in FONT_FOLDERS)
    files = [file for walk in walks for _, _, files in walk for file in files]
    return {
        start: names
        for start, names in FONTS.items()
        if not any(file.startswith(start) for file in files)
    }


def can_install() -> bool:
    """Say whether we may install Debian's packages."""
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_packages(packages: Packages) -> None:
    """Install packages, each under the first of its names that there is here.

    What can't be installed is found missing again by who asked.
    """
    if not packages:
        return
    first = [names[0] for names in packages.values()]
    tell(f"installing {' '.join(first)} ...")
    with contextlib.suppress(SetupFailed):
        update_lists("the lists of packages were not updated")
    with contextlib.suppress(SetupFailed):
        return run_or_fail([*APT_INSTALL, *first], "not all at once")
    for names in packages.values():
        for name in names:
            with contextlib.suppress(SetupFailed):
                run_or_fail([*APT_INSTALL, name], f"{name} was not installed")
                break


@functools.cache
def update_lists(sentence: str) -> None:
    """Learn which packages there are, once; where that fails, the sentence is told."""
    run_or_fail(["apt-get", "update", "-qq"], sentence)


def command_for(packages: Packages) -> str:
    """Give the command that installs packages, or their names where there is no apt-get."""
    names = " ".join(names[0] for names in packages.values())
    if shutil.which("apt-get"):
        return f"sudo apt-get install {names}"
    return f"{names} (Debian's names for them)"


def run_or_fail(command: list[str], sentence: str) -> None:
    """Run a command in silence; if it fails, tell the sentence and all that it printed."""
    done = subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if done.returncode != 0:
        raise SetupFailed(f"{sentence}:\n{done.stdout.strip()}")


def tell(sentence: str) -> None:
    """Tell something, away from the program's own output."""
    print(f"run.py: {sentence}", file=sys.stderr, flush=True)


def hand_over(arguments: list[str]) -> int:
    """Become the environment's Python; the caller's folder stays the current one.

    The program is found by PYTHONPATH, which its child processes inherit, and never in
    the current folder, where a folder of the user's may have the same name.
    """
    paths = [str(ROOT), os.environ.get("PYTHONPATH", "")]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(path for path in paths if path),
        "PYTHONSAFEPATH": "1",
    }
    environment.pop("PYTHONHOME", None)
    command = [str(PYTHON), *arguments]
    if os.name == "posix":
        os.execve(command[0], command, environment)
    try:
        return subprocess.run(command, env=environment).returncode
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

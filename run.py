#!/usr/bin/env python3
"""Runs Atalaya from this folder: makes ``.venv``, fills it, and hands over.

    python3 run.py ARGS...        is ``atalaya ARGS...``
    python3 run.py test ARGS...   is the whole test suite, ARGS go to pytest

Needs Python 3.11 and nothing else. Where packages come from is pip's own configuration.
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
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = VENV / "lock"
MARKER = VENV / "installed.json"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
RUNTIME = ROOT / "packaging" / "requirements.txt"
TESTS = ROOT / "packaging" / "requirements-test.txt"
# Answered by the environment's Python: which version it is.
ASK_VERSION = "import sys; print('%d.%d' % sys.version_info[:2])"


class SetupFailed(Exception):
    """The environment can't be made; the text is for a person."""


def main(arguments: list[str]) -> int:
    """Prepare the environment and run the command, or the tests, in it."""
    is_test = arguments[:1] == ["test"]
    try:
        prepare(TESTS if is_test else RUNTIME)
    except SetupFailed as error:
        print(f"run.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("run.py: stopped; the next start goes on", file=sys.stderr)
        return 130
    if is_test:
        os.chdir(ROOT)
        return hand_over(["-m", "pytest", *arguments[1:]])
    return hand_over(["-m", "desktop", *arguments])


def prepare(requirements: Path) -> None:
    """Make ``.venv`` hold these requirements; one run.py at a time does it.

    Raises:
        SetupFailed: If something on this machine is missing or does not work.
    """
    wanted = hash_of(requirements)
    if installed().get(requirements.name) == wanted:
        return
    try:
        VENV.mkdir(exist_ok=True)
        with only_one():
            done = installed()  # another run.py may have been quicker
            if done.get(requirements.name) == wanted:
                return
            if not done:
                make_environment()
            install(requirements)
            # The program's own list is part of the tests' list.
            listed = {requirements, RUNTIME}
            write_marker(done, {path.name: hash_of(path) for path in listed})
    except OSError as error:
        raise SetupFailed(f"{VENV} can't be made: {error.strerror or error}") from error


def hash_of(path: Path) -> str:
    """Give the SHA-256 of a file in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def installed() -> dict[str, str]:
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


def write_marker(done: dict[str, str], hashes: dict[str, str]) -> None:
    """Note what is installed, in one step."""
    version = subprocess.run([PYTHON, "-c", ASK_VERSION], capture_output=True, text=True).stdout
    aside = MARKER.with_suffix(".part")
    aside.write_text(json.dumps({**done, **hashes, "python": version.strip()}), "utf-8")
    os.replace(aside, MARKER)


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
    say("making .venv")
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
    if os.name != "posix" or os.geteuid() != 0:
        raise SetupFailed(f"a package is missing, install it: sudo apt-get install {package}")
    say(f"installing {package}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    sentence = f"{package} was not installed"
    run_or_fail(["apt-get", "update", "-qq"], sentence, environment)
    command = ["apt-get", "install", "-qq", "--no-install-recommends", package]
    run_or_fail(command, sentence, environment)
    importlib.invalidate_caches()
    if not has_ensurepip():
        raise SetupFailed(f"{package} is installed, but {sys.executable} has no ensurepip")


def has_ensurepip() -> bool:
    """Say whether this Python can make environments that have pip."""
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def install(requirements: Path) -> None:
    """Install a hashed requirements file into ``.venv``."""
    say(f"installing {requirements.name}")
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--no-user"]
    command += ["--disable-pip-version-check", "--require-hashes", "-r", str(requirements)]
    run_or_fail(command, f"the packages of {requirements.name} were not installed")


def run_or_fail(
    command: list[str], sentence: str, environment: "dict[str, str] | None" = None
) -> None:
    """Run a command in silence; if it fails, tell the sentence and all that it printed."""
    done = subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if done.returncode != 0:
        raise SetupFailed(f"{sentence}:\n{done.stdout.strip()}")


def say(what: str) -> None:
    """Tell what takes a while, away from the program's own output."""
    print(f"run.py: {what} ...", file=sys.stderr, flush=True)


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
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execve(command[0], command, environment)
    try:
        return subprocess.run(command, env=environment).returncode
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Brings ``desktop/translations`` up to date: gathers the texts, then makes what Qt reads.

    .venv/bin/python packaging/translate.py [FOLDER]

Texts that are new come into every ``.ts`` as unfinished and are listed: translate them
there and run this again. ``atalaya_en.ts`` holds plurals alone, for English is in the code.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "desktop" / "translations"


def main(arguments: list[str]) -> int:
    """Gather and compile; return 1 where a text has no translation."""
    folder = Path(arguments[0]) if arguments else FOLDER
    sources = sorted(str(path) for path in (ROOT / "desktop").rglob("*.py"))
    missing = 0
    for file in sorted(folder.glob("*.ts")):
        plural = ["-pluralonly"] if file.stem.endswith("_en") else []
        options = ["-no-obsolete", "-locations", "none", *plural]
        run("pyside6-lupdate", *options, *sources, "-ts", str(file))
        run("pyside6-lrelease", str(file), "-qm", str(file.with_suffix(".qm")))
        for text in unfinished(file):
            print(f"{file.name}: {text}")
            missing += 1
    return 1 if missing else 0


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools that came with PySide6."""
    path = shutil.which(tool, path=sysconfig.get_path("scripts")) or tool
    subprocess.run([path, *arguments], check=True, stdout=subprocess.DEVNULL)


def unfinished(file: Path) -> list[str]:
    """Give the texts of a ``.ts`` that nobody has translated yet."""
    return [
        message.findtext("source", "")
        for message in ElementTree.parse(file).getroot().iter("message")
        if (translation := message.find("translation")) is not None
        and translation.get("type") == "unfinished"
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

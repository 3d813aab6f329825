"""The house: which floor may stand on which, and what lies at the top."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ("desktop", "server", "workers")
# Longest name first: what a module may import of ours besides its own floor.
STANDS_ON = {
    "server.protocol": (),
    "desktop": ("server.protocol",),
    "server": ("workers",),
    "workers": (),
}
TOP_LEVEL = {
    *FLOORS,
    "tests",
    "packaging",
    "docker-compose.yml",
    "pyproject.toml",
    "README.md",
    "run.py",
    "LICENSE",
}
# The command hands over to the other floors, but only when it is asked to.
COMMAND = "desktop.__main__"


class Import(NamedTuple):
    """One imported module; ``is_lazy`` inside a function, ``is_typing`` for checkers alone."""

    module: str
    is_lazy: bool
    is_typing: bool


def modules(floor: str) -> list[Path]:
    return sorted((ROOT / floor).rglob("*.py"))


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_in(source: str, package: str) -> list[Import]:
    """Give every import of a module, relative ones made whole."""
    found: list[Import] = []

    def visit(node: ast.AST, is_lazy: bool, is_typing: bool) -> None:
        if isinstance(node, ast.Import):
            found.extend(Import(alias.name, is_lazy, is_typing) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = package.split(".")[: len(package.split(".")) + 1 - node.level]
            base = ".".join([*(start if node.level else []), *filter(None, [node.module])])
            found.extend(Import(f"{base}.{a.name}", is_lazy, is_typing) for a in node.names)
        lazy = is_lazy or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        typing = is_typing or (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test))
        for child in ast.iter_child_nodes(node):
            visit(child, lazy, typing)

    visit(ast.parse(source), False, False)
    return found


def imports_of(path: Path) -> list[Import]:
    name = name_of(path)
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    return imports_in(path.read_text("utf-8"), package)


def is_below(module: str, package: str) -> bool:
    return module == package or module.startswith(package + ".")


def goes_upstairs(name: str, found: Import) -> bool:
    """Say whether module ``name`` may not have this import."""
    if found.module.split(".")[0] not in FLOORS:
        return False
    if name == COMMAND and found.is_lazy:
        return False
    if is_below(name, "desktop.views") and found.is_typing:
        return not is_below(found.module, "workers.kinds")
    floor = next(floor for floor in STANDS_ON if is_below(name, floor))
    return not any(is_below(found.module, package) for package in (floor, *STANDS_ON[floor]))


@pytest.mark.parametrize("floor", FLOORS)
def test_imports_go_downstairs_only(floor: str) -> None:
    upstairs = [
        f"{name_of(path)} imports {found.module}"
        for path in modules(floor)
        for found in imports_of(path)
        if goes_upstairs(name_of(path), found)
    ]

    assert modules(floor)
    assert upstairs == []


@pytest.mark.parametrize(
    "path", [*modules("server/protocol"), ROOT / "run.py"], ids=lambda path: path.name
)
def test_the_wire_and_the_start_need_the_standard_library_alone(path: Path) -> None:
    outside = [
        found.module
        for found in imports_of(path)
        if found.module.split(".")[0] not in sys.stdlib_module_names
        and not is_below(found.module, "server.protocol")
    ]

    assert outside == []


def test_the_command_imports_nothing_heavy_by_itself() -> None:
    """Every spawned pool process imports it again."""
    path = ROOT / "desktop" / "__main__.py"

    at_once = [found.module for found in imports_of(path) if not found.is_lazy]

    assert [
        module
        for module in at_once
        if module.split(".")[0] not in sys.stdlib_module_names and module != "desktop.VERSION"
    ] == []


@pytest.mark.parametrize(
    ("name", "source", "is_wrong"),
    [
        ("workers.pool", "from server import jobs", True),
        ("workers.pool", "def f():\n    import desktop.client", True),
        ("server.jobs", "from workers.orders import Alive", False),
        ("server.protocol.frames", "from workers.errors import BadOption", True),
        ("server.protocol.frames", "from server.store import Store", True),
        ("server.protocol.frames", "from .errors import BadFrame", False),
        ("server.protocol.frames", "from ..store import Store", True),
        ("desktop.client", "from server.protocol.frames import Frame", False),
        ("desktop.client", "from server.protocol import frames", False),
        ("desktop.client", "from server import store", True),
        ("desktop.commands", "def f():\n    from workers.kinds import KINDS", True),
        ("desktop.__main__", "def f():\n    from workers.kinds import KINDS", False),
        ("desktop.__main__", "from workers.kinds import KINDS", True),
        (
            "desktop.views.chat",
            "if TYPE_CHECKING:\n    from workers.kinds.chat import Report",
            False,
        ),
        ("desktop.views.chat", "from workers.kinds.chat import Report", True),
    ],
)
def test_a_way_upstairs_is_seen(name: str, source: str, is_wrong: bool) -> None:
    found = imports_in(source, name.rpartition(".")[0])

    assert any(goes_upstairs(name, one) for one in found) is is_wrong


def top_level_names() -> Iterator[str]:
    """Give the first part of every path that git knows or would add."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    yield from (line.split("/")[0] for line in listed.stdout.splitlines())


@pytest.mark.skipif(
    not (ROOT / ".git").exists() or shutil.which("git") is None, reason="no git to ask"
)
def test_the_top_level_holds_the_house_and_nothing_else() -> None:
    names = {name for name in top_level_names() if not name.startswith(".")}

    assert names == TOP_LEVEL

"""Brings ``desktop/translations`` up to date: gathers the texts, then makes what Qt reads.

    .venv/bin/python packaging/translate.py [FOLDER]

Texts that are new come into every ``.ts`` as unfinished and are listed: translate them
there and run this again. ``atalaya_en.ts`` holds plurals alone, for English is in the code.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "desktop" / "translations"
PLURAL_FORMS = 2  # as English, Spanish and Portuguese have them

# Context, source, comment: what makes a text one text.
Key = tuple[str, str, str]


def main(arguments: list[str]) -> int:
    """Gather and compile; return 1 where a text has no translation."""
    folder = Path(arguments[0]) if arguments else FOLDER
    missing = 0
    for file in sorted(folder.glob("*.ts")):
        texts = gathered()
        known = translations_in(ElementTree.parse(file).getroot())
        language = file.stem.rpartition("_")[2]
        for text in fill(texts, known, is_english=language == "en"):
            print(f"{file.name}: {text}")
            missing += 1
        texts.set("language", language)
        write(texts, file)
        run("pyside6-lrelease", str(file), "-qm", str(file.with_suffix(".qm")))
    return 1 if missing else 0


def gathered() -> Element:
    """Give all texts of the desktop's floor, each once, in the order of files and lines."""
    texts = Element("TS", {"version": "2.1"})
    contexts: dict[str, Element] = {}
    seen: dict[Key, Element] = {}
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        for text in texts_in(path.read_text("utf-8")):
            if text.key not in seen:
                if text.context not in contexts:
                    contexts[text.context] = ElementTree.SubElement(texts, "context")
                    ElementTree.SubElement(contexts[text.context], "name").text = text.context
                seen[text.key] = _message(contexts[text.context], text)
            if text.is_plural:
                seen[text.key].set("numerus", "yes")
    return texts


def _message(context: Element, text: Text) -> Element:
    message = ElementTree.SubElement(context, "message")
    ElementTree.SubElement(message, "source").text = text.source
    if text.comment:
        ElementTree.SubElement(message, "comment").text = text.comment
    if text.remark:
        ElementTree.SubElement(message, "extracomment").text = text.remark
    return message


class Text(NamedTuple):
    """A text in the code: ``comment`` tells two alike apart, ``remark`` is for who translates.

    A plural is what is given a number, whether or not the text has a place for it.
    """

    context: str
    source: str
    comment: str
    remark: str
    is_plural: bool

    @property
    def key(self) -> Key:
        """What makes it one text."""
        return self.context, self.source, self.comment


def texts_in(code: str) -> Iterator[Text]:
    """Give the texts of a module: in ``translate("context", "text", ...)`` and in ``self.tr``.

    Qt's own tool overlooks calls whose number is more than a name. A remark is the comment
    that begins with ``#:`` right above the call's line or its statement's.
    """
    lines = code.splitlines()

    def visit(node: ast.AST, name: str, line: int) -> Iterator[Text]:
        if isinstance(node, ast.ClassDef):
            name = node.name
        if isinstance(node, ast.stmt):
            line = node.lineno
        if isinstance(node, ast.Call):
            found = _text_of(node, name)
            if found is not None:
                remark = _remark(lines, node.lineno) or _remark(lines, line)
                yield Text(*found, remark, len(node.args) > _words_before_number(node))
        for child in ast.iter_child_nodes(node):
            yield from visit(child, name, line)

    yield from visit(ast.parse(code), "", 1)


def _text_of(call: ast.Call, name: str) -> Key | None:
    """Read context, source and comment of a call that translates."""
    function, arguments = call.func, call.args
    words = [one.value if isinstance(one, ast.Constant) else None for one in arguments]
    if isinstance(function, ast.Attribute) and function.attr == "tr":
        if not (isinstance(function.value, ast.Name) and function.value.id == "self"):
            raise SystemExit(f"line {call.lineno}: only self can tell which class translates")
        words.insert(0, name)
    elif not (isinstance(function, ast.Name) and function.id == "translate"):
        return None
    context, source, comment = (*words, None, None)[:3]
    if not isinstance(context, str) or not isinstance(source, str):
        raise SystemExit(f"line {call.lineno}: only literal texts can be translated")
    return context, source, comment if isinstance(comment, str) else ""


def _words_before_number(call: ast.Call) -> int:
    return 2 if isinstance(call.func, ast.Attribute) else 3


def _remark(lines: list[str], line: int) -> str:
    """Read the comment above a line, counted from 1."""
    remark: list[str] = []
    place = line - 2
    while place >= 0 and lines[place].strip().startswith("#"):
        remark.insert(0, lines[place].strip().lstrip("#"))
        place -= 1
    marked = [at for at, one in enumerate(remark) if one.startswith(":")]
    if not marked:
        return ""
    return " ".join(one.lstrip(":").strip() for one in remark[marked[0] :])


def translations_in(texts: Element) -> dict[Key, Element]:
    """Give the finished translations of a ``.ts``."""
    known = {}
    for context in texts.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") != "unfinished":
                known[_key(context, message)] = translation
    return known


def fill(texts: Element, known: dict[Key, Element], *, is_english: bool) -> list[str]:
    """Put known translations into what was gathered; give the texts that have none."""
    missing = []
    for context in list(texts.iter("context")):
        for message in list(context.iter("message")):
            source = message.findtext("source", "")
            is_plural = message.get("numerus") == "yes"
            if is_english and not is_plural:
                context.remove(message)
                continue
            found = known.get(_key(context, message))
            if found is None or (found.find("numerusform") is not None) != is_plural:
                found = unfinished(is_plural)
                missing.append(source)
            message.append(found)
        if context.find("message") is None:
            texts.remove(context)
    return missing


def unfinished(is_plural: bool) -> Element:
    """Make the empty place of a translation."""
    translation = Element("translation", {"type": "unfinished"})
    for _ in range(PLURAL_FORMS if is_plural else 0):
        ElementTree.SubElement(translation, "numerusform")
    return translation


def write(texts: Element, file: Path) -> None:
    """Write a ``.ts`` as Qt's tools do."""
    ElementTree.indent(texts, "    ")
    body = ElementTree.tostring(texts, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools that came with PySide6."""
    path = shutil.which(tool, path=sysconfig.get_path("scripts")) or tool
    subprocess.run([path, *arguments], check=True, stdout=subprocess.DEVNULL)


def _key(context: Element, message: Element) -> Key:
    parts = (message.findtext("source", ""), message.findtext("comment", ""))
    return (context.findtext("name", ""), *parts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

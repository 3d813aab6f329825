from __future__ import annotations

import re
import shutil
import subprocess
import sysconfig
from collections import Counter
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop import phrases
from desktop.translating import FOLDER, LANGUAGES

TOOL = FOLDER.parent.parent / "packaging" / "translate.py"
PLACES = re.compile(r"\{\w+\}|%L?n")
PLURAL_FORMS = 2


@pytest.fixture(scope="module")
def translate() -> ModuleType:
    spec = spec_from_file_location("translate", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def gathered(translate: ModuleType) -> Element:
    texts: Element = translate.gathered()
    return texts


def texts_of(language: str) -> Element:
    return ElementTree.parse(FOLDER / f"atalaya_{language}.ts").getroot()


def keys_of(texts: Element, *, with_numerus_alone: bool = False) -> set[tuple[str, ...]]:
    """Give context, text, comment, remark and whether it is a plural."""
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.findtext("extracomment", ""),
            message.get("numerus", "no"),
        )
        for context in texts.iter("context")
        for message in context.iter("message")
        if not with_numerus_alone or message.get("numerus") == "yes"
    }


def translations_of(message: Element) -> list[str]:
    forms = [form.text or "" for form in message.iter("numerusform")]
    return forms or [message.findtext("translation", "")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_code_is_translated_and_no_other(
    gathered: Element, language: str
) -> None:
    there = texts_of(language)

    assert keys_of(there) == keys_of(gathered, with_numerus_alone=language == "en")
    assert [one.text for one in there.iter("translation") if one.get("type")] == []
    assert all(all(translations_of(message)) for message in there.iter("message"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_places_of_their_texts(language: str) -> None:
    wrong = []
    for message in texts_of(language).iter("message"):
        source = message.findtext("source", "")
        *singulars, last = translations_of(message)
        # "The only word" need not say how many that is.
        pairs = [(source, last)] + [
            (source.replace("%Ln", ""), text.replace("%Ln", "")) for text in singulars
        ]
        if any(Counter(PLACES.findall(a)) != Counter(PLACES.findall(b)) for a, b in pairs):
            wrong.append(source)

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plural_has_two_forms_and_nothing_else_has(language: str) -> None:
    messages = list(texts_of(language).iter("message"))

    forms = {(one.get("numerus"), len(one.findall("translation/numerusform"))) for one in messages}

    assert forms <= {("yes", PLURAL_FORMS), (None, 0)}
    assert ("yes", PLURAL_FORMS) in forms


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qt_reads_is_made_of_the_texts(language: str, tmp_path: Path) -> None:
    tool = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts"))
    assert tool is not None
    made = tmp_path / "made.qm"

    source = FOLDER / f"atalaya_{language}.ts"
    subprocess.run([tool, source, "-qm", made], check=True, stdout=subprocess.DEVNULL)

    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [("en", "%Ln message", "%Ln messages"), ("es", "%Ln mensaje", "%Ln mensajes")],
)
def test_qt_finds_the_singular_and_the_plural(language: str, one: str, many: str) -> None:
    translator = QTranslator()

    assert translator.load(f"atalaya_{language}", str(FOLDER))
    assert translator.translate("figures", "%Ln messages", "", 1) == one
    assert translator.translate("figures", "%Ln messages", "", 0) == many
    assert translator.translate("figures", "%Ln messages", "", 4_361) == many


def test_qt_finds_every_spanish_text(translate: ModuleType) -> None:
    translator = QTranslator()
    assert translator.load("atalaya_es", str(FOLDER))

    known = translate.translations_in(texts_of("es"))
    found = {
        # A number turns up plurals alone, none the other texts alone.
        key: translator.translate(*key, *([2] if len(translation) else []))
        for key, translation in known.items()
    }

    last = {
        key: (translation[-1] if len(translation) else translation).text
        for key, translation in known.items()
    }
    assert found == last


def test_a_text_that_is_given_a_number_is_a_plural(translate: ModuleType) -> None:
    code = (
        "class Page:\n"
        "    def show(self, n):\n"
        "        #: Beside a figure.\n"
        "        a = self.tr('days', '', n)\n"
        "        b = translate('pages', '%Ln days', 'beside', n)\n"
        "        return self.tr('Period')\n"
    )

    texts = list(translate.texts_in(code))

    assert texts == [
        ("Page", "days", "", "Beside a figure.", True),
        ("pages", "%Ln days", "beside", "", True),
        ("Page", "Period", "", "", False),
    ]


@pytest.mark.parametrize("call", ["self.tr(text)", "other.tr('Close')", "translate('a', text)"])
def test_what_the_tool_cannot_read_is_refused(translate: ModuleType, call: str) -> None:
    with pytest.raises(SystemExit, match="line 1"):
        list(translate.texts_in(call))


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        (["español", "inglés"], "español e inglés"),
        (["español", "inglés", "portugués"], "español, inglés y portugués"),
        (["ana", "hilda", "\u2068Íñigo\u2069"], "ana, hilda e \u2068Íñigo\u2069"),
        (["agua", "hielo"], "agua y hielo"),
        (["inglés"], "inglés"),
        ([], ""),
    ],
)
def test_spanish_lists_mind_the_sound_of_i(
    qapp: QCoreApplication, texts: list[str], sentence: str
) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("es_AR"))

        assert phrases.listed(texts) == sentence
    finally:
        QLocale.setDefault(before)

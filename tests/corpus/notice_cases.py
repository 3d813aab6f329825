"""What WhatsApp itself says: plainly, with a colon in it, or under somebody's name."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from tests.corpus.dialect import IOS, Dialect
from tests.corpus.export import Case, case
from tests.corpus.script import Clock, Script, notice, say, sent

ANDROID = Dialect("dd/MM/yy", "HH:mm")
IPHONE = Dialect("dd/MM/yy", "HH:mm:ss", frame=IOS)
START = datetime(2024, 3, 13, 15, 4, 5)
MARK = "\u200e"

_TEXTS = json.loads(Path(__file__).with_name("notices.json").read_text("utf-8"))
"""What WhatsApp says, by occasion and language."""


def cases() -> Iterator[Case]:
    """Make all cases of notices."""
    for name, texts in _TEXTS["plain"].items():
        yield case(f"notices/android-{name}", ANDROID, _among(texts))
    for name, text in _TEXTS["with_colon"].items():
        yield case(f"notices/colon-{name}", ANDROID, _among([text]))
        yield case(f"notices/colon-{name}-first", ANDROID, _among([text])[1:])
    for name, texts in _TEXTS["with_colons"].items():
        yield case(f"notices/colons-{name}", ANDROID, _among(texts), facts={"senders": 2})
    for name, texts in _TEXTS["business"].items():
        yield case(f"notices/business-android-{name}", ANDROID, _among(texts))
        yield case(f"notices/business-ios-{name}", IPHONE, _under("Ana", texts))
    for name, text in _TEXTS["encrypted"].items():
        yield case(f"notices/ios-contact-{name}", IPHONE, _under("Ana", [text]))
    for name, texts in _TEXTS["group_on_iphone"].items():
        facts = {"senders": 3}
        yield case(f"notices/ios-group-{name}", IPHONE, _in_group("Turno", texts), facts=facts)
    yield from _own_name()
    yield from _no_notices()


def _among(texts: Sequence[str]) -> Script:
    now = Clock(START)
    script = [say(now(), "Ana", "empezamos el turno")]
    for text in texts:
        script += [notice(now(), text), say(now(), "Leo", "vale")]
    return [*script, say(now(), "Ana", "hasta mañana")]


def _under(name: str, texts: Sequence[str]) -> Script:
    now = Clock(START)
    script = [notice(now(), text, under=name, mark=MARK) for text in texts]
    lines = (("Leo", "hola"), ("Ana", "dime"), ("Leo", "¿abren hoy?"), ("Ana", "sí"))
    return [*script, *(say(now(), sender, text) for sender, text in lines)]


def _in_group(title: str, texts: Sequence[str]) -> Script:
    now = Clock(START)
    script: Script = []
    for number, text in enumerate(texts):
        script.append(notice(now(), text, under=title, mark=MARK))
        script.append(say(now(), ("Ana", "Leo", "Begoña")[number % 3], f"mensaje {number}"))
    return script


def _own_name() -> Iterator[Case]:
    now = Clock(START)
    script = [
        say(now(), "Ana", "hola a todos"),
        notice(now(), "Leo left", under="Leo", mark=MARK),
        say(now(), "Leo", "Leo left his keys here"),
        notice(now(), "Ana added Begoña", under="Ana", mark=MARK),
        say(now(), "Begoña", "gracias"),
    ]
    yield case("notices/ios-own-name-en", IPHONE, script)
    now = Clock(START)
    script = [
        say(now(), "Ana", "hola a todos"),
        notice(now(), "Leo salió del grupo", under="Leo", mark=MARK),
        say(now(), "Leo", "volví"),
        notice(now(), "Eliminaste a Leo", under="Ana", mark=MARK),
        say(now(), "Ana", "fue sin querer"),
    ]
    yield case("notices/ios-own-name-es", IPHONE, script)


def _no_notices() -> Iterator[Case]:
    now = Clock(START)
    sounding = [
        say(now(), "Ana", "Leo left"),
        say(now(), "Leo", "You deleted it? I left it there"),
        say(now(), "Ana", 'it says "Messages and calls are end-to-end encrypted." What is that?'),
        say(now(), "Leo", 'Ana changed the subject from "A: x" to "B: y", I saw it'),
        say(now(), "Ana", "Bloqueaste a esta empresa"),
    ]
    yield case("notices/words-that-sound-so", ANDROID, sounding, facts={"notices": 0})
    yield case("notices/words-that-sound-so-ios", IPHONE, sounding, facts={"notices": 0})
    now = Clock(START)
    marked = [
        say(now(), "Ana", "I left it at the door. Sorry")._replace(
            body=f"{MARK}I left it at the door. Sorry"
        ),
        say(now(), "Leo", "ok, voy"),
        say(now(), "Ana", "https://shop.example/4521")._replace(
            body=f"{MARK}https://shop.example/4521"
        ),
        say(now(), "Leo", "gracias"),
    ]
    yield case("notices/marked-words", IPHONE, marked, facts={"notices": 0, "senders": 2})
    now = Clock(START)
    photo_first = [
        sent(now(), "Ana", "media", "image omitted", f"{MARK}image omitted"),
        say(now(), "Leo", "¿qué es?"),
        sent(now(), "Ana", "media", "video omitted", f"{MARK}video omitted"),
        say(now(), "Leo", "ya veo"),
    ]
    yield case("notices/photo-first", IPHONE, photo_first, facts={"notices": 0, "senders": 2})

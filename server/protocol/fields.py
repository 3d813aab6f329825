"""JSON bodies to typed values: strict about what a field holds, deaf to unknown fields.

The readers are built once, from the annotations in ``messages.py``.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from math import isfinite
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NoReturn, Union, get_args, get_origin, get_type_hints

from server.protocol.messages import Hex

LARGEST_INTEGER = 2**53 - 1
"""The largest one that every language's JSON keeps exact."""

FREE_DEPTH = 32
"""How deep an object may nest whose fields are not known here."""

_DIGITS = frozenset("0123456789abcdef")

Reader = Callable[[object, str], Any]


class WrongField(ValueError):
    """A body that is no JSON object of ours, or a field that is not what it should be."""


def read_object(body: bytes) -> dict[str, Any]:
    """Read a JSON object from UTF-8.

    Raises:
        WrongField: If it is anything else, nests too deep, names a key twice, or holds a
            number that is not finite or has no end.
    """
    try:
        value = _DECODER.decode(body.decode())
    except UnicodeDecodeError:
        raise WrongField("the body is no UTF-8") from None
    except json.JSONDecodeError as error:
        raise WrongField(f"no JSON at character {error.pos}") from None
    except RecursionError:
        raise WrongField("the JSON nests too deep") from None
    if not isinstance(value, dict):
        raise WrongField("the JSON is no object")
    return value


def _read_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise WrongField("the JSON names a key twice")
    return value


def _read_integer(digits: str) -> int:
    # Twenty characters hold every integer that is accepted; int() of a million digits is slow.
    if len(digits) > 20:
        raise WrongField("the JSON holds a number that is too large")
    return int(digits)


def _read_float(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise WrongField("the JSON holds a number that is too large")
    return number


def _refuse_constant(name: str) -> NoReturn:
    raise WrongField(f"{name} is no JSON")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_read_pairs,
    parse_int=_read_integer,
    parse_float=_read_float,
    parse_constant=_refuse_constant,
)


def object_reader(cls: type, without: str | None = None) -> Callable[[object, str], dict[str, Any]]:
    """Make the function that reads the fields of a message, by their annotations.

    Args:
        cls: A dataclass; a field with a default may be missing.
        without: A field that does not travel in the JSON.
    """
    hints = get_type_hints(cls, include_extras=True)
    known = [
        (
            field.name,
            _reader_of(hints[field.name]),
            field.default is MISSING and field.default_factory is MISSING,
        )
        for field in fields(cls)
        if field.name != without
    ]

    def read(value: object, where: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise WrongField(f"{where} is no object")
        prefix = f"{where}." if where else ""
        given = {}
        for name, read_field, is_needed in known:
            if name in value:
                given[name] = read_field(value[name], prefix + name)
            elif is_needed:
                raise WrongField(f"{prefix}{name} is missing")
        return given

    return read


def _reader_of(hint: Any) -> Reader:
    simple = {int: _integer, float: _number, str: _text, bool: _flag, NoneType: _nothing}
    if hint in simple:
        return simple[hint]
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _hex_reader(next(mark for mark in arguments if isinstance(mark, Hex)))
    if origin is Literal:
        return _choice_reader(arguments)
    if origin in (Union, UnionType):
        return _optional_reader(_reader_of(arguments[0]))
    if origin is tuple:
        return _list_reader(_reader_of(arguments[0]))
    if origin is dict:
        return _free_object if arguments[1] is Any else _text_mapping
    if is_dataclass(hint) and isinstance(hint, type):
        read = object_reader(hint)
        return lambda value, where: hint(**read(value, where))
    raise TypeError(f"no field can be {hint}")


def _integer(value: object, where: str) -> int:
    if type(value) is not int or not 0 <= value <= LARGEST_INTEGER:
        raise WrongField(f"{where} is no integer from 0 to 2**53 - 1")
    return value


def _number(value: object, where: str) -> float:
    if type(value) not in (int, float) or value < 0:  # type: ignore[operator]
        raise WrongField(f"{where} is no number from 0")
    return float(value)  # type: ignore[arg-type]


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise WrongField(f"{where} is no string")
    # Databases refuse U+0000, and nothing can write half a surrogate pair as UTF-8.
    if "\0" in value or not _is_whole(value):
        raise WrongField(f"{where} holds U+0000 or half a surrogate pair")
    return value


def _is_whole(text: str) -> bool:
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _flag(value: object, where: str) -> bool:
    if not isinstance(value, bool):
        raise WrongField(f"{where} is neither true nor false")
    return value


def _nothing(value: object, where: str) -> None:
    if value is not None:
        raise WrongField(f"{where} is not null")


def _text_mapping(value: object, where: str) -> dict[str, str]:
    if not isinstance(value, dict):
        raise WrongField(f"{where} is no object")
    return {_text(key, where): _text(held, where) for key, held in value.items()}


def _free_object(value: object, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise WrongField(f"{where} is no object")
    level: list[object] = [value]
    for _ in range(FREE_DEPTH):
        below: list[object] = []
        for held in level:
            if isinstance(held, dict):
                below.extend(held)
                below.extend(held.values())
            elif isinstance(held, list):
                below.extend(held)
            elif isinstance(held, str) and not _is_whole(held):
                raise WrongField(f"{where} holds half a surrogate pair")
        if not below:
            return value
        level = below
    raise WrongField(f"{where} nests deeper than {FREE_DEPTH}")


def _hex_reader(mark: Hex) -> Reader:
    def read(value: object, where: str) -> str:
        if not isinstance(value, str) or len(value) != mark.digits or not _DIGITS.issuperset(value):
            raise WrongField(f"{where} is not {mark.digits} lower-case hexadecimal digits")
        return value

    return read


def _choice_reader(choices: tuple[str, ...]) -> Reader:
    def read(value: object, where: str) -> str:
        if not isinstance(value, str) or value not in choices:
            raise WrongField(f"{where} is none of {', '.join(choices)}")
        return value

    return read


def _optional_reader(read_present: Reader) -> Reader:
    return lambda value, where: None if value is None else read_present(value, where)


def _list_reader(read_item: Reader) -> Reader:
    def read(value: object, where: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise WrongField(f"{where} is no list")
        return tuple(read_item(item, f"{where}[{at}]") for at, item in enumerate(value))

    return read

"""Makes events of JSON values, as the type hints of their classes say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Literal, NamedTuple, Optional, Union, get_args, get_origin, get_type_hints

from .absent import ABSENT, Absent
from .date_time import DateTime
from .model import Model, Remembered, ValueModel, wire_name


class Mismatch(Exception):
    """A value that is not what the contract says; the path grows on the way out."""

    def __init__(self, keyword: str, message: str) -> None:
        super().__init__(message)
        self.keyword = keyword
        self.message = message
        self.steps: list[str] = []

    @property
    def path(self) -> str:
        """The place as a JSON pointer (RFC 6901)."""
        return "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in reversed(self.steps))


Reader = Callable[[Any], Any]


def read(hint: Any, value: Any) -> Any:
    """Makes of a JSON value what a type hint says.

    :raises Mismatch: where it is something else
    """
    return _reader_of(hint)(value)


class _Property(NamedTuple):
    attribute: str
    name: str
    read: Reader
    required: bool


def _properties_of(model: Any) -> tuple[tuple[_Property, ...], frozenset[str]]:
    """What to read of an object, and the names that are read. Worked out when a class is first needed."""
    hints = get_type_hints(model)
    found = []
    for own in fields(model):
        if own.name == "extra":
            continue
        hint = hints[own.name]
        # A constant has a default, for those who make events; who reads one asks for it.
        required = Absent not in get_args(hint)
        found.append(_Property(own.name, wire_name(own), _reader_of(_without_absent(hint)), required))
    return tuple(found), frozenset(own.name for own in found)


_PROPERTIES = Remembered(_properties_of)


def _without_absent(hint: Any) -> Any:
    if get_origin(hint) not in (Union, UnionType):
        return hint
    return Union[tuple(member for member in get_args(hint) if member is not Absent)]


@cache
def _reader_of(hint: Any) -> Reader:
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _union_reader(get_args(hint))
    if origin is Literal:
        return _constant_reader(get_args(hint))
    if origin is list:
        return _list_reader(get_args(hint)[0])
    if origin is dict:
        return _map_reader(get_args(hint)[1])
    if hint is Any:
        return _anything
    if hint is DateTime:
        return _read_date_time
    if issubclass(hint, Model):
        return _model_reader(hint)
    if issubclass(hint, ValueModel):
        return _value_reader(hint)
    if issubclass(hint, Enum):
        return _enum_reader(hint)
    return _SCALARS[hint]


def _anything(value: Any) -> Any:
    return value


def _mismatch(expected: str, value: Any) -> Mismatch:
    return Mismatch("type", f"must be {expected}, but is {_kind_of(value)}")


def _kind_of(value: Any) -> str:
    if value is None:
        return "null"
    kinds = {bool: "a boolean", int: "a number", float: "a number", str: "a string", list: "an array"}
    return kinds.get(type(value), "an object")


def _read_none(value: Any) -> Any:
    if value is None:
        return None
    raise _mismatch("null", value)


def _read_string(value: Any) -> Any:
    if isinstance(value, str):
        return value
    raise _mismatch("a string", value)


def _read_boolean(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    raise _mismatch("true or false", value)


def _read_number(value: Any) -> Any:
    # To Python, True is a number.
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    raise _mismatch("a number", value)


def _read_integer(value: Any) -> Any:
    # To JSON Schema, 1.0 is an integer.
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise _mismatch("a whole number", value)


def _read_date_time(value: Any) -> Any:
    if isinstance(value, str):
        return DateTime.parse(value)
    raise _mismatch("a string", value)


_SCALARS: dict[Any, Reader] = {
    type(None): _read_none,
    str: _read_string,
    bool: _read_boolean,
    int: _read_integer,
    float: _read_number,
}


def _constant_reader(allowed: tuple[Any, ...]) -> Reader:
    def read_constant(value: Any) -> Any:
        for constant in allowed:
            if value == constant and isinstance(value, bool) == isinstance(constant, bool):
                return value
        raise Mismatch("const", f"must be {' or '.join(map(repr, allowed))}")

    return read_constant


def _enum_reader(known: type[Enum]) -> Reader:
    def read_member(value: Any) -> Any:
        if not isinstance(value, bool):
            try:
                return known(value)
            except ValueError:
                pass
        raise Mismatch("enum", "must be one of the values that are known")

    return read_member


def _list_reader(items: Any) -> Reader:
    def read_list(value: Any) -> Any:
        if not isinstance(value, list):
            raise _mismatch("an array", value)
        reader = _reader_of(items)
        return [_read_at(str(index), reader, item) for index, item in enumerate(value)]

    return read_list


def _map_reader(members: Any) -> Reader:
    def read_map(value: Any) -> Any:
        if not isinstance(value, dict):
            raise _mismatch("an object", value)
        reader = _reader_of(members)
        return {name: _read_at(name, reader, member) for name, member in value.items()}

    return read_map


def _read_at(step: str, reader: Reader, value: Any) -> Any:
    try:
        return reader(value)
    except Mismatch as mismatch:
        mismatch.steps.append(step)
        raise


def _model_reader(model: type[Model]) -> Reader:
    def read_model(value: Any) -> Any:
        if not isinstance(value, dict):
            raise _mismatch("an object", value)
        properties, names = _PROPERTIES[model]
        made: dict[str, Any] = {}
        for attribute, name, reader, required in properties:
            if name in value:
                made[attribute] = _read_at(name, reader, value[name])
            elif required:
                raise Mismatch("required", f"must have {name!r}")
            else:
                made[attribute] = ABSENT
        return model(**made, extra={name: member for name, member in value.items() if name not in names})

    return read_model


def _value_reader(model: type[ValueModel]) -> Reader:
    def read_value(value: Any) -> Any:
        return model(**{"value": read(get_type_hints(model)["value"], value)})

    return read_value


def _union_reader(members: tuple[Any, ...]) -> Reader:
    others = [member for member in members if member is not type(None)]
    nullable = len(others) < len(members)
    if len(others) == 1:
        only = others[0]
        return lambda value: None if nullable and value is None else _reader_of(only)(value)

    def read_union(value: Any) -> Any:
        if nullable and value is None:
            return None
        first: Optional[Mismatch] = None
        for member in _by_fit(others, value):
            try:
                return _reader_of(member)(value)
            except Mismatch as mismatch:
                first = first or mismatch
        raise first or _mismatch("something else", value)

    return read_union


def _by_fit(members: list[Any], value: Any) -> Iterator[Any]:
    """Classes that declare more of an object's properties first; else as the contract has them."""
    if not isinstance(value, dict):
        return iter(members)
    return iter(sorted(members, key=lambda member: _undeclared(member, value)))


def _undeclared(member: Any, value: dict[str, Any]) -> int:
    if not (isinstance(member, type) and issubclass(member, Model)):
        return len(value)
    _, names = _PROPERTIES[member]
    return sum(name not in names for name in value)

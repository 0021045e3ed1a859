"""The classes that those of a contract are made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, field
from typing import Any, TypeVar

Made = TypeVar("Made")


@dataclass(kw_only=True)
class Model:
    """An object of the contract. Attributes that hold :data:`ABSENT` are not written."""

    extra: dict[str, Any] = field(default_factory=dict, repr=False)
    """Properties that this package does not know, by their names on the wire. They are written again."""


@dataclass(kw_only=True)
class ValueModel:
    """An event whose body is no object. Its class has the one attribute ``value``."""


@dataclass(kw_only=True)
class UnknownEvent:
    """An event of a type that is newer than this package: acknowledge it and do nothing."""

    type: str
    """The type that it claims to be."""
    value: Any
    """The body, parsed."""


def wire(name: str, default: Any = MISSING) -> Any:
    """A field that has another name on the wire than in Python."""
    if default is MISSING:
        return field(metadata={"wire": name})
    return field(default=default, metadata={"wire": name})


def wire_name(own: Field[Any]) -> str:
    name: str = own.metadata.get("wire", own.name)
    return name


class Remembered(dict[Any, Made]):
    """What is worked out for a class when it is first needed. (Its instances can have no hash, so no ``cache``.)"""

    def __init__(self, make: Callable[[Any], Made]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, model: Any) -> Made:
        made = self[model] = self._make(model)
        return made

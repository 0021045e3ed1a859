"""Makes JSON values of events, whatever they hold."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime
from enum import Enum
from typing import Any

from .absent import ABSENT
from .date_time import DateTime
from .model import Model, Remembered, UnknownEvent, ValueModel, wire_name


def write(value: Any) -> Any:
    """Makes a JSON value, as :func:`json.dumps` takes it, of what :func:`.reading.read` makes or people put there."""
    if isinstance(value, Model):
        known = ((name, getattr(value, attribute)) for attribute, name in _NAMES[type(value)])
        written = {name: write(member) for name, member in known if member is not ABSENT}
        return {**written, **{name: member for name, member in value.extra.items() if name not in written}}
    if isinstance(value, (ValueModel, UnknownEvent)):
        return write(getattr(value, "value"))
    if isinstance(value, list):
        return [write(item) for item in value]
    if isinstance(value, dict):
        return {name: write(member) for name, member in value.items()}
    if isinstance(value, datetime):
        return (value if isinstance(value, DateTime) else DateTime.of(value)).text
    return value.value if isinstance(value, Enum) else value


def _names_of(model: Any) -> tuple[tuple[str, str], ...]:
    return tuple((own.name, wire_name(own)) for own in fields(model) if own.name != "extra")


_NAMES = Remembered(_names_of)

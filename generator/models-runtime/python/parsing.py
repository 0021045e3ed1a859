"""From a body to an event."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn, Optional, Union

from .errors import InvalidEventError, WebhookVerificationError
from .model import Model, UnknownEvent, ValueModel
from .reading import Mismatch, read
from .writing import write

RawBody = Union[bytes, bytearray, memoryview, str]
"""A body as it arrived. Text stands for its UTF-8."""

AnyEvent = Union[Model, ValueModel, UnknownEvent]


@dataclass(frozen=True, kw_only=True)
class Dispatch:
    """Where the type of an event is told."""

    body: Optional[tuple[str, ...]]
    """The names of the properties that lead to the type in the body."""
    header: Optional[str]
    """The header that tells the type, or its first part."""
    separator: str = "."
    """What stands between the parts, where both tell one."""


def raw_bytes(body: object) -> bytes:
    """The bytes of a body.

    :raises WebhookVerificationError: ``body_not_raw``
    """
    if isinstance(body, str):
        try:
            return body.encode()
        except UnicodeEncodeError:
            pass
        problem = "The body is text that was not UTF-8: pass its bytes as they arrived."
        raise WebhookVerificationError("body_not_raw", problem)
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    raise WebhookVerificationError(
        "body_not_raw",
        f"The body has to be bytes or text as it arrived, not {type(body).__name__}: "
        "what was parsed gives other bytes when it is written again.",
    )


def parse_json(body: RawBody) -> Any:
    """Parses JSON (RFC 8259), which is less than Python takes for it.

    :raises WebhookVerificationError: ``malformed_json``, ``body_not_raw``
    """
    problem = "UTF-8"
    try:
        text = raw_bytes(body).decode("utf-8-sig")
        problem = "JSON"
        return json.loads(text, parse_constant=_refuse, parse_float=_finite)
    except (ValueError, RecursionError):
        # What the parser says quotes the body, which may be private.
        raise WebhookVerificationError("malformed_json", f"The body is not {problem}.") from None


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise ValueError("a number beyond all that can be written again")
    return number


def parse_event(
    body: RawBody, dispatch: Dispatch, types: Mapping[str, Any], told: Optional[str]
) -> AnyEvent:
    """Reads an event of the type that it claims to be.

    :param told: the type, or the value of the header that tells it
    :raises WebhookVerificationError: ``malformed_json``, ``body_not_raw``
    :raises InvalidEventError: where the body is not what the contract says
    """
    value = parse_json(body)
    event_type = _claimed_type(value, dispatch, types, told)
    if event_type not in types:
        return UnknownEvent(type=event_type, value=value)
    try:
        event: AnyEvent = read(types[event_type], value)
        return event
    except Mismatch as mismatch:
        raise InvalidEventError(mismatch.path, mismatch.keyword, mismatch.message, event_type, value) from None
    except RecursionError:
        raise InvalidEventError("", "depth", "is nested too deeply", event_type, value) from None


def write_event(event: AnyEvent) -> str:
    """An event, or a part of one, as JSON on one line."""
    return json.dumps(write(event), allow_nan=False, separators=(",", ":"))


def _claimed_type(value: Any, dispatch: Dispatch, types: Iterable[str], given: Optional[str]) -> str:
    joins = dispatch.header is not None and dispatch.body is not None
    if given is not None and not joins:
        return given
    if dispatch.body is None or (dispatch.header is not None and given is None):
        what = "the type" if dispatch.header is None else f"the value of the header {dispatch.header}"
        raise InvalidEventError("", "missing-event-type", f"does not tell its type: pass {what}", None, value)
    told = _value_at(value, dispatch.body)
    if given is not None:
        return _joined(given, told, dispatch, types, value)
    if isinstance(told, str):
        return told
    raise _not_told(dispatch.body, told, value)


def _joined(given: str, told: Any, dispatch: Dispatch, types: Iterable[str], value: Any) -> str:
    """A type whose first part the header tells, and whose second part the body tells."""
    known = frozenset(types)
    prefix = given + dispatch.separator
    if isinstance(told, str) and (prefix + told in known or given not in known):
        return prefix + told
    # Some events have nothing but the header, and a caller may know the whole type.
    if given in known or not any(name.startswith(prefix) for name in known):
        return given
    raise _not_told(dispatch.body or (), told, value)


_MISSING = object()


def _value_at(value: Any, place: tuple[str, ...]) -> Any:
    for name in place:
        if isinstance(value, list):
            value = value[int(name)] if name.isascii() and name.isdigit() and int(name) < len(value) else _MISSING
        else:
            value = value.get(name, _MISSING) if isinstance(value, dict) else _MISSING
    return value


def _not_told(place: tuple[str, ...], told: Any, value: Any) -> InvalidEventError:
    path = "".join("/" + name.replace("~", "~0").replace("/", "~1") for name in place)
    if told is _MISSING:
        message = "must tell the type of the event, but is not there"
        return InvalidEventError(path, "missing-event-type", message, None, value)
    return InvalidEventError(path, "invalid-event-type", "must be the type of the event as a string", None, value)

# Generated from the contract. Do not edit.
"""From bodies to events, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Optional, Union, cast

from . import models
from ._runtime.model import Model, UnknownEvent, ValueModel
from ._runtime.parsing import Dispatch, RawBody, parse_event, write_event

Event = Union[
    models.CompanyCreatedEvent,
    models.CompanyDeletedEvent,
    models.CompanyUpdatedEvent,
    models.ContactCreatedEvent,
    models.ContactDeletedEvent,
    models.ContactUpdatedEvent,
    models.EngagementCreatedEvent,
    models.EngagementDeletedEvent,
    models.EngagementTranscriptTimelineCompletedEvent,
    models.EngagementUpdatedEvent,
    models.TagCreatedEvent,
    models.TagDeletedEvent,
    models.TagUpdatedEvent,
    UnknownEvent,
]
"""Any event. ``match`` and ``isinstance`` tell which."""

EVENT_TYPES: Final[Mapping[str, type[Any]]] = {
    "v1.contact.created": models.ContactCreatedEvent,
    "v1.contact.updated": models.ContactUpdatedEvent,
    "v1.contact.deleted": models.ContactDeletedEvent,
    "v1.company.created": models.CompanyCreatedEvent,
    "v1.company.updated": models.CompanyUpdatedEvent,
    "v1.company.deleted": models.CompanyDeletedEvent,
    "v1.engagement.created": models.EngagementCreatedEvent,
    "v1.engagement.updated": models.EngagementUpdatedEvent,
    "v1.engagement.deleted": models.EngagementDeletedEvent,
    "v1.engagement.transcript_timeline.completed": models.EngagementTranscriptTimelineCompletedEvent,
    "v1.tag.created": models.TagCreatedEvent,
    "v1.tag.updated": models.TagUpdatedEvent,
    "v1.tag.deleted": models.TagDeletedEvent,
}
"""The class of each event, by its type on the wire."""

_DISPATCH: Final = Dispatch(body=("type",), header=None, separator=".")


def parse(body: RawBody, event_type: Optional[str] = None) -> Event:
    """Reads the body of a delivery.

    :param body: as it arrived: bytes, or text
    :param event_type: the type, where the body does not tell it
    :raises WebhookVerificationError: ``malformed_json``, ``body_not_raw``
    :raises InvalidEventError: where the body is not what the contract says of its type
    """
    return cast(Event, parse_event(body, _DISPATCH, EVENT_TYPES, event_type))


def to_json(event: Union[Model, ValueModel, UnknownEvent]) -> str:
    """Writes an event, or a part of one, as JSON.

    What was read comes out as the same JSON value: unknown properties, unknown values of
    enumerations and the text of date-times included.

    :raises ValueError: where a number is no JSON number, or a date-time has no offset
    """
    return write_event(event)

# Generated from the contract. Do not edit.
"""Everything that events consist of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from ._runtime.absent import ABSENT, Absent
from ._runtime.date_time import DateTime
from ._runtime.model import Model, wire


@dataclass(kw_only=True)
class ContactCreatedEvent(Model):
    """A new contact was created.

    Type on the wire: "v1.contact.created".
    """

    id: str
    """Identifies the event. No two events share it."""
    type: Literal["v1.contact.created"] = "v1.contact.created"
    """Says what happened to which kind of resource. Every value begins with the version of the
    event, `v1.`; decide by this field how to read `data`.
    """
    api_version: Literal["v1"] = "v1"
    """The version of the API whose resource shapes the event carries."""
    created_at: DateTime
    """When the event was emitted, as an ISO 8601 date-time in UTC."""
    workspace_id: str
    """The workspace to which the resource belongs."""
    data: ContactState
    """What the event reports."""


@dataclass(kw_only=True)
class ContactUpdatedEvent(Model):
    """An existing contact was updated.

    Carries the contact after the update, and the previous values of the fields that changed.

    Type on the wire: "v1.contact.updated".
    """

    id: str
    """Identifies the event. No two events share it."""
    type: Literal["v1.contact.updated"] = "v1.contact.updated"
    """Says what happened to which kind of resource. Every value begins with the version of the
    event, `v1.`; decide by this field how to read `data`.
    """
    api_version: Literal["v1"] = "v1"
    """The version of the API whose resource shapes the event carries."""
    created_at: DateTime
    """When the event was emitted, as an ISO 8601 date-time in UTC."""
    workspace_id: str
    """The workspace to which the resource belongs."""
    data: ContactChange
    """What the event reports."""


@dataclass(kw_only=True)
class ContactDeletedEvent(Model):
    """A contact was deleted.

    Carries the contact in full as it was when it was deleted, with its e-mail addresses and
    phone numbers.

    Type on the wire: "v1.contact.deleted".
    """

    id: str
    """Identifies the event. No two events share it."""
    type: Literal["v1.contact.deleted"] = "v1.contact.deleted"
    """Says what happened to which kind of resource. Every value begins with the version of the
    event, `v1.`; decide by this field how to read `data`.
    """
    api_version: Literal["v1"] = "v1"
    """The version of the API whose resource shapes the event carries."""
    created_at: DateTime
    """When the event was emitted, as an ISO 8601 date-time in UTC."""
    workspace_id: str
    """The workspace to which the resource belongs."""
    data: ContactState
    """What the event reports."""


@dataclass(kw_only=True)
class CompanyCreatedEvent(Model):
    """A new company was created.

    Type on the wire: "v1.company.created".
    """

    id: str
    """Identifies the event. No two events share it."""
    type: Literal["v1.company.created"] = "v1.company.created"
    """Says what happened to which kind of resource. Every value begins with the version of the
    event, `v1.`; decide by this field how to read `data`.
    """
    api_version: Literal["v1"] = "v1"
    """The version of the API whose resource shapes the event carries."""
    created_at: DateTime
    """When the event was emitted, as an ISO 8601 date-time in UTC."""
    workspace_id: str
    """The workspace to which the resource belongs."""
    data: CompanyState
    """What the event reports."""


@dataclass(kw_only=True)
class CompanyUpdatedEvent(Model):
    """An existing company was updated.

    Carries the company after the update, and the previous values of the fields that changed.

    Type on the wire: "v1.company.updated".
    """

    id: str
    """Identifies the event. No two events share it."""
    type: Literal["v1.company.updated"] = "v1.company.updated"
    """Says what happened to which kind of resource. Every value begins with the version of the
    event, `v1.`; decide by this field how to read `data`.
    """
    api_version: Literal["v1"] = "v1"
    """The version of the API whose resource shapes the event carries."""
    created_at: DateTime
    """When the event was emitted, as an ISO 8601 date-time in UTC."""
    workspace_id: str
    """The workspace to which the resource belongs."""
    data: CompanyChange
    """What the event reports."""


@dataclass(kw_only=True)
class CompanyDeletedEvent(Model):
    """A company was deleted.

    Carries the company in full as it was when it was deleted, with its domains.

    Type on the wire: "v1.company.deleted".
    """

    id: str
    """Identifies the event. No two events share it."""
    type: Literal["v1.company.deleted"] = "v1.company.deleted"
    """Says what happened to which kind of resource. Every value begins with the version of the
    event, `v1.`; decide by this field how to read `data`.
    """
    api_version: Literal["v1"] = "v1"
    """The version of the API whose resource shapes the event carries."""
    created_at: DateTime
    """When the event was emitted, as an ISO 8601 date-time in UTC."""
    workspace_id: str
    """The workspace to which the resource belongs."""
    data: CompanyState
    """What the event reports."""


@dataclass(kw_only=True)
class EngagementCreatedEvent(Model):
    """A new engagement was created.

    Type on the wire: "v1.engagement.created".
    """

    id: str
    """Identifies the event. No two events share it."""
    type: Literal["v1.engagement.created"] = "v1.engagement.created"
    """Says what happened to which kind of resource. Every value begins with the version of the
    event, `v1.`; decide by this field how to read `data`.
    """
    api_version: Literal["v1"] = "v1"
    """The version of the API whose resource shapes the event carries."""
    created_at: DateTime
    """When the event was emitted, as an ISO 8601 date-time in UTC."""
    workspace_id: str
    """The workspace to which the resource belongs."""
    data: EngagementState
    """What the event reports."""


@dataclass(kw_only=True)
class EngagementUpdatedEvent(Model):
    """An existing engagement was updated.

    Carries the engagement after the update, and the previous values of the fields that changed.

    Type on the wire: "v1.engagement.updated".
    """

    id: str
    """Identifies the event. No two events share it."""
    type: Literal["v1.engagement.updated"] = "v1.engagement.updated"
    """Says what happened to which kind of resource. Every value begins with the version of the
    event, `v1.`; decide by this field how to read `data`.
    """
    api_version: Literal["v1"] = "v1"
    """The version of the API whose resource shapes the event carries."""
    created_at: DateTime
    """When the event was emitted, as an ISO 8601 date-time in UTC."""
    workspace_id: str
    """The workspace to which the resource belongs."""
    data: EngagementChange
    """What the event reports."""


@dataclass(kw_only=True)
class EngagementDeletedEvent(Model):
    """An engagement was deleted.

    Carries the engagement in full as it was when it was deleted.

    Type on the wire: "v1.engagement.deleted".
    """

    id: str
    """Identifies the event. No two events share it."""
    type: Literal["v1.engagement.deleted"] = "v1.engagement.deleted"
    """Says what happened to which kind of resource. Every value begins with the version of the
    event, `v1.`; decide by this field how to read `data`.
    """
    api_version: Literal["v1"] = "v1"
    """The version of the API whose resource shapes the event carries."""
    created_at: DateTime
    """When the event was emitted, as an ISO 8601 date-time in UTC."""
    workspace_id: str
    """The workspace to which the resource belongs."""
    data: EngagementState
    """What the event reports."""


@dataclass(kw_only=True)
class EngagementTranscriptTimelineCompletedEvent(Model):
    """The transcript of an engagement is ready to be fetched.

    Carries the full engagement and not the transcript, which is fetched with the engagement's
    `id`. Other processing of the engagement, such as AI analysis and enrichment, may still be
    going on.

    Type on the wire: "v1.engagement.transcript_timeline.completed".
    """

    id: str
    """Identifies the event. No two events share it."""
    type: Literal["v1.engagement.transcript_timeline.completed"] = "v1.engagement.transcript_timeline.completed"
    """Says what happened to which kind of resource. Every value begins with the version of the
    event, `v1.`; decide by this field how to read `data`.
    """
    api_version: Literal["v1"] = "v1"
    """The version of the API whose resource shapes the event carries."""
    created_at: DateTime
    """When the event was emitted, as an ISO 8601 date-time in UTC."""
    workspace_id: str
    """The workspace to which the resource belongs."""
    data: EngagementState
    """What the event reports."""


@dataclass(kw_only=True)
class TagCreatedEvent(Model):
    """A new tag was created.

    Type on the wire: "v1.tag.created".
    """

    id: str
    """Identifies the event. No two events share it."""
    type: Literal["v1.tag.created"] = "v1.tag.created"
    """Says what happened to which kind of resource. Every value begins with the version of the
    event, `v1.`; decide by this field how to read `data`.
    """
    api_version: Literal["v1"] = "v1"
    """The version of the API whose resource shapes the event carries."""
    created_at: DateTime
    """When the event was emitted, as an ISO 8601 date-time in UTC."""
    workspace_id: str
    """The workspace to which the resource belongs."""
    data: TagState
    """What the event reports."""


@dataclass(kw_only=True)
class TagUpdatedEvent(Model):
    """An existing tag was updated.

    Carries the tag after the update, and the previous values of the fields that changed.

    Type on the wire: "v1.tag.updated".
    """

    id: str
    """Identifies the event. No two events share it."""
    type: Literal["v1.tag.updated"] = "v1.tag.updated"
    """Says what happened to which kind of resource. Every value begins with the version of the
    event, `v1.`; decide by this field how to read `data`.
    """
    api_version: Literal["v1"] = "v1"
    """The version of the API whose resource shapes the event carries."""
    created_at: DateTime
    """When the event was emitted, as an ISO 8601 date-time in UTC."""
    workspace_id: str
    """The workspace to which the resource belongs."""
    data: TagChange
    """What the event reports."""


@dataclass(kw_only=True)
class TagDeletedEvent(Model):
    """A tag was deleted.

    Carries the tag in full as it was when it was deleted.

    Type on the wire: "v1.tag.deleted".
    """

    id: str
    """Identifies the event. No two events share it."""
    type: Literal["v1.tag.deleted"] = "v1.tag.deleted"
    """Says what happened to which kind of resource. Every value begins with the version of the
    event, `v1.`; decide by this field how to read `data`.
    """
    api_version: Literal["v1"] = "v1"
    """The version of the API whose resource shapes the event carries."""
    created_at: DateTime
    """When the event was emitted, as an ISO 8601 date-time in UTC."""
    workspace_id: str
    """The workspace to which the resource belongs."""
    data: TagState
    """What the event reports."""


@dataclass(kw_only=True)
class Company(Model):
    """An organisation whose people the workspace is in touch with."""

    object: Literal["company"] = "company"
    """Tells a company from the other kinds of resource."""
    id: str
    """Identifies the company."""
    name: str | None
    """What the company is called; `null` if unknown."""
    description: str | Absent = ABSENT
    """Free text about the company. Absent when there is none."""
    domains: list[CompanyDomain]
    """The internet domains that belong to the company."""
    industry: str | Absent = ABSENT
    """The line of business. Absent when there is none."""
    website: str | Absent = ABSENT
    """The company's website. Absent when there is none."""
    number_of_employees: int | Absent = ABSENT
    """How many people work there. Absent when the number is not known."""
    logo_url: str | Absent = ABSENT
    """Where an image of the company's logo can be fetched. Absent when there is none."""
    crm_association: CrmAssociation | Absent = ABSENT
    """The CRM record that stands for this company. Absent when there is no link."""
    created_at: DateTime
    """When the company was created."""
    updated_at: DateTime
    """When the company last changed."""


@dataclass(kw_only=True)
class CompanyChange(Model):
    """A company after a change, with the values that it replaced."""

    object: Company
    """An organisation whose people the workspace is in touch with."""
    previous_attributes: CompanyPreviousAttributes
    """What a company's changed fields held before. `null` means that the field had no value."""


@dataclass(kw_only=True)
class CompanyDomain(Model):
    """One internet domain of a company."""

    domain: str
    """The domain's name, such as `acme.com`."""


@dataclass(kw_only=True)
class CompanyPreviousAttributes(Model):
    """What a company's changed fields held before. `null` means that the field had no value."""

    name: str | None | Absent = ABSENT
    """What the company is called; `null` if unknown."""
    description: str | None | Absent = ABSENT
    """The earlier text; `null` if there was none."""
    domains: list[CompanyDomain] | Absent = ABSENT
    """The internet domains that belong to the company."""
    industry: str | None | Absent = ABSENT
    """The line of business before; `null` if there was none."""
    website: str | None | Absent = ABSENT
    """The website before; `null` if there was none."""
    number_of_employees: int | None | Absent = ABSENT
    """The number before; `null` if there was none."""
    logo_url: str | None | Absent = ABSENT
    """The logo's address before; `null` if there was none."""
    crm_association: CrmAssociation | None | Absent = ABSENT
    """The link before; `null` if there was none."""


@dataclass(kw_only=True)
class CompanyReference(Model):
    """Points to a company without repeating it."""

    object: Literal["company"] = "company"
    """Tells a company from the other kinds of resource."""
    id: str
    """Identifies the company."""


@dataclass(kw_only=True)
class CompanyState(Model):
    """A company without earlier values."""

    object: Company
    """An organisation whose people the workspace is in touch with."""


@dataclass(kw_only=True)
class Contact(Model):
    """A person whom the workspace is in touch with."""

    object: Literal["contact"] = "contact"
    """Tells a contact from the other kinds of resource."""
    id: str
    """Identifies the contact."""
    first_name: str | None
    """Given name; `null` if unknown."""
    last_name: str | None
    """Family name; `null` if unknown."""
    description: str | Absent = ABSENT
    """Free text about the person. Absent when there is none."""
    emails: list[ContactEmail]
    """The contact's e-mail addresses."""
    phone_numbers: list[ContactPhoneNumber]
    """The contact's phone numbers."""
    company: CompanyReference | Absent = ABSENT
    """The company to which the contact belongs. Absent when there is none."""
    time_zone: str | Absent = ABSENT
    """Where the person's clock is set, as a name from the IANA time zone database such as
    `America/New_York`. Absent when there is none.
    """
    crm_association: CrmAssociation | Absent = ABSENT
    """The CRM record that stands for this person. Absent when there is no link."""
    created_at: DateTime
    """When the contact was created."""
    updated_at: DateTime
    """When the contact last changed."""


@dataclass(kw_only=True)
class ContactChange(Model):
    """A contact after a change, with the values that it replaced."""

    object: Contact
    """A person whom the workspace is in touch with."""
    previous_attributes: ContactPreviousAttributes
    """What a contact's changed fields held before. `null` means that the field had no value."""


@dataclass(kw_only=True)
class ContactEmail(Model):
    """One e-mail address of a contact."""

    email: str
    """The address."""
    is_primary: bool
    """Whether this is the contact's primary address."""


@dataclass(kw_only=True)
class ContactPhoneNumber(Model):
    """One phone number of a contact."""

    phone_number: str
    """The number as it was entered. It is free text: `+1234567890` and `+1-555-0100` both occur,
    so normalise before comparing.
    """
    is_primary: bool
    """Whether this is the contact's primary number."""


@dataclass(kw_only=True)
class ContactPreviousAttributes(Model):
    """What a contact's changed fields held before. `null` means that the field had no value."""

    first_name: str | None | Absent = ABSENT
    """Given name; `null` if unknown."""
    last_name: str | None | Absent = ABSENT
    """Family name; `null` if unknown."""
    description: str | None | Absent = ABSENT
    """The earlier text; `null` if there was none."""
    emails: list[ContactEmail] | Absent = ABSENT
    """The contact's e-mail addresses."""
    phone_numbers: list[ContactPhoneNumber] | Absent = ABSENT
    """The contact's phone numbers."""
    company: CompanyReference | None | Absent = ABSENT
    """The company before; `null` if there was none."""
    time_zone: str | None | Absent = ABSENT
    """The time zone before; `null` if there was none."""
    crm_association: CrmAssociation | None | Absent = ABSENT
    """The link before; `null` if there was none."""


@dataclass(kw_only=True)
class ContactState(Model):
    """A contact without earlier values."""

    object: Contact
    """A person whom the workspace is in touch with."""


@dataclass(kw_only=True)
class CrmAssociation(Model):
    """The record in the customer's CRM that a resource is linked to."""

    object_type: CrmAssociationObjectType | str
    """What kind of record it is in the CRM."""
    crm_object_id: str
    """The record's own id, as the CRM knows it."""
    source: CrmAssociationSource | str
    """The CRM that holds the record."""


class CrmAssociationObjectType(StrEnum):
    """What kind of record it is in the CRM.

    The values known so far; others are possible.
    """

    CONTACT = "contact"
    ACCOUNT = "account"
    COMPANY = "company"
    DEAL = "deal"


class CrmAssociationSource(StrEnum):
    """The CRM that holds the record.

    The values known so far; others are possible.
    """

    SALESFORCE = "salesforce"


@dataclass(kw_only=True)
class Engagement(Model):
    """A conversation that AskElephant holds a record of, such as a meeting or a call."""

    object: Literal["engagement"] = "engagement"
    """Tells an engagement from the other kinds of resource."""
    id: str
    """Identifies the engagement."""
    title: str
    """What the conversation is called."""
    description: str | Absent = ABSENT
    """Free text about the conversation. Absent when there is none."""
    engagement_type: EngagementEngagementType | str
    """The form that the conversation took."""
    data_source: str
    """Where the conversation was captured, for example `ZOOM`."""
    processing_status: EngagementProcessingStatus | str
    """How far the processing of the conversation has come."""
    is_internal: bool
    """Whether the engagement counts as internal."""
    is_private: bool | Absent = ABSENT
    """Whether the engagement is private. A later addition, which may be absent."""
    meeting_url: str | Absent = ABSENT
    """Link to the meeting. Absent when there is none."""
    external_url: str | Absent = ABSENT
    """Where the conversation is found in the system that it comes from. The scheme can be any:
    `https://…`, but also `wavv://call/123`. A later addition, which may be absent.
    """
    engagement_at: DateTime
    """When the engagement took place."""
    start_at: DateTime
    """When the conversation began."""
    end_at: DateTime
    """When the conversation ended."""
    duration_seconds: int
    """How long the conversation lasted, in seconds."""
    owner_user_id: str
    """The user to whom the engagement belongs."""
    host_user_id: str | Absent = ABSENT
    """The user who hosted the conversation. Absent when there is none."""
    crm_association: CrmAssociation | Absent = ABSENT
    """The CRM record to which the conversation is linked. A later addition, absent when there is
    no link.
    """
    created_at: DateTime
    """When the engagement was created."""
    updated_at: DateTime
    """When the engagement last changed."""


@dataclass(kw_only=True)
class EngagementChange(Model):
    """An engagement after a change, with the values that it replaced."""

    object: Engagement
    """A conversation that AskElephant holds a record of, such as a meeting or a call."""
    previous_attributes: EngagementPreviousAttributes
    """What an engagement's changed fields held before. `null` means that the field had no value."""


class EngagementEngagementType(StrEnum):
    """The form that the conversation took.

    The values known so far; others are possible.
    """

    MEETING = "MEETING"
    CALL = "CALL"


@dataclass(kw_only=True)
class EngagementPreviousAttributes(Model):
    """What an engagement's changed fields held before. `null` means that the field had no value."""

    title: str | Absent = ABSENT
    """What the conversation is called."""
    description: str | None | Absent = ABSENT
    """The earlier text; `null` if there was none."""
    engagement_type: EngagementEngagementType | str | Absent = ABSENT
    """The form that the conversation took."""
    data_source: str | Absent = ABSENT
    """Where the conversation was captured, for example `ZOOM`."""
    processing_status: EngagementProcessingStatus | str | Absent = ABSENT
    """How far the processing of the conversation has come."""
    is_internal: bool | Absent = ABSENT
    """Whether the engagement counts as internal."""
    is_private: bool | None | Absent = ABSENT
    """The answer before; `null` if there was none."""
    meeting_url: str | None | Absent = ABSENT
    """The address before; `null` if there was none."""
    external_url: str | None | Absent = ABSENT
    """The address before; `null` if there was none."""
    engagement_at: DateTime | Absent = ABSENT
    """When the engagement took place."""
    start_at: DateTime | Absent = ABSENT
    """When the conversation began."""
    end_at: DateTime | Absent = ABSENT
    """When the conversation ended."""
    duration_seconds: int | Absent = ABSENT
    """How long the conversation lasted, in seconds."""
    owner_user_id: str | Absent = ABSENT
    """The user to whom the engagement belongs."""
    host_user_id: str | None | Absent = ABSENT
    """The host before; `null` if there was none."""
    crm_association: CrmAssociation | None | Absent = ABSENT
    """The link before; `null` if there was none."""


class EngagementProcessingStatus(StrEnum):
    """How far the processing of the conversation has come.

    The values known so far; others are possible.
    """

    COMPLETED = "COMPLETED"


@dataclass(kw_only=True)
class EngagementState(Model):
    """An engagement without earlier values."""

    object: Engagement
    """A conversation that AskElephant holds a record of, such as a meeting or a call."""


@dataclass(kw_only=True)
class Tag(Model):
    """A label that the workspace puts on what it wants to find again."""

    object: Literal["tag"] = "tag"
    """Tells a tag from the other kinds of resource."""
    id: str
    """Identifies the tag."""
    name: str
    """The label's text. The API takes 1 to 255 characters when it is written there."""
    hex_color: str | None
    """The label's colour, as `#` and six hexadecimal digits; `null` if none was chosen."""
    description: str | None
    """What the tag stands for; `null` if that was not said. The API takes 1 to 2000 characters
    when it is written there.
    """
    auto_tagging_enabled: bool
    """Whether automatic tagging is switched on for this tag."""
    created_at: DateTime
    """When the tag was created."""
    updated_at: DateTime
    """When the tag last changed."""


@dataclass(kw_only=True)
class TagChange(Model):
    """A tag after a change, with the values that it replaced."""

    object: Tag
    """A label that the workspace puts on what it wants to find again."""
    previous_attributes: TagPreviousAttributes
    """What a tag's changed fields held before. `null` means that the field had no value."""


@dataclass(kw_only=True)
class TagPreviousAttributes(Model):
    """What a tag's changed fields held before. `null` means that the field had no value."""

    name: str | Absent = ABSENT
    """The label's text. The API takes 1 to 255 characters when it is written there."""
    hex_color: str | None | Absent = ABSENT
    """The label's colour, as `#` and six hexadecimal digits; `null` if none was chosen."""
    description: str | None | Absent = ABSENT
    """What the tag stands for; `null` if that was not said. The API takes 1 to 2000 characters
    when it is written there.
    """
    auto_tagging_enabled: bool | Absent = ABSENT
    """Whether automatic tagging is switched on for this tag."""


@dataclass(kw_only=True)
class TagState(Model):
    """A tag without earlier values."""

    object: Tag
    """A label that the workspace puts on what it wants to find again."""

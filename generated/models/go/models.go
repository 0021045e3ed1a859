// Code generated from the contract. DO NOT EDIT.

package webhooks

import "encoding/json"

// ContactCreatedEvent: A new contact was created.
//
// Type on the wire: "v1.contact.created".
type ContactCreatedEvent struct {
	// Identifies the event. No two events share it.
	ID string `json:"id"`
	// Says what happened to which kind of resource. Every value begins with the version of the event,
	// `v1.`; decide by this field how to read `data`.
	Type string `json:"type" const:"v1.contact.created"`
	// The version of the API whose resource shapes the event carries.
	APIVersion string `json:"api_version" const:"v1"`
	// When the event was emitted, as an ISO 8601 date-time in UTC.
	CreatedAt DateTime `json:"created_at"`
	// The workspace to which the resource belongs.
	WorkspaceID string `json:"workspace_id"`
	// What the event reports.
	Data ContactState `json:"data"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// EventType returns the type by which the event travels.
func (*ContactCreatedEvent) EventType() string {
	return "v1.contact.created"
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *ContactCreatedEvent) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v ContactCreatedEvent) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// ContactUpdatedEvent: An existing contact was updated.
//
// Carries the contact after the update, and the previous values of the fields that changed.
//
// Type on the wire: "v1.contact.updated".
type ContactUpdatedEvent struct {
	// Identifies the event. No two events share it.
	ID string `json:"id"`
	// Says what happened to which kind of resource. Every value begins with the version of the event,
	// `v1.`; decide by this field how to read `data`.
	Type string `json:"type" const:"v1.contact.updated"`
	// The version of the API whose resource shapes the event carries.
	APIVersion string `json:"api_version" const:"v1"`
	// When the event was emitted, as an ISO 8601 date-time in UTC.
	CreatedAt DateTime `json:"created_at"`
	// The workspace to which the resource belongs.
	WorkspaceID string `json:"workspace_id"`
	// What the event reports.
	Data ContactChange `json:"data"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// EventType returns the type by which the event travels.
func (*ContactUpdatedEvent) EventType() string {
	return "v1.contact.updated"
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *ContactUpdatedEvent) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v ContactUpdatedEvent) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// ContactDeletedEvent: A contact was deleted.
//
// Carries the contact in full as it was when it was deleted, with its e-mail addresses and phone
// numbers.
//
// Type on the wire: "v1.contact.deleted".
type ContactDeletedEvent struct {
	// Identifies the event. No two events share it.
	ID string `json:"id"`
	// Says what happened to which kind of resource. Every value begins with the version of the event,
	// `v1.`; decide by this field how to read `data`.
	Type string `json:"type" const:"v1.contact.deleted"`
	// The version of the API whose resource shapes the event carries.
	APIVersion string `json:"api_version" const:"v1"`
	// When the event was emitted, as an ISO 8601 date-time in UTC.
	CreatedAt DateTime `json:"created_at"`
	// The workspace to which the resource belongs.
	WorkspaceID string `json:"workspace_id"`
	// What the event reports.
	Data ContactState `json:"data"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// EventType returns the type by which the event travels.
func (*ContactDeletedEvent) EventType() string {
	return "v1.contact.deleted"
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *ContactDeletedEvent) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v ContactDeletedEvent) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// CompanyCreatedEvent: A new company was created.
//
// Type on the wire: "v1.company.created".
type CompanyCreatedEvent struct {
	// Identifies the event. No two events share it.
	ID string `json:"id"`
	// Says what happened to which kind of resource. Every value begins with the version of the event,
	// `v1.`; decide by this field how to read `data`.
	Type string `json:"type" const:"v1.company.created"`
	// The version of the API whose resource shapes the event carries.
	APIVersion string `json:"api_version" const:"v1"`
	// When the event was emitted, as an ISO 8601 date-time in UTC.
	CreatedAt DateTime `json:"created_at"`
	// The workspace to which the resource belongs.
	WorkspaceID string `json:"workspace_id"`
	// What the event reports.
	Data CompanyState `json:"data"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// EventType returns the type by which the event travels.
func (*CompanyCreatedEvent) EventType() string {
	return "v1.company.created"
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *CompanyCreatedEvent) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v CompanyCreatedEvent) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// CompanyUpdatedEvent: An existing company was updated.
//
// Carries the company after the update, and the previous values of the fields that changed.
//
// Type on the wire: "v1.company.updated".
type CompanyUpdatedEvent struct {
	// Identifies the event. No two events share it.
	ID string `json:"id"`
	// Says what happened to which kind of resource. Every value begins with the version of the event,
	// `v1.`; decide by this field how to read `data`.
	Type string `json:"type" const:"v1.company.updated"`
	// The version of the API whose resource shapes the event carries.
	APIVersion string `json:"api_version" const:"v1"`
	// When the event was emitted, as an ISO 8601 date-time in UTC.
	CreatedAt DateTime `json:"created_at"`
	// The workspace to which the resource belongs.
	WorkspaceID string `json:"workspace_id"`
	// What the event reports.
	Data CompanyChange `json:"data"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// EventType returns the type by which the event travels.
func (*CompanyUpdatedEvent) EventType() string {
	return "v1.company.updated"
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *CompanyUpdatedEvent) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v CompanyUpdatedEvent) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// CompanyDeletedEvent: A company was deleted.
//
// Carries the company in full as it was when it was deleted, with its domains.
//
// Type on the wire: "v1.company.deleted".
type CompanyDeletedEvent struct {
	// Identifies the event. No two events share it.
	ID string `json:"id"`
	// Says what happened to which kind of resource. Every value begins with the version of the event,
	// `v1.`; decide by this field how to read `data`.
	Type string `json:"type" const:"v1.company.deleted"`
	// The version of the API whose resource shapes the event carries.
	APIVersion string `json:"api_version" const:"v1"`
	// When the event was emitted, as an ISO 8601 date-time in UTC.
	CreatedAt DateTime `json:"created_at"`
	// The workspace to which the resource belongs.
	WorkspaceID string `json:"workspace_id"`
	// What the event reports.
	Data CompanyState `json:"data"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// EventType returns the type by which the event travels.
func (*CompanyDeletedEvent) EventType() string {
	return "v1.company.deleted"
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *CompanyDeletedEvent) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v CompanyDeletedEvent) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// EngagementCreatedEvent: A new engagement was created.
//
// Type on the wire: "v1.engagement.created".
type EngagementCreatedEvent struct {
	// Identifies the event. No two events share it.
	ID string `json:"id"`
	// Says what happened to which kind of resource. Every value begins with the version of the event,
	// `v1.`; decide by this field how to read `data`.
	Type string `json:"type" const:"v1.engagement.created"`
	// The version of the API whose resource shapes the event carries.
	APIVersion string `json:"api_version" const:"v1"`
	// When the event was emitted, as an ISO 8601 date-time in UTC.
	CreatedAt DateTime `json:"created_at"`
	// The workspace to which the resource belongs.
	WorkspaceID string `json:"workspace_id"`
	// What the event reports.
	Data EngagementState `json:"data"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// EventType returns the type by which the event travels.
func (*EngagementCreatedEvent) EventType() string {
	return "v1.engagement.created"
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *EngagementCreatedEvent) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v EngagementCreatedEvent) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// EngagementUpdatedEvent: An existing engagement was updated.
//
// Carries the engagement after the update, and the previous values of the fields that changed.
//
// Type on the wire: "v1.engagement.updated".
type EngagementUpdatedEvent struct {
	// Identifies the event. No two events share it.
	ID string `json:"id"`
	// Says what happened to which kind of resource. Every value begins with the version of the event,
	// `v1.`; decide by this field how to read `data`.
	Type string `json:"type" const:"v1.engagement.updated"`
	// The version of the API whose resource shapes the event carries.
	APIVersion string `json:"api_version" const:"v1"`
	// When the event was emitted, as an ISO 8601 date-time in UTC.
	CreatedAt DateTime `json:"created_at"`
	// The workspace to which the resource belongs.
	WorkspaceID string `json:"workspace_id"`
	// What the event reports.
	Data EngagementChange `json:"data"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// EventType returns the type by which the event travels.
func (*EngagementUpdatedEvent) EventType() string {
	return "v1.engagement.updated"
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *EngagementUpdatedEvent) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v EngagementUpdatedEvent) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// EngagementDeletedEvent: An engagement was deleted.
//
// Carries the engagement in full as it was when it was deleted.
//
// Type on the wire: "v1.engagement.deleted".
type EngagementDeletedEvent struct {
	// Identifies the event. No two events share it.
	ID string `json:"id"`
	// Says what happened to which kind of resource. Every value begins with the version of the event,
	// `v1.`; decide by this field how to read `data`.
	Type string `json:"type" const:"v1.engagement.deleted"`
	// The version of the API whose resource shapes the event carries.
	APIVersion string `json:"api_version" const:"v1"`
	// When the event was emitted, as an ISO 8601 date-time in UTC.
	CreatedAt DateTime `json:"created_at"`
	// The workspace to which the resource belongs.
	WorkspaceID string `json:"workspace_id"`
	// What the event reports.
	Data EngagementState `json:"data"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// EventType returns the type by which the event travels.
func (*EngagementDeletedEvent) EventType() string {
	return "v1.engagement.deleted"
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *EngagementDeletedEvent) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v EngagementDeletedEvent) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// EngagementTranscriptTimelineCompletedEvent: The transcript of an engagement is ready to be
// fetched.
//
// Carries the full engagement and not the transcript, which is fetched with the engagement's `id`.
// Other processing of the engagement, such as AI analysis and enrichment, may still be going on.
//
// Type on the wire: "v1.engagement.transcript_timeline.completed".
type EngagementTranscriptTimelineCompletedEvent struct {
	// Identifies the event. No two events share it.
	ID string `json:"id"`
	// Says what happened to which kind of resource. Every value begins with the version of the event,
	// `v1.`; decide by this field how to read `data`.
	Type string `json:"type" const:"v1.engagement.transcript_timeline.completed"`
	// The version of the API whose resource shapes the event carries.
	APIVersion string `json:"api_version" const:"v1"`
	// When the event was emitted, as an ISO 8601 date-time in UTC.
	CreatedAt DateTime `json:"created_at"`
	// The workspace to which the resource belongs.
	WorkspaceID string `json:"workspace_id"`
	// What the event reports.
	Data EngagementState `json:"data"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// EventType returns the type by which the event travels.
func (*EngagementTranscriptTimelineCompletedEvent) EventType() string {
	return "v1.engagement.transcript_timeline.completed"
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *EngagementTranscriptTimelineCompletedEvent) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v EngagementTranscriptTimelineCompletedEvent) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// TagCreatedEvent: A new tag was created.
//
// Type on the wire: "v1.tag.created".
type TagCreatedEvent struct {
	// Identifies the event. No two events share it.
	ID string `json:"id"`
	// Says what happened to which kind of resource. Every value begins with the version of the event,
	// `v1.`; decide by this field how to read `data`.
	Type string `json:"type" const:"v1.tag.created"`
	// The version of the API whose resource shapes the event carries.
	APIVersion string `json:"api_version" const:"v1"`
	// When the event was emitted, as an ISO 8601 date-time in UTC.
	CreatedAt DateTime `json:"created_at"`
	// The workspace to which the resource belongs.
	WorkspaceID string `json:"workspace_id"`
	// What the event reports.
	Data TagState `json:"data"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// EventType returns the type by which the event travels.
func (*TagCreatedEvent) EventType() string {
	return "v1.tag.created"
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *TagCreatedEvent) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v TagCreatedEvent) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// TagUpdatedEvent: An existing tag was updated.
//
// Carries the tag after the update, and the previous values of the fields that changed.
//
// Type on the wire: "v1.tag.updated".
type TagUpdatedEvent struct {
	// Identifies the event. No two events share it.
	ID string `json:"id"`
	// Says what happened to which kind of resource. Every value begins with the version of the event,
	// `v1.`; decide by this field how to read `data`.
	Type string `json:"type" const:"v1.tag.updated"`
	// The version of the API whose resource shapes the event carries.
	APIVersion string `json:"api_version" const:"v1"`
	// When the event was emitted, as an ISO 8601 date-time in UTC.
	CreatedAt DateTime `json:"created_at"`
	// The workspace to which the resource belongs.
	WorkspaceID string `json:"workspace_id"`
	// What the event reports.
	Data TagChange `json:"data"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// EventType returns the type by which the event travels.
func (*TagUpdatedEvent) EventType() string {
	return "v1.tag.updated"
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *TagUpdatedEvent) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v TagUpdatedEvent) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// TagDeletedEvent: A tag was deleted.
//
// Carries the tag in full as it was when it was deleted.
//
// Type on the wire: "v1.tag.deleted".
type TagDeletedEvent struct {
	// Identifies the event. No two events share it.
	ID string `json:"id"`
	// Says what happened to which kind of resource. Every value begins with the version of the event,
	// `v1.`; decide by this field how to read `data`.
	Type string `json:"type" const:"v1.tag.deleted"`
	// The version of the API whose resource shapes the event carries.
	APIVersion string `json:"api_version" const:"v1"`
	// When the event was emitted, as an ISO 8601 date-time in UTC.
	CreatedAt DateTime `json:"created_at"`
	// The workspace to which the resource belongs.
	WorkspaceID string `json:"workspace_id"`
	// What the event reports.
	Data TagState `json:"data"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// EventType returns the type by which the event travels.
func (*TagDeletedEvent) EventType() string {
	return "v1.tag.deleted"
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *TagDeletedEvent) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v TagDeletedEvent) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// Company: An organisation whose people the workspace is in touch with.
type Company struct {
	// Tells a company from the other kinds of resource.
	Object string `json:"object" const:"company"`
	// Identifies the company.
	ID string `json:"id"`
	// What the company is called; `null` if unknown.
	Name *string `json:"name"`
	// Free text about the company. Absent when there is none.
	Description *string `json:"description,omitempty"`
	// The internet domains that belong to the company.
	Domains []CompanyDomain `json:"domains"`
	// The line of business. Absent when there is none.
	Industry *string `json:"industry,omitempty"`
	// The company's website. Absent when there is none.
	Website *string `json:"website,omitempty"`
	// How many people work there. Absent when the number is not known.
	NumberOfEmployees *int64 `json:"number_of_employees,omitempty"`
	// Where an image of the company's logo can be fetched. Absent when there is none.
	LogoURL *string `json:"logo_url,omitempty"`
	// The CRM record that stands for this company. Absent when there is no link.
	CrmAssociation *CrmAssociation `json:"crm_association,omitempty"`
	// When the company was created.
	CreatedAt DateTime `json:"created_at"`
	// When the company last changed.
	UpdatedAt DateTime `json:"updated_at"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *Company) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v Company) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// CompanyChange: A company after a change, with the values that it replaced.
type CompanyChange struct {
	// An organisation whose people the workspace is in touch with.
	Object Company `json:"object"`
	// What a company's changed fields held before. `null` means that the field had no value.
	PreviousAttributes CompanyPreviousAttributes `json:"previous_attributes"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *CompanyChange) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v CompanyChange) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// CompanyDomain: One internet domain of a company.
type CompanyDomain struct {
	// The domain's name, such as `acme.com`.
	Domain string `json:"domain"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *CompanyDomain) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v CompanyDomain) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// CompanyPreviousAttributes: What a company's changed fields held before. `null` means that the
// field had no value.
type CompanyPreviousAttributes struct {
	// What the company is called; `null` if unknown.
	Name Optional[string] `json:"name,omitempty"`
	// The earlier text; `null` if there was none.
	Description Optional[string] `json:"description,omitempty"`
	// The internet domains that belong to the company.
	Domains []CompanyDomain `json:"domains,omitempty"`
	// The line of business before; `null` if there was none.
	Industry Optional[string] `json:"industry,omitempty"`
	// The website before; `null` if there was none.
	Website Optional[string] `json:"website,omitempty"`
	// The number before; `null` if there was none.
	NumberOfEmployees Optional[int64] `json:"number_of_employees,omitempty"`
	// The logo's address before; `null` if there was none.
	LogoURL Optional[string] `json:"logo_url,omitempty"`
	// The link before; `null` if there was none.
	CrmAssociation Optional[CrmAssociation] `json:"crm_association,omitempty"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *CompanyPreviousAttributes) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v CompanyPreviousAttributes) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// CompanyReference: Points to a company without repeating it.
type CompanyReference struct {
	// Tells a company from the other kinds of resource.
	Object string `json:"object" const:"company"`
	// Identifies the company.
	ID string `json:"id"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *CompanyReference) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v CompanyReference) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// CompanyState: A company without earlier values.
type CompanyState struct {
	// An organisation whose people the workspace is in touch with.
	Object Company `json:"object"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *CompanyState) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v CompanyState) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// Contact: A person whom the workspace is in touch with.
type Contact struct {
	// Tells a contact from the other kinds of resource.
	Object string `json:"object" const:"contact"`
	// Identifies the contact.
	ID string `json:"id"`
	// Given name; `null` if unknown.
	FirstName *string `json:"first_name"`
	// Family name; `null` if unknown.
	LastName *string `json:"last_name"`
	// Free text about the person. Absent when there is none.
	Description *string `json:"description,omitempty"`
	// The contact's e-mail addresses.
	Emails []ContactEmail `json:"emails"`
	// The contact's phone numbers.
	PhoneNumbers []ContactPhoneNumber `json:"phone_numbers"`
	// The company to which the contact belongs. Absent when there is none.
	Company *CompanyReference `json:"company,omitempty"`
	// Where the person's clock is set, as a name from the IANA time zone database such as
	// `America/New_York`. Absent when there is none.
	TimeZone *string `json:"time_zone,omitempty"`
	// The CRM record that stands for this person. Absent when there is no link.
	CrmAssociation *CrmAssociation `json:"crm_association,omitempty"`
	// When the contact was created.
	CreatedAt DateTime `json:"created_at"`
	// When the contact last changed.
	UpdatedAt DateTime `json:"updated_at"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *Contact) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v Contact) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// ContactChange: A contact after a change, with the values that it replaced.
type ContactChange struct {
	// A person whom the workspace is in touch with.
	Object Contact `json:"object"`
	// What a contact's changed fields held before. `null` means that the field had no value.
	PreviousAttributes ContactPreviousAttributes `json:"previous_attributes"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *ContactChange) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v ContactChange) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// ContactEmail: One e-mail address of a contact.
type ContactEmail struct {
	// The address.
	Email string `json:"email"`
	// Whether this is the contact's primary address.
	IsPrimary bool `json:"is_primary"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *ContactEmail) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v ContactEmail) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// ContactPhoneNumber: One phone number of a contact.
type ContactPhoneNumber struct {
	// The number as it was entered. It is free text: `+1234567890` and `+1-555-0100` both occur, so
	// normalise before comparing.
	PhoneNumber string `json:"phone_number"`
	// Whether this is the contact's primary number.
	IsPrimary bool `json:"is_primary"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *ContactPhoneNumber) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v ContactPhoneNumber) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// ContactPreviousAttributes: What a contact's changed fields held before. `null` means that the
// field had no value.
type ContactPreviousAttributes struct {
	// Given name; `null` if unknown.
	FirstName Optional[string] `json:"first_name,omitempty"`
	// Family name; `null` if unknown.
	LastName Optional[string] `json:"last_name,omitempty"`
	// The earlier text; `null` if there was none.
	Description Optional[string] `json:"description,omitempty"`
	// The contact's e-mail addresses.
	Emails []ContactEmail `json:"emails,omitempty"`
	// The contact's phone numbers.
	PhoneNumbers []ContactPhoneNumber `json:"phone_numbers,omitempty"`
	// The company before; `null` if there was none.
	Company Optional[CompanyReference] `json:"company,omitempty"`
	// The time zone before; `null` if there was none.
	TimeZone Optional[string] `json:"time_zone,omitempty"`
	// The link before; `null` if there was none.
	CrmAssociation Optional[CrmAssociation] `json:"crm_association,omitempty"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *ContactPreviousAttributes) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v ContactPreviousAttributes) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// ContactState: A contact without earlier values.
type ContactState struct {
	// A person whom the workspace is in touch with.
	Object Contact `json:"object"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *ContactState) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v ContactState) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// CrmAssociation: The record in the customer's CRM that a resource is linked to.
type CrmAssociation struct {
	// What kind of record it is in the CRM.
	ObjectType CrmAssociationObjectType `json:"object_type"`
	// The record's own id, as the CRM knows it.
	CrmObjectID string `json:"crm_object_id"`
	// The CRM that holds the record.
	Source CrmAssociationSource `json:"source"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *CrmAssociation) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v CrmAssociation) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// CrmAssociationObjectType: What kind of record it is in the CRM.
type CrmAssociationObjectType string

// The values of CrmAssociationObjectType known so far; others are possible.
const (
	CrmAssociationObjectTypeContact CrmAssociationObjectType = "contact"
	CrmAssociationObjectTypeAccount CrmAssociationObjectType = "account"
	CrmAssociationObjectTypeCompany CrmAssociationObjectType = "company"
	CrmAssociationObjectTypeDeal    CrmAssociationObjectType = "deal"
)

// CrmAssociationSource: The CRM that holds the record.
type CrmAssociationSource string

// The values of CrmAssociationSource known so far; others are possible.
const (
	CrmAssociationSourceSalesforce CrmAssociationSource = "salesforce"
)

// Engagement: A conversation that AskElephant holds a record of, such as a meeting or a call.
type Engagement struct {
	// Tells an engagement from the other kinds of resource.
	Object string `json:"object" const:"engagement"`
	// Identifies the engagement.
	ID string `json:"id"`
	// What the conversation is called.
	Title string `json:"title"`
	// Free text about the conversation. Absent when there is none.
	Description *string `json:"description,omitempty"`
	// The form that the conversation took.
	EngagementType EngagementEngagementType `json:"engagement_type"`
	// Where the conversation was captured, for example `ZOOM`.
	DataSource string `json:"data_source"`
	// How far the processing of the conversation has come.
	ProcessingStatus EngagementProcessingStatus `json:"processing_status"`
	// Whether the engagement counts as internal.
	IsInternal bool `json:"is_internal"`
	// Whether the engagement is private. A later addition, which may be absent.
	IsPrivate *bool `json:"is_private,omitempty"`
	// Link to the meeting. Absent when there is none.
	MeetingURL *string `json:"meeting_url,omitempty"`
	// Where the conversation is found in the system that it comes from. The scheme can be any:
	// `https://…`, but also `wavv://call/123`. A later addition, which may be absent.
	ExternalURL *string `json:"external_url,omitempty"`
	// When the engagement took place.
	EngagementAt DateTime `json:"engagement_at"`
	// When the conversation began.
	StartAt DateTime `json:"start_at"`
	// When the conversation ended.
	EndAt DateTime `json:"end_at"`
	// How long the conversation lasted, in seconds.
	DurationSeconds int64 `json:"duration_seconds"`
	// The user to whom the engagement belongs.
	OwnerUserID string `json:"owner_user_id"`
	// The user who hosted the conversation. Absent when there is none.
	HostUserID *string `json:"host_user_id,omitempty"`
	// The CRM record to which the conversation is linked. A later addition, absent when there is no
	// link.
	CrmAssociation *CrmAssociation `json:"crm_association,omitempty"`
	// When the engagement was created.
	CreatedAt DateTime `json:"created_at"`
	// When the engagement last changed.
	UpdatedAt DateTime `json:"updated_at"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *Engagement) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v Engagement) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// EngagementChange: An engagement after a change, with the values that it replaced.
type EngagementChange struct {
	// A conversation that AskElephant holds a record of, such as a meeting or a call.
	Object Engagement `json:"object"`
	// What an engagement's changed fields held before. `null` means that the field had no value.
	PreviousAttributes EngagementPreviousAttributes `json:"previous_attributes"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *EngagementChange) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v EngagementChange) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// EngagementEngagementType: The form that the conversation took.
type EngagementEngagementType string

// The values of EngagementEngagementType known so far; others are possible.
const (
	EngagementEngagementTypeMeeting EngagementEngagementType = "MEETING"
	EngagementEngagementTypeCall    EngagementEngagementType = "CALL"
)

// EngagementPreviousAttributes: What an engagement's changed fields held before. `null` means that
// the field had no value.
type EngagementPreviousAttributes struct {
	// What the conversation is called.
	Title *string `json:"title,omitempty"`
	// The earlier text; `null` if there was none.
	Description Optional[string] `json:"description,omitempty"`
	// The form that the conversation took.
	EngagementType *EngagementEngagementType `json:"engagement_type,omitempty"`
	// Where the conversation was captured, for example `ZOOM`.
	DataSource *string `json:"data_source,omitempty"`
	// How far the processing of the conversation has come.
	ProcessingStatus *EngagementProcessingStatus `json:"processing_status,omitempty"`
	// Whether the engagement counts as internal.
	IsInternal *bool `json:"is_internal,omitempty"`
	// The answer before; `null` if there was none.
	IsPrivate Optional[bool] `json:"is_private,omitempty"`
	// The address before; `null` if there was none.
	MeetingURL Optional[string] `json:"meeting_url,omitempty"`
	// The address before; `null` if there was none.
	ExternalURL Optional[string] `json:"external_url,omitempty"`
	// When the engagement took place.
	EngagementAt *DateTime `json:"engagement_at,omitempty"`
	// When the conversation began.
	StartAt *DateTime `json:"start_at,omitempty"`
	// When the conversation ended.
	EndAt *DateTime `json:"end_at,omitempty"`
	// How long the conversation lasted, in seconds.
	DurationSeconds *int64 `json:"duration_seconds,omitempty"`
	// The user to whom the engagement belongs.
	OwnerUserID *string `json:"owner_user_id,omitempty"`
	// The host before; `null` if there was none.
	HostUserID Optional[string] `json:"host_user_id,omitempty"`
	// The link before; `null` if there was none.
	CrmAssociation Optional[CrmAssociation] `json:"crm_association,omitempty"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *EngagementPreviousAttributes) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v EngagementPreviousAttributes) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// EngagementProcessingStatus: How far the processing of the conversation has come.
type EngagementProcessingStatus string

// The values of EngagementProcessingStatus known so far; others are possible.
const (
	EngagementProcessingStatusCompleted EngagementProcessingStatus = "COMPLETED"
)

// EngagementState: An engagement without earlier values.
type EngagementState struct {
	// A conversation that AskElephant holds a record of, such as a meeting or a call.
	Object Engagement `json:"object"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *EngagementState) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v EngagementState) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// Tag: A label that the workspace puts on what it wants to find again.
type Tag struct {
	// Tells a tag from the other kinds of resource.
	Object string `json:"object" const:"tag"`
	// Identifies the tag.
	ID string `json:"id"`
	// The label's text. The API takes 1 to 255 characters when it is written there.
	Name string `json:"name"`
	// The label's colour, as `#` and six hexadecimal digits; `null` if none was chosen.
	HexColor *string `json:"hex_color"`
	// What the tag stands for; `null` if that was not said. The API takes 1 to 2000 characters when it
	// is written there.
	Description *string `json:"description"`
	// Whether automatic tagging is switched on for this tag.
	AutoTaggingEnabled bool `json:"auto_tagging_enabled"`
	// When the tag was created.
	CreatedAt DateTime `json:"created_at"`
	// When the tag last changed.
	UpdatedAt DateTime `json:"updated_at"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *Tag) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v Tag) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// TagChange: A tag after a change, with the values that it replaced.
type TagChange struct {
	// A label that the workspace puts on what it wants to find again.
	Object Tag `json:"object"`
	// What a tag's changed fields held before. `null` means that the field had no value.
	PreviousAttributes TagPreviousAttributes `json:"previous_attributes"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *TagChange) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v TagChange) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// TagPreviousAttributes: What a tag's changed fields held before. `null` means that the field had
// no value.
type TagPreviousAttributes struct {
	// The label's text. The API takes 1 to 255 characters when it is written there.
	Name *string `json:"name,omitempty"`
	// The label's colour, as `#` and six hexadecimal digits; `null` if none was chosen.
	HexColor Optional[string] `json:"hex_color,omitempty"`
	// What the tag stands for; `null` if that was not said. The API takes 1 to 2000 characters when it
	// is written there.
	Description Optional[string] `json:"description,omitempty"`
	// Whether automatic tagging is switched on for this tag.
	AutoTaggingEnabled *bool `json:"auto_tagging_enabled,omitempty"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *TagPreviousAttributes) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v TagPreviousAttributes) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// TagState: A tag without earlier values.
type TagState struct {
	// A label that the workspace puts on what it wants to find again.
	Object Tag `json:"object"`
	// Extra holds properties that this package does not know. They are written again.
	Extra map[string]json.RawMessage `json:"-"`
}

// UnmarshalJSON reads what the contract says, and keeps the rest in Extra.
func (v *TagState) UnmarshalJSON(data []byte) error {
	return decodeObject(data, v)
}

// MarshalJSON writes the same JSON value as was read.
func (v TagState) MarshalJSON() ([]byte, error) {
	return encodeObject(v)
}

// Generated from the contract. Do not edit.

/** An organisation whose people the workspace is in touch with. */
export type Company = {
  /** Tells a company from the other kinds of resource. */
  object: 'company';
  /**
   * Identifies the company.
   * @pattern ^cmp_[A-Za-z0-9]+$
   */
  id: string;
  /** What the company is called; `null` if unknown. */
  name: string | null;
  /** Free text about the company. Absent when there is none. */
  description?: string;
  /** The internet domains that belong to the company. */
  domains: CompanyDomain[];
  /** The line of business. Absent when there is none. */
  industry?: string;
  /**
   * The company's website. Absent when there is none.
   * @format uri
   */
  website?: string;
  /**
   * How many people work there. Absent when the number is not known.
   * @integer
   */
  number_of_employees?: number;
  /**
   * Where an image of the company's logo can be fetched. Absent when there is none.
   * @format uri
   */
  logo_url?: string;
  /** The CRM record that stands for this company. Absent when there is no link. */
  crm_association?: CrmAssociation;
  /**
   * When the company was created.
   * @format date-time
   */
  created_at: Timestamp;
  /**
   * When the company last changed.
   * @format date-time
   */
  updated_at: Timestamp;
};

/** A company after a change, with the values that it replaced. */
export type CompanyChange = {
  /** An organisation whose people the workspace is in touch with. */
  object: Company;
  /** What a company's changed fields held before. `null` means that the field had no value. */
  previous_attributes: CompanyPreviousAttributes;
};

/** One internet domain of a company. */
export type CompanyDomain = {
  /** The domain's name, such as `acme.com`. */
  domain: string;
};

/** What a company's changed fields held before. `null` means that the field had no value. */
export type CompanyPreviousAttributes = {
  /** What the company is called; `null` if unknown. */
  name?: string | null;
  /** The earlier text; `null` if there was none. */
  description?: string | null;
  /** The internet domains that belong to the company. */
  domains?: CompanyDomain[];
  /** The line of business before; `null` if there was none. */
  industry?: string | null;
  /**
   * The website before; `null` if there was none.
   * @format uri
   */
  website?: string | null;
  /**
   * The number before; `null` if there was none.
   * @integer
   */
  number_of_employees?: number | null;
  /**
   * The logo's address before; `null` if there was none.
   * @format uri
   */
  logo_url?: string | null;
  /** The link before; `null` if there was none. */
  crm_association?: CrmAssociation | null;
};

/** Points to a company without repeating it. */
export type CompanyReference = {
  /** Tells a company from the other kinds of resource. */
  object: 'company';
  /**
   * Identifies the company.
   * @pattern ^cmp_[A-Za-z0-9]+$
   */
  id: string;
};

/** A company without earlier values. */
export type CompanyState = {
  /** An organisation whose people the workspace is in touch with. */
  object: Company;
  /** Never present here. */
  previous_attributes?: never;
};

/** A person whom the workspace is in touch with. */
export type Contact = {
  /** Tells a contact from the other kinds of resource. */
  object: 'contact';
  /**
   * Identifies the contact.
   * @pattern ^cnt_[A-Za-z0-9]+$
   */
  id: string;
  /** Given name; `null` if unknown. */
  first_name: string | null;
  /** Family name; `null` if unknown. */
  last_name: string | null;
  /** Free text about the person. Absent when there is none. */
  description?: string;
  /** The contact's e-mail addresses. */
  emails: ContactEmail[];
  /** The contact's phone numbers. */
  phone_numbers: ContactPhoneNumber[];
  /** The company to which the contact belongs. Absent when there is none. */
  company?: CompanyReference;
  /**
   * Where the person's clock is set, as a name from the IANA time zone database such as
   * `America/New_York`. Absent when there is none.
   */
  time_zone?: string;
  /** The CRM record that stands for this person. Absent when there is no link. */
  crm_association?: CrmAssociation;
  /**
   * When the contact was created.
   * @format date-time
   */
  created_at: Timestamp;
  /**
   * When the contact last changed.
   * @format date-time
   */
  updated_at: Timestamp;
};

/** A contact after a change, with the values that it replaced. */
export type ContactChange = {
  /** A person whom the workspace is in touch with. */
  object: Contact;
  /** What a contact's changed fields held before. `null` means that the field had no value. */
  previous_attributes: ContactPreviousAttributes;
};

/** One e-mail address of a contact. */
export type ContactEmail = {
  /**
   * The address.
   * @format email
   */
  email: string;
  /** Whether this is the contact's primary address. */
  is_primary: boolean;
};

/** One phone number of a contact. */
export type ContactPhoneNumber = {
  /**
   * The number as it was entered. It is free text: `+1234567890` and `+1-555-0100` both occur, so
   * normalise before comparing.
   */
  phone_number: string;
  /** Whether this is the contact's primary number. */
  is_primary: boolean;
};

/** What a contact's changed fields held before. `null` means that the field had no value. */
export type ContactPreviousAttributes = {
  /** Given name; `null` if unknown. */
  first_name?: string | null;
  /** Family name; `null` if unknown. */
  last_name?: string | null;
  /** The earlier text; `null` if there was none. */
  description?: string | null;
  /** The contact's e-mail addresses. */
  emails?: ContactEmail[];
  /** The contact's phone numbers. */
  phone_numbers?: ContactPhoneNumber[];
  /** The company before; `null` if there was none. */
  company?: CompanyReference | null;
  /** The time zone before; `null` if there was none. */
  time_zone?: string | null;
  /** The link before; `null` if there was none. */
  crm_association?: CrmAssociation | null;
};

/** A contact without earlier values. */
export type ContactState = {
  /** A person whom the workspace is in touch with. */
  object: Contact;
  /** Never present here. */
  previous_attributes?: never;
};

/** The record in the customer's CRM that a resource is linked to. */
export type CrmAssociation = {
  /**
   * What kind of record it is in the CRM.
   *
   * Known values: "contact", "account", "company", "deal". Others are valid.
   */
  object_type: 'contact' | 'account' | 'company' | 'deal' | (string & {});
  /** The record's own id, as the CRM knows it. */
  crm_object_id: string;
  /**
   * The CRM that holds the record.
   *
   * Known values: "salesforce". Others are valid.
   */
  source: 'salesforce' | (string & {});
};

/** A conversation that AskElephant holds a record of, such as a meeting or a call. */
export type Engagement = {
  /** Tells an engagement from the other kinds of resource. */
  object: 'engagement';
  /**
   * Identifies the engagement.
   * @pattern ^ngmt_[A-Za-z0-9]+$
   */
  id: string;
  /** What the conversation is called. */
  title: string;
  /** Free text about the conversation. Absent when there is none. */
  description?: string;
  /**
   * The form that the conversation took.
   *
   * Known values: "MEETING", "CALL". Others are valid.
   */
  engagement_type: 'MEETING' | 'CALL' | (string & {});
  /** Where the conversation was captured, for example `ZOOM`. */
  data_source: string;
  /**
   * How far the processing of the conversation has come.
   *
   * Known values: "COMPLETED". Others are valid.
   */
  processing_status: 'COMPLETED' | (string & {});
  /** Whether the engagement counts as internal. */
  is_internal: boolean;
  /** Whether the engagement is private. A later addition, which may be absent. */
  is_private?: boolean;
  /**
   * Link to the meeting. Absent when there is none.
   * @format uri
   */
  meeting_url?: string;
  /**
   * Where the conversation is found in the system that it comes from. The scheme can be any:
   * `https://…`, but also `wavv://call/123`. A later addition, which may be absent.
   */
  external_url?: string;
  /**
   * When the engagement took place.
   * @format date-time
   */
  engagement_at: Timestamp;
  /**
   * When the conversation began.
   * @format date-time
   */
  start_at: Timestamp;
  /**
   * When the conversation ended.
   * @format date-time
   */
  end_at: Timestamp;
  /**
   * How long the conversation lasted, in seconds.
   * @integer
   */
  duration_seconds: number;
  /**
   * The user to whom the engagement belongs.
   * @pattern ^usr_[A-Za-z0-9]+$
   */
  owner_user_id: UserId;
  /**
   * The user who hosted the conversation. Absent when there is none.
   * @pattern ^usr_[A-Za-z0-9]+$
   */
  host_user_id?: UserId;
  /** The CRM record to which the conversation is linked. A later addition, absent when there is no link. */
  crm_association?: CrmAssociation;
  /**
   * When the engagement was created.
   * @format date-time
   */
  created_at: Timestamp;
  /**
   * When the engagement last changed.
   * @format date-time
   */
  updated_at: Timestamp;
};

/** An engagement after a change, with the values that it replaced. */
export type EngagementChange = {
  /** A conversation that AskElephant holds a record of, such as a meeting or a call. */
  object: Engagement;
  /** What an engagement's changed fields held before. `null` means that the field had no value. */
  previous_attributes: EngagementPreviousAttributes;
};

/** What an engagement's changed fields held before. `null` means that the field had no value. */
export type EngagementPreviousAttributes = {
  /** What the conversation is called. */
  title?: string;
  /** The earlier text; `null` if there was none. */
  description?: string | null;
  /**
   * The form that the conversation took.
   *
   * Known values: "MEETING", "CALL". Others are valid.
   */
  engagement_type?: 'MEETING' | 'CALL' | (string & {});
  /** Where the conversation was captured, for example `ZOOM`. */
  data_source?: string;
  /**
   * How far the processing of the conversation has come.
   *
   * Known values: "COMPLETED". Others are valid.
   */
  processing_status?: 'COMPLETED' | (string & {});
  /** Whether the engagement counts as internal. */
  is_internal?: boolean;
  /** The answer before; `null` if there was none. */
  is_private?: boolean | null;
  /**
   * The address before; `null` if there was none.
   * @format uri
   */
  meeting_url?: string | null;
  /** The address before; `null` if there was none. */
  external_url?: string | null;
  /**
   * When the engagement took place.
   * @format date-time
   */
  engagement_at?: Timestamp;
  /**
   * When the conversation began.
   * @format date-time
   */
  start_at?: Timestamp;
  /**
   * When the conversation ended.
   * @format date-time
   */
  end_at?: Timestamp;
  /**
   * How long the conversation lasted, in seconds.
   * @integer
   */
  duration_seconds?: number;
  /**
   * The user to whom the engagement belongs.
   * @pattern ^usr_[A-Za-z0-9]+$
   */
  owner_user_id?: UserId;
  /**
   * The host before; `null` if there was none.
   * @pattern ^usr_[A-Za-z0-9]+$
   */
  host_user_id?: UserId | null;
  /** The link before; `null` if there was none. */
  crm_association?: CrmAssociation | null;
};

/** An engagement without earlier values. */
export type EngagementState = {
  /** A conversation that AskElephant holds a record of, such as a meeting or a call. */
  object: Engagement;
  /** Never present here. */
  previous_attributes?: never;
};

/** The frame that every event shares, whatever it reports. */
export type EventEnvelope = {
  /**
   * Identifies the event. No two events share it.
   * @pattern ^evt_[A-Za-z0-9]+$
   */
  id: string;
  /**
   * Says what happened to which kind of resource. Every value begins with the version of the event,
   * `v1.`; decide by this field how to read `data`.
   */
  type: string;
  /** The version of the API whose resource shapes the event carries. */
  api_version: 'v1';
  /**
   * When the event was emitted, as an ISO 8601 date-time in UTC.
   * @format date-time
   */
  created_at: Timestamp;
  /**
   * The workspace to which the resource belongs.
   * @pattern ^wrks_[A-Za-z0-9]+$
   */
  workspace_id: string;
  /** What the event reports. */
  data: {
    /**
     * The whole resource as it is now, or as it last was when the event reports a deletion. It has the
     * shape in which the REST API returns that resource.
     */
    object: { [key: string]: unknown };
    /**
     * The values that the changed fields had before. Only `updated` events carry it; a field that kept its
     * value is not listed.
     */
    previous_attributes?: { [key: string]: unknown };
  };
};

/** A label that the workspace puts on what it wants to find again. */
export type Tag = {
  /** Tells a tag from the other kinds of resource. */
  object: 'tag';
  /**
   * Identifies the tag.
   * @pattern ^tag_[A-Za-z0-9]+$
   */
  id: string;
  /** The label's text. The API takes 1 to 255 characters when it is written there. */
  name: string;
  /**
   * The label's colour, as `#` and six hexadecimal digits; `null` if none was chosen.
   * @pattern ^#[A-Fa-f0-9]{6}$
   */
  hex_color: string | null;
  /**
   * What the tag stands for; `null` if that was not said. The API takes 1 to 2000 characters when it is
   * written there.
   */
  description: string | null;
  /** Whether automatic tagging is switched on for this tag. */
  auto_tagging_enabled: boolean;
  /**
   * When the tag was created.
   * @format date-time
   */
  created_at: Timestamp;
  /**
   * When the tag last changed.
   * @format date-time
   */
  updated_at: Timestamp;
};

/** A tag after a change, with the values that it replaced. */
export type TagChange = {
  /** A label that the workspace puts on what it wants to find again. */
  object: Tag;
  /** What a tag's changed fields held before. `null` means that the field had no value. */
  previous_attributes: TagPreviousAttributes;
};

/** What a tag's changed fields held before. `null` means that the field had no value. */
export type TagPreviousAttributes = {
  /** The label's text. The API takes 1 to 255 characters when it is written there. */
  name?: string;
  /**
   * The label's colour, as `#` and six hexadecimal digits; `null` if none was chosen.
   * @pattern ^#[A-Fa-f0-9]{6}$
   */
  hex_color?: string | null;
  /**
   * What the tag stands for; `null` if that was not said. The API takes 1 to 2000 characters when it is
   * written there.
   */
  description?: string | null;
  /** Whether automatic tagging is switched on for this tag. */
  auto_tagging_enabled?: boolean;
};

/** A tag without earlier values. */
export type TagState = {
  /** A label that the workspace puts on what it wants to find again. */
  object: Tag;
  /** Never present here. */
  previous_attributes?: never;
};

/**
 * A moment in UTC, written as ISO 8601. Fractions of a second may or may not be present:
 * `2026-03-09T12:00:00Z` and `2026-03-09T12:00:00.000Z` name the same moment.
 * @format date-time
 */
export type Timestamp = string;

/**
 * Who said what and when in an engagement. Events do not carry it: it is the REST API's answer when
 * the transcript is fetched.
 */
export type TranscriptTimeline = {
  /** Names the kind of resource. */
  object: string;
  /**
   * The engagement to which the transcript belongs.
   * @pattern ^ngmt_[A-Za-z0-9]+$
   */
  engagement_id: string;
  /** The people who speak in the transcript. */
  speakers: unknown[];
  /** What was said, with its timing. */
  entries: unknown[];
  /** The mood of the whole conversation as a number; `null` if it was not determined. */
  overall_sentiment: number | null;
};

/**
 * Identifies a user of the workspace.
 * @pattern ^usr_[A-Za-z0-9]+$
 */
export type UserId = string;

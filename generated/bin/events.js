// Generated from the contract. Do not edit.


/** The catalogue of events. */
export const events = [
  {"type":"v1.contact.created","name":"ContactCreatedEvent","summary":"A new contact was created.","groups":["Contacts"],"docs":"https://docs.askelephant.ai"},
  {"type":"v1.contact.updated","name":"ContactUpdatedEvent","summary":"An existing contact was updated.","groups":["Contacts"],"docs":"https://docs.askelephant.ai"},
  {"type":"v1.contact.deleted","name":"ContactDeletedEvent","summary":"A contact was deleted.","groups":["Contacts"],"docs":"https://docs.askelephant.ai"},
  {"type":"v1.company.created","name":"CompanyCreatedEvent","summary":"A new company was created.","groups":["Companies"],"docs":"https://docs.askelephant.ai"},
  {"type":"v1.company.updated","name":"CompanyUpdatedEvent","summary":"An existing company was updated.","groups":["Companies"],"docs":"https://docs.askelephant.ai"},
  {"type":"v1.company.deleted","name":"CompanyDeletedEvent","summary":"A company was deleted.","groups":["Companies"],"docs":"https://docs.askelephant.ai"},
  {"type":"v1.engagement.created","name":"EngagementCreatedEvent","summary":"A new engagement was created.","groups":["Engagements"],"docs":"https://docs.askelephant.ai"},
  {"type":"v1.engagement.updated","name":"EngagementUpdatedEvent","summary":"An existing engagement was updated.","groups":["Engagements"],"docs":"https://docs.askelephant.ai"},
  {"type":"v1.engagement.deleted","name":"EngagementDeletedEvent","summary":"An engagement was deleted.","groups":["Engagements"],"docs":"https://docs.askelephant.ai"},
  {"type":"v1.engagement.transcript_timeline.completed","name":"EngagementTranscriptTimelineCompletedEvent","summary":"The transcript of an engagement is ready to be fetched.","groups":["Engagements"],"docs":"https://docs.askelephant.ai"},
  {"type":"v1.tag.created","name":"TagCreatedEvent","summary":"A new tag was created.","groups":["Tags"],"docs":"https://docs.askelephant.ai"},
  {"type":"v1.tag.updated","name":"TagUpdatedEvent","summary":"An existing tag was updated.","groups":["Tags"],"docs":"https://docs.askelephant.ai"},
  {"type":"v1.tag.deleted","name":"TagDeletedEvent","summary":"A tag was deleted.","groups":["Tags"],"docs":"https://docs.askelephant.ai"},
];

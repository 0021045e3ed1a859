// Code generated from the contract. DO NOT EDIT.

package webhooks

var newEvents = eventsByType()

func eventsByType() map[string]func() Event {
	events := map[string]func() Event{}
	events["v1.contact.created"] = func() Event { return new(ContactCreatedEvent) }
	events["v1.contact.updated"] = func() Event { return new(ContactUpdatedEvent) }
	events["v1.contact.deleted"] = func() Event { return new(ContactDeletedEvent) }
	events["v1.company.created"] = func() Event { return new(CompanyCreatedEvent) }
	events["v1.company.updated"] = func() Event { return new(CompanyUpdatedEvent) }
	events["v1.company.deleted"] = func() Event { return new(CompanyDeletedEvent) }
	events["v1.engagement.created"] = func() Event { return new(EngagementCreatedEvent) }
	events["v1.engagement.updated"] = func() Event { return new(EngagementUpdatedEvent) }
	events["v1.engagement.deleted"] = func() Event { return new(EngagementDeletedEvent) }
	events["v1.engagement.transcript_timeline.completed"] = func() Event { return new(EngagementTranscriptTimelineCompletedEvent) }
	events["v1.tag.created"] = func() Event { return new(TagCreatedEvent) }
	events["v1.tag.updated"] = func() Event { return new(TagUpdatedEvent) }
	events["v1.tag.deleted"] = func() Event { return new(TagDeletedEvent) }
	return events
}

var places = placesOfType()

func placesOfType() typePlaces {
	places := typePlaces{separator: "."}
	places.body = []string{"type"}
	return places
}

// Parse reads the body of a delivery. Verify it first.
//
// The error is a *VerificationError with the code MalformedJSON, or an *InvalidEventError where the
// body is not what the contract says of its type.
func Parse(body []byte) (Event, error) { return parseEvent(body, nil) }

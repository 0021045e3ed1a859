package webhooks

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf8"
)

// Event is an event of the contract, as a pointer to its struct, or an *UnknownEvent: tell them apart
// with a type switch.
type Event interface {
	json.Marshaler
	// EventType returns the type by which the event travels.
	EventType() string
}

// UnknownEvent is an event of a type that is newer than this package: acknowledge it and do nothing.
type UnknownEvent struct {
	// Type is what it claims to be.
	Type string
	// Value is the body as it arrived.
	Value json.RawMessage
}

// EventType returns what it claims to be.
func (e *UnknownEvent) EventType() string { return e.Type }

// MarshalJSON writes the body again.
func (e *UnknownEvent) MarshalJSON() ([]byte, error) { return e.Value, nil }

// typePlaces is where the type of an event is told.
type typePlaces struct {
	// body has the names of the properties that lead to the type; nil where the body does not tell it.
	body []string
	// header tells the type, or its first part.
	header    string
	separator string
}

var byteOrderMark = []byte("\ufeff")

// parseEvent reads an event of the type that it claims to be; told is the type, or the value of the
// header that tells it.
func parseEvent(body []byte, told *string) (Event, error) {
	body = bytes.TrimPrefix(body, byteOrderMark)
	// encoding/json would put U+FFFD in the place of bytes that are not UTF-8.
	if !utf8.Valid(body) {
		return nil, &VerificationError{Code: MalformedJSON, message: "The body is not UTF-8."}
	}
	if !json.Valid(body) {
		return nil, &VerificationError{Code: MalformedJSON, message: "The body is not JSON."}
	}
	eventType, err := claimedType(body, told)
	if err != nil {
		return nil, inBody(err, "", body)
	}
	create, known := newEvents[eventType]
	if !known {
		return &UnknownEvent{Type: eventType, Value: append(json.RawMessage(nil), body...)}, nil
	}
	event := create()
	if err := json.Unmarshal(body, event); err != nil {
		return nil, inBody(err, eventType, body)
	}
	return event, nil
}

func inBody(err error, eventType string, body []byte) error {
	var invalid *InvalidEventError
	if !errors.As(err, &invalid) {
		invalid = mismatch("type", "cannot be read: "+err.Error())
	}
	invalid.EventType, invalid.Body = eventType, append(json.RawMessage(nil), body...)
	return invalid
}

func claimedType(body []byte, given *string) (string, error) {
	joins := places.header != "" && places.body != nil
	if given != nil && !joins {
		return *given, nil
	}
	if given == nil && (places.body == nil || places.header != "") {
		what := "the type"
		if places.header != "" {
			what = "the value of the header " + places.header
		}
		return "", mismatch("missing-event-type", "does not tell its type: pass "+what)
	}
	told, err := toldType(body)
	if given == nil {
		return told, err
	}
	// The header tells the first part of the type, and the body the second.
	prefix := *given + places.separator
	_, isWhole := newEvents[*given]
	if err == nil && (newEvents[prefix+told] != nil || !isWhole) {
		return prefix + told, nil
	}
	if isWhole {
		return *given, nil
	}
	for name := range newEvents {
		if strings.HasPrefix(name, prefix) {
			return "", err
		}
	}
	return *given, nil
}

// toldType reads the type at its place in the body.
func toldType(body []byte) (string, error) {
	path := ""
	value := json.RawMessage(body)
	for _, name := range places.body {
		path += "/" + pointerEscapes.Replace(name)
		var members map[string]json.RawMessage
		if kindOf(value) != "an object" || json.Unmarshal(value, &members) != nil || members[name] == nil {
			err := mismatch("missing-event-type", "must tell the type of the event, but is not there")
			err.Path = path
			return "", err
		}
		value = members[name]
	}
	var told string
	if kindOf(value) != "a string" || json.Unmarshal(value, &told) != nil {
		err := mismatch("invalid-event-type", "must be the type of the event as a string, but is "+kindOf(value))
		err.Path = path
		return "", err
	}
	return told, nil
}

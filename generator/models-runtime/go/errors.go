package webhooks

import (
	"encoding/json"
	"strings"
)

// ErrorCode says for programs why a delivery was refused. The messages of errors are for people, and
// may change.
type ErrorCode string

const (
	// SignatureMismatch: no signature was made with a secret that was given, over the bytes that arrived.
	SignatureMismatch ErrorCode = "signature_mismatch"
	// TimestampTooOld: signed longer ago than the tolerance allows.
	TimestampTooOld ErrorCode = "timestamp_too_old"
	// TimestampTooNew: signed further in the future than the tolerance allows.
	TimestampTooNew ErrorCode = "timestamp_too_new"
	// MissingHeader: a header that belongs to every delivery is not there.
	MissingHeader ErrorCode = "missing_header"
	// MalformedHeader: a header is there and cannot be read.
	MalformedHeader ErrorCode = "malformed_header"
	// DuplicateHeader: a header that may come once came several times.
	DuplicateHeader ErrorCode = "duplicate_header"
	// MixedHeaders: headers of two families are mixed, or say different things.
	MixedHeaders ErrorCode = "mixed_headers"
	// InvalidSecret: the secret of the receiver is not one, so nothing can be verified with it.
	InvalidSecret ErrorCode = "invalid_secret"
	// MalformedJSON: the body is not JSON.
	MalformedJSON ErrorCode = "malformed_json"
)

// VerificationError is a delivery that must not be handled, or a receiver that cannot verify
// deliveries. It holds neither the secret nor the body.
type VerificationError struct {
	Code ErrorCode
	// Header is the one at fault, in small letters, where one is.
	Header  string
	message string
}

func (e *VerificationError) Error() string { return e.message }

// InvalidEventError is a body that is JSON, and yet not what the contract says.
type InvalidEventError struct {
	// Path is the place that is wrong, as a JSON pointer (RFC 6901).
	Path string
	// Keyword is what it breaks: one of JSON Schema, missing-event-type or invalid-event-type.
	Keyword string
	// EventType is what the event claims to be, if it does.
	EventType string
	// Body is the whole of it: keep it where you look at what went wrong.
	Body    json.RawMessage
	message string
}

func (e *InvalidEventError) Error() string {
	if e.Path == "" {
		return "the body " + e.message
	}
	return e.Path + " " + e.message
}

func mismatch(keyword, message string) *InvalidEventError {
	return &InvalidEventError{Keyword: keyword, message: message}
}

var pointerEscapes = strings.NewReplacer("~", "~0", "/", "~1")

// at puts a step in front of the place of an error, on the way out of a value.
func at(step string, err error) error {
	if invalid, ok := err.(*InvalidEventError); ok {
		invalid.Path = "/" + pointerEscapes.Replace(step) + invalid.Path
	}
	return err
}

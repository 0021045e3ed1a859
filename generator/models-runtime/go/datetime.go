package webhooks

import (
	"encoding/json"
	"regexp"
	"strings"
	"time"
)

// DateTime is a moment, and the text that it was read from. The text may say more than a time.Time
// holds, such as a leap second, and is what is written again.
type DateTime struct {
	moment time.Time
	text   string
}

// NewDateTime makes a value to put into an event.
func NewDateTime(moment time.Time) DateTime {
	return DateTime{moment: moment, text: moment.Format(time.RFC3339Nano)}
}

// Time returns the moment. It is zero where the text is no date-time: see Valid.
func (d DateTime) Time() time.Time { return d.moment }

// Text returns the date-time as it was written.
func (d DateTime) Text() string { return d.text }

// Valid tells whether the text is a date-time as RFC 3339 writes them.
func (d DateTime) Valid() bool { return !d.moment.IsZero() }

// String returns the date-time as it was written.
func (d DateTime) String() string { return d.text }

// MarshalJSON writes the text that was read.
func (d DateTime) MarshalJSON() ([]byte, error) { return encodeLeaf(d.text) }

// UnmarshalJSON reads any string; one that is no date-time is kept as it is.
func (d *DateTime) UnmarshalJSON(data []byte) error {
	if kindOf(data) != "a string" {
		return expected("a string", data)
	}
	if err := json.Unmarshal(data, &d.text); err != nil {
		return err
	}
	d.moment = momentOf(d.text)
	return nil
}

var leapSecond = regexp.MustCompile(`^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}):60`)

// momentOf is lenient where RFC 3339 is: small letters, a space, a leap second. (time.Parse takes a
// comma for the point, which is none of these.)
func momentOf(text string) time.Time {
	if len(text) > len("2006-01-02T") && (text[10] == ' ' || text[10] == 't') {
		text = text[:10] + "T" + text[11:]
	}
	text = strings.Replace(text, "z", "Z", 1)
	// The last second of the minute stands for the 61st, which a time.Time does not have.
	text = leapSecond.ReplaceAllString(text, "$1:59")
	moment, err := time.Parse(time.RFC3339Nano, text)
	if err != nil || strings.Contains(text, ",") {
		return time.Time{}
	}
	return moment
}

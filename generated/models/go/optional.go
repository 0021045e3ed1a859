package webhooks

import (
	"encoding/json"
	"reflect"
)

// Optional is a property that may be absent, null, or hold a value. Its zero value is absent.
type Optional[T any] struct {
	// Set tells whether the property is there at all.
	Set bool
	// Value is nil where the property is absent or null.
	Value *T
}

// Some is a property that holds a value.
func Some[T any](value T) Optional[T] { return Optional[T]{Set: true, Value: &value} }

// Null is a property that is there, and null.
func Null[T any]() Optional[T] { return Optional[T]{Set: true} }

// Get returns the value, and whether there is one.
func (o Optional[T]) Get() (value T, ok bool) {
	if o.Value == nil {
		return value, false
	}
	return *o.Value, true
}

// UnmarshalJSON reads null or a value.
func (o *Optional[T]) UnmarshalJSON(data []byte) error {
	o.Set, o.Value = true, nil
	if isNull(data) {
		return nil
	}
	o.Value = new(T)
	return decodeValue(data, reflect.ValueOf(o.Value).Elem())
}

// MarshalJSON writes null or the value. What is absent is left out by the struct that holds it.
func (o Optional[T]) MarshalJSON() ([]byte, error) {
	if o.Value == nil {
		return []byte("null"), nil
	}
	return encodeValue(reflect.ValueOf(*o.Value))
}

func (o Optional[T]) isSet() bool { return o.Set }

// settable is every Optional.
type settable interface {
	json.Marshaler
	isSet() bool
}

// Pointer returns a pointer to a value, for properties that may be left out.
func Pointer[T any](value T) *T { return &value }

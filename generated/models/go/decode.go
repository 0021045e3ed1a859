package webhooks

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"sort"
	"strconv"
)

// decodeObject reads a struct. Unlike encoding/json it takes the letter case of names seriously, misses
// what is required, refuses null where it is not allowed, and keeps what it does not know.
func decodeObject(data []byte, into any) error {
	if kindOf(data) != "an object" {
		return expected("an object", data)
	}
	var members map[string]json.RawMessage
	if err := json.Unmarshal(data, &members); err != nil {
		return err
	}
	structure := reflect.ValueOf(into).Elem()
	shape := shapeOf(structure.Type())
	for _, own := range shape.properties {
		field := structure.Field(own.index)
		member, found := members[own.name]
		if !found {
			if !own.optional {
				return mismatch("required", "must have "+strconv.Quote(own.name))
			}
			field.Set(reflect.Zero(field.Type()))
			continue
		}
		if err := decodeProperty(member, field, own); err != nil {
			return at(own.name, err)
		}
		delete(members, own.name)
	}
	if shape.extra >= 0 {
		if len(members) == 0 {
			members = nil
		}
		structure.Field(shape.extra).Set(reflect.ValueOf(members))
	}
	return nil
}

func decodeProperty(data json.RawMessage, field reflect.Value, own property) error {
	// The pointer of an optional property stands for one that is absent, not for null.
	if own.optional && field.Kind() == reflect.Pointer && isNull(data) {
		return expected("there or not, but never null", data)
	}
	if err := decodeValue(data, field); err != nil {
		return err
	}
	if own.constant == nil {
		return nil
	}
	value := field
	if value.Kind() == reflect.Pointer {
		value = value.Elem()
	}
	if value.IsValid() && fmt.Sprint(value.Interface()) != *own.constant {
		return mismatch("const", "must be "+strconv.Quote(*own.constant))
	}
	return nil
}

// decodeBody reads what is no object of its own into the value behind a pointer.
func decodeBody(data []byte, into any) error {
	return decodeValue(data, reflect.ValueOf(into).Elem())
}

// decodeValue reads any value that a field can have.
func decodeValue(data []byte, into reflect.Value) error {
	data = bytes.TrimSpace(data)
	if into.Type() == rawMessage {
		into.SetBytes(append([]byte(nil), data...))
		return nil
	}
	if into.Kind() == reflect.Pointer {
		if isNull(data) {
			into.Set(reflect.Zero(into.Type()))
			return nil
		}
		into.Set(reflect.New(into.Type().Elem()))
		return decodeValue(data, into.Elem())
	}
	if own, ok := into.Addr().Interface().(json.Unmarshaler); ok {
		return own.UnmarshalJSON(data)
	}
	switch into.Kind() {
	case reflect.Slice:
		return decodeList(data, into)
	case reflect.Map:
		return decodeMap(data, into)
	case reflect.String:
		return decodeAs("a string", data, into)
	case reflect.Bool:
		return decodeAs("a boolean", data, into)
	case reflect.Int64:
		return decodeInteger(data, into)
	default:
		return decodeNumber(data, into)
	}
}

func decodeAs(kind string, data []byte, into reflect.Value) error {
	if kindOf(data) != kind {
		return expected(kind, data)
	}
	return json.Unmarshal(data, into.Addr().Interface())
}

// To JSON Schema, 1.0 and 1e3 are integers.
func decodeInteger(data []byte, into reflect.Value) error {
	if kindOf(data) != "a number" {
		return expected("a whole number", data)
	}
	if whole, err := strconv.ParseInt(string(data), 10, 64); err == nil {
		into.SetInt(whole)
		return nil
	}
	number, err := strconv.ParseFloat(string(data), 64)
	if err != nil || number != math.Trunc(number) || math.Abs(number) >= 1<<63 {
		return mismatch("type", "must be a whole number of 64 bits, but is "+string(data))
	}
	into.SetInt(int64(number))
	return nil
}

func decodeNumber(data []byte, into reflect.Value) error {
	if kindOf(data) != "a number" {
		return expected("a number", data)
	}
	number, err := strconv.ParseFloat(string(data), 64)
	if err != nil {
		return mismatch("type", "must be a number of 64 bits, but is "+string(data))
	}
	into.SetFloat(number)
	return nil
}

func decodeList(data []byte, into reflect.Value) error {
	if kindOf(data) != "an array" {
		return expected("an array", data)
	}
	var items []json.RawMessage
	if err := json.Unmarshal(data, &items); err != nil {
		return err
	}
	list := reflect.MakeSlice(into.Type(), len(items), len(items))
	for index, item := range items {
		if err := decodeValue(item, list.Index(index)); err != nil {
			return at(strconv.Itoa(index), err)
		}
	}
	into.Set(list)
	return nil
}

func decodeMap(data []byte, into reflect.Value) error {
	if kindOf(data) != "an object" {
		return expected("an object", data)
	}
	var members map[string]json.RawMessage
	if err := json.Unmarshal(data, &members); err != nil {
		return err
	}
	made := reflect.MakeMapWithSize(into.Type(), len(members))
	for name, member := range members {
		value := reflect.New(into.Type().Elem()).Elem()
		if err := decodeValue(member, value); err != nil {
			return at(name, err)
		}
		made.SetMapIndex(reflect.ValueOf(name), value)
	}
	into.Set(made)
	return nil
}

// decodeUnion sets the one field of a struct of pointers that fits the value: of several, the one that
// declares most of an object's properties, and else the first.
func decodeUnion(data []byte, into any) error {
	union := reflect.ValueOf(into).Elem()
	union.Set(reflect.Zero(union.Type()))
	var first error
	for _, index := range byFit(data, union.Type()) {
		field := union.Field(index)
		err := decodeValue(data, field)
		if err == nil {
			return nil
		}
		field.Set(reflect.Zero(field.Type()))
		if first == nil {
			first = err
		}
	}
	return first
}

func byFit(data []byte, union reflect.Type) []int {
	var members map[string]json.RawMessage
	isObject := kindOf(data) == "an object" && json.Unmarshal(data, &members) == nil
	order := make([]int, union.NumField())
	undeclared := make([]int, union.NumField())
	for index := range order {
		order[index] = index
		undeclared[index] = len(members)
		branch := union.Field(index).Type.Elem()
		if !isObject || branch.Kind() != reflect.Struct {
			continue
		}
		names := shapeOf(branch).names
		for name := range members {
			if names[name] {
				undeclared[index]--
			}
		}
	}
	sort.SliceStable(order, func(a, b int) bool { return undeclared[order[a]] < undeclared[order[b]] })
	return order
}

func isNull(data []byte) bool { return string(bytes.TrimSpace(data)) == "null" }

func kindOf(data []byte) string {
	trimmed := bytes.TrimSpace(data)
	if len(trimmed) == 0 {
		return "nothing"
	}
	switch trimmed[0] {
	case '{':
		return "an object"
	case '[':
		return "an array"
	case '"':
		return "a string"
	case 't', 'f':
		return "a boolean"
	case 'n':
		return "null"
	default:
		return "a number"
	}
}

func expected(what string, data []byte) error {
	return mismatch("type", "must be "+what+", but is "+kindOf(data))
}

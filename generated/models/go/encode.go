package webhooks

import (
	"bytes"
	"encoding/json"
	"reflect"
	"sort"
)

// encodeObject writes a struct: what is absent is left out, null and empty lists are not, and what was
// not known is written again.
func encodeObject(from any) ([]byte, error) {
	structure := reflect.ValueOf(from)
	shape := shapeOf(structure.Type())
	out := objectWriter{}
	for _, own := range shape.properties {
		field := structure.Field(own.index)
		if own.optional && isAbsent(field) {
			continue
		}
		if own.constant != nil && field.Kind() == reflect.String && field.String() == "" {
			field = reflect.ValueOf(*own.constant)
		}
		if err := out.write(own.name, field); err != nil {
			return nil, err
		}
	}
	if shape.extra >= 0 {
		extra := structure.Field(shape.extra).Interface().(map[string]json.RawMessage)
		for _, name := range sortedNames(extra) {
			if shape.names[name] {
				continue
			}
			if err := out.write(name, reflect.ValueOf(extra[name])); err != nil {
				return nil, err
			}
		}
	}
	return out.end(), nil
}

func isAbsent(field reflect.Value) bool {
	if optional, ok := field.Interface().(settable); ok {
		return !optional.isSet()
	}
	switch field.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		return field.IsNil()
	default:
		return false
	}
}

func encodeBody(from any) ([]byte, error) { return encodeValue(reflect.ValueOf(from)) }

// encodeValue writes any value that a field can have.
func encodeValue(value reflect.Value) ([]byte, error) {
	if value.Type() == rawMessage {
		if value.Len() == 0 {
			return []byte("null"), nil
		}
		return value.Bytes(), nil
	}
	if value.Kind() == reflect.Pointer {
		if value.IsNil() {
			return []byte("null"), nil
		}
		return encodeValue(value.Elem())
	}
	if own, ok := value.Interface().(json.Marshaler); ok {
		return own.MarshalJSON()
	}
	switch value.Kind() {
	case reflect.Slice:
		return encodeList(value)
	case reflect.Map:
		return encodeMap(value)
	default:
		return encodeLeaf(value.Interface())
	}
}

func encodeList(list reflect.Value) ([]byte, error) {
	out := bytes.NewBufferString("[")
	for index := 0; index < list.Len(); index++ {
		if index > 0 {
			out.WriteByte(',')
		}
		item, err := encodeValue(list.Index(index))
		if err != nil {
			return nil, err
		}
		out.Write(item)
	}
	out.WriteByte(']')
	return out.Bytes(), nil
}

func encodeMap(members reflect.Value) ([]byte, error) {
	names := make([]string, 0, members.Len())
	for _, name := range members.MapKeys() {
		names = append(names, name.String())
	}
	sort.Strings(names)
	out := objectWriter{}
	for _, name := range names {
		if err := out.write(name, members.MapIndex(reflect.ValueOf(name))); err != nil {
			return nil, err
		}
	}
	return out.end(), nil
}

// encodeUnion writes the one field of a struct of pointers that is set.
func encodeUnion(from any) ([]byte, error) {
	union := reflect.ValueOf(from)
	for index := 0; index < union.NumField(); index++ {
		if field := union.Field(index); !field.IsNil() {
			return encodeValue(field)
		}
	}
	return []byte("null"), nil
}

// encodeLeaf writes text and numbers as they are, without the escapes for HTML that encoding/json adds.
func encodeLeaf(value any) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), nil
}

type objectWriter struct{ bytes.Buffer }

func (o *objectWriter) write(name string, value reflect.Value) error {
	key, err := encodeLeaf(name)
	if err != nil {
		return err
	}
	written, err := encodeValue(value)
	if err != nil {
		return at(name, err)
	}
	if o.Len() == 0 {
		o.WriteByte('{')
	} else {
		o.WriteByte(',')
	}
	o.Write(key)
	o.WriteByte(':')
	o.Write(written)
	return nil
}

func (o *objectWriter) end() []byte {
	if o.Len() == 0 {
		o.WriteByte('{')
	}
	o.WriteByte('}')
	return o.Bytes()
}

func sortedNames(members map[string]json.RawMessage) []string {
	names := make([]string, 0, len(members))
	for name := range members {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

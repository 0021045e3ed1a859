package webhooks

import (
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
	"sync"
)

// property is how one field of a struct stands on the wire, as its tags tell.
type property struct {
	index    int
	name     string
	optional bool
	// constant is the one value that the contract allows, as text.
	constant *string
}

// shape is what to read and write of a struct.
type shape struct {
	properties []property
	names      map[string]bool
	// extra is the field for properties that have none, or -1.
	extra int
}

var shapes sync.Map

func shapeOf(structure reflect.Type) *shape {
	if known, ok := shapes.Load(structure); ok {
		return known.(*shape)
	}
	made := &shape{names: map[string]bool{}, extra: -1}
	for index := 0; index < structure.NumField(); index++ {
		field := structure.Field(index)
		name, optional, ok := wireName(field)
		if !ok {
			if field.Name == "Extra" {
				made.extra = index
			}
			continue
		}
		own := property{index: index, name: name, optional: optional}
		if constant, ok := field.Tag.Lookup("const"); ok {
			own.constant = &constant
		}
		made.properties = append(made.properties, own)
		made.names[name] = true
	}
	known, _ := shapes.LoadOrStore(structure, made)
	return known.(*shape)
}

// wireName reads the tag json, or wire for names that the other cannot express: those are quoted.
func wireName(field reflect.StructField) (name string, optional, ok bool) {
	if tag, found := field.Tag.Lookup("wire"); found {
		optional = strings.HasSuffix(tag, ",omitempty")
		name, err := strconv.Unquote(strings.TrimSuffix(tag, ",omitempty"))
		return name, optional, err == nil
	}
	tag, found := field.Tag.Lookup("json")
	if !found || tag == "-" {
		return "", false, false
	}
	return strings.TrimSuffix(tag, ",omitempty"), strings.HasSuffix(tag, ",omitempty"), true
}

var rawMessage = reflect.TypeOf(json.RawMessage(nil))

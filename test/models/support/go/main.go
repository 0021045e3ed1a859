// Does with an emitted package what each line on the standard input asks for, and answers with a line.
package main

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"

	"example.com/webhooks"
)

type request struct {
	Operation string
	Body      string
	Type      *string
	Headers   [][2]json.RawMessage
	Secret    json.RawMessage
	Now       int64
	Tolerance *float64
}

var operations = map[string]func(request, []byte) (any, error){"round_trip": roundTrip}

func roundTrip(asked request, body []byte) (any, error) {
	event, err := parse(body, asked.Type)
	if err != nil {
		return nil, err
	}
	written, err := json.Marshal(event)
	if err != nil {
		panic(err)
	}
	kind := reflect.TypeOf(event).Elem().Name()
	return map[string]string{"kind": kind, "json": string(written)}, nil
}

func main() {
	lines := bufio.NewReader(os.Stdin)
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return
		}
		var asked request
		if err := json.Unmarshal(line, &asked); err != nil {
			panic(err)
		}
		body, err := base64.StdEncoding.DecodeString(asked.Body)
		if err != nil {
			panic(err)
		}
		answer, err := operations[asked.Operation](asked, body)
		var refused *webhooks.VerificationError
		var invalid *webhooks.InvalidEventError
		switch {
		case errors.As(err, &refused):
			answer = map[string]any{"code": refused.Code, "header": refused.Header}
		case errors.As(err, &invalid):
			answer = map[string]any{"invalid": invalid.Path, "keyword": invalid.Keyword, "type": invalid.EventType}
		case err != nil:
			panic(err)
		}
		written, err := json.Marshal(answer)
		if err != nil {
			panic(err)
		}
		fmt.Println(string(written))
	}
}

package main

import (
	"encoding/json"
	"math"
	"net/http"
	"time"

	"example.com/webhooks"
)

func init() { operations["verify"] = verify }

func verify(asked request, body []byte) (any, error) {
	header := http.Header{}
	for _, pair := range asked.Headers {
		var name string
		var values []string
		if err := json.Unmarshal(pair[0], &name); err != nil {
			panic(err)
		}
		if json.Unmarshal(pair[1], &values) != nil {
			values = make([]string, 1)
			if err := json.Unmarshal(pair[1], &values[0]); err != nil {
				panic(err)
			}
		}
		// Not Set, which would write all names in one letter case.
		header[name] = append(header[name], values...)
	}
	var secrets []string
	if json.Unmarshal(asked.Secret, &secrets) != nil {
		secrets = make([]string, 1)
		if err := json.Unmarshal(asked.Secret, &secrets[0]); err != nil {
			panic(err)
		}
	}
	options := []webhooks.VerifyOption{webhooks.WithNow(time.Unix(asked.Now, 0))}
	for _, secret := range secrets[1:] {
		options = append(options, webhooks.WithSecret(secret))
	}
	if asked.Tolerance != nil {
		// A time.Duration ends after 292 years.
		seconds := math.Min(*asked.Tolerance, 9e9)
		options = append(options, webhooks.WithTolerance(time.Duration(seconds*float64(time.Second))))
	}
	delivery, err := webhooks.Verify(body, header, secrets[0], options...)
	if err != nil {
		return nil, err
	}
	return map[string]any{"id": delivery.ID, "timestamp": delivery.Timestamp.Unix()}, nil
}

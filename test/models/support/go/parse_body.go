package main

import "example.com/webhooks"

func parse(body []byte, told *string) (webhooks.Event, error) {
	if told != nil {
		panic("the body tells the type")
	}
	return webhooks.Parse(body)
}

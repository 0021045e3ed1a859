package main

import "example.com/webhooks"

func parse(body []byte, told *string) (webhooks.Event, error) {
	return webhooks.Parse(body, *told)
}

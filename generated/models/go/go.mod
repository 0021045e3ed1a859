module askelephant/webhooks

go 1.18

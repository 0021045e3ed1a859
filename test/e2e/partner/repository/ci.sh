#!/bin/sh
# Do our payloads still fit the contract, and does our endpoint behave?
set -u
webhooks=./node_modules/.bin/askelephant-webhooks
failed=0
# A port of an earlier run leads nowhere.
rm -rf reports && mkdir -p reports

"$webhooks" validate --strict --fail-on-unknown --require-signature fixtures/ \
  --format text --format junit=reports/payloads.xml || failed=1

PORT=0 PORT_FILE=reports/port node src/server.mjs &
server=$!
trap 'kill "$server" 2>/dev/null' EXIT
tries=0
until [ -s reports/port ] || [ "$tries" -ge 600 ]; do
  tries=$((tries + 1))
  sleep 0.1
done
url="http://127.0.0.1:$(cat reports/port)"

"$webhooks" test-endpoint "$url/webhooks" --probe-url "$url/effects" --failures \
  --format text --format junit=reports/endpoint.xml || failed=1

exit "$failed"

#!/usr/bin/env bash
# What action.yml runs: validates files, tests an endpoint, and leaves annotations, a summary and reports.
set -uo pipefail

fail() {
  echo "::error title=check-webhooks::$1"
  exit 2
}

[[ ${INPUT_COMMAND:-} =~ ^[a-z0-9][a-z0-9._-]*$ ]] || fail 'The input command is not the name of a command.'
program=./node_modules/.bin/$INPUT_COMMAND
[ -x "$program" ] || fail "There is no $INPUT_COMMAND in node_modules: install the contract package first, as with npm ci."
[ -n "${INPUT_FILES//[[:space:]]/}${INPUT_URL:-}" ] || fail 'Give files to validate, the url of an endpoint, or both.'
reports=${INPUT_REPORTS:-webhook-reports}
summary=${GITHUB_STEP_SUMMARY:-/dev/null}
mkdir -p "$reports"
worst=0

# One argument on each line, so that a space in it stays in it.
lines() {
  list=()
  local line
  while IFS= read -r line; do
    line=${line%$'\r'}
    [ -z "${line//[[:space:]]/}" ] || list+=("$line")
  done <<< "$1"
}

run() {
  local name=$1
  shift
  "$program" "$name" --format github --format "junit=$reports/$name.xml" --format "json=$reports/$name.json" \
    --format "markdown=$reports/$name.md" "$@"
  local status=$?
  [ "$status" -gt "$worst" ] && worst=$status
  [ -f "$reports/$name.md" ] && cat "$reports/$name.md" >> "$summary"
}

if [ -n "${INPUT_FILES//[[:space:]]/}" ]; then
  lines "$INPUT_FILES"
  files=("${list[@]}")
  lines "${INPUT_VALIDATE_ARGS:-}"
  run validate --require-signature "${list[@]+"${list[@]}"}" -- "${files[@]}"
fi
if [ -n "${INPUT_URL:-}" ]; then
  lines "${INPUT_TEST_ENDPOINT_ARGS:-}"
  run test-endpoint --wait "${INPUT_WAIT:-30}" "${list[@]+"${list[@]}"}" -- "$INPUT_URL"
fi
exit "$worst"

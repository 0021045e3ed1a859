import { goString } from '../../quote/go.js';
import { code, codeBlock, prose } from '../../quote/markdown.js';
import { typePlaces } from '../dispatch.js';
import type { LanguageRequest } from '../language.js';

export function readme(
  { contract, set }: LanguageRequest,
  module: string,
  typeOf: ReadonlyMap<string, string>,
): string {
  const { info, signatures } = contract;
  const isSigned = signatures.length > 0;
  const rows = set.events.map(({ wireType }) => `| ${code(wireType)} | ${code(`*${typeOf.get(wireType) ?? ''}`)} |`);
  const sections = [
    `# ${prose(info.title)}, in Go`,
    'Typed events for whoever receives these webhooks in Go 1.18 and newer, on the standard library alone. Generated from the \
contract; do not edit.',
    `## Install\n\nIn your own module, with this folder beside it or in it:\n\n${codeBlock(
      'sh',
      `go mod edit -require=${module}@v0.0.0 -replace=${module}=./path/to/this/folder`,
    )}`,
    `## Receive\n\n${codeBlock('go', handler(module, [...typeOf.values()][0], contract))}

${isSigned ? `${code('Verify')} wants the body as it arrived; its error is a ${code('*VerificationError')} with a ${code('Code')}. ` : ''}\
${code('Parse')} gives a pointer to the struct of the event's type. A type that is newer than this package gives \
${code('*UnknownEvent')}: acknowledge it. A body that is not what the contract says gives an ${code('*InvalidEventError')}, with the \
place as a JSON pointer: acknowledge it, and keep it for a look.`,
    `## What the types say

| on the wire | in Go |
| --- | --- |
| a property that is required | ${code('T')} |
| required, and ${code('null')} at times | ${code('*T')}, where ${code('nil')} is ${code('null')} |
| optional | ${code('*T')}, or a slice or map, where ${code('nil')} is absent |
| optional, and ${code('null')} at times | ${code('Optional[T]')} |
| a date-time | ${code('DateTime')}: its ${code('Time()')}, and the ${code('Text()')} that was sent |
| a value of an enumeration | a typed string, and constants for the values known so far |
| one of several types | a struct of pointers, of which one is set |
| a property that is newer | in ${code('Extra')} of its object |

${code('json.Marshal(event)')} writes all of it again, as the same JSON value. Integers are of 64 bits, and a text is UTF-8: half of \
a surrogate pair, which JSON can write, becomes U+FFFD.`,
    `## Events\n\n| type | struct |\n| --- | --- |\n${rows.join('\n')}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

/** A whole endpoint on the standard library. */
function handler(module: string, first: string | undefined, contract: LanguageRequest['contract']): string {
  const isSigned = contract.signatures.length > 0;
  const { header, body } = typePlaces(contract.dispatch);
  const type = contract.messages[0]?.wireType ?? 'type';
  const told =
    header === undefined ? (body === undefined ? `, ${goString(type)}` : '') : `, r.Header.Get(${goString(header)})`;
  const verify = `	if _, err := webhooks.Verify(body, r.Header, os.Getenv("WEBHOOK_SECRET")); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
`;
  return `package main

import (
	"errors"
	"io"
	"log"
	"net/http"
${isSigned ? '\t"os"\n' : ''}
	${/(^|\/)webhooks$/.test(module) ? '' : 'webhooks '}${goString(module)}
)

func receive(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 4<<20))
	if err != nil {
		http.Error(w, "the body could not be read", http.StatusBadRequest)
		return
	}
${isSigned ? verify : ''}	event, err := webhooks.Parse(body${told})
	var invalid *webhooks.InvalidEventError
	if errors.As(err, &invalid) {
		log.Println("set aside:", invalid.EventType, invalid)
		w.WriteHeader(http.StatusAccepted)
		return
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	switch e := event.(type) {
${first === undefined ? '' : `	case *webhooks.${first}:\n		log.Printf("%+v", e)\n`}	case *webhooks.UnknownEvent:
		log.Println("ignored:", e.Type)
	}
	w.WriteHeader(http.StatusNoContent)
}

func main() {
	log.Fatal(http.ListenAndServe("127.0.0.1:8000", http.HandlerFunc(receive)))
}`;
}

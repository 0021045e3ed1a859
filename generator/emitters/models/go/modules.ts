import type { Contract, Signature } from '../../../contract/model.js';
import { goComment, goString } from '../../quote/go.js';
import { plainLines } from '../../quote/plain-lines.js';
import { DEFAULT_TOLERANCE } from '../../receiving/signature-modules.js';
import { typePlaces } from '../dispatch.js';

/** As Go's tools know generated files (https://go.dev/s/generatedcode). */
const BANNER = '// Code generated from the contract. DO NOT EDIT.\n';

export function modelsFile(declarations: readonly string[]): string {
  const code = declarations.join('\n');
  const imports = code.includes('json.RawMessage') ? 'import "encoding/json"\n\n' : '';
  return `${BANNER}\npackage webhooks\n\n${imports}${code}`;
}

export function docFile({ info }: Contract): string {
  const lines = plainLines(info.description ?? '', 96);
  return `${BANNER}
${goComment([`Package webhooks reads the events of ${plainLines(info.title, 200).join(' ')}.`, ...(lines.length > 0 ? ['', ...lines] : [])])}package webhooks
`;
}

export function eventsFile({ dispatch, messages }: Contract, typeOf: ReadonlyMap<string, string>): string {
  const places = typePlaces(dispatch);
  const entries = messages.map(({ wireType }) => {
    return `\tevents[${goString(wireType)}] = func() Event { return new(${typeOf.get(wireType)}) }\n`;
  });
  const isTold = places.body !== undefined && places.header === undefined;
  const body = places.body === undefined ? '' : `\tplaces.body = []string{${places.body.map(goString).join(', ')}}\n`;
  const header = places.header === undefined ? '' : `\tplaces.header = ${goString(places.header)}\n`;
  return `${BANNER}
package webhooks

var newEvents = eventsByType()

func eventsByType() map[string]func() Event {
	events := map[string]func() Event{}
${entries.join('')}	return events
}

var places = placesOfType()

func placesOfType() typePlaces {
	places := typePlaces{separator: ${goString(places.separator)}}
${body}${header}	return places
}

${isTold ? PARSE : parseTold(places.header)}`;
}

const ERRORS = `//
// The error is a *VerificationError with the code MalformedJSON, or an *InvalidEventError where the
// body is not what the contract says of its type.
`;

const PARSE = `// Parse reads the body of a delivery. Verify it first.
${ERRORS}func Parse(body []byte) (Event, error) { return parseEvent(body, nil) }
`;

function parseTold(header: string | undefined): string {
  const told = header === undefined ? 'the type of the event' : `the value of the header ${goString(header)}`;
  return `// Parse reads the body of a delivery; told is ${told}.
// Verify it first.
${ERRORS}func Parse(body []byte, told string) (Event, error) { return parseEvent(body, &told) }
`;
}

const HASHES = {
  sha1: { path: 'crypto/sha1', create: 'sha1.New' },
  sha256: { path: 'crypto/sha256', create: 'sha256.New' },
  sha384: { path: 'crypto/sha512', create: 'sha512.New384' },
  sha512: { path: 'crypto/sha512', create: 'sha512.New' },
} as const;

/** @param seconds - with a fraction, at times */
function duration(seconds: number): string {
  return Number.isInteger(seconds) ? `${seconds} * time.Second` : `${Math.round(seconds * 1000)} * time.Millisecond`;
}

export function verifyFile(signature: Signature): string {
  const { path, create } = HASHES[signature.algorithm];
  const { version, versionSeparator = ',', listSeparator, secret } = signature;
  const tolerance = signature.tolerance ?? DEFAULT_TOLERANCE;
  const text = (name: string, value: string | undefined) =>
    value === undefined ? '' : `\tscheme.${name} = ${goString(value)}\n`;
  const families = signature.families.map(({ id, timestamp, signature: name }) => {
    const parts = [
      ['id', id],
      ['timestamp', timestamp],
      ['signature', name],
    ] as const;
    const told = parts.flatMap(([part, header]) =>
      header === undefined ? [] : [`${part}: ${goString(header.toLowerCase())}`],
    );
    return `\tscheme.families = append(scheme.families, headerFamily{${told.join(', ')}})\n`;
  });
  return `${BANNER}
package webhooks

import (
	"${path}"
	"net/http"
	"time"
)

var scheme = schemeOfContract()

func schemeOfContract() signatureScheme {
	var scheme signatureScheme
	scheme.newHash = ${create}
${text('content', signature.content)}${text('encoding', signature.encoding)}${text('version', version === undefined ? undefined : version + versionSeparator)}${text('listSeparator', listSeparator)}${text('secretPrefix', secret.prefix)}${text('secretEncoding', secret.encoding)}	scheme.tolerance = ${duration(tolerance)}
${families.join('')}	return scheme
}

// Verify checks that a delivery comes from the sender and is recent. It wants the body as it arrived:
// what was parsed and written again is not what was signed. The clocks may differ by ${tolerance} seconds,
// both ways, unless an option says otherwise.
//
// The error is a *VerificationError with a code where the delivery must not be handled.
func Verify(body []byte, header http.Header, secret string, options ...VerifyOption) (Delivery, error) {
	return scheme.verify(body, header, secret, options)
}
`;
}

import { goString as text } from './literals.js';
import { digestPrefix, type Sample, type SampleSignature } from './scheme.js';

const MAX_BODY = '4<<20';

/** A receiver of one event, with Go's standard library. */
export function goSample(sample: Sample): string {
  const { signature, wireType, status, eventId } = sample;
  const type = typeOf(sample);
  const inner = [...(eventId ? [`// Skip an id that you have handled: ${at(eventId)}`] : []), ...useOf(sample)];
  const [check = '', ...more] = type ?? [''];
  return [
    'package main',
    '',
    ...importBlock([...packagesOf(signature), 'encoding/json', 'io', 'log', 'net/http', ...(signature ? ['os'] : [])]),
    '',
    ...(signature ? [...verification(signature), ''] : []),
    'func handle(w http.ResponseWriter, r *http.Request) {',
    `\tbody, err := io.ReadAll(http.MaxBytesReader(w, r.Body, ${MAX_BODY}))`,
    '\tif err != nil {',
    '\t\thttp.Error(w, "too large", http.StatusRequestEntityTooLarge)',
    '\t\treturn',
    '\t}',
    ...(signature
      ? [
          '\tif err := verify(body, r.Header, os.Getenv("WEBHOOK_SECRET")); err != nil {',
          '\t\thttp.Error(w, err.Error(), http.StatusBadRequest)',
          '\t\treturn',
          '\t}',
        ]
      : []),
    '\tvar event map[string]any',
    '\tif err := json.Unmarshal(body, &event); err != nil {',
    '\t\thttp.Error(w, "not JSON", http.StatusBadRequest)',
    '\t\treturn',
    '\t}',
    ...(type === undefined
      ? indent(inner)
      : [...indent(more), `\tif ${check} == ${text(wireType)} {`, ...indent(indent(inner)), '\t}']),
    `\tw.WriteHeader(${status})`,
    '}',
    '',
    '// at follows names into a JSON object; what is not there is nil.',
    'func at(value any, names ...string) any {',
    '\tfor _, name := range names {',
    '\t\tobject, _ := value.(map[string]any)',
    '\t\tvalue = object[name]',
    '\t}',
    '\treturn value',
    '}',
    '',
    'func main() {',
    '\thttp.HandleFunc("/webhooks", handle)',
    '\tlog.Fatal(http.ListenAndServe(":8080", nil))',
    '}',
  ].join('\n');
}

/** The verification alone. */
export function goVerify(signature: SampleSignature): string {
  return [
    'package webhooks',
    '',
    ...importBlock([...packagesOf(signature), 'net/http']),
    '',
    ...verification(signature),
  ].join('\n');
}

function importBlock(packages: readonly string[]): string[] {
  return ['import (', ...[...packages].sort().map((name) => `\t${text(name)}`), ')'];
}

const HASHES = {
  sha1: ['crypto/sha1', 'sha1.New'],
  sha256: ['crypto/sha256', 'sha256.New'],
  sha384: ['crypto/sha512', 'sha512.New384'],
  sha512: ['crypto/sha512', 'sha512.New'],
} as const;

function packagesOf(signature: SampleSignature | undefined): string[] {
  if (!signature) return [];
  const { algorithm, encoding, secret, family, listSeparator } = signature;
  const encodings = new Set<string>([encoding, secret.encoding]);
  return [
    'crypto/hmac',
    HASHES[algorithm][0],
    ...(encodings.has('base64') ? ['encoding/base64'] : []),
    ...(encodings.has('hex') ? ['encoding/hex'] : []),
    'errors',
    ...(family.timestamp === undefined ? [] : ['strconv', 'time']),
    ...(listSeparator !== undefined || secret.prefix !== undefined ? ['strings'] : []),
  ];
}

function verification(signature: SampleSignature): string[] {
  const { family, tolerance, algorithm, encoding, parts, listSeparator } = signature;
  const prefix = digestPrefix(signature);
  const digest = encoding === 'base64' ? 'base64.StdEncoding.EncodeToString' : 'hex.EncodeToString';
  const given = `header.Get(${text(family.signature)})`;
  const all = listSeparator === undefined ? `[]string{${given}}` : `strings.Split(${given}, ${text(listSeparator)})`;
  return [
    `// verify returns an error unless the delivery is genuine${family.timestamp === undefined ? '' : ' and recent'}.`,
    'func verify(body []byte, header http.Header, secret string) error {',
    ...(family.timestamp === undefined
      ? []
      : [
          `\ttimestamp := header.Get(${text(family.timestamp)})`,
          '\tseconds, err := strconv.ParseUint(timestamp, 10, 40)',
          '\tif err != nil {',
          '\t\treturn errors.New("no timestamp")',
          '\t}',
          `\tif age := time.Now().Unix() - int64(seconds); age > ${tolerance} || age < -${tolerance} {`,
          '\t\treturn errors.New("too old, or a clock is wrong")',
          '\t}',
        ]),
    ...keyOf(signature),
    `\tmac := hmac.New(${HASHES[algorithm][1]}, key)`,
    ...parts.map((part) => `\tmac.Write(${partOf(part, family)})`),
    `\texpected := ${prefix === '' ? '' : `${text(prefix)} + `}${digest}(mac.Sum(nil))`,
    `\tfor _, given := range ${all} {`,
    '\t\tif hmac.Equal([]byte(given), []byte(expected)) {',
    '\t\t\treturn nil',
    '\t\t}',
    '\t}',
    '\treturn errors.New("wrong signature")',
    '}',
  ];
}

function keyOf({ secret: { prefix, encoding } }: SampleSignature): string[] {
  const bare = prefix === undefined ? 'secret' : `strings.TrimPrefix(secret, ${text(prefix)})`;
  if (encoding === 'utf8') {
    return [`\tkey := []byte(${bare})`, '\tif len(key) == 0 {', '\t\treturn errors.New("no secret")', '\t}'];
  }
  const decode = encoding === 'base64' ? 'base64.StdEncoding.Strict().DecodeString' : 'hex.DecodeString';
  return [
    `\tkey, err := ${decode}(${bare})`,
    '\tif err != nil || len(key) == 0 {',
    '\t\treturn errors.New("no secret")',
    '\t}',
  ];
}

function partOf(part: SampleSignature['parts'][number], family: SampleSignature['family']): string {
  if (typeof part === 'string') return `[]byte(${text(part)})`;
  if (part.part === 'body') return 'body';
  return part.part === 'id' ? `[]byte(header.Get(${text(family.id ?? '')}))` : '[]byte(timestamp)';
}

/** An expression, and before it what it needs. */
function typeOf({ type: { header, body, separator } }: Sample): readonly string[] | undefined {
  const inHeader = header === undefined ? undefined : `r.Header.Get(${text(header)})`;
  if (body === undefined) return inHeader === undefined ? undefined : [inHeader];
  if (inHeader === undefined) return [at(body)];
  return [
    'kind',
    `kind := ${inHeader}`,
    `if action, ok := ${at(body)}.(string); ok {`,
    `\tkind += ${text(separator)} + action`,
    '}',
  ];
}

function useOf({ variable, object, previous }: Sample): string[] {
  return [
    `${variable} := ${object && object.length > 0 ? at(object) : 'event'}`,
    ...(previous ? [`previous := ${at(previous)}`] : []),
    `log.Println(${previous ? `${variable}, previous` : variable})`,
  ];
}

function at(names: readonly string[]): string {
  return `at(event, ${names.map(text).join(', ')})`;
}

function indent(code: readonly string[]): string[] {
  return code.map((line) => (line === '' ? line : `\t${line}`));
}

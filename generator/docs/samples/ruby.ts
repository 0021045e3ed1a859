import { rubyString as text } from './literals.js';
import { digestPrefix, runsOf, type Sample, type SampleSignature } from './scheme.js';

/** A receiver of one event, with Ruby's standard library (3.0 and newer). */
export function rubySample(sample: Sample): string {
  const { signature, wireType, status, eventId } = sample;
  const type = typeOf(sample);
  const inner = [...(eventId ? [`# Skip an id that you have handled: ${at(eventId)}`] : []), ...useOf(sample)];
  return [
    'require "json"',
    ...(signature ? ['require "openssl"', '', 'SECRET = ENV.fetch("WEBHOOK_SECRET")', ''] : ['']),
    ...(signature ? [...verification(signature), ''] : []),
    '# The status to answer with. `body` is the raw body; `headers` are those of your framework.',
    'def handle(body, headers)',
    ...(signature ? ['  return 400 unless genuine?(body, headers, SECRET)', ''] : []),
    '  event = JSON.parse(body)',
    ...(type === undefined ? indent(inner) : [`  if ${type} == ${text(wireType)}`, ...indent(indent(inner)), '  end']),
    `  ${status}`,
    'rescue JSON::ParserError',
    '  400',
    'end',
  ].join('\n');
}

/** The verification alone. */
export function rubyVerify(signature: SampleSignature): string {
  return ['require "openssl"', '', ...verification(signature)].join('\n');
}

function verification(signature: SampleSignature): string[] {
  const { family, tolerance, algorithm, encoding, parts, listSeparator } = signature;
  const bytes = `OpenSSL::HMAC.digest(${text(algorithm.toUpperCase())}, key, ${contentOf(parts)})`;
  const digest = encoding === 'base64' ? `[${bytes}].pack("m0")` : `${bytes}.unpack1("H*")`;
  const prefix = digestPrefix(signature);
  const given = `headers[${text(family.signature)}].to_s`;
  const all = listSeparator === undefined ? `[${given}]` : `${given}.split(${text(listSeparator)})`;
  return [
    `# Whether the sender made this delivery${family.timestamp === undefined ? '' : ', and made it just now'}.`,
    'def genuine?(body, headers, secret)',
    ...(family.id === undefined ? [] : [`  id = headers[${text(family.id)}].to_s`]),
    ...(family.timestamp === undefined
      ? []
      : [
          `  timestamp = headers[${text(family.timestamp)}].to_s`,
          '  return false unless timestamp.match?(/\\A[0-9]{1,12}\\z/)',
          `  return false if (Time.now.to_i - timestamp.to_i).abs > ${tolerance} # seconds`,
          '',
        ]),
    `  key = ${keyOf(signature)}`,
    '  return false if key.empty?',
    '',
    `  expected = ${prefix === '' ? '' : `${text(prefix)} + `}${digest}`,
    `  ${all}.any? { |one| OpenSSL.secure_compare(one, expected) }`,
    'end',
  ];
}

function keyOf({ secret: { prefix, encoding } }: SampleSignature): string {
  const bare = prefix === undefined ? 'secret' : `secret.delete_prefix(${text(prefix)})`;
  if (encoding === 'base64') return `${bare}.unpack1("m0")`;
  return encoding === 'hex' ? `[${bare}].pack("H*")` : bare;
}

function contentOf(parts: SampleSignature['parts']): string {
  return runsOf(parts)
    .map((run) => {
      if (run === 'body') return 'body.b';
      const format = run.map((part) => (typeof part === 'string' ? text(part).slice(1, -1) : `#{${part.part}}`));
      return `"${format.join('')}".b`;
    })
    .join(' + ');
}

function typeOf({ type: { header, body, separator } }: Sample): string | undefined {
  const inBody = body && dig(body);
  const inHeader = header === undefined ? undefined : `headers[${text(header)}]`;
  if (inHeader === undefined || inBody === undefined) return inHeader ?? inBody;
  return `[${inHeader}, ${inBody}].compact.join(${text(separator)})`;
}

function useOf({ variable, object, previous }: Sample): string[] {
  return [
    `${variable} = ${object && object.length > 0 ? at(object) : 'event'}`,
    ...(previous ? [`previous = ${at(previous)}`] : []),
    `p ${previous ? `${variable}, previous` : variable}`,
  ];
}

function at(names: readonly string[]): string {
  return names.length === 1 ? `event[${text(names[0] ?? '')}]` : dig(names);
}

function dig(names: readonly string[]): string {
  return names.length === 1 ? `event[${text(names[0] ?? '')}]` : `event.dig(${names.map(text).join(', ')})`;
}

function indent(code: readonly string[]): string[] {
  return code.map((line) => (line === '' ? line : `  ${line}`));
}

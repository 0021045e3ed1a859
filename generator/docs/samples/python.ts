import { pythonString as text } from './literals.js';
import { digestPrefix, runsOf, type Sample, type SampleSignature } from './scheme.js';

/** A receiver of one event, with Python's standard library (3.9 and newer). */
export function pythonSample(sample: Sample): string {
  const { signature, wireType, status, eventId } = sample;
  const type = typeOf(sample);
  const body = ['event = json.loads(body)'];
  const inner = [...(eventId ? [`# Skip an id that you have handled: ${at('event', eventId)}`] : []), ...useOf(sample)];
  const handling = type === undefined ? inner : [`if ${type} == ${text(wireType)}:`, ...indent(inner)];
  const receive = signature ? [`verify(body, headers, SECRET)`, ...body] : body;
  return lines(
    ...importsOf(signature),
    '',
    ...(signature ? [...verification(signature), ''] : []),
    '',
    'def handle(body: bytes, headers) -> int:',
    `    """The status to answer with. \`body\` is the raw body; \`headers\` are those of your framework."""`,
    '    try:',
    ...indent(indent(receive)),
    '    except ValueError:',
    '        return 400',
    ...indent(handling),
    `    return ${status}`,
  );
}

/** The verification alone. */
export function pythonVerify(signature: SampleSignature): string {
  return lines(...importsOf(signature, false), '', ...verification(signature));
}

function importsOf(signature: SampleSignature | undefined, receives = true): string[] {
  if (!signature) return ['import json'];
  const { encoding, secret, family } = signature;
  return [
    ...(encoding === 'base64' || secret.encoding === 'base64' ? ['import base64'] : []),
    'import hashlib',
    'import hmac',
    ...(receives ? ['import json', 'import os'] : []),
    ...(family.timestamp === undefined ? [] : ['import re', 'import time']),
    ...(receives ? ['', 'SECRET = os.environ["WEBHOOK_SECRET"]'] : []),
  ];
}

function verification(signature: SampleSignature): string[] {
  const { family, tolerance, algorithm, encoding, parts, listSeparator } = signature;
  const digest = encoding === 'base64' ? 'base64.b64encode(mac.digest()).decode()' : 'mac.hexdigest()';
  const prefix = digestPrefix(signature);
  const given = listSeparator === undefined ? '[given]' : `given.split(${text(listSeparator)})`;
  return [
    '',
    'def verify(body: bytes, headers, secret: str) -> None:',
    `    """Raises ValueError unless the delivery is genuine${family.timestamp === undefined ? '' : ' and recent'}."""`,
    ...(family.id === undefined ? [] : [`    delivery_id = headers.get(${text(family.id)}, "")`]),
    ...(family.timestamp === undefined
      ? []
      : [
          `    timestamp = headers.get(${text(family.timestamp)}, "")`,
          '    if not re.fullmatch("[0-9]{1,12}", timestamp):',
          '        raise ValueError("no timestamp")',
          `    if abs(int(time.time()) - int(timestamp)) > ${tolerance}:  # seconds`,
          '        raise ValueError("too old, or a clock is wrong")',
        ]),
    `    key = ${keyOf(signature)}`,
    '    if not key:',
    '        raise ValueError("no secret")',
    `    mac = hmac.new(key, ${contentOf(parts)}, hashlib.${algorithm})`,
    `    expected = ${prefix === '' ? '' : `${text(prefix)} + `}${digest}`,
    `    given = headers.get(${text(family.signature)}, "")`,
    `    if not any(hmac.compare_digest(expected.encode(), one.encode()) for one in ${given}):`,
    '        raise ValueError("wrong signature")',
  ];
}

function keyOf({ secret: { prefix, encoding } }: SampleSignature): string {
  const bare = prefix === undefined ? 'secret' : `secret.removeprefix(${text(prefix)})`;
  if (encoding === 'base64') return `base64.b64decode(${bare}, validate=True)`;
  return encoding === 'hex' ? `bytes.fromhex(${bare})` : `${bare}.encode()`;
}

const NAMES = { id: 'delivery_id', timestamp: 'timestamp' } as const;

function contentOf(parts: SampleSignature['parts']): string {
  return runsOf(parts)
    .map((run) => {
      if (run === 'body') return run;
      const [only] = run;
      if (run.length === 1 && only !== undefined)
        return `${typeof only === 'string' ? text(only) : NAMES[only.part]}.encode()`;
      const format = run.map((part) =>
        typeof part === 'string' ? part.replace(/[{}]/g, '$&$&') : `{${NAMES[part.part]}}`,
      );
      return `f${text(format.join(''))}.encode()`;
    })
    .join(' + ');
}

function typeOf({ type: { header, body, separator } }: Sample): string | undefined {
  const inBody = body && getOf(body);
  const inHeader = header === undefined ? undefined : `headers.get(${text(header)}, "")`;
  if (inHeader === undefined || inBody === undefined) return inHeader ?? inBody;
  return `${text(separator)}.join(filter(None, [${inHeader.replace(', ""', '')}, ${inBody}]))`;
}

/** A value that need not be there. */
function getOf(names: readonly string[]): string {
  return names.reduce((value, name, index) => {
    return `${value}.get(${text(name)}${index < names.length - 1 ? ', {}' : ''})`;
  }, 'event');
}

function useOf({ variable, object, previous }: Sample): string[] {
  const told = object && object.length > 0 ? at('event', object) : 'event';
  return [
    `${variable} = ${told}`,
    ...(previous ? [`previous = ${at('event', previous)}`] : []),
    `print(${previous ? `${variable}, previous` : variable})`,
  ];
}

function at(value: string, names: readonly string[]): string {
  return names.reduce((above, name) => `${above}[${text(name)}]`, value);
}

function indent(code: readonly string[]): string[] {
  return code.map((line) => (line === '' ? line : `    ${line}`));
}

function lines(...code: readonly string[]): string {
  return code.join('\n');
}

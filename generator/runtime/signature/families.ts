import { WebhookVerificationError } from '../receiving/errors.js';
import type { HeaderReader } from './headers.js';
import type { HeaderFamily } from './scheme.js';

/** The values of one complete family of headers, and what they are called. */
export interface SignatureHeaders {
  readonly names: HeaderFamily;
  /** Empty where the family has none, as is the timestamp. */
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
}

type Part = keyof HeaderFamily;
const PARTS: readonly Part[] = ['id', 'timestamp', 'signature'];

/**
 * The one family to verify by. A delivery may carry several; where they differ, somebody put it together.
 *
 * @throws WebhookVerificationError `missing_header`, `mixed_headers`, `duplicate_header`
 */
export function chooseFamily(families: readonly HeaderFamily[], read: HeaderReader): SignatureHeaders {
  let chosen: SignatureHeaders | undefined;
  const started: HeaderFamily[] = [];
  for (const names of families) {
    const [id, timestamp, signature] = [value(names.id, read), value(names.timestamp, read), read(names.signature)];
    const isComplete = id !== undefined && timestamp !== undefined && signature !== undefined;
    if (isComplete && !chosen) chosen = { names, id, timestamp, signature };
    else if (PARTS.some((part) => isPresent(names[part], read))) started.push(names);
  }
  if (!chosen) throw incomplete(families, started, read);
  for (const other of started) assertSame(chosen, other, read);
  return chosen;
}

/** The value of a header; empty where the family has no such header. */
function value(name: string | undefined, read: HeaderReader): string | undefined {
  return name === undefined ? '' : read(name);
}

function isPresent(name: string | undefined, read: HeaderReader): boolean {
  return name !== undefined && read(name) !== undefined;
}

function assertSame(chosen: SignatureHeaders, other: HeaderFamily, read: HeaderReader): void {
  for (const part of PARTS) {
    const name = other[part];
    const said = name === undefined ? undefined : read(name);
    if (name === undefined || said === undefined || said === chosen[part]) continue;
    throw new WebhookVerificationError(
      'mixed_headers',
      `The header ${name} differs from ${chosen.names[part]}: a delivery has one of them.`,
      {
        header: name,
      },
    );
  }
}

function incomplete(
  families: readonly HeaderFamily[],
  started: readonly HeaderFamily[],
  read: HeaderReader,
): WebhookVerificationError {
  if (started.length > 1) {
    const message = `The headers are mixed: one family has to be complete, ${families.map(nameFamily).join(' or ')}.`;
    return new WebhookVerificationError('mixed_headers', message);
  }
  const family = started[0] ?? families[0];
  const missing = PARTS.map((part) => family?.[part]).find((name) => name !== undefined && read(name) === undefined);
  const others = started.length === 0 && families.length > 1 ? `, and neither are those of another family` : '';
  const header = missing ?? '';
  return new WebhookVerificationError(
    'missing_header',
    `The header ${header} is not there${others}. Was this delivery sent by the webhook service, and are all its headers passed on?`,
    {
      header,
    },
  );
}

function nameFamily(family: HeaderFamily): string {
  return PARTS.flatMap((part) => family[part] ?? []).join(', ');
}

import { createHash } from 'node:crypto';
import type { Diagnostics, Location } from '../../diagnostics/diagnostic.js';
import { fold } from '../../fold.js';

/** Something that needs an identifier. */
export interface Claim {
  /** Tells claims apart, and orders those that want the same name. */
  readonly id: string;
  /** From the name it would like best to ones that nobody else can want. */
  readonly candidates: readonly string[];
  /** The text that the first candidate was made of. */
  readonly origin: string;
  /** What every candidate ends with, and a shorter one has to end with too. */
  readonly suffix?: string;
  readonly source: Location;
}

/** Names that the emitted package needs for itself. */
const RESERVED = [
  'EventOf',
  'EventTypeMap',
  'EVENT_TYPES',
  'RawBody',
  'ReceivedWebhook',
  'ReceiveWebhookOptions',
  'ValidateEventOptions',
  'ValidationError',
  'ValidationResult',
  'VerifySignatureOptions',
  'WebhookDelivery',
  'WebhookErrorCode',
  'WebhookEvent',
  'WebhookEventType',
  'WebhookHeaders',
  'WebhookInput',
  'WebhookVerificationError',
];

/** Names that cannot be files on Windows (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const DEVICES = ['con', 'prn', 'aux', 'nul', ...[...'0123456789'].flatMap((digit) => [`com${digit}`, `lpt${digit}`])];

/** In bytes of UTF-8. File systems allow 255, of which extensions and what emitters put around a name need some. */
const LONGEST = 180;

/**
 * Gives every claim a name of its own. Names become files too, so letter case alone does not tell
 * two apart. Who gets a contested name does not depend on the order of the document: a claim whose
 * origin is the name itself comes first, then the one that stands first in the alphabet.
 */
export class NameAllocator {
  readonly #taken = new Map<string, Claim | undefined>(
    [...RESERVED, ...DEVICES].map((name) => [fold(name), undefined]),
  );

  constructor(private readonly diagnostics: Diagnostics) {}

  allocate(claims: readonly Claim[]): ReadonlyMap<string, string> {
    const names = new Map<string, string>();
    for (const claim of [...claims].sort(byRight)) names.set(claim.id, this.#choose(claim));
    return names;
  }

  #choose(claim: Claim): string {
    const whole = claim.candidates.filter((candidate) => candidate !== '');
    const candidates = whole.map((candidate) => fitting(candidate, claim.suffix));
    const [wanted = ''] = candidates;
    const name = candidates.find((candidate) => !this.#taken.has(fold(candidate)));
    if (name === undefined) throw new Error(`no name is free for ${claim.id}`);
    if (name !== wanted) this.#report(claim, wanted, name);
    if (!whole.includes(name)) {
      this.diagnostics.report('name-shortened', {
        message: `The name of ${excerpt(claim.id)} is too long for a file, so it becomes '${name}'.`,
        at: claim.source,
      });
    }
    this.#taken.set(fold(name), claim);
    return name;
  }

  #report(claim: Claim, wanted: string, name: string): void {
    const winner = this.#taken.get(fold(wanted));
    const why = winner ? `is the name of ${excerpt(winner.id)} already` : 'is reserved';
    this.diagnostics.report('name-collision', {
      message: `'${wanted}' ${why}, so ${excerpt(claim.id)} becomes '${name}'.`,
      at: claim.source,
    });
  }
}

function byRight(a: Claim, b: Claim): number {
  const exact = Number(b.origin === b.candidates[0]) - Number(a.origin === a.candidates[0]);
  if (exact !== 0) return exact;
  return a.id < b.id ? -1 : 1;
}

/** The name itself, or where it is too long its beginning, with a hash of all of it to tell it from others. */
function fitting(name: string, suffix = ''): string {
  if (Buffer.byteLength(name) <= LONGEST) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 12);
  const end = `_${hash}${suffix}`;
  let start = '';
  let bytes = Buffer.byteLength(end);
  for (const char of name.slice(0, name.length - suffix.length)) {
    bytes += Buffer.byteLength(char);
    if (bytes > LONGEST) break;
    start += char;
  }
  return start + end;
}

function excerpt(text: string): string {
  return text.length <= 2 * LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

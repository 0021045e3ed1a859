import { schemasAt } from '../../contract/build/constants.js';
import { tokensOf } from '../../contract/json.js';
import type { Contract, Message, Signature } from '../../contract/model.js';
import { nodeOf, requiredOf, resolve } from '../../contract/views.js';
import type { HeaderFamily } from '../../contract/vocabulary/types.js';
import { successStatus } from '../../emitters/handlers/acknowledgement.js';
import { RESERVED_WORDS } from '../../emitters/quote/reserved-words.js';

/** What the receiving code of an event has to know, in every language. */
export interface Sample {
  readonly wireType: string;
  /** What to call what the event tells about. */
  readonly variable: string;
  /** The status that acknowledges a delivery. */
  readonly status: number;
  /** Says how an event is recognised that came before, where it can come twice. */
  readonly eventId?: readonly string[];
  readonly signature?: SampleSignature;
  /** Where the type of an event is told; empty where the receiver has to know it. */
  readonly type: { readonly header?: string; readonly body?: readonly string[]; readonly separator: string };
  /** The property names that lead to what an event tells about, and to its earlier values. */
  readonly object?: readonly string[];
  readonly previous?: readonly string[];
}

/** The signature with its first family of headers: a sample is to be read. */
export interface SampleSignature extends Omit<Signature, 'families' | 'tolerance'> {
  readonly family: HeaderFamily;
  readonly tolerance: number;
  /** What is signed, as texts and names of parts. */
  readonly parts: readonly (string | { readonly part: 'id' | 'timestamp' | 'body' })[];
}

/** Seconds, where the contract gives none, as the package has it. */
const DEFAULT_TOLERANCE = 300;

export function sampleOf(contract: Contract, message: Message): Sample {
  const {
    signatures: [signature],
    dispatch,
  } = contract;
  const { envelope, event } = message;
  const object = event?.previousOf ?? envelope?.object;
  const isUpdate = envelope?.previous !== undefined && hasPrevious(contract, message, envelope.previous);
  const mayComeTwice = contract.delivery?.guarantee?.value === 'at-least-once';
  return {
    wireType: message.wireType,
    variable: variableOf(contract, message),
    status: successStatus(contract),
    ...(mayComeTwice && envelope?.id !== undefined && { eventId: tokensOf(envelope.id) }),
    ...(signature && { signature: signatureOf(signature) }),
    type:
      dispatch.basis === 'out-of-band'
        ? { separator: '' }
        : {
            ...(dispatch.header !== undefined && { header: dispatch.header }),
            ...(dispatch.body !== undefined && { body: tokensOf(dispatch.body) }),
            separator: dispatch.separator,
          },
    ...(object !== undefined && { object: tokensOf(object) }),
    ...(isUpdate && { previous: tokensOf(envelope.previous ?? '') }),
  };
}

/** Whether every event of the type comes with earlier values. */
function hasPrevious({ schemas }: Contract, { payload }: Message, place: string): boolean {
  if (payload === undefined) return false;
  const above = place.slice(0, place.lastIndexOf('/'));
  const name = tokensOf(place).at(-1) ?? '';
  const parents = schemasAt(schemas, nodeOf(schemas, payload), above);
  const values = schemasAt(schemas, nodeOf(schemas, payload), place);
  const isExcluded = values.some((node) => {
    const schema = resolve(schemas, node);
    return schema.kind === 'boolean' && !schema.value;
  });
  return !isExcluded && parents.some((parent) => requiredOf(schemas, parent).has(name));
}

function signatureOf({ families, tolerance = DEFAULT_TOLERANCE, ...signature }: Signature): SampleSignature {
  const [family = { name: '', signature: '' }] = families;
  const parts = signature.content
    .split(/(\{id\}|\{timestamp\}|\{body\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{(?:id|timestamp|body)\}$/.test(part) ? { part: part.slice(1, -1) as 'id' } : part));
  return { ...signature, family, tolerance, parts };
}

type HeaderPart = string | { readonly part: 'id' | 'timestamp' };

/** What is signed, in pieces: text with what headers say in it, and the body. */
export function runsOf(parts: SampleSignature['parts']): readonly ('body' | readonly HeaderPart[])[] {
  const runs: ('body' | HeaderPart[])[] = [];
  for (const part of parts) {
    if (typeof part !== 'string' && part.part === 'body') {
      runs.push('body');
      continue;
    }
    const last = runs.at(-1);
    if (last === undefined || last === 'body') runs.push([part as HeaderPart]);
    else last.push(part as HeaderPart);
  }
  return runs;
}

/** The part of a signature header before the digest, such as `v1,`. */
export function digestPrefix({ version, versionSeparator = ',' }: SampleSignature): string {
  return version === undefined ? '' : version + versionSeparator;
}

/** What to call the resource in code: `invoice`, or `resource` where its name cannot be one. */
function variableOf({ schemas }: Contract, { event }: Message): string {
  const name = event?.resource === undefined ? undefined : schemas.names.get(event.resource);
  if (name === undefined || !/^[A-Z][a-z]*$/.test(name)) return 'resource';
  const lower = name.toLowerCase();
  return TAKEN.has(lower) ? 'resource' : lower;
}

/** Words of the four languages, and names that the samples use themselves. */
const TAKEN: ReadonlySet<string> = new Set([
  ...RESERVED_WORDS,
  ...`and as async assert before begin bool body chan def defer del e elif elsif end endpoint ensure err error errors event
   except fallthrough from func global go goto handle handled header headers http int io is json lambda len log map match
   module next nil nonlocal not object ok or os parse pass previous print puts r raise range receive redo rescue resource
   retry secret self select set str string struct sync then time type undef unless until verify w webhooks when at`.split(
    /\s+/,
  ),
]);

import type { SignatureScheme } from '../../signature/scheme.js';
import type { Sign } from '../../signature/sign.js';
import { type EventSource, type MakeOptions, makeEvent } from '../make-event.js';
import type { ObjectPlan, Place, Plan } from '../plan.js';
import { Random } from '../random.js';
import { Sampler } from '../sampler.js';
import { makeId } from '../scalars.js';
import { memberAt } from '../values.js';

/** What the receiver of a webhook gets. `new Request(url, { method: 'POST', ...delivery })` makes a request of it. */
export interface MockDelivery<Event> {
  /** By their names in small letters. */
  readonly headers: Record<string, string>;
  /** The text that is signed, as it travels. */
  readonly body: string;
  /** What the text says. */
  readonly event: Event;
}

export interface Unsigned {
  /** The same seed gives the same delivery. Default: 0. */
  readonly seed?: number | string | undefined;
}

export interface Signed extends Unsigned {
  /** The secret of the endpoint, or several while one replaces another. `mockSecret` makes one. */
  readonly secret: string | readonly string[];
  /** When the delivery is made. Default: the time of the clock, so that the delivery can be verified now. */
  readonly now?: Date | undefined;
  /** The id of the delivery, where it has one. Default: made by the seed. */
  readonly id?: string | undefined;
}

/** How a contract delivers its events. */
export interface DeliverySource {
  readonly sources: readonly EventSource[];
  /** What the headers of an event have to be, by its type. */
  readonly headers: ReadonlyMap<string, Plan>;
  /** By type, where it is not JSON's own. */
  readonly contentTypes: ReadonlyMap<string, string>;
  /** The header that tells the type; with `body`, the part of it that does not stand there. */
  readonly typeHeader?: { readonly name: string; readonly body?: Place; readonly separator: string };
  readonly sign?: Sign;
  readonly scheme?: SignatureScheme;
}

export type DeliveryOptions = { readonly [Key in keyof Signed]?: Signed[Key] | undefined };

/** Makes a delivery of an event that is made for it. @throws Error for a type that no event has */
export async function deliverMock(
  source: DeliverySource,
  type: string,
  { secret, now, id, ...options }: DeliveryOptions & MakeOptions = {},
): Promise<MockDelivery<unknown>> {
  const found = source.sources.find((one) => one.type === type);
  if (!found) throw new Error(`No event of this contract has the type ${JSON.stringify(type)}.`);
  return deliver(source, makeEvent(found, options), type, { secret, now, id, seed: options.seed });
}

/** Makes a delivery of an event that is given; it need not be valid. */
export async function deliver(
  source: DeliverySource,
  event: unknown,
  type: string | undefined,
  { secret, now = new Date(), seed = 0, id }: DeliveryOptions = {},
): Promise<MockDelivery<unknown>> {
  const body = JSON.stringify(event);
  if (typeof body !== 'string') throw new TypeError('Only what JSON can say is delivered.');
  const told = type ?? typeOf(source, event);
  const random = Random.of(seed)
    .at(told ?? '')
    .at('\0delivery');
  const headers = new Map([['content-type', source.contentTypes.get(told ?? '') ?? 'application/json']]);
  const plan = objectOf(source.headers.get(told ?? '') ?? [...source.headers.values()][0]);
  for (const [name, value] of neededHeaders(plan, random)) headers.set(name, value);
  const { typeHeader, sign } = source;
  if (typeHeader && told !== undefined) headers.set(typeHeader.name, partInHeader(typeHeader, told, event));
  if (sign) {
    const made = { id: id ?? idOf(source, plan, random.at('id')), timestamp: now, secret: given(secret) };
    for (const [name, value] of Object.entries(await sign(body, made))) headers.set(name, value);
  }
  return { headers: Object.fromEntries(headers), body, event };
}

function given(secret: DeliveryOptions['secret']): string | readonly string[] {
  if (secret === undefined || secret.length === 0) {
    throw new TypeError(
      'A delivery of this contract is signed: pass a { secret }, such as one that mockSecret() makes.',
    );
  }
  return secret;
}

/** The type that the body tells. */
function typeOf({ sources }: DeliverySource, event: unknown): string | undefined {
  return sources.find(({ type, typeAt }) => typeAt && memberAt(event, typeAt) === type)?.type;
}

function partInHeader(
  { body, separator }: NonNullable<DeliverySource['typeHeader']>,
  type: string,
  event: unknown,
): string {
  const told = body ? memberAt(event, body) : undefined;
  const end = `${separator}${String(told)}`;
  return typeof told === 'string' && type.endsWith(end) ? type.slice(0, -end.length) : type;
}

function neededHeaders(plan: ObjectPlan | undefined, random: Random): (readonly [string, string])[] {
  if (!plan) return [];
  const values = new Sampler('minimal').make(plan, random.at('headers'));
  return Object.entries(values as object).flatMap(([name, value]) => {
    return value === null || typeof value === 'object' ? [] : [[name.toLowerCase(), String(value)] as const];
  });
}

/** An id as the contract's headers have it. */
function idOf({ scheme }: DeliverySource, plan: ObjectPlan | undefined, random: Random): string {
  const declared = plan?.properties.find(({ name }) => name.toLowerCase() === scheme?.families[0]?.id);
  const made = declared && new Sampler('typical').makeSome(declared.value, random);
  return typeof made === 'string' ? made : makeId({ style: 'nanoid' }, random);
}

const MAX_REFERENCES = 20;

function objectOf(plan: Plan | undefined, depth = 0): ObjectPlan | undefined {
  if (!plan || depth > MAX_REFERENCES) return undefined;
  if (plan.kind === 'ref') return objectOf(plan.to(), depth + 1);
  if (plan.kind === 'choice') return objectOf(plan.of[plan.shortest ?? 0], depth + 1);
  return plan.kind === 'object' ? plan : undefined;
}

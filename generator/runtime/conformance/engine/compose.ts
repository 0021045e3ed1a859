import { findKey } from '../../handlers/deduplication.js';
import { deliver } from '../../mocks/deliveries/deliver.js';
import { createMockSecret } from '../../mocks/deliveries/secret.js';
import type { HeaderFamily, SignatureScheme } from '../../signature/scheme.js';
import { createKeyring } from '../../signature/secret.js';
import type { ConformanceContract } from '../types.js';
import type { WireRequest } from './wire/request.js';

/** A request that is to be sent. */
export interface Draft extends WireRequest {
  /** What it is, in words. */
  readonly label: string;
  /** What a probe knows the delivery by. */
  readonly id: string;
}

export type Pairs = readonly (readonly [name: string, value: string])[];

export interface Composition {
  readonly label: string;
  /** The same seed makes the same delivery. */
  readonly seed: string;
  readonly type?: string | undefined;
  /** The bytes of the body; those of the event by default. */
  readonly body?: string | Uint8Array;
  /** The id of the delivery; made by default. */
  readonly id?: string;
  /** Seconds from now at which the delivery says that it was signed. */
  readonly age?: number;
  /** What stands for the timestamp, whatever it is. */
  readonly timestamp?: string;
  /** Another secret than that of the endpoint. */
  readonly secret?: string;
  /** The family of headers, as its place in the scheme; the first by default. */
  readonly family?: number;
}

/** What a signed delivery is made of. */
interface Signed {
  readonly id: string;
  readonly timestamp: string;
  /** The whole header. */
  readonly signature: string;
}

/** Makes deliveries as the contract has them, and ones that no sender would make. */
export class Composer {
  readonly #contract: ConformanceContract;
  readonly #secret: string;
  readonly #signersOf;
  readonly #frame;

  constructor(contract: ConformanceContract, secret = '') {
    this.#contract = contract;
    this.#secret = secret;
    const { scheme } = contract.deliveries;
    this.#signersOf = scheme && createKeyring(scheme, contract.platform);
    this.#frame = scheme?.frame;
  }

  get scheme(): SignatureScheme | undefined {
    return this.#contract.deliveries.scheme;
  }

  /** What is wrong with the secret, if it is none. */
  secretProblem(): string | undefined {
    try {
      this.#signersOf?.(this.#secret);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** A secret of the right form that is not the endpoint's. */
  otherSecret(seed: string): string {
    return this.scheme ? createMockSecret(this.scheme)(`other ${seed}`) : '';
  }

  /** A delivery of an event, signed where the contract signs its deliveries. */
  async compose(event: unknown, how: Composition): Promise<Draft> {
    const secret = how.secret ?? this.#secret;
    const now = new Date(Date.now() - (how.age ?? 0) * 1000);
    const given = { now, seed: how.seed, ...(how.id !== undefined && { id: how.id }) };
    const { scheme } = this;
    const made = await deliver(this.#contract.deliveries, event, how.type, scheme ? { ...given, secret } : given);
    const body = Buffer.from(how.body ?? made.body);
    const names = scheme?.families[0];
    const parts = {
      id: names?.id === undefined ? (how.id ?? '') : (made.headers[names.id] as string),
      timestamp: how.timestamp ?? String(Math.floor(now.getTime() / 1000)),
    };
    const rest = Object.entries(made.headers).filter(([name]) => !this.#isOfSignature(name));
    const signature = await this.signatureOf(body, { ...parts, secret });
    const headers = [...rest, ...this.#headersOf({ ...parts, signature }, how.family ?? 0)];
    const id = parts.id || this.#idOf(event, made.headers);
    return { label: how.label, method: 'POST', headers, body, id, upload: { kind: 'whole' } };
  }

  /** The signature of a body, as its header has it. */
  async signatureOf(
    body: Uint8Array,
    { id, timestamp, secret }: { readonly id: string; readonly timestamp: string; readonly secret?: string },
  ): Promise<string> {
    const { scheme } = this;
    if (!scheme || !this.#signersOf || !this.#frame) return '';
    const [sign] = this.#signersOf(secret ?? this.#secret);
    const { before, after } = this.#frame(id, timestamp);
    return versioned(scheme, (await sign?.(before, body, after)) ?? '');
  }

  #isOfSignature(name: string): boolean {
    const families = this.scheme?.families ?? [];
    return families.some(({ id, timestamp, signature }) => [id, timestamp, signature].includes(name));
  }

  #headersOf(signed: Signed, family: number): Pairs {
    const names = this.scheme?.families[family];
    return names ? headersOf(names, signed) : [];
  }

  /** What a receiver recognises the delivery by, where its signature covers no id. */
  #idOf(value: unknown, headers: Readonly<Record<string, string>>): string {
    const sources = { value, delivery: {}, header: (name: string) => headers[name.toLowerCase()] };
    return findKey(this.#contract.recognisedBy, sources) ?? '';
  }
}

export function versioned({ prefix = '' }: SignatureScheme, signature: string): string {
  return prefix + signature;
}

export function headersOf(names: HeaderFamily, { id, timestamp, signature }: Signed): Pairs {
  return [
    ...(names.id === undefined ? [] : [[names.id, id] as const]),
    ...(names.timestamp === undefined ? [] : [[names.timestamp, timestamp] as const]),
    [names.signature, signature],
  ];
}

/** The delivery with one of its headers changed; what is not there is not added. */
export function withHeader(draft: Draft, name: string | undefined, change: (value: string) => string): Draft {
  return { ...draft, headers: draft.headers.map(([own, value]) => [own, own === name ? change(value) : value]) };
}

export function withoutHeaders(draft: Draft, names: readonly (string | undefined)[]): Draft {
  return { ...draft, headers: draft.headers.filter(([name]) => !names.includes(name)) };
}

export function headerOf(draft: Draft, name: string | undefined): string {
  return draft.headers.find(([own]) => own === name)?.[1] ?? '';
}

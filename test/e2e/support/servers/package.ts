import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Webhook } from 'svix';
import type { NewestWins } from '../../../../generator/runtime/handlers/newest-wins.js';
import type * as adapters from '../../../../generator/runtime/handlers/node/adapters.js';
import type { HandlerOptions, SigningOptions, WebhookHandler } from '../../../../generator/runtime/handlers/types.js';
import type { Json } from '../events.js';
import { ownPackage } from '../project.js';

export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** The events of this repository's contract, as far as these tests look into them. */
export interface Event {
  readonly id: string;
  readonly type: string;
  readonly created_at: string;
  readonly data: { readonly object: { readonly id: string; readonly updated_at: string } };
}

export type Options = HandlerOptions<Record<string, Event>> & Partial<SigningOptions>;

export type HandlersModule = typeof adapters &
  NewestWins & { readonly createHandler: (options: Options) => WebhookHandler };

/** `./handlers` of the package that this repository's contract gives. */
export async function handlersModule(): Promise<HandlersModule> {
  return import(pathToFileURL(join(await ownPackage(), 'handlers/index.js')).href);
}

let deliveries = 0;

/** A delivery as the reference implementation signs it. */
export function signed(value: Json | string, { id = `msg_${++deliveries}` }: { readonly id?: string } = {}) {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  const now = new Date();
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'svix-id': id,
    'svix-timestamp': String(Math.floor(now.getTime() / 1000)),
    'svix-signature': new Webhook(SECRET).sign(id, now, body),
  };
  return { body, headers };
}

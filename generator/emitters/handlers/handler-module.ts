import { tokensOf } from '../../contract/json.js';
import type { Contract } from '../../contract/model.js';
import type { DeduplicationKey } from '../../runtime/handlers/deduplication.js';
import { bodyPlace } from '../body-place.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import { deduplicationOf, successStatus } from './acknowledgement.js';
import { type StatePointers, stateOrder } from './state-order.js';

/** Everything that fits into one import, for a bundler to take apart. */
export function handlerModule(contract: Contract): string {
  const { keys, seconds } = deduplicationOf(contract);
  return `${BANNER}
import { receiveWebhook } from '../receiving/receive-webhook.js';
import { createHandlerWith } from '../runtime/handlers/create-handler.js';
import { createMemoryStore as createStore } from '../runtime/handlers/memory-store.js';
import { createNewestWins } from '../runtime/handlers/newest-wins.js';

export { toExpressHandler, toFastifyPlugin, toNodeHandler } from '../runtime/handlers/node/adapters.js';

export const createHandler = /* @__PURE__ */ createHandlerWith({
  receive: receiveWebhook,
  deduplication: { keys: [${keys.map(keyCode).join(', ')}]${seconds === undefined ? '' : `, seconds: ${seconds}`} },
  success: ${successStatus(contract)},
});

export function createMemoryStore(options) {
  return createStore(${withRetention(contract)});
}

${newestWinsCode(contract)}`;
}

/** A key as an expression. */
export function keyCode(key: DeduplicationKey): string {
  if (key === 'delivery') return stringLiteral(key);
  return 'body' in key ? `{ body: ${names(key.body)} }` : `{ header: ${stringLiteral(key.header)} }`;
}

/** The expression of a store's options. */
export function withRetention(contract: Contract): string {
  const { seconds } = deduplicationOf(contract);
  return seconds === undefined ? 'options' : `{ retention: ${seconds}, ...options }`;
}

function newestWinsCode(contract: Contract): string {
  const rows = [...stateOrder(contract)].map(
    ([type, places]) => `    [${stringLiteral(type)}, ${placesCode(places)}],\n`,
  );
  const dispatch = bodyPlace(contract.dispatch);
  return `const newestWins = /* @__PURE__ */ createNewestWins({
  dispatch: ${dispatch === undefined ? 'undefined' : names(dispatch)},
  places: /* @__PURE__ */ new Map([
${rows.join('')}  ]),
});

export function versionOf(event, type) {
  return newestWins.versionOf(event, type);
}

export function isNewer(event, stored, type) {
  return newestWins.isNewer(event, stored, type);
}
`;
}

function placesCode({ changed, emitted, id, deletes }: StatePointers): string {
  const places = Object.entries({ changed, emitted, id }).flatMap(([name, pointer]) => {
    return pointer === undefined ? [] : [`${name}: ${names(tokensOf(pointer))}`];
  });
  return `{ ${[...places, `deletes: ${deletes}`].join(', ')} }`;
}

function names(tokens: readonly string[]): string {
  return `[${tokens.map(stringLiteral).join(', ')}]`;
}

export function handlerDeclarations({ signatures }: Contract): string {
  const isSigned = signatures.length > 0;
  const delivery = isSigned ? 'WebhookDelivery' : 'object';
  return `${BANNER}
${isSigned ? `import type { WebhookDelivery } from '../receiving/verify-signature.js';\n` : ''}import type { MemoryStore, MemoryStoreOptions } from '../runtime/handlers/memory-store.js';
import type {
  Duplicate as AnyDuplicate,
  Failure as AnyFailure,
  HandlerContext as AnyContext,
  HandlerOptions as AnyOptions,${isSigned ? '\n  SigningOptions,' : ''}
  WebhookHandler,
} from '../runtime/handlers/types.js';
import type { EventTypeMap, WebhookEvent } from '../types/index.js';

export { toExpressHandler, toFastifyPlugin, toNodeHandler } from '../runtime/handlers/node/adapters.js';
export type { MemoryStore, MemoryStoreOptions } from '../runtime/handlers/memory-store.js';
export type { Claim, Idempotency, IdempotencyStore } from '../runtime/handlers/store.js';
export type { FailurePlace, HandlerRequest, RawRequest, WebhookHandler } from '../runtime/handlers/types.js';

/** What a handler knows beside the event. */
export type HandlerContext = AnyContext<${delivery}>;

/** What \`onError\` is told beside the error. */
export type Failure = AnyFailure<${delivery}>;

/** What \`onDuplicate\` is told. */
export type Duplicate = AnyDuplicate<${delivery}>;

export interface HandlerOptions extends AnyOptions<EventTypeMap, ${delivery}>${isSigned ? ', SigningOptions' : ''} {}

/**
 * Makes a function that answers deliveries: it ${isSigned ? 'verifies, parses and validates' : 'parses and validates'} them, runs the handler of their
 * type once for each event, and answers so that nothing is lost: 2xx for what was handled, is of an unknown
 * type or came again; 4xx for what is not genuine; 500, and the sender tries again, where a handler throws.
 *
 * A \`Request\` goes in and a \`Response\` comes out, as Hono, Next.js, Bun, Deno and workers have them.
 *
 * @throws RangeError where an option cannot be used
 */
export declare function createHandler(options: HandlerOptions): WebhookHandler;

/** A store of handled events in the memory of one process. Each handler without a store has one of its own. */
export declare function createMemoryStore(options?: MemoryStoreOptions): MemoryStore;

${NEWEST_WINS_TYPES}`;
}

const NEWEST_WINS_TYPES = `/**
 * The version of the state that an event brings, as text that sorts as states follow each other: store it
 * beside the resource, and overwrite where the stored one is less.
 *
 * Deleted is newer than everything else, so an update that arrives late brings nothing back. Then the time
 * of the resource's last change counts, then that of the event. \`undefined\` where the event tells no time.
 *
 * @param type - the event's type, where its body does not tell it
 */
export declare function versionOf(event: WebhookEvent, type?: string): string | undefined;

/**
 * Whether an event is to overwrite a stored state. The order in which events arrive does not matter. An
 * event that tells no time is taken for newer.
 *
 * @param stored - the version that is stored of the same resource, if any
 * @param type - the event's type, where its body does not tell it
 */
export declare function isNewer(event: WebhookEvent, stored: string | null | undefined, type?: string): boolean;
`;

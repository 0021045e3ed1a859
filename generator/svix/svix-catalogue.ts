import type { ApiException, EventTypeOut, ListResponseEventTypeOut, Svix } from 'svix';
import type { JsonObject } from '../contract/json.js';
import { type Catalogue, CatalogueError } from './catalogue.js';
import type { EventType } from './event-type.js';
import { type Failure, withRetries } from './retry.js';

export interface SvixOptions {
  readonly token: string;
  /** `https://api.eu.svix.com`, or a server of one's own. Without it the token tells the region. */
  readonly serverUrl?: string;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** Largest that Svix gives at once. */
const PAGE = 250;
const REQUEST_MILLISECONDS = 30_000;

/**
 * The catalogue of a Svix environment, through Svix's own library, which is loaded here and nowhere else.
 *
 * @throws CatalogueError from each of its functions, where Svix refuses or cannot be reached
 * @see https://docs.svix.com/event-types
 */
export async function svixCatalogue({ token, serverUrl, sleep = pause }: SvixOptions): Promise<Catalogue> {
  const { Svix: Client } = await import('svix');
  const client = new Client(token, {
    ...(serverUrl !== undefined && { serverUrl }),
    requestTimeout: REQUEST_MILLISECONDS,
    // Attempts are counted here: the library's own know nothing of rate limits.
    retryScheduleInMs: [],
  });
  const attempt = async <Value>(act: () => Promise<Value>): Promise<Value> => {
    try {
      return await withRetries(act, { failureOf, sleep });
    } catch (error) {
      throw catalogueError(error, token);
    }
  };
  return {
    list: () => listAll(client, attempt),
    async create({ name, ...rest }) {
      await attempt(() => client.eventType.upsert(name, { ...rest, schemas: mutable(rest.schemas) }));
    },
    async update({ name, groupName, ...rest }) {
      const patch = { ...rest, groupName: groupName ?? null, schemas: mutable(rest.schemas) };
      await attempt(() => client.eventType.patch(name, patch));
    },
    async archive(name) {
      await attempt(() => client.eventType.patch(name, { archived: true }));
    },
  };
}

type Attempt = <Value>(act: () => Promise<Value>) => Promise<Value>;

async function listAll(client: Svix, attempt: Attempt): Promise<readonly EventType[]> {
  const found: EventType[] = [];
  let iterator: string | null = null;
  while (true) {
    const from: string | null = iterator;
    const options = { includeArchived: true, withContent: true, limit: PAGE, iterator: from };
    const page: ListResponseEventTypeOut = await attempt(() => client.eventType.list(options));
    found.push(...page.data.map(eventType));
    if (page.done || page.iterator === from) return found;
    iterator = page.iterator;
  }
}

function eventType({ name, description, groupName, deprecated, archived, schemas }: EventTypeOut): EventType {
  return {
    name,
    description,
    ...(groupName != null && { groupName }),
    deprecated,
    archived: archived ?? false,
    ...(schemas != null && { schemas: schemas as JsonObject }),
  };
}

function mutable(schemas: JsonObject | undefined): Record<string, unknown> | null {
  return schemas === undefined ? null : { ...schemas };
}

/** 429 and failures of the server pass; so does a connection that broke. What was refused stays refused. */
function failureOf(error: unknown): Failure {
  if (!isApiException(error)) return { retry: true };
  const retry = error.code === 429 || error.code === 408 || error.code >= 500;
  const after = Number(error.headers['retry-after']);
  return {
    retry,
    ...(Number.isFinite(after) && after >= 0 && 'retry-after' in error.headers && { wait: after * 1000 }),
  };
}

function isApiException(error: unknown): error is ApiException<unknown> {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' && 'headers' in error;
}

function catalogueError(error: unknown, token: string): CatalogueError {
  // What a server answers, or a library adds, may repeat the token.
  const safe = (text: string) => text.replaceAll(token, '[token]');
  if (isApiException(error)) {
    const detail = safe(typeof error.body === 'string' ? error.body : JSON.stringify(error.body)).slice(0, 300);
    return new CatalogueError(error.code, `Svix answered ${error.code}: ${detail}`);
  }
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return new CatalogueError(
    0,
    safe(`Svix could not be reached (${error instanceof Error ? error.message : String(error)}${cause}).`),
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** The part of Svix's own OpenAPI that matters here. It is theirs, so it is not in this repository. */
const OPENAPI = process.env.SVIX_OPENAPI ?? join(import.meta.dirname, '../../../shared/data/svix-openapi.json');

/** Why requests cannot be compared with Svix's OpenAPI, or `undefined` where they can. */
export const openapiMissing = existsSync(OPENAPI)
  ? undefined
  : 'SVIX_OPENAPI names no file with the OpenAPI document of Svix';

export interface StoredType {
  name: string;
  description: string;
  archived: boolean;
  deprecated: boolean;
  schemas?: unknown;
  groupName?: string | null;
  featureFlags?: string[] | null;
  createdAt: string;
  updatedAt: string;
}

export interface StoredMessage {
  readonly id: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly payload: unknown;
  /** How often it came again. */
  duplicates: number;
}

/** An answer in place of the real one: before the request is carried out, or after it. */
export interface Fault {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly carriedOut?: boolean;
  /** Closes the connection instead of answering. */
  readonly drop?: boolean;
}

export interface SvixServer {
  readonly url: string;
  readonly types: Map<string, StoredType>;
  readonly requests: { method: string; path: string; body: unknown; authorization: string }[];
  /** What was against Svix's OpenAPI, in requests and in our own answers. */
  readonly violations: string[];
  /** For the next requests, one each. */
  readonly faults: (Fault | undefined)[];
  /** Decides for every request to which none of `faults` applies. */
  chaos?: () => Fault | undefined;
  /** By application, what was accepted, by event id, in the order of arrival. */
  readonly messages: Map<string, Map<string, StoredMessage>>;
  close(): Promise<void>;
}

type Operation = { requestBody?: { content: Record<string, { schema: { $ref: string } }> } };
interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

/** Answers as Svix's API does for event types, keeps them in memory, and checks every request against the OpenAPI. */
export async function svixServer(token: string): Promise<SvixServer> {
  const types = new Map<string, StoredType>();
  const requests: SvixServer['requests'] = [];
  const violations: string[] = [];
  const faults: SvixServer['faults'] = [];
  const messages: SvixServer['messages'] = new Map();
  const check = openapiMissing === undefined ? checker(violations) : () => {};

  const act = (method: string, url: URL, body: unknown): { status: number; json?: unknown } => {
    const name = decodeURIComponent(url.pathname.split('/')[4] ?? '');
    const app = /^\/api\/v1\/app\/([^/]+)\/msg$/.exec(url.pathname)?.[1];
    if (app !== undefined && method === 'POST')
      return createMessage({ messages, violations, check }, app, body as MessageIn);
    if (!url.pathname.startsWith('/api/v1/event-type')) return { status: 404, json: { code: 'not_found', detail: '' } };
    if (method === 'POST' && url.pathname.endsWith('/import/openapi'))
      return importOpenapi(types, body as ImportIn, check);
    if (method === 'GET' && name === '') return list(url, types, check);
    if (method === 'PUT') return { status: types.has(name) ? 200 : 201, json: put(types, name, body as StoredType) };
    const found = types.get(name);
    if (!found) return { status: 404, json: { code: 'not_found', detail: 'Entity not found' } };
    if (method === 'PATCH') Object.assign(found, body, { updatedAt: now() });
    return { status: 200, json: found };
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await textOf(request);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body = text === '' ? undefined : (JSON.parse(text) as unknown);
    const method = request.method ?? '';
    const { authorization = '' } = request.headers;
    requests.push({ method, path: url.pathname, body, authorization });
    check(method, url.pathname, body);
    const fault = faults.shift() ?? served.chaos?.();
    if (fault && !fault.carriedOut) return refuse(response, fault);
    if (authorization !== `Bearer ${token}`) {
      return send(response, 401, { code: 'authentication_failed', detail: `Invalid token ${authorization}` });
    }
    const { status, json } = act(method, url, body);
    if (fault) return refuse(response, fault);
    send(response, status, json);
  };
  let served: SvixServer;
  const server = createServer((request, response) => {
    // A defect of this server is no reason to leave anybody waiting.
    answer(request, response).catch((error: unknown) => {
      violations.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  served = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    types,
    requests,
    violations,
    faults,
    messages,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return served;
}

type Check = (method: string, path: string, body: unknown) => void;

function list(url: URL, types: Map<string, StoredType>, check: Check): { status: number; json: unknown } {
  // Small pages, so that clients have to ask for more than one.
  const limit = Math.min(Number(url.searchParams.get('limit') ?? 50), 5);
  const all = [...types.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const archived = url.searchParams.get('include_archived') === 'true';
  const withContent = url.searchParams.get('with_content') === 'true';
  const from = url.searchParams.get('iterator') ?? '';
  const seen = all.filter((type) => archived || !type.archived).filter(({ name }) => name > from);
  const data = seen.slice(0, limit).map((type) => (withContent ? type : { ...type, schemas: undefined }));
  const json = { data, iterator: data.at(-1)?.name ?? null, prevIterator: null, done: seen.length <= limit };
  check('RESPONSE', 'ListResponse_EventTypeOut_', JSON.parse(JSON.stringify(json)));
  return { status: 200, json };
}

function put(types: Map<string, StoredType>, name: string, body: StoredType): StoredType {
  const at = now();
  const stored = {
    ...body,
    archived: body.archived ?? false,
    deprecated: body.deprecated ?? false,
    name,
    createdAt: at,
    updatedAt: at,
  };
  types.set(name, stored);
  return stored;
}

type Answered = { status: number; json: unknown };
type MessageIn = Pick<StoredMessage, 'eventType' | 'payload'> & { readonly eventId?: string | null };

function createMessage(
  { messages, violations, check }: Pick<SvixServer, 'messages' | 'violations'> & { readonly check: Check },
  app: string,
  body: MessageIn,
): Answered {
  const known = messages.get(app) ?? new Map<string, StoredMessage>();
  messages.set(app, known);
  const found = known.get(body.eventId ?? '');
  if (found) {
    found.duplicates += 1;
    // Beside what the OpenAPI can say: one id is one event.
    if (!isDeepStrictEqual(found.payload, body.payload)) violations.push(`${found.eventId} has two payloads`);
    return { status: 409, json: { code: 'conflict', detail: 'A message with this eventId is there.' } };
  }
  const id = `msg_${String(known.size).padStart(27, '0')}`;
  const eventId = body.eventId ?? id;
  known.set(eventId, { id, eventId, eventType: body.eventType, payload: body.payload, duplicates: 0 });
  // Without content, as clients ask for it.
  const json = { id, eventId: body.eventId ?? null, eventType: body.eventType, payload: {}, timestamp: now() };
  check('RESPONSE', 'MessageOut', json);
  return { status: 202, json };
}

interface ImportIn {
  readonly spec?: { readonly webhooks?: Record<string, { post: Webhook }>; readonly components?: object } | null;
  readonly dryRun?: boolean;
}

interface Webhook {
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly 'x-svix-group-name'?: string;
  readonly requestBody?: { readonly content: Record<string, { readonly schema: object }> };
}

/** Reads `webhooks`, as Svix's documentation says that it does. */
function importOpenapi(types: Map<string, StoredType>, { spec, dryRun = false }: ImportIn, check: Check): Answered {
  const found = Object.entries(spec?.webhooks ?? {}).map(([name, { post }]) => {
    const { description = '', deprecated = false, requestBody } = post;
    const [media] = Object.values(requestBody?.content ?? {});
    const schema = media && { ...media.schema, components: spec?.components };
    const groupName = post['x-svix-group-name'];
    return {
      name,
      description,
      deprecated,
      ...(groupName && { groupName }),
      ...(schema && { schemas: { '1': schema } }),
    };
  });
  if (!dryRun) for (const type of found) put(types, type.name, type as unknown as StoredType);
  const modified = found.map(({ name }) => name);
  const json = { data: { modified: dryRun ? [] : modified, to_modify: dryRun ? found : null } };
  check('RESPONSE', 'EventTypeImportOpenApiOut', json);
  return { status: 200, json };
}

function refuse(response: ServerResponse, { status, headers = {}, drop }: Fault): void {
  if (drop) {
    response.destroy();
    return;
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  send(response, status, { code: 'fault', detail: 'as the test wants it' });
}

function send(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const now = () => '2026-03-01T12:00:00Z';

/** `nullable` says nothing beside a `$ref` (OpenAPI 3.0.3, "Reference Object"), and ajv does not take it there. */
function withoutBareNullable(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
  return { $ref: value.$ref };
}

/** Compares requests, and the one kind of answer that has a shape of its own, with the OpenAPI. */
function checker(violations: string[]): Check {
  const { paths, components } = JSON.parse(readFileSync(OPENAPI, 'utf8'), withoutBareNullable) as OpenApi;
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'api', components });
  const compiled = new Map<string, ValidateFunction>();
  const validate = (schema: string, value: unknown, where: string): void => {
    const check = compiled.get(schema) ?? ajv.compile({ $ref: `api#/components/schemas/${schema}` });
    compiled.set(schema, check);
    if (!check(value)) violations.push(`${where}: ${ajv.errorsText(check.errors)}`);
  };
  return (method, path, body) => {
    if (method === 'RESPONSE') return validate(path, body, path);
    const template = Object.keys(paths).find((known) =>
      new RegExp(`^${known.replace(/\{\w+\}/g, '[^/]+')}/?$`).test(path),
    );
    const operation = paths[template ?? '']?.[method.toLowerCase()];
    if (!operation) return void violations.push(`${method} ${path} is not in the OpenAPI`);
    const [media] = Object.values(operation.requestBody?.content ?? {});
    if (media) validate(media.schema.$ref.split('/').at(-1) ?? '', body, `${method} ${path}`);
    else if (body !== undefined) violations.push(`${method} ${path} takes no body`);
  };
}

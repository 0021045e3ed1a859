import type { Contract } from '../../contract/model.js';

/** What `package.json` and `README.md` say about each output: a new one is one entry of {@link PARTS}. */
export interface Part {
  /** The name of the emitter that writes it. */
  readonly output: string;
  /** The files and folders to pack. */
  readonly files: readonly string[];
  /** What can be imported, below the name of the package. */
  readonly exports?: Readonly<Record<string, unknown>>;
  /** Packages that the partner installs for this output alone, each with its versions. */
  readonly peers?: Readonly<Record<string, string>>;
  /** A row of the README: the import, and what it is. Our own Markdown. */
  readonly told?: readonly [string, string];
  /** Whether a contract has it at all; without this, every contract has. */
  readonly in?: (contract: Contract) => boolean;
}

export const PARTS: readonly Part[] = [
  { output: 'types', files: ['types'] },
  {
    output: 'validators',
    files: ['validators'],
    exports: {
      './validators/*': code('./validators/*'),
      // What validators are made of, which may move. Names of events, resources and headers have no hyphens.
      './validators/contract/*': null,
      './validators/*-checks': null,
      './validators/event-*': null,
      './validators/validate-event': null,
    },
    told: ['/validators/*', 'the validator of one event, resource or set of headers, for small bundles'],
  },
  {
    output: 'validators',
    files: ['structural.js', 'structural.d.ts'],
    exports: { './structural': code('./structural') },
    told: ['/structural', 'a validator of the structure alone for each event, for `createReceiver`'],
  },
  {
    output: 'strict',
    files: ['strict'],
    exports: { './strict': code('./strict/index') },
    told: ['/strict', '`validateEventStrict`, which also reports properties that the contract does not declare'],
  },
  {
    output: 'publisher',
    files: ['publisher'],
    exports: { './publisher': code('./publisher/index') },
    // For development: in production any PostgreSQL will do, through any client.
    peers: { '@electric-sql/pglite': '>=0.2.0 <1' },
    told: [
      '/publisher',
      'for the sender: a function for each event, which fills in what the contract fixes; `createPublisher`, an outbox in PostgreSQL, so that a change and its event are written together; transports from there',
    ],
  },
  {
    output: 'follow-up',
    files: ['follow-up'],
    exports: { './follow-up': code('./follow-up/index') },
    told: ['/follow-up', 'the calls to make after an event, each a function'],
    in: ({ messages }) => messages.some(({ followUp }) => followUp),
  },
  {
    output: 'schemas',
    files: ['schemas'],
    exports: { './schemas/*.json': './schemas/*.json' },
    told: [
      '/schemas/*.json',
      'JSON Schema draft-07 of each event, resource and set of headers, each complete in itself',
    ],
  },
  { output: 'receiving', files: ['receiving'] },
  {
    output: 'handlers',
    files: ['handlers'],
    exports: { './handlers': code('./handlers/index') },
    told: [
      '/handlers',
      '`createHandler`, which answers deliveries once for each event, for every framework; `isNewer` for the order of states',
    ],
  },
  {
    output: 'handlers',
    files: [],
    exports: { './handlers/postgres': code('./handlers/postgres') },
    told: ['/handlers/postgres', '`createPostgresStore`, which remembers for all processes what was handled'],
  },
  {
    output: 'mocks',
    files: ['mocks'],
    exports: { './mocks': code('./mocks/index') },
    told: [
      '/mocks',
      'made-up events for tests, the same for the same seed: realistic and valid ones, signed deliveries, the life of a resource, every way to break an event',
    ],
  },
  {
    output: 'arbitraries',
    files: ['arbitraries'],
    exports: { './arbitraries': code('./arbitraries/index') },
    peers: { 'fast-check': '^3.0.0 || ^4.0.0' },
    told: [
      '/arbitraries',
      'for property-based tests with `fast-check`, which you install: any event that the contract allows',
    ],
  },
  {
    output: 'cli',
    files: ['bin'],
    exports: { './cli-report.json': './bin/report.schema.json' },
    told: ['/cli-report.json', 'JSON Schema of what the command prints with `--format json`'],
  },
  {
    output: 'conformance',
    files: ['conformance'],
    exports: { './conformance': code('./conformance/index') },
    told: [
      '/conformance',
      '`testEndpoint`, for Node.js: what a good endpoint has to accept, to refuse and to survive, delivered to yours',
    ],
    in: ({ messages }) => messages.length > 0,
  },
  { output: 'runtime', files: ['runtime'] },
  {
    output: 'asyncapi',
    files: ['asyncapi.json'],
    exports: { './asyncapi.json': './asyncapi.json' },
    told: ['/asyncapi.json', 'the contract, as one AsyncAPI document'],
  },
  {
    output: 'openapi',
    files: ['openapi.json'],
    exports: { './openapi.json': './openapi.json' },
    told: ['/openapi.json', 'the same as OpenAPI 3.1 `webhooks`'],
  },
];

/** An entry with code: `types` comes first, because TypeScript takes the first condition that fits. */
export function code(path: string): Readonly<Record<string, string>> {
  return { types: `${path}.d.ts`, default: `${path}.js` };
}

export function partsOf(outputs: ReadonlySet<string>, contract: Contract): readonly Part[] {
  return PARTS.filter((part) => outputs.has(part.output) && part.in?.(contract) !== false);
}

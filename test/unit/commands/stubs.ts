import type { Dependencies } from '../../../generator/commands/build.js';
import type { Host } from '../../../generator/commands/host.js';
import type { ContractReader, EmitRequest, Pipeline, ReadOptions } from '../../../generator/commands/pipeline.js';
import type { Contract } from '../../../generator/contract/model.js';
import { type Diagnostic, Diagnostics } from '../../../generator/diagnostics/diagnostic.js';
import type { OutputFile } from '../../../generator/emitters/emitter.js';
import { put, sandbox } from '../output/sandbox.js';

/** Only what commands look at. */
const CONTRACT = {
  info: { title: 'Orders', version: '1.0.0' },
  messages: [{}, {}],
  schemas: { names: new Map([['#/a', 'A']]) },
} as unknown as Contract;

export interface Recorded extends Dependencies {
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly reads: ReadOptions[];
  readonly emits: EmitRequest[];
  readonly folder: string;
}

export interface StubOptions {
  readonly files?: readonly OutputFile[];
  /** What reading finds. */
  readonly found?: readonly Diagnostic[];
  /** What emitting adds. */
  readonly foundByEmitters?: readonly Diagnostic[];
  readonly sources?: Readonly<Record<string, string>>;
  readonly pipeline?: Partial<Pipeline>;
  readonly host?: Partial<Host>;
}

export const FILES: readonly OutputFile[] = [
  { path: 'README.md', content: '# Orders\n' },
  { path: 'index.js', content: 'export {};\n' },
];

/** A project in a folder of its own, with a pipeline that reads and emits what the test says. */
export function project(options: StubOptions = {}): Recorded {
  const folder = sandbox();
  put(folder, 'spec/asyncapi.yaml', 'asyncapi: 3.1.0\n');
  const written = { out: '', err: '' };
  const reads: ReadOptions[] = [];
  const emits: EmitRequest[] = [];
  const read: ContractReader = async (readOptions) => {
    reads.push(readOptions);
    const diagnostics = new Diagnostics();
    for (const found of options.found ?? []) diagnostics.add(found);
    const sources = new Map(Object.entries(options.sources ?? {}));
    return { ...(!diagnostics.hasErrors && { contract: CONTRACT }), diagnostics, sources };
  };
  const host: Host = {
    cwd: folder,
    color: false,
    interactive: false,
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    elapsed: () => 231.4,
    interrupted: async () => {},
    environment: () => undefined,
    ...options.host,
  };
  const pipeline: Pipeline = {
    readContract: read,
    lintContract: read,
    openCatalogue: async () => {
      throw new Error('no test asks for a catalogue');
    },
    startModels: async () => ({ render: async () => new Map(), close: () => {} }),
    loadEmitters: async () => ({
      EMITTER_NAMES: ['schemas', 'openapi'],
      emitAll: async (_, request) => {
        emits.push(request);
        for (const found of options.foundByEmitters ?? []) request.diagnostics.add(found);
        return options.files ?? FILES;
      },
    }),
    ...options.pipeline,
  };
  return { host, pipeline, reads, emits, folder, stdout: () => written.out, stderr: () => written.err };
}

import type { OutputFile } from '../emitters/emitter.js';

/** What of the package there is to tell of: outputs can be switched off, and not every contract has each. */
export interface Outputs {
  readonly handlers: boolean;
  readonly postgres: boolean;
  readonly mocks: boolean;
  readonly arbitraries: boolean;
  readonly followUp: boolean;
  readonly strict: boolean;
  readonly schemas: boolean;
  readonly conformance: boolean;
  readonly asyncapi: boolean;
  readonly openapi: boolean;
  /** The name of the package's command. */
  readonly command?: string;
}

/** @param made - what the other emitters made */
export function outputsOf(made: readonly OutputFile[]): Outputs {
  const paths = new Set(made.map(({ path }) => path));
  const command = commandOf(made.find(({ path }) => path === 'package.json'));
  return {
    handlers: paths.has('handlers/index.js'),
    postgres: paths.has('handlers/postgres.js'),
    mocks: paths.has('mocks/index.js'),
    arbitraries: paths.has('arbitraries/index.js'),
    followUp: paths.has('follow-up/index.js'),
    strict: paths.has('strict/index.js'),
    schemas: made.some(({ path }) => path.startsWith('schemas/')),
    conformance: paths.has('conformance/index.js'),
    asyncapi: paths.has('asyncapi.json'),
    openapi: paths.has('openapi.json'),
    ...(command !== undefined && { command }),
  };
}

function commandOf(manifest: OutputFile | undefined): string | undefined {
  if (!manifest) return undefined;
  const { bin } = JSON.parse(manifest.content) as { bin?: string | Readonly<Record<string, string>> };
  return typeof bin === 'object' ? Object.keys(bin)[0] : undefined;
}

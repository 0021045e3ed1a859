import type { OutputFile } from '../../emitters/emitter.js';

/** What a package lets the playground do: that of which it has the code. */
export interface Tools {
  readonly validates: boolean;
  /** Whether undeclared properties can be reported. */
  readonly strict: boolean;
  readonly verifies: boolean;
  readonly mocks: boolean;
}

/** The modules that each tool needs, and what it needs of them. */
const MODULES: Readonly<Record<keyof Tools, Readonly<Record<string, readonly string[]>>>> = {
  validates: {
    'validators/validate-event.js': ['validateEvent'],
    'validators/structural-checks.js': ['structuralChecks'],
    'validators/event-dispatch.js': ['dispatch'],
    'runtime/validate-event.js': ['createValidateEvent', 'claimedType'],
  },
  strict: { 'strict/index.js': ['undeclaredProperties'] },
  verifies: {
    'receiving/verify-signature.js': ['verifySignature', 'verifier'],
    'receiving/signature-scheme.js': ['scheme'],
    'receiving/sign-delivery.js': ['signDelivery'],
  },
  mocks: { 'mocks/index.js': ['mock', 'mockDelivery'] },
};

/** What can be done with the files of a package. */
export function toolsIn(made: readonly OutputFile[]): Tools {
  const paths = new Set(made.map(({ path }) => path));
  const has = (tool: keyof Tools): boolean => Object.keys(MODULES[tool]).every((path) => paths.has(path));
  const validates = has('validates');
  return { validates, strict: validates && has('strict'), verifies: has('verifies'), mocks: has('mocks') };
}

/** Modules and their exports, for the tools that there are. */
export function wantedExports(tools: Tools): readonly (readonly [path: string, names: readonly string[]])[] {
  const names = Object.keys(MODULES) as (keyof Tools)[];
  const wanted = names.filter((tool) => tools[tool]).flatMap((tool) => Object.entries(MODULES[tool]));
  // A secret for tests is there where deliveries are signed and mocks are on.
  return tools.mocks && tools.verifies ? [...wanted, ['mocks/index.js', ['mockSecret']]] : wanted;
}

import type { SchemaGraph } from '../../../../generator/contract/model.js';
import { SchemaGraphBuilder } from '../../../../generator/contract/normalize/schema-graph.js';
import { Diagnostics } from '../../../../generator/diagnostics/diagnostic.js';
import type { OutputFile } from '../../../../generator/emitters/emitter.js';
import {
  type CompiledChecks,
  checkModule,
  checkModules,
  compileChecks,
  type Profile,
} from '../../../../generator/emitters/validators/check-modules.js';
import type { Check } from '../../../../generator/runtime/failures.js';
import * as failures from '../../../../generator/runtime/failures.js';
import * as formats from '../../../../generator/runtime/formats.js';
import { passes } from '../../../../generator/runtime/guard.js';
import * as values from '../../../../generator/runtime/json-values.js';
import * as keywords from '../../../../generator/runtime/keywords.js';
import { type ValueResult, validateValueWith } from '../../../../generator/runtime/validation.js';

export type Schemas = { readonly [name: string]: unknown };

/** The graph of schemas that stand under `components/schemas`; all of them have their key as a name. */
export function graphOf(schemas: Schemas, diagnostics = new Diagnostics()): SchemaGraph {
  const document = { components: { schemas } };
  const locate = (pointer: string) => ({ file: 'test.yaml', line: 1, column: 1, pointer });
  const builder = new SchemaGraphBuilder({ document, locate }, diagnostics);
  const names = new Map<string, string>();
  for (const name of Object.keys(schemas)) {
    const id = builder.add(`/components/schemas/${name}`);
    if (id !== undefined && !names.has(id)) names.set(id, name);
  }
  // What is pointed at deeper inside needs a name as well.
  for (const id of builder.targets) if (!names.has(id)) names.set(id, id.replaceAll(/[^A-Za-z0-9]+/g, '_'));
  return { nodes: builder.nodes, names };
}

export function filesOf(schemas: Schemas): OutputFile[] {
  const graph = graphOf(schemas);
  return modulesOf(compileChecks(graph, graph.names.keys(), graph.names.keys()));
}

/** The modules of the contract as they are emitted, and those of the structure as if they were modules too. */
export function modulesOf(checks: CompiledChecks): OutputFile[] {
  const structural = [...checks.structural].map(([id, check]) => {
    const { schema = '', check: name = '' } = checks.contract.get(id) ?? {};
    const content = check === 'same' ? `export { ${name} } from '../contract/${schema}.js';\n` : checkModule(check);
    return { path: `validators/structural/${schema}.js`, content };
  });
  return [...checkModules(checks), ...structural];
}

const RUNTIME: Readonly<Record<string, unknown>> = { ...failures, ...formats, ...keywords, ...values };

/** Links generated modules in memory. The form of their imports is all that is assumed of them. */
export function link(files: readonly OutputFile[], profile: Profile): ReadonlyMap<string, Check> {
  const checks = new Map<string, Check>();
  const call = (name: string) => (value: unknown, found: failures.Failures) => {
    const check = checks.get(name);
    if (!check) throw new Error(`${name} is not emitted`);
    return check(value, found);
  };
  const shared = profile === 'structural' ? link(files, 'contract') : checks;
  for (const { content } of files.filter((file) => file.path.startsWith(`validators/${profile}/`))) {
    const [, handedOn] = /^export \{ (\w+) \} from '\.\.\/contract\//m.exec(content) ?? [];
    if (handedOn !== undefined) {
      checks.set(handedOn, shared.get(handedOn) ?? call(handedOn));
      continue;
    }
    const imported = [...content.matchAll(/^import \{([^}]+)\} from '(.+)';$/gm)].flatMap(
      ([, names = '', module = '']) =>
        (names.match(/[\w$]+/g) ?? []).map(
          (name) => [name, module.startsWith('./') ? call(name) : RUNTIME[name]] as const,
        ),
    );
    const [, name = ''] = /^export function (\w+)/m.exec(content) ?? [];
    const body = content.replaceAll(/^import [^;]*;$/gm, '').replace(/^export /m, '');
    const make = new Function(...imported.map(([local]) => local), `"use strict";${body}\nreturn ${name};`);
    checks.set(name, make(...imported.map(([, value]) => value)) as Check);
  }
  return checks;
}

export interface Validator {
  accepts(value: unknown, profile?: Profile): boolean;
  errors(value: unknown, profile?: Profile): ValueResult<unknown>;
}

/** The emitted validator of one schema, and of those it refers to. */
export function validatorOf(schemas: Schemas, name = 'Root'): Validator {
  const files = filesOf(schemas);
  const linked = { contract: link(files, 'contract'), structural: link(files, 'structural') };
  const check = (profile: Profile): Check => {
    // What is the same in both profiles has the contract's name.
    const found = linked[profile].get(`structure${name}`) ?? linked[profile].get(`check${name}`);
    if (!found) throw new Error(`${name} has no check`);
    return found;
  };
  return {
    accepts: (value, profile = 'contract') => passes(check(profile), value),
    errors: (value, profile = 'contract') => validateValueWith(check(profile), value),
  };
}

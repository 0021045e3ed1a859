import type { SchemaGraph, SchemaId, SchemaNode } from '../../contract/model.js';
import { closureOf, nodeOf, referencesOf } from '../../contract/views.js';
import type { OutputFile } from '../emitter.js';
import { BANNER } from '../quote/javascript.js';
import { schemaName } from '../schema-name.js';
import { checkSchemaOf } from './check-schema.js';
import { CheckCompiler } from './compile.js';
import { fromRuntime, importLines, ModuleText } from './module-text.js';
import { StructuralProfile } from './structural.js';

/** The whole contract, or its structure alone: no formats, patterns and bounds. */
export type Profile = 'contract' | 'structural';

/**
 * The function that checks a schema. Those of both profiles stand in one file, so each has a name of its own:
 * `checkContact`, `structureContact`. ASCII, because ajv's code generator knows no other names.
 */
export function checkName(graph: SchemaGraph, id: SchemaId, profile: Profile = 'contract'): string {
  return `${profile === 'contract' ? 'check' : 'structure'}${schemaName(graph, id).replaceAll(/[^A-Za-z0-9_$]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}_`)}`;
}

/** The check of one schema, ready to stand in a module. */
export interface CompiledCheck {
  /** The name of the schema, which is that of its module. */
  readonly schema: string;
  /** The name of the function. */
  readonly check: string;
  readonly text: ModuleText;
  readonly functionText: string;
}

export interface CompiledChecks {
  readonly contract: ReadonlyMap<SchemaId, CompiledCheck>;
  /** `same`: the structure is all that the contract asserts, so the check is that of the contract. */
  readonly structural: ReadonlyMap<SchemaId, CompiledCheck | 'same'>;
  /** Those whose structure is asked for by others. */
  readonly asked: ReadonlySet<SchemaId>;
}

/**
 * Compiles the check of each schema that is checked against the whole contract, and of each whose
 * structure alone is.
 *
 * @param whole - what is asked for in the profile `contract`
 * @param structure - what is asked for in the profile `structural`; all of it is among `whole` as well
 */
export function compileChecks(
  graph: SchemaGraph,
  whole: Iterable<SchemaId>,
  structure: Iterable<SchemaId>,
): CompiledChecks {
  const compiler = new CheckCompiler();
  const ids = closureOf(graph, whole);
  const profile = new StructuralProfile(graph, ids);
  const relaxed = (id: SchemaId): SchemaNode => profile.relax(nodeOf(graph, id));
  // A check that is that of the other profile needs nothing else of this one.
  const next = (id: SchemaId): Iterable<SchemaId> => (profile.isSame(id) ? [] : referencesOf(relaxed(id)));
  const nameIn = (asked: Profile) => (id: SchemaId) =>
    checkName(graph, id, asked === 'structural' && profile.isSame(id) ? 'contract' : asked);
  const compile = (id: SchemaId, node: SchemaNode, asked: Profile) =>
    compileCheck(compiler, graph, id, node, nameIn(asked));
  const asked = new Set(structure);
  const structural = [...closureOf(graph, asked, next)];
  return {
    contract: new Map([...ids].map((id) => [id, compile(id, nodeOf(graph, id), 'contract')])),
    structural: new Map(
      structural.map((id) => [id, profile.isSame(id) ? 'same' : compile(id, relaxed(id), 'structural')]),
    ),
    asked,
  };
}

/** References stay within the folder of the profile. */
function compileCheck(
  compiler: CheckCompiler,
  graph: SchemaGraph,
  id: SchemaId,
  node: SchemaNode,
  nameOf: (id: SchemaId) => string,
): CompiledCheck {
  const check = nameOf(id);
  const text = new ModuleText(check, (target) => ({
    module: `./${schemaName(graph, target)}.js`,
    function: nameOf(target),
  }));
  const functionText = compiler.checkFunction(check, checkSchemaOf(node), text);
  return { schema: schemaName(graph, id), check, text, functionText };
}

/** A module for each check of the contract, so that who imports one event loads what that needs and no more. */
export function checkModules({ contract }: CompiledChecks): OutputFile[] {
  return [...contract.values()].map((check) => ({
    path: `validators/contract/${check.schema}.js`,
    content: checkModule(check),
  }));
}

/** A check in a module of its own, beside those that it refers to. */
export function checkModule({ text, functionText }: CompiledCheck): string {
  const imports = importLines(new Map([...fromRuntime(text.helpers, 2), ...text.checks]));
  return [BANNER, imports, text.constants, functionText].filter((part) => part !== '').join('\n');
}

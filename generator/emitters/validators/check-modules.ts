import type { SchemaGraph, SchemaId, SchemaNode } from '../../contract/model.js';
import { closureOf, nodeOf, referencesOf } from '../../contract/views.js';
import type { OutputFile } from '../emitter.js';
import { BANNER } from '../quote/javascript.js';
import { schemaName } from '../schema-name.js';
import { checkSchemaOf } from './check-schema.js';
import { CheckCompiler } from './compile.js';
import { ModuleText } from './module-text.js';
import { StructuralProfile } from './structural.js';

/** The whole contract, or its structure alone: no formats, patterns and bounds. */
export type Profile = 'contract' | 'structural';

/** The function that checks a schema, in both profiles. ASCII, because ajv's code generator knows no other names. */
export function checkName(graph: SchemaGraph, id: SchemaId): string {
  return `check${schemaName(graph, id).replaceAll(/[^A-Za-z0-9_$]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}_`)}`;
}

/**
 * A module for each schema that is checked against the whole contract, and for each whose structure
 * alone is.
 *
 * @param whole - what is asked for in the profile `contract`
 * @param structure - what is asked for in the profile `structural`; all of it is among `whole` as well
 */
export function checkModules(
  graph: SchemaGraph,
  whole: Iterable<SchemaId>,
  structure: Iterable<SchemaId>,
): OutputFile[] {
  const compiler = new CheckCompiler();
  const ids = closureOf(graph, whole);
  const profile = new StructuralProfile(graph, ids);
  const relaxed = (id: SchemaId): SchemaNode => profile.relax(nodeOf(graph, id));
  // A module that hands on the one of the other profile needs nothing else of its own.
  const next = (id: SchemaId): Iterable<SchemaId> => (profile.isSame(id) ? [] : referencesOf(relaxed(id)));
  const structural = closureOf(graph, structure, next);
  return [...ids].flatMap((id) => {
    const name = schemaName(graph, id);
    const contract = {
      path: `validators/contract/${name}.js`,
      content: checkModule(compiler, graph, id, nodeOf(graph, id)),
    };
    if (!structural.has(id)) return [contract];
    const content = profile.isSame(id)
      ? reExport(checkName(graph, id), name)
      : checkModule(compiler, graph, id, relaxed(id));
    return [contract, { path: `validators/structural/${name}.js`, content }];
  });
}

/** References stay within the folder of the profile. */
function checkModule(compiler: CheckCompiler, graph: SchemaGraph, id: SchemaId, node: SchemaNode): string {
  const name = checkName(graph, id);
  const text = new ModuleText(name, (target) => ({
    module: `./${schemaName(graph, target)}.js`,
    function: checkName(graph, target),
  }));
  return text.render(BANNER, compiler.checkFunction(name, checkSchemaOf(node), text));
}

/** Where the profiles are one, so is the code. */
function reExport(check: string, name: string): string {
  return `${BANNER}\nexport { ${check} } from '../contract/${name}.js';\n`;
}

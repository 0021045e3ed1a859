import type { SchemaGraph, SchemaId, SchemaNode } from '../../contract/model.js';
import { nodeOf } from '../../contract/views.js';
import type { OutputFile } from '../emitter.js';
import { schemaName } from '../schema-name.js';
import { checkSchemaOf } from './check-schema.js';
import { CheckCompiler } from './compile.js';
import { ModuleText } from './module-text.js';
import { StructuralProfile } from './structural.js';

/** The whole contract, or its structure alone: no formats, patterns and bounds. */
export type Profile = 'contract' | 'structural';

export const BANNER = '// Generated from the contract. Do not edit.\n';

/** The function that checks a schema, in both profiles. ASCII, because ajv's code generator knows no other names. */
export function checkName(graph: SchemaGraph, id: SchemaId): string {
  return `check${schemaName(graph, id).replaceAll(/[^A-Za-z0-9_$]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}_`)}`;
}

/** One module for each profile of each schema. */
export function checkModules(graph: SchemaGraph, ids: ReadonlySet<SchemaId>): OutputFile[] {
  const compiler = new CheckCompiler();
  const structural = new StructuralProfile(graph, ids);
  return [...ids].flatMap((id) => {
    const name = schemaName(graph, id);
    const node = nodeOf(graph, id);
    const isSame = structural.isSame(id);
    return [
      { path: `validators/contract/${name}.js`, content: checkModule(compiler, graph, id, node) },
      {
        path: `validators/structural/${name}.js`,
        content: isSame
          ? reExport(checkName(graph, id), name)
          : checkModule(compiler, graph, id, structural.relax(node)),
      },
    ];
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

import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import type { Diagnostics, Location } from '../../diagnostics/diagnostic.js';
import { below } from '../load/location.js';
import type { Contract, ExampleValue, SchemaId, SchemaNode } from '../model.js';
import { nodeOf } from '../views.js';
import type { Oracle } from './oracle.js';

type Judge = (oracle: Oracle) => void;

/**
 * Checks that every example and default is valid, none of which `@asyncapi/parser` does for
 * version 3.
 * @param loadOracle - called only if there is anything to judge, because the judge is slow to load
 */
export async function checkExamples(
  contract: Contract,
  loadOracle: () => Promise<Oracle>,
  diagnostics: Diagnostics,
): Promise<void> {
  const judges = [...messageExamples(contract, diagnostics), ...schemaValues(contract, diagnostics)];
  if (judges.length === 0) return;
  const oracle = await loadOracle();
  for (const judge of judges) judge(oracle);
}

function messageExamples({ messages, schemas }: Contract, diagnostics: Diagnostics): Judge[] {
  return messages.flatMap(({ examples, payload, headers, names }) =>
    examples.flatMap((example) => {
      const judgeOf = (code: DiagnosticCode, id: SchemaId | undefined, value: ExampleValue | undefined): Judge[] => {
        if (id === undefined || value === undefined) return [];
        const subject =
          example.name === undefined ? `An example of ${names.base}` : `The example '${example.name}' of ${names.base}`;
        return [judge(code, subject, nodeOf(schemas, id), value.value, value.source, diagnostics)];
      };
      return [
        ...judgeOf('example-payload-invalid', payload, example.payload),
        ...judgeOf('example-headers-invalid', headers, example.headers),
      ];
    }),
  );
}

function schemaValues({ schemas }: Contract, diagnostics: Diagnostics): Judge[] {
  return [...schemas.nodes.values()].flatMap((node) => {
    if (node.kind !== 'schema') return [];
    const { default: standard, examples = [] } = node.annotations;
    return [
      ...(standard
        ? [judge('default-invalid', 'The default', node, standard.value, below(node.source, '/default'), diagnostics)]
        : []),
      ...examples.map((value, index) =>
        judge(
          'schema-example-invalid',
          'The example',
          node,
          value,
          below(node.source, `/examples/${index}`),
          diagnostics,
        ),
      ),
    ];
  });
}

/** Tells whatever makes a value invalid, once there is an oracle. */
export function judge(
  code: DiagnosticCode,
  subject: string,
  node: SchemaNode,
  value: unknown,
  at: Location,
  diagnostics: Diagnostics,
): Judge {
  return (oracle) => {
    for (const { place, message } of oracle.violations(node, value)) {
      const where = place === '' ? '' : ` at ${place}`;
      diagnostics.report(code, { message: `${subject} is not valid${where}: it ${message}.`, at: below(at, place) });
    }
  };
}

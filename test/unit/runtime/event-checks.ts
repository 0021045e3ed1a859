import type { Check } from '../../../generator/runtime/failures.js';
import { filesOf, link } from '../emitters/validators/checks.js';

/** Generated checks by wire type. `Tree` is a recursive schema that they can refer to. */
export function validatorsFor(schemas: Readonly<Record<string, unknown>>): ReadonlyMap<string, Check> {
  const names = Object.keys(schemas).map((type, index) => [type, `Event${index}`] as const);
  const tree = {
    type: 'object',
    properties: { child: { $ref: '#/components/schemas/Tree' }, list: { type: 'array', items: { enum: ['a', 'b'] } } },
  };
  const events = Object.fromEntries(
    names.map(([type, name]) => [name, { type: 'object', ...(schemas[type] as object) }]),
  );
  const linked = link(filesOf({ Tree: tree, ...events }), 'contract');
  return new Map(names.flatMap(([type, name]) => [[type, linked.get(`check${name}`) as Check] as const]));
}

import { tokensOf } from '../../../contract/json.js';
import type { Contract, SchemaId } from '../../../contract/model.js';
import { pascalCase, wordsOf } from '../../../contract/names/identifier.js';

const COMPOSING = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not']);
const HOLDING_NAMES = new Set(['properties', 'patternProperties', 'definitions', '$defs', 'dependencies']);

/** Makes names of places in the document: what the contract calls a schema, or what its place says. */
export class PlaceNames {
  /** What stands before a place, longest first, and what it is called. */
  readonly #roots: readonly (readonly [id: SchemaId, name: string])[];

  constructor(private readonly contract: Contract) {
    const payloads = contract.messages.flatMap(({ payload, names }) => {
      return payload === undefined ? [] : [[payload, names.type] as const];
    });
    this.#roots = payloads.sort(([a], [b]) => b.length - a.length);
  }

  /** The name that a schema would like best. */
  of(id: SchemaId): string {
    const known = this.contract.schemas.names.get(id);
    if (known !== undefined) return known;
    for (const [root, name] of this.#roots) {
      if (id.startsWith(`${root}/`)) return name + nameOf(tokensOf(id.slice(root.length)));
    }
    const tokens = tokensOf(id.slice(1));
    const isComponent = tokens[0] === 'components' && tokens.length > 2;
    return nameOf(isComponent ? tokens.slice(2) : tokens) || 'Value';
  }
}

/** What a value is called that stands in something with a name. */
export function inside(owner: string, what: string): string {
  return owner + pascalCase(what);
}

/** A name without the keywords that only compose schemas, and the numbers of their branches. */
function nameOf(tokens: readonly string[]): string {
  const kept: string[] = [];
  let isName = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as string;
    if (!isName && COMPOSING.has(token)) {
      if (/^\d+$/.test(tokens[at + 1] ?? '')) at += 1;
      continue;
    }
    kept.push(token);
    isName = !isName && HOLDING_NAMES.has(token);
  }
  return wordsOf(kept).join('');
}

import type { SchemaId } from '../../contract/model.js';
import { nodeOf } from '../../contract/views.js';
import { breakCycles, shortenChains } from './cycles.js';
import { memberComment, messageComment, schemaComment } from './docs.js';
import { heritageOf } from './heritage.js';
import { Implication } from './implies.js';
import { KindFinder } from './kinds.js';
import type { LibrarySchema } from './library-schema.js';
import { Lowering } from './lower.js';
import type { Plan, Planned } from './plan.js';
import { Shapes } from './shapes.js';

/** One declaration, ready for the library. */
export interface Declaration extends Planned {
  /** What stands for its name in the library's input and output. */
  readonly token: string;
  readonly comment: string;
  readonly schema: LibrarySchema;
  /** The tokens of the types that it extends. */
  readonly bases: readonly string[];
}

export interface Declarations {
  readonly all: readonly Declaration[];
  readonly shapes: Shapes;
}

/** Translates every planned schema. */
export function declare({ scope, declared }: Plan): Declarations {
  const shapes = new Shapes();
  const tokens = new Map([...declared.keys()].map((id, index) => [id, `T${index}`]));
  const tokenOf = (id: SchemaId): string => tokens.get(id) as string;
  const kinds = new KindFinder(scope);
  const implication = new Implication(scope, kinds);
  const commentOf = memberComment.bind(undefined, scope);
  const lowering = new Lowering({ scope, shapes, kinds, implication, tokenOf, commentOf });

  const all = [...declared.values()].map((planned): Declaration => {
    const node = nodeOf(scope.graph, planned.id);
    const comment = planned.message ? messageComment(scope, planned.message, [node]) : schemaComment(scope, [node]);
    const base = { ...planned, token: tokenOf(planned.id), comment };
    lowering.reset();
    const heritage = heritageOf({ scope, kinds, implication }, node);
    if (!heritage) return { ...base, schema: lowering.type([node]), bases: [] };
    const schema = shapes.object(lowering.members(heritage.members));
    return { ...base, schema, bases: heritage.bases.map(({ target }) => tokenOf(target)) };
  });
  return { all: shortenChains(breakCycles(all, shapes), shapes), shapes };
}

import { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Bundle } from '../bundle/bundle.js';
import { isObject, own, ownString, pointer } from '../json.js';
import type { SchemaGraph, SchemaId } from '../model.js';
import { SchemaGraphBuilder } from '../normalize/schema-graph.js';
import { nodeOf } from '../views.js';
import { checkCompositionSize } from './composition-size.js';
import { judge } from './examples.js';
import type { Oracle } from './oracle.js';
import { checkPatterns } from './patterns.js';
import { allMessagesV2, allMessageTraitsV2, type Found, found, foundBelow, VERBS } from './rules-v2-places.js';

type Code =
  | 'example-payload-invalid'
  | 'example-headers-invalid'
  | 'asyncapi2-default-invalid'
  | 'asyncapi2-schema-example-invalid';

/** A value, and the schema that it has to be valid against. */
interface Claim {
  readonly code: Code;
  readonly subject: string;
  readonly schema: SchemaId;
  readonly value: unknown;
  readonly place: string;
}

/**
 * Checks the examples and defaults that `@asyncapi/parser` checks in AsyncAPI 2: in all messages
 * and traits, used or not, and at the top of the schemas that its rules name. The document must be
 * sound in structure.
 * @param loadOracle - called only if there is anything to judge, because the judge is slow to load
 */
export async function checkValuesV2(
  { document, locate }: Bundle,
  loadOracle: (graph: SchemaGraph) => Promise<Oracle>,
  diagnostics: Diagnostics,
): Promise<void> {
  // What the schemas hold besides is the contract's concern, and only if a message uses them.
  const builder = new SchemaGraphBuilder({ document, locate }, new Diagnostics());
  const claims = [...messageClaims(document, builder, { locate }, diagnostics), ...schemaClaims(document, builder)];
  if (claims.length === 0) return;
  const graph: SchemaGraph = { nodes: builder.nodes, names: new Map([...builder.targets].map((id) => [id, id])) };
  // Nothing can be judged by a schema whose patterns are broken, or that has no end in sight.
  if (!checkPatterns(graph, diagnostics) || !checkCompositionSize(graph, diagnostics)) return;
  const oracle = await loadOracle(graph);
  for (const { code, subject, schema, value, place } of claims) {
    judge(code, subject, nodeOf(graph, schema), value, locate(place), diagnostics)(oracle);
  }
}

function* messageClaims(
  document: unknown,
  builder: SchemaGraphBuilder,
  { locate }: Pick<Bundle, 'locate'>,
  diagnostics: Diagnostics,
): Generator<Claim> {
  for (const message of onceEach([...allMessagesV2(document), ...allMessageTraitsV2(document)])) {
    const format = ownString(message.value, 'schemaFormat');
    for (const example of foundBelow(document, message, 'examples', '*')) {
      const name = ownString(example.value, 'name');
      const subject = name === undefined ? 'The example' : `The example '${name}'`;
      for (const { value, place } of foundBelow(document, example, 'payload')) {
        const schema = schemaAt(document, message, 'payload', builder, format);
        if (schema !== undefined) yield { code: 'example-payload-invalid', subject, schema, value, place };
      }
      for (const { value, place } of foundBelow(document, example, 'headers')) {
        const schema = schemaAt(document, message, 'headers', builder);
        if (schema !== undefined) yield { code: 'example-headers-invalid', subject, schema, value, place };
        // Headers are a map, even where no schema says so.
        else if (!isObject(value)) {
          const text = `${subject} is not valid: it must be object.`;
          diagnostics.report('example-headers-invalid', { message: text, at: locate(place) });
        }
      }
    }
  }
}

function schemaAt(
  document: unknown,
  message: Found,
  member: 'payload' | 'headers',
  builder: SchemaGraphBuilder,
  format?: string,
): SchemaId | undefined {
  const [schema] = foundBelow(document, message, member);
  return schema && builder.add(schema.place, format);
}

function* schemaClaims(document: unknown, builder: SchemaGraphBuilder): Generator<Claim> {
  for (const { value, place } of onceEach(schemasWithValues(document))) {
    const claim = (code: Code, subject: string, claimed: unknown, ...path: (string | number)[]): Claim[] => {
      // The rule leaves text alone: in 3 as in 2, it is a warning if the contract uses the schema.
      const schema = typeof claimed === 'string' ? undefined : builder.add(place);
      return schema === undefined ? [] : [{ code, subject, schema, value: claimed, place: pointer(place, ...path) }];
    };
    if (!isObject(value)) continue;
    const { examples } = value;
    if (Object.hasOwn(value, 'default')) {
      yield* claim('asyncapi2-default-invalid', 'The default', value.default, 'default');
    }
    for (const [index, example] of (Array.isArray(examples) ? examples : []).entries()) {
      yield* claim('asyncapi2-schema-example-invalid', 'The example', example, 'examples', index);
    }
  }
}

/** The schemas whose own default and examples the rules are about; those inside them are not. */
function* schemasWithValues(document: unknown): Generator<Found> {
  for (const channels of [['channels'], ['components', 'channels']]) {
    // Not the messages of a choice: the rules name those of `components` only.
    for (const message of found(document, ...channels, '*', VERBS, 'message')) yield* payloadOf(document, message);
    yield* found(document, ...channels, '*', 'parameters', '*', 'schema');
  }
  for (const message of found(document, 'components', 'messages', '*')) yield* payloadOf(document, message);
  yield* found(document, 'components', 'schemas', '*');
  yield* found(document, 'components', 'parameters', '*', 'schema');
}

function* payloadOf(document: unknown, message: Found): Generator<Found> {
  if (own(message.value, 'schemaFormat') === undefined) yield* foundBelow(document, message, 'payload');
}

function onceEach(places: Iterable<Found>): readonly Found[] {
  return [...new Map([...places].map((each) => [each.place, each])).values()];
}

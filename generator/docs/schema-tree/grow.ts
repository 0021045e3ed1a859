import { escapeToken } from '../../contract/json.js';
import type { SchemaGraph, SchemaId, SchemaNode } from '../../contract/model.js';
import { resolve } from '../../contract/views.js';
import type { Places } from '../place.js';
import { conditionsOf, unionOf } from './alternatives.js';
import type { Anchors } from './anchors.js';
import { conditionWords } from './conditions.js';
import { type Conjunction, conjunctionOf, type Member } from './conjunction.js';
import { constraintWords, namesWords } from './constraints.js';
import { itemsOf, itemTypes } from './items.js';
import type { ContinuedView, FieldView, ValueView } from './model.js';
import { notesOf } from './notes.js';
import { allowsOthers, listedProperties, otherProperties, requiredElsewhere } from './properties.js';
import { hasParts, type Room } from './room.js';
import { isNullable, typeWords } from './type-words.js';
import { ANY, intersect, type Types, typesOf } from './types-of.js';
import { wordsOf, wordsOfNothing } from './words.js';

/** What a tree grows from. */
export interface Soil {
  readonly graph: SchemaGraph;
  readonly places: Places;
  readonly anchors: Anchors;
  readonly room: Room;
}

/** Where a value stands. */
interface Place {
  /** JSON pointer. */
  readonly path: string;
  /** The steps that lead here, those into a branch too. */
  readonly address: readonly string[];
  /** The anchor of the field that the value is in. */
  readonly anchor: string;
  /** The schemas that are being told, and where. */
  readonly above: ReadonlyMap<SchemaId, string>;
  /** The types that are left of a value of which a branch is told. */
  readonly within: Types;
  /** The properties that are listed beside a branch, and what is left of their types. */
  readonly elsewhere: ReadonlyMap<string, Types>;
}

type Growing = { -readonly [Key in keyof ValueView]: ValueView[Key] };

/**
 * Level by level, so that what is further up gets the room, and the plain anchors.
 *
 * @throws NoRoom where the room is for a smaller tree
 */
export function growTree(soil: Soil, root: SchemaNode, anchor: string): ValueView {
  const next: (() => void)[] = [];
  const decided = new Set<string>();
  const start: Place = { path: '', address: [], anchor, above: new Map(), within: ANY, elsewhere: new Map() };
  const view = tellValue([root], start);
  // A list hands out what is added to it while it is walked.
  for (const task of next) task();
  return view;

  function tellValue(nodes: readonly SchemaNode[], place: Place): ValueView {
    soil.room.take();
    const { graph } = soil;
    const conjunction = conjunctionOf(graph, nodes);
    const types = intersect(place.within, typesOf(graph, nodes));
    const all = conjunction.members;
    const said = wordsOf(place.address.length === 0 ? withoutFrame(all) : all, types);
    const never = conjunction.impossible || types.size === 0 || said.values?.list.length === 0;
    const words = never ? wordsOfNothing(said) : said;
    const onlyNull = types.size === 1 && types.has('null');
    const named = onlyNull ? undefined : nameOf(nodes, soil);
    const value: Growing = {
      type: never ? 'nothing' : typeWords(types, itemTypes(graph, all)),
      nullable: !never && types.size < ANY.size && isNullable(types),
      never,
      ...(named && { named }),
      ...words,
      constraints: never || onlyNull ? [] : [...constraintWords(all), ...refusals(all)],
      notes: notesOf(all, decided),
      fields: [],
      alternatives: [],
      otherProperties: [],
      rules: [],
      continued: [],
    };
    if (!never && !onlyNull) next.push(() => addParts(value, conjunction, types, place));
    return value;
  }

  /** What is told about parts of the value, by the members that are told here. */
  function addParts(value: Growing, conjunction: Conjunction, types: Types, place: Place): void {
    const { graph } = soil;
    const { told, above, continued } = divide(conjunction, place);
    const inside = { ...place, above, within: ANY, elsewhere: new Map<string, Types>() };
    value.continued = continued;

    const listed = listedProperties(graph, told, conjunction.members, new Set(place.elsewhere.keys()));
    value.fields = listed.map((property): FieldView => {
      const address = [...place.address, property.name];
      const path = `${place.path}/${escapeToken(property.name)}`;
      const id = soil.anchors.allocate(address);
      const { name, schemas, required } = property;
      const left = place.elsewhere.get(name) ?? ANY;
      const there = { ...inside, path, address, anchor: id, within: left };
      return { name, id, path, required, value: tellValue(schemas, there) };
    });
    const needed = requiredElsewhere(told, listed);
    if (needed.length > 0) value.constraints = [...value.constraints, `needs ${namesWords(needed)}`];
    value.otherProperties = otherProperties(told, listed.length > 0).map(({ names, key, schemas }) => {
      return { names, value: tellValue(schemas, within(inside, '*', `any-${key}`)) };
    });
    // What is told elsewhere tells there whether it is all.
    if (continued.length === 0 && types.has('object') && (types.size === 1 || listed.length > 0)) {
      value.open = allowsOthers(graph, conjunction.members);
    }

    addItems(value, told, inside);
    const beside = {
      ...place,
      above,
      within: types,
      elsewhere: new Map([
        ...place.elsewhere,
        ...listed.map(({ name, schemas }) => [name, typesOf(graph, schemas)] as const),
      ]),
    };
    value.alternatives = [
      ...conjunction.unions.filter(({ of }) => told.includes(of)).map((union) => unionOf(graph, union, types)),
      ...told.flatMap((member) => conditionsOf(graph, member)),
    ].map(({ key, title, branches }) => ({
      title,
      branches: branches.map(({ title: branch, node }, index) => {
        const address = [...place.address, `${key}-${index + 1}`];
        return { title: branch, value: tellValue([node], { ...beside, address }) };
      }),
    }));
    addRules(value, told, inside, beside);
  }

  function addItems(value: Growing, told: readonly Member[], inside: Place): void {
    const { items, tuple, further } = itemsOf(told);
    if (items.length > 0) value.items = tellValue(items, within(inside, '*', 'item'));
    if (tuple.length > 0) {
      value.tuple = tuple.map((nodes, index) => tellValue(nodes, within(inside, String(index), `item-${index}`)));
    }
    if (further.some((node) => isAlways(node, false))) {
      value.constraints = [...value.constraints, 'no further items'];
    } else if (further.length > 0) {
      const label = 'Any further item';
      value.rules = [...value.rules, { label, value: tellValue(further, within(inside, '*', 'further')) }];
    }
  }

  function addRules(value: Growing, told: readonly Member[], inside: Place, beside: Place): void {
    const { graph } = soil;
    value.rules = [
      ...value.rules,
      ...told.flatMap(({ schema: { assertions } }) => [
        ...(assertions.contains
          ? [{ label: 'At least one item', value: tellValue([assertions.contains], within(inside, '*', 'contains')) }]
          : []),
        ...(assertions.propertyNames && !isAlways(assertions.propertyNames, true)
          ? [
              {
                label: 'Every name of a property',
                value: tellValue([assertions.propertyNames], {
                  ...inside,
                  address: [...inside.address, 'names'],
                  within: new Set(['string'] as const),
                }),
              },
            ]
          : []),
        ...(assertions.not && conditionWords(graph, assertions.not) === undefined
          ? [{ label: 'Not', value: tellValue([assertions.not], { ...beside, address: [...beside.address, 'not'] }) }]
          : []),
      ]),
    ];
  }

  /** Which members are told here, and where the others are. */
  function divide({ members, references }: Conjunction, place: Place) {
    const atRoot = place.address.length === 0;
    const above = new Map(place.above);
    const elsewhere = new Set<SchemaId>();
    const continued: ContinuedView[] = [];
    for (const { target, via } of references) {
      if (via.some((id) => elsewhere.has(id)) || !hasParts(soil.graph, target)) continue;
      const id = place.above.get(target);
      if (id === undefined && (soil.room.admits(target) || atRoot)) {
        above.set(target, place.anchor);
        continue;
      }
      elsewhere.add(target);
      const label = soil.graph.names.get(target) ?? 'the same';
      const page = soil.places.schema(target);
      continued.push(id === undefined ? { label, ...(page !== undefined && { page }) } : { label, id });
    }
    const told = members.filter(({ via }) => !via.some((id) => elsewhere.has(id)));
    return { told, above, continued };
  }

  function refusals(members: readonly Member[]): string[] {
    return members.flatMap(({ schema: { assertions } }) => {
      const words = assertions.not && conditionWords(soil.graph, assertions.not);
      return words === undefined ? [] : [`not: ${words}`];
    });
  }

  function isAlways(node: SchemaNode, verdict: boolean): boolean {
    const schema = resolve(soil.graph, node);
    return schema.kind === 'boolean' && schema.value === verdict;
  }
}

/** A schema that composes others is more than any of them: at the top, their descriptions would mislead. */
function withoutFrame(members: readonly Member[]): readonly Member[] {
  const [root] = members;
  if ((root?.schema.assertions.allOf?.length ?? 0) < 2) return members;
  return members.filter(({ via }) => via.length === root?.via.length);
}

function within(place: Place, token: string, step: string): Place {
  return { ...place, path: `${place.path}/${token}`, address: [...place.address, step] };
}

/** What the contract calls a value that is one of its components and nothing besides. */
function nameOf(nodes: readonly SchemaNode[], { graph, places }: Soil): ValueView['named'] {
  const targets = nodes.flatMap((node) => {
    const parts = node.kind === 'schema' ? (node.assertions.allOf ?? []) : [];
    return [node, ...parts].flatMap((part) => (part.kind === 'reference' ? [part.target] : []));
  });
  const [target] = targets.filter((id) => /^#\/components\/schemas\/[^/]+$/.test(id) && hasParts(graph, id));
  const label = target === undefined ? undefined : graph.names.get(target);
  const page = target === undefined ? undefined : places.schema(target);
  return label === undefined || page === undefined ? undefined : { label, page };
}

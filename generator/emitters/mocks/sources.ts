import { tokensOf } from '../../contract/json.js';
import type { Contract, KeywordSchema, Message, SchemaNode } from '../../contract/model.js';
import { nodeOf, propertiesOf } from '../../contract/views.js';
import type { CandidatePlan, ChangePlan, Place, Plan, UpdatePlan } from '../../runtime/mocks/plan.js';
import { bodyPlace } from '../body-place.js';
import { conjunctionOf } from './conjunction.js';
import { changesAs } from './invariants.js';
import { allowedKinds } from './kinds.js';
import type { Lowering } from './lower.js';

/** What a mock of a message needs beside its plan and its check: the rest of `EventSource`. */
export interface SourceData {
  readonly typeAt?: Place;
  readonly update?: UpdatePlan;
  readonly absent?: Place;
}

/** @param lowering - knows the payloads of all messages already */
export function sourceOf({ dispatch, schemas }: Contract, message: Message, lowering: Lowering): SourceData {
  const place = bodyPlace(dispatch);
  const { payload } = message;
  if (payload === undefined) return place ? { typeAt: place } : {};
  const node = nodeOf(schemas, payload);
  const { members } = conjunctionOf(schemas, [node]);
  const isObject = (allowedKinds(members)?.kinds ?? ['object']).includes('object');
  return { ...(place && isObject && { typeAt: place }), ...previousOf(message, node, lowering) };
}

/** The plan of a message. */
export function planOf({ dispatch }: Contract, message: Message, lowering: Lowering): Plan {
  if (message.payload !== undefined) return lowering.payload(message.payload);
  return barePlan(message, bodyPlace(dispatch));
}

/** A message without a payload says nothing but its type. */
function barePlan({ wireType }: Message, place: Place | undefined): Plan {
  if (!place) return { kind: 'object', properties: [] };
  return place.reduceRight<Plan>((value, name) => ({ kind: 'object', properties: [{ name, required: true, value }] }), {
    kind: 'enum',
    values: [wireType],
  });
}

/** Previous values: where they are, or that there are none because nothing was updated. */
function previousOf(
  { envelope, event }: Message,
  payload: SchemaNode,
  lowering: Lowering,
): Pick<SourceData, 'update' | 'absent'> {
  const object = event?.previousOf ?? envelope?.object;
  if (envelope?.previous === undefined || object === undefined) return {};
  const previous = tokensOf(envelope.previous);
  const stands = nodesAt([payload], previous, lowering);
  if (stands.nodes.length === 0 || lowering.plan(stands.nodes).kind === 'never') return {};
  if (event?.action === 'created' || event?.action === 'deleted') return stands.required ? {} : { absent: previous };
  const resource = nodesAt([payload], tokensOf(object), lowering).nodes;
  if (resource.length === 0) return {};
  const properties = propertyNodes(resource, lowering);
  const rules = rulesOf(properties, lowering);
  const candidates = candidatesOf(properties, stands.nodes, rules, lowering);
  if (candidates.length === 0) return {};
  return { update: { object: tokensOf(object), previous, resource: lowering.plan(resource), candidates, ...rules } };
}

interface PropertyNodes {
  readonly nodes: readonly SchemaNode[];
  readonly required: boolean;
}

function propertyNodes(nodes: readonly SchemaNode[], { graph }: Lowering): ReadonlyMap<string, PropertyNodes> {
  const found = new Map<string, { nodes: SchemaNode[]; required: boolean }>();
  for (const node of nodes) {
    for (const [name, { schemas, required }] of propertiesOf(graph, node)) {
      const known = found.get(name);
      found.set(name, {
        nodes: [...new Set([...(known?.nodes ?? []), ...schemas])],
        required: required || (known?.required ?? false),
      });
    }
  }
  return found;
}

function nodesAt(nodes: readonly SchemaNode[], place: Place, lowering: Lowering): PropertyNodes {
  return place.reduce<PropertyNodes>(
    ({ nodes: here }, name) => propertyNodes(here, lowering).get(name) ?? { nodes: [], required: false },
    { nodes, required: true },
  );
}

function rulesOf(properties: ReadonlyMap<string, PropertyNodes>, lowering: Lowering): ChangePlan {
  const membersOf = ({ nodes }: PropertyNodes): readonly KeywordSchema[] =>
    conjunctionOf(lowering.graph, nodes).members;
  const those = (kind: keyof ChangePlan): string[] => {
    return [...properties].flatMap(([name, property]) => (changesAs(kind, membersOf(property)) ? [name] : []));
  };
  return { relation: those('relation'), bookkeeping: those('bookkeeping'), identity: those('identity') };
}

/** The properties that an update may change and list. Of closed lists, those that are in them. */
function candidatesOf(
  properties: ReadonlyMap<string, PropertyNodes>,
  previous: readonly SchemaNode[],
  { bookkeeping, identity }: ChangePlan,
  lowering: Lowering,
): CandidatePlan[] {
  const listed = propertyNodes(previous, lowering);
  return [...properties].flatMap(([name, { nodes, required }]) => {
    const earlier = listed.get(name);
    if (bookkeeping.includes(name) || identity.includes(name) || (listed.size > 0 && !earlier)) return [];
    const value = lowering.plan(nodes);
    const before = earlier && lowering.plan(earlier.nodes);
    if (isFixed(value) || before?.kind === 'never') return [];
    const isNullable = (!before || lowering.isNullable(before)) && (!required || lowering.isNullable(value));
    return [{ name, ...(required && { required: true as const }), ...(isNullable && { nullable: true as const }) }];
  });
}

function isFixed(plan: Plan): boolean {
  return plan.kind === 'never' || (plan.kind === 'enum' && plan.values.length < 2);
}

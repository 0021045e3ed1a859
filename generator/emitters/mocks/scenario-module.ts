import { tokensOf } from '../../contract/json.js';
import type { Contract, Message, Resource } from '../../contract/model.js';
import { nodeOf } from '../../contract/views.js';
import type { CandidatePlan, ChangePlan, InvariantPlan, Place, Plan } from '../../runtime/mocks/plan.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import type { Addition } from './addition.js';
import { conjunctionOf } from './conjunction.js';
import type { Mocked } from './event-modules.js';
import { invariantsOf } from './invariants.js';
import type { Lowering, PlanId } from './lower.js';
import { type PlanNames, planImports } from './plan-modules.js';
import { type Names, printPlan } from './print.js';
import { candidatesOf, nodesAt, propertyNodes, rulesOf } from './sources.js';

/** The life of a resource: what can change in it, and which events tell of that. */
export interface Life extends ChangePlan {
  readonly name: string;
  readonly plan: Plan;
  readonly candidates: readonly CandidatePlan[];
  readonly births: readonly string[];
  readonly events: readonly LifeEvent[];
}

interface LifeEvent {
  readonly message: Message;
  readonly phase: 'first' | 'change' | 'other' | 'last';
  /** Places in the body. */
  readonly places: Readonly<Record<string, Place>>;
}

/** The resources of whose life the roles tell: an event says what it is about, and where that stands. */
export function livesOf(contract: Contract, mocked: readonly Mocked[], lowering: Lowering): Life[] {
  return contract.resources.flatMap((resource) => {
    const events = mocked.flatMap((one) => (isAbout(one, resource) ? eventOf(one) : []));
    const best = events.find(({ phase }) => phase === 'change') ?? events[0];
    return best ? [lifeOf(resource, events, best, lowering)] : [];
  });
}

function isAbout({ message }: Mocked, { schema }: Resource): boolean {
  return message.event?.resource === schema && message.payload !== undefined;
}

function eventOf({ message, data }: Mocked): LifeEvent[] {
  const { envelope = {}, event } = message;
  const object = event?.previousOf ?? envelope.object;
  if (object === undefined || tokensOf(object).length === 0) return [];
  const places = Object.fromEntries(
    (['time', 'owner'] as const).flatMap((part) => {
      const place = envelope[part];
      return place === undefined ? [] : [[part, tokensOf(place)]];
    }),
  );
  const previous = data.update ? { previous: data.update.previous } : {};
  return [
    {
      message,
      phase: phaseOf(event?.action, data.update !== undefined),
      places: { object: tokensOf(object), ...previous, ...places },
    },
  ];
}

/** The words of the vocabulary; any action that lists previous values is a change as well. */
function phaseOf(action: string | undefined, hasPrevious: boolean): LifeEvent['phase'] {
  if (action === 'created') return 'first';
  if (action === 'deleted') return 'last';
  return action === 'updated' || hasPrevious ? 'change' : 'other';
}

function lifeOf({ name }: Resource, events: readonly LifeEvent[], best: LifeEvent, lowering: Lowering): Life {
  const payload = [nodeOf(lowering.graph, best.message.payload ?? '')];
  const { nodes } = nodesAt(payload, best.places.object ?? [], lowering);
  const previous = best.places.previous ? nodesAt(payload, best.places.previous, lowering).nodes : [];
  const properties = propertyNodes(nodes, lowering);
  const rules = rulesOf(properties, lowering);
  const invariants = invariantsOf(conjunctionOf(lowering.graph, nodes).members, lowering.graph);
  return {
    name,
    ...rules,
    plan: lowering.plan(nodes),
    candidates: candidatesOf(properties, previous, rules, lowering),
    births: birthsOf(invariants, rules),
    events,
  };
}

/** Of the times in the books, those that come first. */
function birthsOf(invariants: readonly InvariantPlan[], { bookkeeping }: ChangePlan): string[] {
  const orders = invariants.flatMap((invariant) => (invariant.kind === 'order' ? [invariant.places] : []));
  const first = orders.flatMap((places) => {
    const [earliest, ...later] = places.flatMap(([name, ...deeper]) => {
      return name !== undefined && deeper.length === 0 && bookkeeping.includes(name) ? [name] : [];
    });
    return earliest !== undefined && later.length > 0 ? [earliest] : [];
  });
  return [...new Set(first)];
}

/**
 * What happens to one resource from its beginning to its end: a module for each, and one for all. The
 * list of the resources is there even if there are none: the package itself has other uses for it.
 */
export function scenarioAddition(
  { messages, signatures }: Contract,
  lives: readonly Life[],
  names: PlanNames,
): Addition {
  if (messages.length === 0) return { files: [], code: '', types: '' };
  const list = { path: 'mocks/resources.js', content: resourceList(lives) };
  if (lives.length === 0) return { files: [list], code: '', types: '' };
  return {
    files: [
      ...lives.map((life) => ({ path: `mocks/scenarios/${life.name}.js`, content: resourceModule(life, names) })),
      list,
      { path: 'mocks/scenarios.js', content: SCENARIOS },
    ],
    code: "export { mockScenario, mockScenarioDeliveries } from './scenarios.js';\n",
    imports: "import type { ScenarioOptions } from '../runtime/mocks/scenarios/scenario.js';\n",
    types: typesOf(lives, signatures.length > 0),
  };
}

function resourceList(lives: readonly Life[]): string {
  const imports = lives.map(({ name }) => {
    return `import { resource as ${name} } from ${stringLiteral(`./scenarios/${name}.js`)};\n`;
  });
  return `${BANNER}
${imports.join('')}
export const resources = [
${lives.map(({ name }) => `  ${name},\n`).join('')}];
`;
}

const SCENARIOS = `${BANNER}
import { deliver } from '../runtime/mocks/deliveries/deliver.js';
import { makeScenario } from '../runtime/mocks/scenarios/scenario.js';
import { deliveries } from './deliveries.js';
import { resources } from './resources.js';

export function mockScenario(resource, options) {
  return makeScenario(resources, resource, options).map(({ event }) => event);
}

export function mockScenarioDeliveries(resource, { secret, now, ...options } = {}) {
  const { seed = 0 } = options;
  const scenes = makeScenario(resources, resource, options);
  return Promise.all(
    scenes.map(({ type, event }, index) => deliver(deliveries, event, type, { secret, now, seed: \`\${seed} \${index}\` })),
  );
}
`;

function resourceModule(life: Life, names: PlanNames): string {
  const used = new Set<PlanId>();
  // Lists of values stand where they are used, and so does all of a plan without a name.
  const naming: Names = { plan: names.noting(used, new Set()).plan, pool: () => undefined };
  const body = resourceCode(life, naming);
  const imports = life.events.map(
    ({
      message: {
        names: { type },
      },
    }) => {
      return `import { source as ${type} } from ${stringLiteral(`../events/${type}.js`)};\n`;
    },
  );
  return `${BANNER}
${imports.join('')}${planImports(used, names, '../plans/').join('')}
export const resource = ${body};
`;
}

function resourceCode({ name, plan, candidates, births, events, ...rules }: Life, naming: Names): string {
  const data = { name, resource: plan, candidates, births, ...rules };
  const members = Object.entries(data).map(([key, value]) => `  ${key}: ${printPlan(value, naming, '  ')},\n`);
  const told = events.map(({ message, phase, places }) => {
    const rest = Object.entries({ phase, ...places }).map(([key, value]) => `${key}: ${printPlan(value, naming)}`);
    return `    { source: ${message.names.type}, ${rest.join(', ')} },\n`;
  });
  return `{\n${members.join('')}  events: [\n${told.join('')}  ],\n}`;
}

function typesOf(lives: readonly Life[], isSigned: boolean): string {
  const members = lives.map(({ name, events }) => {
    const union = [...new Set(events.map(({ message }) => `    | types.${message.names.type}\n`))].join('');
    return `  readonly ${stringLiteral(name)}:\n${union}`;
  });
  return `
export type { ScenarioOptions };

/** The events about each resource. */
export interface ResourceEvents {
${members.join('')}}

/**
 * The life of one resource, as its events tell it: it begins, changes, and ends. It has one id and one
 * owner throughout. Each event has the state that the one before left, with its changes, and the
 * previous values that a publisher would list. Times grow.
 */
export declare function mockScenario<Name extends keyof ResourceEvents>(
  resource: Name,
  options?: ScenarioOptions,
): ResourceEvents[Name][];

/** The same as deliveries, in the order of the events. \`shuffleDeliveries\` mixes and repeats them. */
export declare function mockScenarioDeliveries<Name extends keyof ResourceEvents>(
  resource: Name,
  options${isSigned ? '' : '?'}: DeliveryOptions & ScenarioOptions,
): Promise<MockDelivery<ResourceEvents[Name]>[]>;
`;
}

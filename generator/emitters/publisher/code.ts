import type { Contract } from '../../contract/model.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import { schemaName } from '../schema-name.js';
import { shapedSchemas, shapeOf } from '../strict/index.js';
import { bareCheck } from '../validators/bare-check.js';
import { checkName } from '../validators/check-modules.js';
import { valueExpression } from '../validators/javascript-values.js';
import type { Place } from './fixed-places.js';
import type { Plan } from './plan.js';

/**
 * The module of functions. What it imports and holds for itself has a `$` in its name, as no
 * function does.
 */
export function publisherCode(contract: Contract, plans: readonly Plan[]): string {
  const writer = new PublisherModule(contract);
  const functions = plans.map((plan) => writer.function(plan));
  return [BANNER, `${writer.imports()}\n${ERROR}`, ...functions].join('\n');
}

const ERROR = `export { InvalidEventError } from '../runtime/publisher/invalid-event-error.js';
export * from './outbox.js';
`;

class PublisherModule {
  readonly #contract: Contract;
  readonly #declaring: ReadonlySet<string>;
  readonly #lines = new Set<string>();

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#declaring = shapedSchemas(contract);
  }

  imports(): string {
    return [...this.#lines].sort().join('');
  }

  function(plan: Plan): string {
    const { name, object, previous, constants } = plan;
    const members = [
      `type: ${stringLiteral(plan.message.wireType)}`,
      `check: ${this.#check(plan)}`,
      `shape: ${this.#shape(plan)}`,
      `constants: [${constants.map(([place, value]) => `[${placeCode(place)}, ${valueExpression(value)}]`).join(', ')}]`,
      ...(object ? [`object: ${placeCode(object)}`] : []),
      ...(previous ? [`previous: ${placeCode(previous.place)}`, `rules: ${rulesCode(previous.rules)}`] : []),
    ];
    const [run, parameters] = callOf(plan);
    this.#lines.add(`import { ${run} as $${run} } from '../runtime/publisher/publish.js';\n`);
    return `const ${name}$plan = {\n${members.map((member) => `  ${member},\n`).join('')}};

export function ${name}(${parameters}) {
  return $${run}(${name}$plan, ${parameters});
}
`;
  }

  #check({ message }: Plan): string {
    const { schemas } = this.#contract;
    if (message.payload === undefined) {
      const bare = bareCheck(this.#contract);
      this.#lines.add(`import { ${bare.name} as $${bare.name} } from '../runtime/validate-event.js';\n`);
      return bare.of(message).replace(bare.name, () => `$${bare.name}`);
    }
    const check = checkName(schemas, message.payload);
    const module = `../validators/contract/${schemaName(schemas, message.payload)}.js`;
    this.#lines.add(`import { ${check} as $${check} } from '${module}';\n`);
    return `$${check}`;
  }

  #shape({ message }: Plan): string {
    const shape = shapeOf(this.#contract, this.#declaring, message.payload);
    if (!shape) return '0';
    this.#lines.add(`import { ${shape.name} as $${shape.name} } from '../${shape.module}';\n`);
    return `$${shape.name}`;
  }
}

function callOf({ object, previous }: Plan): readonly [run: string, parameters: string] {
  if (previous) return ['publishChange', 'before, after, envelope'];
  return object ? ['publishState', 'object, envelope'] : ['publishPayload', 'payload'];
}

function placeCode(place: Place): string {
  return `[${place.map(stringLiteral).join(', ')}]`;
}

function rulesCode(rules: NonNullable<Plan['previous']>['rules']): string {
  return `{ ${Object.entries(rules)
    .map(([kind, names]) => `${kind}: [${names.map(stringLiteral).join(', ')}]`)
    .join(', ')} }`;
}

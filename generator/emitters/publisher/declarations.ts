import { BANNER, stringLiteral } from '../quote/javascript.js';
import { jsdoc } from '../quote/jsdoc.js';
import { filledType } from './filled.js';
import type { Place } from './fixed-places.js';
import type { Plan } from './plan.js';

/** The types of the functions. */
export function publisherTypes(plans: readonly Plan[]): string {
  const used = ['At', 'Rest'].filter((name) => plans.some((plan) => parametersOf(plan).includes(`${name}<`)));
  const imports = [
    ...(used.length > 0 ? [`import type { ${used.join(', ')} } from '../runtime/publisher/types.js';\n`] : []),
    ...(plans.length > 0 ? ["import type * as Types from '../types/index.js';\n"] : []),
    "\nexport { InvalidEventError } from '../runtime/publisher/invalid-event-error.js';\n",
    "export type { ValidationError } from '../runtime/validation.js';\n",
    "export * from './outbox.js';\n",
  ];
  return [BANNER, imports.join(''), ...plans.map(declaration)].join('\n');
}

function declaration(plan: Plan): string {
  const { names } = plan.message;
  const result = plan.previous ? `Types.${names.type} | null` : `Types.${names.type}`;
  return `${jsdoc(...docs(plan))}export declare function ${plan.name}(${parametersOf(plan)}): ${result};\n`;
}

function parametersOf(plan: Plan): string {
  const type = `Types.${plan.message.names.type}`;
  const rest = `${plan.hasRest ? '' : '?'}: Rest<${type}, ${filledType(plan.filled)}>`;
  if (!plan.object) return `payload${plan.message.payload === undefined ? '?: unknown' : rest}`;
  const object = `At<${type}, ${placeType(plan.object)}>`;
  const about = plan.previous ? [`before: ${object}`, `after: ${object}`] : [`object: ${object}`];
  return `\n${[...about, `envelope${rest}`].map((parameter) => `  ${parameter},\n`).join('')}`;
}

function placeType(place: Place): string {
  return `[${place.map(stringLiteral).join(', ')}]`;
}

function docs({ message, object, previous }: Plan): [string, string[]] {
  const made = previous
    ? `Makes a \`${message.names.type}\` of a change, or \`null\` where nothing changed that it would report.`
    : `Makes a \`${message.names.type}\`.`;
  const tags = [
    ...(object ? ['@param envelope - what the contract does not fix'] : []),
    '@throws InvalidEventError where the result is not what the contract says, or has more than it declares',
    ...(previous ? ['@throws TypeError where `before` and `after` are different resources'] : []),
  ];
  return [
    `${made}\nThe event shares nothing with what it is made of.\n`,
    [...tags, ...(message.deprecated ? ['@deprecated'] : [])],
  ];
}

import type { Contract, Message } from '../../contract/model.js';
import type { Emitter } from '../emitter.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import { jsdoc } from '../quote/jsdoc.js';
import { textsModule } from './texts-module.js';

/** Arbitraries for fast-check, made of the plans of mocks: it needs their output. */
export const arbitraries: Emitter = {
  name: 'arbitraries',
  emit(contract) {
    const named = namesOf(contract.messages);
    return [
      { path: 'arbitraries/index.js', content: code(named) },
      { path: 'arbitraries/index.d.ts', content: types(contract, named) },
      { path: 'arbitraries/texts.js', content: textsModule(contract) },
    ];
  },
};

/** A message with the name of its function. */
interface Named {
  readonly message: Message;
  readonly name: string;
}

/** `orderUpdatedArbitrary`, or `orderUpdatedEventArbitrary` where that is taken. */
function namesOf(messages: readonly Message[]): Named[] {
  const taken = new Set(['anyEventArbitrary', 'unknownEventArbitrary']);
  const wanted = new Set(messages.map(({ names }) => nameOf(names.base)));
  return messages.map((message) => {
    const plain = nameOf(message.names.base);
    let name = taken.has(plain) ? nameOf(message.names.type) : plain;
    while (taken.has(name) || (name !== plain && wanted.has(name))) name += '_';
    taken.add(name);
    return { message, name };
  });
}

function nameOf(identifier: string): string {
  const [first = '', ...others] = identifier;
  return `${first.toLowerCase()}${others.join('')}Arbitrary`;
}

function code(named: readonly Named[]): string {
  const imports = named.map(({ message: { names } }) => {
    return `import { source as ${names.type} } from ${stringLiteral(`../mocks/events/${names.type}.js`)};\n`;
  });
  const functions = named.map(
    ({ name, message }) => `
export function ${name}(constraints) {
  return eventsOf(${message.names.type}, texts, constraints);
}
`,
  );
  return `${BANNER}
${imports.join('')}import { anyEvents, eventsOf, eventsOfType, unknownEvents } from '../runtime/arbitraries/events.js';
import { texts } from './texts.js';

const sources = [
${named.map(({ message }) => `  ${message.names.type},\n`).join('')}];

export function arbitraryOf(type, constraints) {
  return eventsOfType(sources, texts, type, constraints);
}

export function anyEventArbitrary(constraints) {
  return anyEvents(sources, texts, constraints);
}

export function unknownEventArbitrary(constraints) {
  return unknownEvents(sources, texts, constraints);
}
${functions.join('')}`;
}

function types({ messages }: Contract, named: readonly Named[]): string {
  const functions = named.map(({ name, message: { names, summary, deprecated } }) => {
    const comment = [`All of \`${names.type}\`${summary === undefined ? '.' : `: ${summary}`}`];
    if (deprecated) comment.push('@deprecated');
    return `
${jsdoc(comment.join('\n')).trimEnd()}
export declare function ${name}(constraints?: ArbitraryConstraints): Arbitrary<types.${names.type}>;
`;
  });
  return `${BANNER}
import type { Arbitrary } from 'fast-check';
import type { ArbitraryConstraints } from '../runtime/arbitraries/constraints.js';
import type * as types from '../types/index.js';

export type { ArbitraryConstraints } from '../runtime/arbitraries/constraints.js';
${messages.length === 0 ? '' : KNOWN}${UNKNOWN}${functions.join('')}`;
}

const KNOWN = `
/**
 * All events of a type: every payload that the contract allows can come, and no other. Values that
 * the publisher would never send together can come together, such as previous values that are what
 * the object still has; the mocks are events that make sense.
 *
 * @throws Error where no value satisfies the schema. Where hardly any does, the arbitrary throws when
 * it makes a value.
 */
export declare function arbitraryOf<Type extends types.WebhookEventType>(
  type: Type,
  constraints?: ArbitraryConstraints,
): Arbitrary<types.EventOf<Type>>;

/** All events of the contract. */
export declare function anyEventArbitrary(constraints?: ArbitraryConstraints): Arbitrary<types.WebhookEvent>;
`;

const UNKNOWN = `
/**
 * Bodies of events that a later version of the contract could bring: like those of this one, but of a
 * type that is not among them, as far as the body tells the type.
 */
export declare function unknownEventArbitrary(constraints?: ArbitraryConstraints): Arbitrary<unknown>;
`;

import type { Contract, Message } from '../../contract/model.js';
import type { OutputFile } from '../emitter.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import { jsdoc } from '../quote/jsdoc.js';
import type { Mocked } from './event-modules.js';

type Named = Omit<Mocked, 'data'>;

/** What the entry exports beside the factories, or may come to export. */
const RESERVED: ReadonlySet<string> = new Set(['mock', 'mockUnknownEvent', 'mockDelivery', 'mockScenario']);

/** The factory of each message: `mockOrderUpdated`, or `mockOrderUpdatedEvent` where that is taken. */
export function factoriesOf(messages: readonly Message[]): Named[] {
  const taken = new Set(RESERVED);
  const wanted = new Set(messages.map(({ names }) => `mock${names.base}`));
  return messages.map((message) => {
    let factory = `mock${message.names.base}`;
    if (taken.has(factory)) factory = `mock${message.names.type}`;
    while (taken.has(factory) || (factory !== `mock${message.names.base}` && wanted.has(factory))) factory += '_';
    taken.add(factory);
    return { message, factory };
  });
}

/** `mocks/index.js`, its types, and the table behind `mock`. */
export function entryModules({ messages }: Contract, mocked: readonly Named[]): OutputFile[] {
  return [
    { path: 'mocks/index.js', content: indexCode(mocked) },
    { path: 'mocks/index.d.ts', content: indexTypes(messages, mocked) },
    { path: 'mocks/any-event.js', content: tableCode(mocked) },
  ];
}

function indexCode(mocked: readonly Named[]): string {
  const lines = mocked.map(({ message, factory }) => {
    return `export { ${factory} } from ${stringLiteral(`./events/${message.names.type}.js`)};\n`;
  });
  return `${BANNER}\nexport { mock, mockUnknownEvent } from './any-event.js';\n${lines.join('')}`;
}

function tableCode(mocked: readonly Named[]): string {
  const imports = mocked.map(({ message: { names } }) => {
    return `import { source as ${names.type} } from ${stringLiteral(`./events/${names.type}.js`)};\n`;
  });
  return `${BANNER}
import { makeEventOf, makeUnknownEvent } from '../runtime/mocks/any-event.js';
${imports.join('')}
const sources = [
${mocked.map(({ message }) => `  ${message.names.type},\n`).join('')}];

export function mock(type, options) {
  return makeEventOf(sources, type, options);
}

export function mockUnknownEvent(options) {
  return makeUnknownEvent(sources, options);
}
`;
}

function indexTypes(messages: readonly Message[], mocked: readonly Named[]): string {
  const factories = mocked.map(({ message, factory }) => {
    const { names, summary, deprecated } = message;
    const comment = [`A mock of \`${names.type}\`${summary === undefined ? '.' : `: ${summary}`}`];
    if (deprecated) comment.push('@deprecated');
    return `
${jsdoc(comment.join('\n')).trimEnd()}
export declare function ${factory}(options?: MockOptions<types.${names.type}>): types.${names.type};
`;
  });
  const any = messages.length === 0 ? '' : MOCK;
  return `${BANNER}
import type { MockOptions } from '../runtime/mocks/options.js';
import type * as types from '../types/index.js';

export type { DeepPartial, MockOptions } from '../runtime/mocks/options.js';
${any}${UNKNOWN}${factories.join('')}`;
}

const MOCK = `
/**
 * A mock of the event with this type. It keeps to the whole contract, and depends on the options alone.
 *
 * @throws Error where no mock is found that has the overrides and keeps to the contract
 */
export declare function mock<Type extends types.WebhookEventType>(
  type: Type,
  options?: MockOptions<types.EventOf<Type>>,
): types.EventOf<Type>;
`;

const UNKNOWN = `
/**
 * The body of an event that a later version of the contract could bring: like those of this one, but
 * of a type that is not among them, as far as the body tells the type.
 */
export declare function mockUnknownEvent(options?: Pick<MockOptions<unknown>, 'seed'>): unknown;
`;

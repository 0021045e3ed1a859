// GitHub's real catalogue of webhooks as an AsyncAPI document: 224 messages, told by a header and
// the body's action, in schemas that nobody wrote with us in mind.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Components may not have a `$` in their key. */
const keyOf = (name) => name.replaceAll('$', '.');

/** @returns the AsyncAPI document, as JSON */
export function githubCatalogue() {
  const { definitions, oneOf } = require('@octokit/webhooks-schemas');
  const names = oneOf.map(({ $ref }) => nameOf($ref));
  const events = names.flatMap((name) => eventsOf(name, definitions[name]));
  const messages = Object.fromEntries(events.map(([type, name]) => [type, { name: type, payload: reference(name) }]));
  const inChannel = Object.keys(messages).map((type) => [type, { $ref: `#/components/messages/${type}` }]);
  return {
    asyncapi: '3.0.0',
    info: { title: 'GitHub webhooks', version: '1.0.0' },
    channels: { webhook: { address: null, messages: Object.fromEntries(inChannel) } },
    operations: { deliver: { action: 'send', channel: { $ref: '#/channels/webhook' } } },
    components: {
      messages,
      schemas: Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [keyOf(name), rewrite(schema)])),
    },
  };
}

/** @returns recorded payloads: `[{ type, payload }]` */
export function githubPayloads() {
  const recorded = require('@octokit/webhooks-examples');
  const types = new Set(Object.keys(githubCatalogue().components.messages));
  return recorded.flatMap(({ name, examples }) =>
    examples.map((payload) => {
      const withAction = `${name}.${payload.action}`;
      return { type: types.has(withAction) ? withAction : name, payload };
    }),
  );
}

/** An event with actions has a schema for each of them; one without is its own. */
function eventsOf(name, definition) {
  if (!definition.oneOf) return [[name.replace(/[_$]event$/, ''), name]];
  return definition.oneOf.map(({ $ref }) => [keyOf(nameOf($ref)), nameOf($ref)]);
}

function nameOf(ref) {
  return ref.replace('#/definitions/', '');
}

function reference(name) {
  return { $ref: `#/components/schemas/${keyOf(name)}` };
}

function rewrite(value) {
  if (Array.isArray(value)) return value.map(rewrite);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([key]) => key !== '$schema');
  return Object.fromEntries(
    members.map(([key, member]) =>
      key === '$ref' && typeof member === 'string' ? [key, reference(nameOf(member)).$ref] : [key, rewrite(member)],
    ),
  );
}

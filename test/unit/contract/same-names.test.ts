/** Definitions of several files that have one name: each keeps its own content, and a name told by its path. */
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../generator/contract/model.js';
import {
  codesOf,
  documentOf,
  type Files,
  payloadDocument,
  placesOf,
  readFiles,
  summaryOf,
} from '../../support/specification.js';

const ref = (target: string): object => ({ $ref: target });
const ORDERS = 'Address:\n  const: orders\n';
const USERS = '# the address of a user\nAddress:\n  const: users\n';

function twoFiles(first: string, second: string): Files {
  return {
    'asyncapi.yaml': payloadDocument({
      properties: { [first]: ref(`./${first}.yaml#/Address`), [second]: ref(`./${second}.yaml#/Address`) },
    }),
    'orders.yaml': ORDERS,
    'users.yaml': USERS,
  };
}

/** name of the package → the constant that tells whose content it has */
function constantsOf(contract: Contract | undefined): Record<string, unknown> {
  const { names, nodes } = (contract as Contract).schemas;
  const entries = [...names].flatMap(([id, name]) => {
    const node = nodes.get(id);
    return node?.kind === 'schema' && node.assertions.const ? [[name, node.assertions.const.value]] : [];
  });
  return Object.fromEntries(entries);
}

describe('two files that define the same name', () => {
  it('are told apart by path, with a warning where the renamed one stands', async () => {
    const result = await readFiles(twoFiles('orders', 'users'));
    expect(constantsOf(result.contract)).toEqual({ Address: 'orders', UsersAddress: 'users' });
    expect(placesOf(result)).toEqual(['name-collision users.yaml:2:1']);
    expect(summaryOf(result)[0]).toContain(
      "'Address' is the name of orders.yaml#/Address already, so users.yaml#/Address becomes 'users_Address'.",
    );
  });

  it('whatever the order of the references', async () => {
    const [one, two] = [await readFiles(twoFiles('orders', 'users')), await readFiles(twoFiles('users', 'orders'))];
    expect(constantsOf(two.contract)).toEqual(constantsOf(one.contract));
    expect(summaryOf(two)).toEqual(summaryOf(one));
  });

  it('are told apart from a component of the entry file, which keeps its name', async () => {
    const result = await readFiles({
      'asyncapi.yaml': payloadDocument(
        { properties: { a: ref('#/components/schemas/Address'), b: ref('./orders.yaml#/Address') } },
        { schemas: { Address: { const: 'entry' } } },
      ),
      'orders.yaml': ORDERS,
    });
    expect(constantsOf(result.contract)).toEqual({ Address: 'entry', OrdersAddress: 'orders' });
    expect(placesOf(result)).toEqual(['name-collision orders.yaml:1:1']);
    expect(summaryOf(result)[0]).toContain('is the name of #/components/schemas/Address already');
  });

  it('can be named by aliases of the entry file, and then there is nothing to say', async () => {
    const result = await readFiles({
      ...twoFiles('orders', 'users'),
      'asyncapi.yaml': payloadDocument(
        { properties: { a: ref('./orders.yaml#/Address'), b: ref('./users.yaml#/Address') } },
        { schemas: { OrderAddress: ref('./orders.yaml#/Address'), UserAddress: ref('./users.yaml#/Address') } },
      ),
    });
    expect(codesOf(result)).toEqual([]);
    expect(constantsOf(result.contract)).toEqual({ OrderAddress: 'orders', UserAddress: 'users' });
  });

  it('in folders, with one file name', async () => {
    const result = await readFiles({
      'asyncapi.yaml': payloadDocument({
        properties: { a: ref('./orders/v1/types.yaml#/Address'), b: ref('./users/v1/types.yaml#/Address') },
      }),
      'orders/v1/types.yaml': ORDERS,
      'users/v1/types.yaml': USERS,
    });
    expect(Object.values(constantsOf(result.contract)).sort()).toEqual(['orders', 'users']);
    expect(placesOf(result)).toEqual(['name-collision users/v1/types.yaml:2:1']);
  });

  it('messages too', async () => {
    const message = (name: string): object => ({ Made: { name, payload: { const: name } } });
    const { components: _, ...document } = documentOf({ orders: {}, users: {} });
    const result = await readFiles({
      'asyncapi.yaml': {
        ...document,
        channels: {
          hook: { address: null, messages: { a: ref('./orders.yaml#/Made'), b: ref('./users.yaml#/Made') } },
        },
      },
      'orders.yaml': message('orders'),
      'users.yaml': message('users'),
    });
    expect(placesOf(result)).toEqual(['name-collision users.yaml:1:1']);
    expect(result.contract?.messages.map(({ names }) => names.type).sort()).toEqual(['MadeEvent', 'UsersMadeEvent']);
  });

  it('of what has no name in the package are not worth a word', async () => {
    const { components: _, ...document } = documentOf({});
    const result = await readFiles({
      'asyncapi.yaml': {
        ...document,
        channels: {
          one: { address: '{id}', parameters: { id: ref('./a.yaml#/id') }, messages: { m: { name: 'm' } } },
          two: { address: 'two/{id}', parameters: { id: ref('./b.yaml#/id') } },
        },
        operations: {},
      },
      'a.yaml': { id: { description: 'one' } },
      'b.yaml': { id: { description: 'two' } },
    });
    expect(codesOf(result)).toEqual([]);
  });
});

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { schemas } from '../../../generator/emitters/schemas.js';
import { contractOf, emitted, emittedJson, ORDERS } from './contract.js';

describe('schemas', () => {
  it('writes one file for each payload, resource and set of headers', async () => {
    expect([...(await emitted(schemas, contractOf(ORDERS))).keys()]).toEqual([
      'schemas/OrderPlacedEvent.json',
      'schemas/OrderPaidEvent.json',
      'schemas/Order.json',
      'schemas/Headers.json',
    ]);
  });

  it('describes a payload in the words of its message, and holds what it refers to', async () => {
    expect((await emitted(schemas, contractOf(ORDERS))).get('schemas/OrderPlacedEvent.json')).toMatchInlineSnapshot(`
      "{
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": "npm:@shop/webhooks/schemas/OrderPlacedEvent.json",
        "title": "Order placed",
        "description": "A customer ordered.\\n\\nCarries the order.",
        "type": "object",
        "required": [
          "type",
          "order"
        ],
        "properties": {
          "type": {
            "const": "order.placed"
          },
          "order": {
            "$ref": "#/definitions/Order"
          }
        },
        "examples": [
          {
            "type": "order.placed",
            "order": {
              "id": "ord_1",
              "lines": [
                {
                  "sku": "a"
                }
              ]
            }
          }
        ],
        "definitions": {
          "Line": {
            "type": "object",
            "required": [
              "sku"
            ],
            "properties": {
              "sku": {
                "type": "string"
              }
            }
          },
          "Order": {
            "description": "What was bought.",
            "type": "object",
            "required": [
              "id",
              "lines"
            ],
            "properties": {
              "id": {
                "type": "string",
                "pattern": "^ord_"
              },
              "status": {
                "type": "string",
                "examples": [
                  "open",
                  "paid"
                ]
              },
              "lines": {
                "type": "array",
                "items": {
                  "$ref": "#/definitions/Line"
                }
              },
              "replaces": {
                "$ref": "#/definitions/Order"
              }
            }
          }
        }
      }
      "
    `);
  });

  it('keeps recursion, to the root and between definitions', async () => {
    const order = await emittedJson(schemas, contractOf(ORDERS), 'schemas/Order.json');
    expect(order).toMatchObject({ title: 'Order', properties: { replaces: { $ref: '#' } } });
    expect(order.definitions).not.toHaveProperty('Order');
  });

  it('compiles in the strict mode of ajv, each file alone and all together', async () => {
    const contract = contractOf({
      ...ORDERS,
      schemas: {
        ...ORDERS.schemas,
        Order: {
          type: 'object',
          discriminator: 'kind',
          externalDocs: { url: 'https://example.com' },
          required: ['kind'],
          properties: { kind: { type: 'string', 'x-extensible-enum': ['a'], examples: ['b'], deprecated: true } },
        },
      },
    });
    const ajv = new Ajv();
    addFormats.default(ajv);
    for (const content of (await emitted(schemas, contract)).values()) {
      const schema = JSON.parse(content);
      expect(new Ajv().compile(schema)).toBeTypeOf('function');
      ajv.addSchema(schema);
    }
    const validate = ajv.getSchema('npm:@shop/webhooks/schemas/OrderPlacedEvent.json');
    expect(validate?.({ type: 'order.placed', order: { kind: 'c' } })).toBe(true);
    expect(validate?.({ type: 'order.placed', order: {} })).toBe(false);
  });

  it('leaves alone what only looks like a keyword', async () => {
    const contract = contractOf({
      payloads: {
        A: {
          const: { discriminator: 'x', items: [] },
          properties: JSON.parse(
            '{"discriminator":{"type":"string"},"__proto__":{"type":"null"},"externalDocs":false}',
          ),
        },
      },
      messages: [{ key: 'A' }],
    });
    const schema = await emittedJson(schemas, contract, 'schemas/AEvent.json');
    expect(schema.const).toEqual({ discriminator: 'x', items: [] });
    expect(Object.keys(schema.properties as object)).toEqual(['discriminator', '__proto__', 'externalDocs']);
  });

  it.each([
    { name: 'accepts everything', payload: true, want: {} },
    { name: 'accepts nothing', payload: false, want: { not: {} } },
  ])('writes a payload that $name as an object', async ({ payload, want }) => {
    const contract = contractOf({ payloads: { A: payload }, messages: [{ key: 'A' }] });
    expect(await emittedJson(schemas, contract, 'schemas/AEvent.json')).toMatchObject({ title: 'AEvent', ...want });
  });

  it('has nothing for a message without a payload', async () => {
    const { payload: _, ...message } =
      contractOf({ payloads: { A: true }, messages: [{ key: 'A' }] }).messages[0] ?? {};
    const contract = { ...contractOf({}), messages: [message as never] };
    expect(await emitted(schemas, contract)).toEqual(new Map());
  });
});

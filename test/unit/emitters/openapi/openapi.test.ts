import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { openapi } from '../../../../generator/emitters/openapi.js';
import { contractOf, emittedJson, example, type Given, ORDERS } from '../contract.js';

const documentOf = (given: Given) => emittedJson(openapi, contractOf(given), 'openapi.json');

async function webhookOf(given: Given, name: string): Promise<Record<string, unknown>> {
  const webhooks = (await documentOf(given)).webhooks as Record<string, { post: Record<string, unknown> }>;
  return webhooks[name]?.post ?? {};
}

/** One event whose message says what is given. */
const oneEvent = (message: object, payload: boolean | object = true): Given => ({
  payloads: { A: payload as never },
  messages: [{ key: 'A', ...message }],
});

describe('openapi', () => {
  it('describes each event as a webhook under its wire type', async () => {
    expect(await webhookOf(ORDERS, 'order.placed')).toMatchInlineSnapshot(`
      {
        "description": "A customer ordered.

      Carries the order.",
        "operationId": "OrderPlaced",
        "parameters": [
          {
            "$ref": "#/components/parameters/Headers.x-id",
          },
          {
            "$ref": "#/components/parameters/Headers.x-note",
          },
        ],
        "requestBody": {
          "content": {
            "application/json": {
              "examples": {
                "one-line": {
                  "value": {
                    "order": {
                      "id": "ord_1",
                      "lines": [
                        {
                          "sku": "a",
                        },
                      ],
                    },
                    "type": "order.placed",
                  },
                },
              },
              "schema": {
                "$ref": "#/components/schemas/OrderPlacedEvent",
              },
            },
          },
          "required": true,
        },
        "responses": {
          "2XX": {
            "description": "The delivery is acknowledged.",
          },
        },
        "summary": "Order placed",
        "tags": [
          "Shop orders",
        ],
        "x-svix-group-name": "Shop-orders",
      }
    `);
  });

  it('writes headers as parameters, but for those that OpenAPI ignores', async () => {
    const { components } = (await documentOf(ORDERS)) as { components: { parameters: object } };
    expect(components.parameters).toEqual({
      'Headers.x-id': {
        name: 'x-id',
        in: 'header',
        description: 'Identifies the delivery.',
        required: true,
        schema: { description: 'Identifies the delivery.', type: 'string' },
      },
      'Headers.x-note': {
        name: 'x-note',
        in: 'header',
        required: false,
        deprecated: true,
        schema: { deprecated: true, type: 'string' },
      },
    });
  });

  it('has the examples in the schema too, and every schema once', async () => {
    const { components } = (await documentOf(ORDERS)) as { components: { schemas: Record<string, object> } };
    expect(Object.keys(components.schemas)).toEqual(['OrderPlacedEvent', 'OrderPaidEvent', 'Line', 'Order']);
    expect(components.schemas.OrderPlacedEvent).toMatchObject({
      title: 'Order placed',
      examples: [{ type: 'order.placed' }],
    });
    expect(components.schemas.Order).toMatchObject({
      properties: { replaces: { $ref: '#/components/schemas/Order' } },
    });
  });

  it.each([
    { name: 'deprecation', message: { deprecated: true }, want: { deprecated: true } },
    { name: 'a title alone', message: { title: 'It' }, want: { description: 'It', summary: 'It' } },
    { name: 'no words at all', message: {}, want: { description: 'A' } },
    {
      name: 'the content type',
      message: { contentType: 'text/json' },
      want: { requestBody: { content: { 'text/json': {} } } },
    },
    {
      name: 'a group of odd characters',
      message: { tags: ['  Ünïcode & more!'] },
      want: { 'x-svix-group-name': 'n-code-more' },
    },
  ])('tells $name', async ({ message, want }) => {
    expect(await webhookOf(oneEvent(message), 'A')).toMatchObject(want);
  });

  it('names examples apart', async () => {
    const examples = [example('a', 1), example(undefined, 2), example('a', 3)];
    expect(await webhookOf(oneEvent({ examples }), 'A')).toMatchObject({
      requestBody: {
        content: {
          'application/json': { examples: { a: { value: 1 }, 'example-2': { value: 2 }, 'a-3': { value: 3 } } },
        },
      },
    });
  });

  it('answers with the statuses of the delivery rules', async () => {
    const success = { value: '', origin: 'publisher', statuses: ['200', '204', 'fine'], description: 'Done.' } as const;
    const given = { ...oneEvent({}), contract: { delivery: { success } } };
    expect(await webhookOf(given, 'A')).toMatchObject({
      responses: { 200: { description: 'Done.' }, 204: { description: 'Done.' } },
    });
  });

  it('leaves out what the application receives', async () => {
    const document = await documentOf(oneEvent({ direction: 'receive' }));
    expect(document).toMatchObject({ webhooks: {}, components: { schemas: {} } });
  });

  it.each([
    { name: 'orders', given: ORDERS },
    { name: 'nothing', given: {} },
    {
      name: 'odd schemas',
      given: oneEvent({ tags: ['a'] }, { items: [true], dependencies: { a: ['b'] }, discriminator: 'a' }),
    },
    { name: 'a payload that is never valid', given: oneEvent({}, false) },
  ])('is valid OpenAPI for $name', async ({ given }) => {
    const result = await new Validator().validate(await documentOf(given));
    expect(result).toEqual({ valid: true });
  });

  it('has schemas of JSON Schema 2020-12 that accept the examples', async () => {
    const document = await documentOf(ORDERS);
    const ajv = new Ajv2020({ strict: false }).addSchema({ $id: 'urn:test:document', ...document });
    const validate = ajv.compile({ $ref: 'urn:test:document#/components/schemas/OrderPlacedEvent' });
    expect(validate({ type: 'order.placed', order: { id: 'ord_1', lines: [{ sku: 'a' }] } })).toBe(true);
    expect(validate({ type: 'order.placed', order: { id: 'ord_1', lines: [{}] } })).toBe(false);
  });
});

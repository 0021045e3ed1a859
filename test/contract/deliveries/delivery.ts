import type { JsonObject } from '../../../generator/contract/json.js';

/** One delivery as an endpoint receives it. */
export interface Delivery {
  /** What is special about it. */
  readonly name: string;
  /** The event type that it is about, which a broken body may not tell. */
  readonly type: string;
  readonly headers: JsonObject;
  readonly body: JsonObject;
}

/** The three headers of an attempt. The signature has the right form; the tests of verification sign for real. */
export function signed(id: string, timestamp: string): JsonObject {
  return {
    'svix-id': `msg_${id}`,
    'svix-timestamp': timestamp,
    'svix-signature': 'v1,Z2hvc3Qgb3JjaGlkcyBuZWVkIHNoYWRlLCBub3Qgc3VuIQ==',
  };
}

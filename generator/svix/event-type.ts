import type { Json, JsonObject } from '../contract/json.js';

/** What a catalogue of event types holds of one, as Svix's API has it (`EventTypeIn`, `EventTypeOut`). */
export interface EventType {
  readonly name: string;
  readonly description: string;
  readonly groupName?: string;
  readonly deprecated: boolean;
  readonly archived: boolean;
  /** By version of the schema: `{ "1": <JSON Schema draft-07> }`. */
  readonly schemas?: JsonObject;
}

/** What Svix allows in the names of event types and groups. */
export const SVIX_NAME = /^[a-zA-Z0-9\-_.]{1,256}$/;

/** The version under which the contract's schema stands: Svix counts them, and shows the newest. */
export const SCHEMA_VERSION = '1';

export function schemaOf({ schemas }: EventType): Json | undefined {
  return schemas?.[SCHEMA_VERSION];
}

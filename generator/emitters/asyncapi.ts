import type { Emitter } from './emitter.js';
import { jsonText } from './quote/json.js';

/** The document itself, with all its files in one. */
export const asyncapi: Emitter = {
  name: 'asyncapi',
  emit: ({ document }) => [{ path: 'asyncapi.json', content: jsonText(document) }],
};

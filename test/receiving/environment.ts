import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const EXAMPLES = fileURLToPath(new URL('../../spec/examples/', import.meta.url));

/** Every example of the specification, as text. */
export const examples = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, text: readFileSync(`${EXAMPLES}${name}`, 'utf8') }));

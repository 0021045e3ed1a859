import type { Format } from './formats.js';
import { github } from './github.js';
import { json } from './json.js';
import type { Reporter } from './reporter.js';
import { text } from './text.js';

/** What prints each format. A further one is an entry here and in `formats.ts`. */
export const REPORTERS: Readonly<Record<Format, Reporter>> = { text, json, github };

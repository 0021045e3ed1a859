import { github } from './github.js';
import { json } from './json.js';
import type { Reporter } from './reporter.js';
import { text } from './text.js';

/** Every `--format`. A further one is one more entry here. */
export const REPORTERS = { text, json, github } as const satisfies Record<string, Reporter>;

export type Format = keyof typeof REPORTERS;

export const FORMATS = Object.keys(REPORTERS) as readonly Format[];

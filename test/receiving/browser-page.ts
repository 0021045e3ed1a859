/** Runs the cases in a page, which calls them one by one. */
import { ALL_CASES } from './cases/index.js';
import type { Environment } from './harness.js';
import * as subject from './subject.js';

/** What a page is told. */
export interface Told {
  readonly examples: Environment['examples'];
  /** Of the usual number of runs. */
  readonly share: number;
}

/** Runs a case. Gives nothing, or why it failed. */
async function runCase(name: string, { examples, share }: Told): Promise<string | undefined> {
  const found = ALL_CASES.find((one) => one.name === name);
  if (!found) return 'no such case';
  const runs = (usual: number) => Math.ceil(usual * share);
  try {
    await found.run({ subject, examples, foreign, runs });
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.stack}\n${error.cause ?? ''}` : String(error);
  }
}

/** The realm of a frame is another one. */
const frame = document.createElement('iframe');
document.body.append(frame);
const foreign = (expression: string): unknown => (frame.contentWindow as typeof globalThis | null)?.eval(expression);

Object.assign(globalThis, { runCase });

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
// @ts-expect-error -- a script of the repository, without types
import { recordTerminal } from '../../scripts/pictures/terminal.mjs';

it('the recording of the terminal shows what the commands print today', async () => {
  const committed = readFileSync(join(import.meta.dirname, '../../docs/pictures/terminal.svg'), 'utf8');
  const now = (await (recordTerminal as () => Promise<string>)()) as string;
  // How long it took, and how many files there are, changes from run to run and from day to day.
  const told = (svg: string) => svg.replace(/\d+(\.\d+)?/g, '0').replaceAll('0 ms', '0 s');
  expect(told(committed), 'npm run pictures makes them anew').toBe(told(now));
});

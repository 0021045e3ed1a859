import { expect, test, vi } from 'vitest';
import { processHost } from '../../../generator/commands/host.js';

test.each([
  ['a terminal', true, {}, true],
  ['a pipe', false, {}, false],
  ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['a terminal with an empty NO_COLOR, which does not count', true, { NO_COLOR: '' }, true],
  ['a dumb terminal', true, { TERM: 'dumb' }, false],
])('colours on %s', (_, isTTY, env, color) => {
  const before = process.stderr.isTTY;
  vi.stubEnv('NO_COLOR', undefined);
  vi.stubEnv('TERM', 'xterm');
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  process.stderr.isTTY = isTTY;
  try {
    expect(processHost()).toMatchObject({ color, interactive: isTTY });
  } finally {
    process.stderr.isTTY = before;
    vi.unstubAllEnvs();
  }
});

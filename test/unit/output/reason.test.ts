import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { reasonOf } from '../../../generator/output/reason.js';

test('says why in words, without the absolute path that Node’s message has', async () => {
  const error = await readFile('/no/such/file').catch((reason: unknown) => reason);
  expect(reasonOf(error)).toMatch(/^it disappeared/);
  expect(reasonOf(Object.assign(new Error('EACCES: /home/me'), { code: 'EACCES' }))).toBe('permission denied');
  expect(reasonOf(Object.assign(new Error('EWEIRD: /home/me'), { code: 'EWEIRD' }))).toBe('the system reports EWEIRD');
  expect(reasonOf(new Error('plain'))).toBe('plain');
  expect(reasonOf('thrown text')).toBe('thrown text');
});

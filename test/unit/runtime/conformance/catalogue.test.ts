import { describe, expect, test } from 'vitest';
import { CATALOGUE, GROUP_TITLES } from '../../../../generator/runtime/conformance/catalogue.js';
import { RUNS } from '../../../../generator/runtime/conformance/engine/cases/index.js';
import { OVERALL } from '../../../../generator/runtime/conformance/engine/overall.js';

describe('the catalogue of cases', () => {
  test('has every case once, in words and in code', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...Object.keys(RUNS), ...Object.keys(OVERALL), 'stays-up'].sort()).toEqual([...ids].sort());
    expect([...new Set(CATALOGUE.map(({ group }) => group))]).toEqual(Object.keys(GROUP_TITLES));
  });

  test.each(CATALOGUE)('$id', ({ id, title, why, fix }) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [why, fix]) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});

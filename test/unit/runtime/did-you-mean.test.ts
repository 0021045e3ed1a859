import { expect, test } from 'vitest';
import { didYouMean } from '../../../generator/runtime/did-you-mean.js';

const KNOWN = ['spec', 'out', 'package', 'include', 'exclude'];

test.each([
  ['spce', 'spec'],
  ['Package', 'package'],
  ['pakage', 'package'],
  ['includes', 'include'],
  ['ou', 'out'],
  ['ecxlude', 'exclude'],
  ['output', undefined],
  ['x', undefined],
  ['', undefined],
  ['p'.repeat(10_000), undefined],
])('%s → %s', (word, meant) => {
  expect(didYouMean(word, KNOWN)).toBe(meant);
});

test('takes the closest, and the first of equals', () => {
  expect(didYouMean('orders', ['order', 'orders2', 'border'])).toBe('order');
  expect(didYouMean('abcd', [])).toBeUndefined();
});

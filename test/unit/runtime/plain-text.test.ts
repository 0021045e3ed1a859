import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLine, plainLines } from '../../../generator/runtime/plain-text.js';

test.each([
  ['a terminal escape', 'red \u001b[31m', 'red �[31m'],
  ['a C1 escape', '\u009b2J', '�2J'],
  ['a line feed', 'a\nb', 'a�b'],
  ['a return', 'fine\rerror', 'fine�error'],
  ['a tab', 'a\tb', 'a b'],
  ['reordered text', 'a\u202eb', 'a�b'],
  ['a workflow command', '  ::error::x', '  : :error::x'],
  ['an old workflow command', 'x ##[set-env name=A]b', 'x # #[set-env name=A]b'],
  ['an Azure command', '##vso[task.setvariable]', '# #vso[task.setvariable]'],
  ['ordinary text', 'C:: a #1 ## Título 日本 👍🏽', 'C:: a #1 ## Título 日本 👍🏽'],
])('%s', (_, text, plain) => {
  expect(plainLine(text)).toBe(plain);
});

test('splits at every kind of line end', () => {
  expect(plainLines('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
});

test('no text gets a control character or a command through', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('::', ' ', '##', '[', '\u001b')), {
        maxLength: 6,
      }),
      (parts) => {
        for (const line of plainLines(parts.join(''))) {
          expect(line).not.toMatch(/\p{Cc}|^\s*::|##\w*\[/u);
        }
      },
    ),
  );
});

import { readFileSync } from 'node:fs';
import { assert, property, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastOf, DEFAULT_ACCENT, isReadable, readable } from '../../../../generator/docs/theme/colours.js';

const SCHEMES = ['light', 'dark'] as const;
const colour = stringMatching(/^#(?:[0-9a-f]{6}|[0-9A-F]{3})$/);

describe.each(SCHEMES)('an accent on %s', (scheme) => {
  test('any colour becomes one that can be read, and one that can be read stays', () => {
    assert(
      property(colour, (text) => {
        const adapted = readable(text, scheme);
        expect(adapted).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrastOf(adapted, scheme)).toBeGreaterThanOrEqual(4.5);
        expect(readable(adapted, scheme)).toBe(adapted);
      }),
    );
  });

  test('the default can be read', () => {
    expect(isReadable(DEFAULT_ACCENT[scheme], scheme)).toBe(true);
  });
});

test('contrast is that of WCAG, on the worst ground', () => {
  // #767676 is the lightest grey that WCAG takes on white; our panels are a little darker than white.
  expect(contrastOf('#767676', 'light')).toBeGreaterThan(3.7);
  expect(contrastOf('#767676', 'light')).toBeLessThan(4.54);
  expect(isReadable('#000', 'light')).toBe(true);
  expect(isReadable('#000', 'dark')).toBe(false);
  expect(readable('#ffcc00', 'dark')).toBe('#ffcc00');
});

test('the grounds are those of the style sheet', () => {
  const read = (path: string) => readFileSync(new URL(`../../../../generator/docs/${path}`, import.meta.url), 'utf8');
  const [, pageLight, pageDark] = /--page: light-dark\((#\w+), (#\w+)\)/.exec(read('styles/tokens.css')) ?? [];
  const [, panelLight, panelDark] = /--panel: light-dark\((#\w+), (#\w+)\)/.exec(read('styles/tokens.css')) ?? [];
  const source = read('theme/colours.ts');
  expect(source).toContain(`light: ['${pageLight}', '${panelLight}'], dark: ['${pageDark}', '${panelDark}']`);
  const { light, dark } = DEFAULT_ACCENT;
  expect(read('styles/tokens.css')).toContain(`--accent: light-dark(${light}, ${dark})`);
});

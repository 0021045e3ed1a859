import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../../generator/contract/pattern.js';
import { CharacterClasses, wholeTextOf } from '../../../../generator/emitters/arbitraries/whole-text.js';
import { formatOf } from '../../../../generator/runtime/arbitraries/formats.js';
import { anyText, textOf } from '../../../../generator/runtime/arbitraries/texts.js';
import { lengthOf } from '../../../../generator/runtime/json-values.js';
import type { TextPlan } from '../../../../generator/runtime/mocks/plan.js';
import { leastOf, mostOf } from '../../../../generator/runtime/mocks/text.js';

const UNBOUNDED = { min: 0, max: Infinity };
const characters = new CharacterClasses();

function samplesOf(pattern: string, lengths = UNBOUNDED): string[] {
  const plan = wholeTextOf(compilePattern(pattern), characters);
  const texts = plan === undefined ? undefined : textOf(plan, lengths);
  return texts ? fc.sample(texts, { numRuns: 500, seed: 1 }) : [];
}

describe('texts of a pattern', () => {
  /** Patterns that a plan tells exactly: nothing has to be thrown away. */
  const EXACT = [
    ...[
      '^ord_[A-Za-z0-9]+$',
      'b',
      '^a',
      'a$',
      '^(?:a|bc)*$',
      '^(a|b$)',
      '(?:^a|b)c',
      '^[^a]$',
      '^.{2,5}$',
      '^$',
      '^\\p{L}+$',
    ],
    ...[
      '^#(?:[0-9a-f]{3}){1,2}$',
      '^\\d{4}-\\d{2}$',
      '^[\\s\\S]*$',
      '^\\x41\\u0042\\u{1f600}$',
      '^(?<year>\\d{4})$',
      '^a?b+?c{0}d{2}$',
    ],
    ...['^[\\w.+-]+@\\S+$', '^\\/(?:[^/]+\\/)*$', 'a|^b|c$', '^((a|b)|(c|d))e$', '\\.', '^\\cA$', '^[-a]$', '^\\-$'],
  ];

  it.each(EXACT)('%s: all of them match', (pattern) => {
    const texts = samplesOf(pattern);
    expect(texts).toHaveLength(500);
    expect(texts.filter((text) => !compilePattern(pattern).test(text))).toEqual([]);
  });

  /** Where a plan tells more than the pattern: most of what is made has to match all the same. */
  it.each([
    ['^(?=.*\\d)[a-z\\d]{8,}$', 0.2],
    ['^(?!ab)[ab]{2}$', 0.5],
    ['\\bword\\b', 0.2],
    ['^([ab])\\1?$', 0.2],
  ])('%s: enough of them match', (pattern, share) => {
    const matching = samplesOf(pattern).filter((text) => compilePattern(pattern).test(text));
    expect(matching.length).toBeGreaterThan(500 * share);
  });

  it('are all that there are: what stands before and after, every case, every character', () => {
    expect(new Set(samplesOf('^(?:a|bc?)$'))).toEqual(new Set(['a', 'b', 'bc']));
    expect(new Set(samplesOf('^[a-e]$'))).toEqual(new Set('abcde'));
    const around = samplesOf('b');
    expect(around).toContain('b');
    expect(around.some((text) => /^[^b]+b$/u.test(text))).toBe(true);
    expect(around.some((text) => /^b[^b]+$/u.test(text))).toBe(true);
    expect(Math.max(...samplesOf('^\\p{L}+$').map((text) => text.codePointAt(0) ?? 0))).toBeGreaterThan(0x10000);
  });

  it('there are none of a pattern that nothing matches, or that is longer than anybody waits for', () => {
    for (const pattern of ['^[^\\s\\S]$', 'a^', '^a{20000}$', '(?=a)b']) expect(samplesOf(pattern)).toEqual([]);
  });

  it('have the length that is asked for, of whatever shape the plan is', () => {
    const plans = fc.letrec<{ plan: TextPlan }>((tie) => ({
      plan: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.constantFrom<TextPlan>('', 'a', 'bcd', { chars: [[97, 102]] }, { chars: [[0x1f600, 0x1f60f]] }),
        fc.record({ all: fc.array(tie('plan'), { maxLength: 3 }) }),
        fc.record({ one: fc.array(tie('plan'), { minLength: 1, maxLength: 3 }) }),
        fc
          .record({ repeat: tie('plan'), min: fc.nat(3), more: fc.option(fc.nat(4), { nil: undefined }) })
          .map(({ repeat, min, more }) => ({ repeat, min, ...(more !== undefined && { max: min + more }) })),
      ),
    })).plan;
    fc.assert(
      fc.property(plans, fc.nat(8), fc.nat(8), fc.integer(), (plan, min, more, seed) => {
        const lengths = { min, max: min + more };
        const texts = textOf(plan, lengths);
        if (!texts) return;
        expect(leastOf(plan) <= lengths.max && mostOf(plan) >= min).toBe(true);
        let made: string[] = [];
        try {
          made = fc.sample(texts, { numRuns: 5, seed });
        } catch (error) {
          // Only lengths with gaps between them can make a plan promise more than it holds.
          expect(String(error)).toMatch(/No text of/);
        }
        for (const text of made) {
          expect(lengthOf(text)).toBeGreaterThanOrEqual(min);
          expect(lengthOf(text)).toBeLessThanOrEqual(min + more);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any text', () => {
  it('has the length that is asked for, in code points', () => {
    for (const [min, max] of [
      [0, 0],
      [1, 1],
      [3, 5],
      [0, 255],
      [300, Infinity],
    ] as const) {
      const lengths = fc.sample(anyText({ min, max }), { numRuns: 300, seed: 1 }).map(lengthOf);
      expect(Math.min(...lengths)).toBe(min);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(max);
      if (max < 10) expect(Math.max(...lengths)).toBe(max);
    }
  });

  it('is text: no half of a character by itself', () => {
    const texts = fc.sample(anyText(UNBOUNDED), { numRuns: 2000, seed: 1 });
    expect(texts.filter((text) => /[\ud800-\udfff]/u.test(text))).toEqual([]);
    expect(texts.some((text) => /[\u{10000}-\u{10ffff}]/u.test(text))).toBe(true);
  });
});

describe('texts of a format', () => {
  const FORMATS = [
    ...['byte', 'date', 'date-time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'iso-date-time', 'iso-time'],
    ...['json-pointer', 'json-pointer-uri-fragment', 'regex', 'relative-json-pointer', 'time', 'uri', 'uri-reference'],
    ...['uri-template', 'url', 'uuid'],
  ];

  it.each(FORMATS)('%s: nearly all pass the check before it is asked, and they differ', (name) => {
    const format = formatOf(name);
    const texts = fc.sample(format?.texts(UNBOUNDED) ?? fc.constant(''), { numRuns: 1000, seed: 1 });
    expect(texts.filter((text) => format?.accepts(text)).length).toBeGreaterThan(900);
    expect(new Set(texts).size).toBeGreaterThan(300);
  });

  it.each([
    ['date', ['^0000-', '^9999-', '-02-29$']],
    ['date-time', ['Z$', 'z$', 't', ' ', '[+]\\d\\d:\\d\\d$', '-\\d{4}$', ':60', '\\.\\d{4,}', '\\d[+]\\d\\d$']],
    ['iso-time', ['\\d$']],
    ['email', ['^[^@]*\\.[^@]*@', '[+!#]', '-', '[A-Z]']],
    ['ipv6', ['^::', '::$', '\\d\\.\\d', '^[^:]+(?::[^:]+){7}$']],
    ['uri', ['^https?:', '^[a-z]+:[^/]', '\\?', '#', '%', '@', '\\[', ':\\d+']],
    ['uri-reference', ['^$', '^/', '^[?#]']],
    ['uri-template', ['\\{', '\\*\\}']],
    ['uuid', ['^urn:', '[A-F]', '[a-f]']],
    ['duration', ['W$', 'T', 'Y']],
    ['byte', ['=$', '^$']],
  ])('%s: of every form', (name, forms) => {
    const texts = fc.sample(formatOf(name)?.texts(UNBOUNDED) ?? fc.constant(''), { numRuns: 3000, seed: 1 });
    for (const form of forms)
      expect(
        texts.some((text) => new RegExp(form, 'u').test(text)),
        form,
      ).toBe(true);
  });

  it('a format that asserts nothing is none', () => {
    expect(formatOf('password')).toBeUndefined();
  });
});

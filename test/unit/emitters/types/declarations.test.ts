import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { CASES } from './cases.js';
import { compile } from './compile.js';
import { declarationOf, emitTypes } from './contract.js';

const emitted = Promise.all(CASES.map(({ given, others }) => emitTypes({ schemas: { Subject: given, ...others } })));

describe('a schema becomes a type', () => {
  test.each(CASES.map((entry, index) => ({ ...entry, index })))('$name', async ({ index, want }) => {
    const { schemas } = (await emitted)[index] ?? { schemas: '' };
    expect(declarationOf(schemas, 'Subject')).toBe(want);
  });

  test('every valid value has the type, and no refused one', async () => {
    const files = new Map<string, string>();
    for (const [index, { valid = [], refused = [] }] of CASES.entries()) {
      const texts = (await emitted)[index];
      for (const [name, text] of Object.entries(texts ?? {})) files.set(`${index}/types/${name}.d.ts`, text);
      // A type of the value instead of the value: unknown properties are nobody's mistake.
      const use = (value: unknown, line: number): string =>
        `export const v${line}: Subject = null! as ${JSON.stringify(value)};`;
      const lines = [...valid, ...refused].map(
        (value, line) => (line < valid.length ? '' : '// @ts-expect-error\n') + use(value, line),
      );
      files.set(
        `${index}/use.ts`,
        ["import type { Subject } from './types/index.js';", 'export type S = Subject;', ...lines].join('\n'),
      );
    }
    expect(await compile(files)).toEqual({ 'TypeScript 5': [], 'TypeScript 7': [] });
  });

  test('what the table calls valid is valid', () => {
    for (const { name, given, others, valid = [] } of CASES) {
      const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false });
      const components = { schemas: { Subject: given, ...others } };
      for (const value of valid) {
        expect(
          ajv.validate({ $ref: '#/components/schemas/Subject', components }, value),
          `${name}: ${JSON.stringify(value)}`,
        ).toBe(true);
      }
    }
  });
});

import ts from 'typescript-5';
import { describe, expect, test } from 'vitest';
import { declarationOf, emitTypes } from './contract.js';

const HOSTILE = [
  '*/ export const pwned = 1; /*',
  '*\u0000/ export const pwned = 1;',
  '@deprecated at the start',
  'in the middle @deprecated of a line',
  'first\n@deprecated\n  @internal\r\n\t@private',
  'a\u2028@deprecated\u2029*/ pwned',
  `{@link javascript:alert(1)} \`$${'{'}process.exit()}\` \\`,
  '**@deprecated** * @deprecated *@deprecated',
  '// /* <!-- --> ]]> ```ts\ncode */\n```',
  '\u202e reversed \ud800',
  `${'long '.repeat(60)}@deprecated`,
];

async function commentOf(schema: object): Promise<string> {
  const { schemas } = await emitTypes({ schemas: { Subject: { type: 'string', ...schema } } });
  return declarationOf(schemas, 'Subject').replace(/\nexport type[\s\S]*$|^export type[\s\S]*$/, '');
}

describe('comments', () => {
  const cases: [name: string, given: object, want: string][] = [
    ['nothing to say', {}, ''],
    ['description', { description: 'A name.' }, '/** A name. */'],
    ['title, where there is no description', { title: 'Name' }, '/** Name */'],
    ['description over title', { title: 'Name', description: 'A name.' }, '/** A name. */'],
    ['format and pattern', { format: 'uri', pattern: '^a*/b' }, '/**\n * @format uri\n * @pattern ^a*\\/b\n */'],
    ['bounds', { minLength: 1, maxLength: 5 }, '/**\n * @minLength 1\n * @maxLength 5\n */'],
    ['default', { default: null }, '/** @default null */'],
    [
      'examples, the short ones',
      { examples: ['a */ @b', 'x'.repeat(200), '\u2028'] },
      '/**\n * @example "a *\\/ \\u0040b"\n * @example "\\u2028"\n */',
    ],
    ['deprecation', { description: 'Old.', deprecated: true }, '/**\n * Old.\n * @deprecated\n */'],
    ['external documentation', { externalDocs: { url: 'https://a.example/b' } }, '/** @see https://a.example/b */'],
    ['paragraphs', { description: 'One.\n\nTwo.\n' }, '/**\n * One.\n *\n * Two.\n */'],
    ['a table stays a table', { description: `| ${'a '.repeat(60)}|` }, `/** | ${'a '.repeat(60)}| */`],
  ];
  test.each(cases)('%s', async (_, given, want) => {
    expect(await commentOf(given)).toBe(want);
  });

  test('long lines are wrapped', async () => {
    const comment = await commentOf({ description: 'word '.repeat(50) });
    expect(Math.max(...comment.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(104);
  });

  test("a property's own words come before those of what it refers to, which do not know of its `null`", async () => {
    const { schemas } = await emitTypes({
      schemas: {
        Subject: {
          type: 'object',
          properties: {
            a: { $ref: '#/components/schemas/When' },
            b: { description: 'Made.', allOf: [{ $ref: '#/components/schemas/When' }] },
            c: { anyOf: [{ $ref: '#/components/schemas/When' }, { type: 'null' }] },
            d: { anyOf: [{ type: 'string', description: 'A moment of its own, if any.' }, { type: 'null' }] },
          },
        },
        When: { type: 'string', format: 'date-time', description: 'A moment.' },
      },
    });
    expect(declarationOf(schemas, 'Subject')).toBe(
      `export type Subject = {
  /**
   * A moment.
   * @format date-time
   */
  a?: When;
  /**
   * Made.
   * @format date-time
   */
  b?: When;
  /** @format date-time */
  c?: When | null;
  /** A moment of its own, if any. */
  d?: string | null;
};`,
    );
  });

  test.each(HOSTILE.map((text) => [text]))('%j stays inside, and starts no tag', async (text) => {
    const hostile = {
      description: text,
      title: text,
      format: text,
      pattern: text,
      default: text,
      examples: [text],
      externalDocs: { url: text },
      'x-extensible-enum': [text],
    };
    const { schemas, events } = await emitTypes({
      schemas: {
        Subject: {
          type: 'object',
          description: text,
          properties: { member: { type: 'string', ...hostile }, [text]: hostile },
        },
      },
      messages: {
        [text]: {
          wireType: text,
          summary: text,
          description: text,
          title: text,
          externalDocs: { url: text },
          payload: { type: 'null' },
        },
      },
    });
    for (const file of [schemas, events]) {
      const source = ts.createSourceFile('a.d.ts', file, ts.ScriptTarget.Latest, true);
      expect((source as unknown as { parseDiagnostics: unknown[] }).parseDiagnostics).toEqual([]);
      for (const statement of source.statements) {
        expect(
          ts.isTypeAliasDeclaration(statement) ||
            ts.isInterfaceDeclaration(statement) ||
            ts.isExportDeclaration(statement),
        ).toBe(true);
      }
      expect(tagsIn(source).filter((tag) => !['format', 'pattern', 'default', 'example', 'see'].includes(tag))).toEqual(
        [],
      );
      expect(file).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\u202e]/u);
    }
  });
});

function tagsIn(source: ts.SourceFile): string[] {
  const tags: string[] = [];
  const visit = (node: ts.Node): void => {
    tags.push(...ts.getJSDocTags(node).map((tag) => tag.tagName.text));
    for (const doc of ts.getJSDocCommentsAndTags(node)) {
      const parts = typeof doc.comment === 'string' ? [] : (doc.comment ?? []);
      tags.push(
        ...parts.filter((part) => part.kind !== ts.SyntaxKind.JSDocText).map((part) => ts.SyntaxKind[part.kind]),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return tags;
}

import fc from 'fast-check';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { offsetInString, positionAt } from '../../../../generator/runtime/json-text/position.js';
import { ItemCursor, locate, skipSpace, skipValue } from '../../../../generator/runtime/json-text/scanner.js';
import { jsonText, jsonValue } from './json-texts.js';

/** Every place in a value, as jsonc-parser's tree has it; of members with one name, the last. */
function placesOf(root: Node): { readonly steps: string[]; readonly value: number; readonly name: number }[] {
  const places: { steps: string[]; value: number; name: number }[] = [];
  const visit = (node: Node, steps: string[], name: number): void => {
    places.push({ steps, value: node.offset, name });
    if (node.type === 'array') {
      for (const [index, child] of (node.children ?? []).entries())
        visit(child, [...steps, String(index)], child.offset);
      return;
    }
    const members = new Map<string, Node>();
    for (const property of node.children ?? []) members.set(String(property.children?.[0]?.value), property);
    for (const [key, { children = [] }] of node.type === 'object' ? members : []) {
      const [nameNode, valueNode] = children;
      if (nameNode && valueNode) visit(valueNode, [...steps, key], nameNode.offset);
    }
  };
  visit(root, [], root.offset);
  return places;
}

describe('locate', () => {
  test('finds every value where jsonc-parser does, whatever the white space and the spelling', () => {
    fc.assert(
      fc.property(jsonText(), (text) => {
        const root = parseTree(text);
        if (!root) throw new Error('no tree');
        for (const { steps, value, name } of placesOf(root)) expect(locate(text, 0, steps)).toEqual({ value, name });
      }),
    );
  });

  test('stops at the last value that is there', () => {
    const text = '{ "a": [ 1, { "b": null } ] }';
    expect(locate(text, 0, ['a', '1', 'c']).value).toBe(text.indexOf('{ "b"'));
    expect(locate(text, 0, ['a', '7']).value).toBe(text.indexOf('['));
    expect(locate(text, 0, ['a', 'length']).value).toBe(text.indexOf('['));
    expect(locate(text, 0, ['a', '0', 'x', 'y']).value).toBe(text.indexOf('1'));
  });

  test('of two members with one name, it is the one that JSON.parse takes', () => {
    const text = '{"a":1,"\\u0061":{"b":2}}';
    expect(findNodeAtLocation(parseTree(text) as Node, ['a'])?.value).toBe(1);
    expect(text.slice(locate(text, 0, ['a', 'b']).value)).toBe('2}}');
  });

  test('is not impressed by depth', () => {
    const depth = 200_000;
    const text = `${'['.repeat(depth)}1${']'.repeat(depth)}`;
    expect(skipValue(text, 0)).toBe(text.length);
    expect(locate(text, 0, ['0', '0']).value).toBe(2);
  });
});

test('skipValue ends where the value does', () => {
  fc.assert(
    fc.property(jsonText(), fc.constantFrom('', ',', ' ]', '\n}'), (text, rest) => {
      const start = skipSpace(text, 0);
      expect(skipValue(text + rest, start)).toBe(text.trimEnd().length);
    }),
  );
});

test('a cursor finds the items that it is asked for, one behind the other', () => {
  fc.assert(
    fc.property(fc.array(jsonValue()), fc.array(fc.nat({ max: 20 })), (items, asked) => {
      const text = JSON.stringify(items, null, 1);
      const cursor = new ItemCursor(text, 0);
      for (const index of [...new Set(asked)].sort((a, b) => a - b)) {
        const value = index < items.length ? locate(text, 0, [String(index)]) : undefined;
        expect(cursor.at(index)).toEqual(value);
      }
    }),
  );
});

test('offsetInString leads from a character to its spelling', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.boolean(), (value, at, asEscapes) => {
      const spelt = asEscapes
        ? `"${[...Array(value.length).keys()].map((i) => `\\u${value.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')}"`
        : JSON.stringify(value);
      const inside = value.length === 0 ? 0 : at % value.length;
      const offset = offsetInString(`  ${spelt}`, 2, inside);
      expect(JSON.parse(`"${`  ${spelt}`.slice(3, offset)}"`)).toBe(value.slice(0, inside));
    }),
  );
});

test('positionAt counts as an editor does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'é', '🐘', '\n', '\r\n', '\r')), fc.nat(), (parts, at) => {
      const text = parts.join('');
      const offset = text.length === 0 ? 0 : at % (text.length + 1);
      if (text[offset - 1] === '\r' && text[offset] === '\n') return;
      const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
      expect(positionAt(text, offset)).toEqual({ line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
    }),
  );
});

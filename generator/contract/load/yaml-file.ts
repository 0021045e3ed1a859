import { Alias, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { tokensOf } from '../json.js';
import type { Position, SourceFile } from './source-file.js';

/** How often aliases may stand for something; a few hundred bytes could unfold to gigabytes otherwise. */
const MAX_ALIASES = 1000;

/** Parses a YAML file (version 1.2, one document). Reports what is wrong; `undefined` where there is no value. */
export function parseYamlFile(path: string, text: string, diagnostics: Diagnostics): SourceFile | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true, logLevel: 'silent' });
  for (const { code, message, pos } of document.errors) {
    const { line, col } = lines.linePos(pos[0]);
    diagnostics.report(code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml-syntax', {
      message: code === 'DUPLICATE_KEY' ? 'A key stands twice in one map.' : `This is not valid YAML: ${message}`,
      at: { file: path, pointer: '', line, column: col },
    });
  }
  if (document.errors.length > 0) return undefined;
  const value = toValue(document, path, diagnostics);
  if (value === undefined) return undefined;
  return { path, text, value: value.value, locate: locator(document, lines) };
}

function toValue(document: Document, path: string, diagnostics: Diagnostics): { value: unknown } | undefined {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    diagnostics.report('too-many-aliases', {
      message: `The aliases of this file cannot be unfolded: ${error instanceof Error ? error.message : String(error)}`,
      at: { file: path, pointer: '', line: 1, column: 1 },
    });
    return undefined;
  }
}

function locator(document: Document, lines: LineCounter): (pointer: string) => Position {
  const members = new WeakMap<YAMLMap, Map<string, { key: Node; value: Node | null }>>();
  const membersOf = (map: YAMLMap): Map<string, { key: Node; value: Node | null }> => {
    const known = members.get(map);
    if (known) return known;
    const index = new Map<string, { key: Node; value: Node | null }>();
    for (const { key, value } of map.items) {
      if (isScalar(key)) index.set(String(key.value), { key, value: value as Node | null });
    }
    members.set(map, index);
    return index;
  };

  return (pointer) => {
    let place: Node | null = document.contents as Node | null;
    let value = place;
    for (const token of tokensOf(pointer)) {
      const holder: unknown = isAlias(value) ? (value as Alias).resolve(document) : value;
      if (isMap(holder)) {
        const member = membersOf(holder).get(token);
        if (!member) break;
        place = member.key;
        value = member.value;
      } else if (isSeq(holder)) {
        const item = holder.items[Number(token)] as Node | undefined;
        if (!item) break;
        place = item;
        value = item;
      } else break;
    }
    const { line, col } = lines.linePos(place?.range?.[0] ?? 0);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
}

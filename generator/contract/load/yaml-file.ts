import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { tokensOf } from '../json.js';
import type { Position, SourceFile } from './source-file.js';

/** How often aliases may stand for something; a few hundred bytes could unfold to gigabytes otherwise. */
const MAX_ALIASES = 1000;

/**
 * Values are what JSON can hold: no dates, sets or bytes, whatever version or tag a file names.
 * Merge keys are kept from YAML 1.1 because people use them.
 */
const READING = {
  schema: 'core',
  resolveKnownTags: false,
  merge: true,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** Parses a YAML file (version 1.2, one document). Reports what is wrong; `undefined` where there is no value. */
export function parseYamlFile(path: string, text: string, diagnostics: Diagnostics): SourceFile | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...READING, lineCounter: lines });
  for (const { code, message, pos } of document.errors) {
    const { line, col } = lines.linePos(pos[0]);
    // So the library tells that its stack did not suffice.
    if (/call stack/.test(message)) throw new RangeError(message);
    diagnostics.report(code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml-syntax', {
      message:
        code === 'DUPLICATE_KEY'
          ? `The key ${keyAt(text, pos[0])} stands twice in one map.`
          : `This is not valid YAML: ${message}`,
      at: { file: path, pointer: '', line, column: col },
    });
  }
  if (document.errors.length > 0) return undefined;
  const value = toValue(document, path, lines, diagnostics);
  if (value === undefined) return undefined;
  return { path, text, value: value.value, locate: locator(document, lines) };
}

/** The key that begins at an offset, as it is written. */
function keyAt(text: string, offset: number): string {
  return `'${/^[^\s:]{1,60}/.exec(text.slice(offset, offset + 100))?.[0].replaceAll(/^["']|["']$/g, '') ?? ''}'`;
}

function toValue(
  document: Document,
  path: string,
  lines: LineCounter,
  diagnostics: Diagnostics,
): { value: unknown } | undefined {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const stray = strayAlias(document);
    const { line, col } = lines.linePos(stray?.range?.[0] ?? 0);
    diagnostics.report(stray ? 'yaml-syntax' : 'too-many-aliases', {
      message: stray
        ? `No anchor before this place is called '${stray.source}'.`
        : `The aliases of this file cannot be unfolded: ${reason}`,
      at: { file: path, pointer: '', line: Math.max(line, 1), column: Math.max(col, 1) },
    });
    return undefined;
  }
}

/** The first alias that stands for nothing. */
function strayAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

function locator(document: Document, lines: LineCounter): (pointer: string) => Position {
  const members = new WeakMap<YAMLMap, ReadonlyMap<string, Member>>();
  const membersOf = (map: YAMLMap): ReadonlyMap<string, Member> => {
    const known = members.get(map);
    if (known) return known;
    const index = new Map<string, Member>();
    // Set first, so that a map that is merged into itself has an end.
    members.set(map, index);
    for (const { key, value } of map.items) {
      if (isScalar(key)) index.set(nameOf(key.value), { key, value: value as Node | null });
    }
    const merged = index.get('<<');
    for (const source of merged ? mergedMaps(merged.value, document) : []) {
      for (const [name, member] of membersOf(source)) if (!index.has(name)) index.set(name, member);
    }
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

interface Member {
  readonly key: Node;
  readonly value: Node | null;
}

/** The library stands a symbol for a merge key. */
function nameOf(key: unknown): string {
  return typeof key === 'symbol' ? (key.description ?? '') : String(key ?? '');
}

/** The maps that a merge key names: one, or a list in which the first wins. */
function mergedMaps(value: Node | null, document: Document): readonly YAMLMap[] {
  const behind = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  const named = behind(value);
  return (isSeq(named) ? named.items.map(behind) : [named]).filter((node) => isMap(node));
}

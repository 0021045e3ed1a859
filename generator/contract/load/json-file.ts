import { type Diagnostics, diagnostic } from '../../diagnostics/diagnostic.js';
import { tokensOf } from '../json.js';
import { scanJson } from './json-text.js';
import { LineIndex, type Position, type SourceFile } from './source-file.js';

/** Parses a JSON file. Reports bad syntax and repeated names; `undefined` where there is no value. */
export function parseJsonFile(path: string, text: string, diagnostics: Diagnostics): SourceFile | undefined {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    diagnostics.add(syntaxError(path, body, error));
    return undefined;
  }
  const lines = new LineIndex(body);
  const { offsets, duplicates } = scanJson(body);
  for (const { pointer, offset } of duplicates) {
    diagnostics.report('duplicate-key', {
      message: `The member ${JSON.stringify(tokensOf(pointer).at(-1))} stands twice in one object.`,
      at: { file: path, pointer, ...lines.position(offset) },
    });
  }
  const locate = (pointer: string): Position => lines.position(nearestOffset(offsets, pointer));
  return { path, text: body, value, locate };
}

/** The place itself or, where nothing stands there (a missing member), what would hold it. */
function nearestOffset(offsets: ReadonlyMap<string, number>, pointer: string): number {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const offset = offsets.get(place);
    if (offset !== undefined) return offset;
  }
  return offsets.get('') ?? 0;
}

function syntaxError(path: string, text: string, error: unknown): ReturnType<typeof diagnostic> {
  const reason = error instanceof Error ? error.message : String(error);
  const offset = Number(/at position (\d+)/.exec(reason)?.[1] ?? (text.length || 1) - 1);
  const what = reason.replace(/ in JSON at position.*$/, '').replace(/, (\.\.\.)?"[\s\S]*$/, '');
  return diagnostic('json-syntax', {
    message: `This is not valid JSON: ${what}.`,
    at: { file: path, pointer: '', ...new LineIndex(text).position(offset) },
  });
}

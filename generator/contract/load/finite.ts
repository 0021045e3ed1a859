import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { pointer } from '../json.js';
import type { SourceFile } from './source-file.js';

/** Only such texts can hold a number that is none in JSON, and few do: no other file is walked for it. */
const SUSPICIOUS = /\.(inf|nan)|e\+?\d{3}|\d{309}/i;

/**
 * Reports numbers that JSON cannot hold: `.inf`, `.nan` and `1e400`. They would be written as `null`.
 * @param file - one that nests no deeper than the limit, and does not hold itself
 */
export function reportNotFinite(file: SourceFile, diagnostics: Diagnostics): void {
  if (!SUSPICIOUS.test(file.text)) return;
  const seen = new Set<object>();
  const walk = (value: unknown, place: string): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      diagnostics.report('number-not-finite', {
        message: `The number here is ${value}, which JSON cannot hold.`,
        at: { file: file.path, pointer: place, ...file.locate(place) },
      });
    }
    // What an alias repeats is told once.
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [name, member] of Object.entries(value)) walk(member, pointer(place, name));
  };
  walk(file.value, '');
}

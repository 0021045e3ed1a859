import type { Diagnostics, Location } from '../../diagnostics/diagnostic.js';
import { resolvePath } from '../load/files.js';

/** A place in one of the specification's files. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

export function placeKey({ file, pointer }: Place): string {
  return `${file}#${pointer}`;
}

/**
 * Reads a `$ref` as a place below the specification's root folder (RFC 3986, RFC 6901).
 * @param from - the file that holds the reference
 * @returns `undefined` after a finding, where the reference leads elsewhere or is malformed
 */
export function parseReference(ref: string, from: string, at: Location, diagnostics: Diagnostics): Place | undefined {
  const hash = ref.indexOf('#');
  const target = decode(hash === -1 ? ref : ref.slice(0, hash));
  const fragment = decode(hash === -1 ? '' : ref.slice(hash + 1));
  if (target === undefined || fragment === undefined) {
    diagnostics.report('reference-syntax', { message: `The reference '${ref}' has a malformed % escape.`, at });
    return undefined;
  }
  if (/^https?:/i.test(target) || target.startsWith('//')) {
    diagnostics.report('reference-remote', { message: `The reference '${ref}' leads to the network.`, at });
    return undefined;
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(target)) {
    diagnostics.report('reference-outside-root', { message: `The reference '${ref}' is not a relative path.`, at });
    return undefined;
  }
  if (fragment !== '' && !fragment.startsWith('/')) {
    diagnostics.report('reference-syntax', { message: `'#${fragment}' is not a JSON pointer.`, at });
    return undefined;
  }
  const file = target === '' ? from : resolvePath(from, target);
  if (file === undefined) {
    diagnostics.report('reference-outside-root', {
      message: `The reference '${ref}' leads out of the specification's folder.`,
      at,
    });
    return undefined;
  }
  return { file, pointer: fragment };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

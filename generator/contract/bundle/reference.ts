import type { Diagnostics, Location } from '../../diagnostics/diagnostic.js';
import { isRemote, resolvePath } from '../load/files.js';

/** A place in one of the specification's files. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

export function placeKey({ file, pointer }: Place): string {
  return `${file}#${pointer}`;
}

/**
 * Reads a `$ref` as a place below the specification's root folder, or on the network
 * (RFC 3986, RFC 6901).
 * @param from - the file that holds the reference
 * @returns `undefined` after a finding, where the reference is malformed or leads out of the folder
 */
export function parseReference(ref: string, from: string, at: Location, diagnostics: Diagnostics): Place | undefined {
  const hash = ref.indexOf('#');
  const address = hash === -1 ? ref : ref.slice(0, hash);
  const target = decode(address);
  const fragment = decode(hash === -1 ? '' : ref.slice(hash + 1));
  if (target === undefined || fragment === undefined) {
    diagnostics.report('reference-syntax', { message: `The reference '${ref}' has a malformed % escape.`, at });
    return undefined;
  }
  if (fragment !== '' && !fragment.startsWith('/')) {
    const message = `'#${fragment}' is neither a JSON pointer nor the $id of a schema.`;
    diagnostics.report('reference-syntax', { message, at });
    return undefined;
  }
  if (target === '') return { file: from, pointer: fragment };
  const url = remoteUrl(isRemote(target) ? target : address, from);
  if (url !== undefined) return { file: url, pointer: fragment };
  if (/^[a-z][a-z0-9+.-]+:/i.test(target)) {
    diagnostics.report('reference-outside-root', { message: `The reference '${ref}' is not a relative path.`, at });
    return undefined;
  }
  const file = resolvePath(from, target);
  if (file !== undefined) return { file, pointer: fragment };
  const message = `The reference '${ref}' leads out of the specification's folder.`;
  diagnostics.report('reference-outside-root', { message, at });
  return undefined;
}

/** What is on the network, or is named by something that is. */
function remoteUrl(address: string, from: string): string | undefined {
  if (!isRemote(address) && !address.startsWith('//') && !isRemote(from)) return undefined;
  try {
    const url = new URL(address, isRemote(from) ? from : 'https://localhost');
    return isRemote(url.href) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

import { hash } from 'node:crypto';
import type { OutputFile } from '../emitters/emitter.js';

/** A file of the output with the SHA-256 of its UTF-8 bytes, in hexadecimal. */
export interface HashedFile extends OutputFile {
  readonly hash: string;
}

export function hashFile({ path, content }: OutputFile): HashedFile {
  return { path, content, hash: sha256(content) };
}

export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { isObject, ownString } from '../json.js';
import type { SourceFile } from '../load/source-file.js';

/** The versions of AsyncAPI that can be read: those that have a published meta-schema and are not drafts. */
export const SUPPORTED_VERSIONS: ReadonlySet<string> = new Set([
  '2.0.0',
  '2.1.0',
  '2.2.0',
  '2.3.0',
  '2.4.0',
  '2.5.0',
  '2.6.0',
  '3.0.0',
  '3.1.0',
]);

/** Whether a file is an AsyncAPI document of a version that can be read; reports it if not. */
export function checkVersion(file: SourceFile, diagnostics: Diagnostics): boolean {
  const version = ownString(file.value, 'asyncapi');
  if (!isObject(file.value) || version === undefined) {
    const at = { file: file.path, pointer: '', line: 1, column: 1 };
    const message = isObject(file.value)
      ? "This is not an AsyncAPI document: it has no field 'asyncapi' that tells the version."
      : 'This is not an AsyncAPI document: it is not an object.';
    diagnostics.report('not-an-asyncapi-document', { message, at });
    return false;
  }
  if (SUPPORTED_VERSIONS.has(version)) return true;
  diagnostics.report('unsupported-asyncapi-version', {
    message: `AsyncAPI ${version} is not supported; ${[...SUPPORTED_VERSIONS].join(', ')} are.`,
    at: { file: file.path, pointer: '/asyncapi', ...file.locate('/asyncapi') },
  });
  return false;
}

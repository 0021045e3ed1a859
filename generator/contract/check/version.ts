import type { Diagnostics, Location } from '../../diagnostics/diagnostic.js';
import { isObject, own } from '../json.js';
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

const NEWEST = '3.1.0';

/** Whether a file is an AsyncAPI document of a version that can be read; reports it if not. */
export function checkVersion(file: SourceFile, diagnostics: Diagnostics): boolean {
  const version = own(file.value, 'asyncapi');
  if (version === undefined || version === null) {
    diagnostics.report('not-an-asyncapi-document', { ...otherDocument(file), at: placeOf(file, '') });
    return false;
  }
  if (typeof version === 'string' && SUPPORTED_VERSIONS.has(version)) return true;
  diagnostics.report('unsupported-asyncapi-version', { ...explain(version), at: placeOf(file, '/asyncapi') });
  return false;
}

interface Explanation {
  readonly message: string;
  readonly help?: string | undefined;
}

/** What a file is that does not tell a version. */
function otherDocument({ value }: SourceFile): Explanation {
  if (!isObject(value)) return { message: 'This is not an AsyncAPI document: it is not an object.' };
  const other = [
    ['openapi', 'OpenAPI'],
    ['swagger', 'OpenAPI'],
  ].find(([field = '']) => Object.hasOwn(value, field));
  if (other) {
    return {
      message: `This is an ${other[1]} document, not an AsyncAPI document.`,
      help: 'Describe the webhooks in AsyncAPI: `webhook-contract init` writes a document to start from. Schemas can be taken over as they are.',
    };
  }
  const lacks = "This is not an AsyncAPI document: it has no field 'asyncapi' that tells the version.";
  const meant = Object.keys(value).find((name) => name !== 'asyncapi' && /^async[-_ ]?api$/i.test(name));
  return { message: lacks, help: meant && `The field '${meant}' is spelt 'asyncapi', all in small letters.` };
}

function explain(version: unknown): Explanation {
  if (typeof version === 'number') {
    return {
      message: `The version of AsyncAPI is the number ${version} here, not a text.`,
      help: `A version has three parts: write \`asyncapi: '${completed(String(version)) ?? NEWEST}'\`.`,
    };
  }
  if (typeof version !== 'string') {
    return {
      message: `The version of AsyncAPI is not a text.`,
      help: `Write a version, such as \`asyncapi: '${NEWEST}'\`.`,
    };
  }
  return {
    message: `AsyncAPI ${version} is not supported; ${[...SUPPORTED_VERSIONS].join(', ')} are.`,
    help: stringHelp(version),
  };
}

/** `undefined` where the catalogue's help, which is about older versions, is right. */
function stringHelp(version: string): string | undefined {
  const meant = completed(version);
  if (meant !== undefined) return `A version has three parts: write \`asyncapi: '${meant}'\`.`;
  const [, major, minor] = /^(\d+)\.(\d+)\./.exec(version) ?? [];
  if (major === undefined || minor === undefined) return `Write a version, such as \`asyncapi: '${NEWEST}'\`.`;
  if (Number(major) < 2) return undefined;
  return `Write the document in a version that is supported, or look whether a newer release of this tool can read it.`;
}

/** The supported version that `3`, `3.0`, `v3.0.0` or `3.0.7` stands for. */
function completed(text: string): string | undefined {
  const [, major, minor = '0'] = /^v?(\d+)(?:\.(\d+))?(?:\.(?:\d+|x))?$/i.exec(text.trim()) ?? [];
  const version = `${major}.${minor}.0`;
  return SUPPORTED_VERSIONS.has(version) ? version : undefined;
}

function placeOf(file: SourceFile, pointer: string): Location {
  const position = pointer === '' ? { line: 1, column: 1 } : file.locate(pointer);
  return { file: file.path, pointer, ...position };
}

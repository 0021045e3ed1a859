/** Words for findings about references. */
import { didYouMean } from '../../runtime/did-you-mean.js';
import { isObject, pointer as join, valueAt } from '../json.js';
import type { SourceFile } from '../load/source-file.js';
import type { Kind } from './grammar.js';

/** What stands at the last place that exists on the way, as a hint. */
export function nearest(file: SourceFile, pointer: string, ref: string): string | undefined {
  for (let place = pointer; place !== ''; ) {
    const cut = place.lastIndexOf('/');
    const name = place.slice(cut + 1);
    place = place.slice(0, cut);
    const holder = valueAt(file.value, place);
    if (!isObject(holder)) continue;
    const found = didYouMean(name, Object.keys(holder));
    if (found === undefined) return undefined;
    // As the author wrote it: the same file, another place in it.
    return `Did you mean '${ref.split('#')[0]}#${join(place, found)}'?`;
  }
  return undefined;
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  anySchema: 'a schema',
  messageChoice: 'a message',
  operation: 'an operation',
  operationTrait: 'an operation trait',
  messageTrait: 'a message trait',
  externalDocs: 'a documentation link',
  exampleValue: 'an example',
  messageExample: 'an example',
  foreignSchema: 'a schema of another language',
  replyAddress: 'a reply address',
  securityScheme: 'a security scheme',
  correlationId: 'a correlation id',
  serverVariable: 'a server variable',
};

/** What a reference leads to, or should: `a schema`. */
export function describe(kind: Kind): string {
  return Object.hasOwn(KIND_NAMES, kind)
    ? (KIND_NAMES[kind] as string)
    : kind.startsWith('map of ')
      ? `a ${kind}s`
      : `a ${kind}`;
}

export function quoteList(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}

import type { Annotations, KeywordSchema, Message, SchemaNode } from '../../contract/model.js';
import { inline, jsonInline, prose } from '../quote/comment-text.js';
import { jsdoc } from '../quote/jsdoc.js';
import { atomsOf, expand } from './conjunction.js';
import type { MemberFacts } from './facts.js';
import type { Scope } from './scope.js';
import { constraintTags } from './tags.js';

const MAX_KNOWN = 12;
/** Words further away than this many schemas are hardly about the value. */
const MAX_SOURCES = 50;

/** The comment of a property. */
export function memberComment(scope: Scope, { schemas }: MemberFacts): string {
  if (atomsOf(scope, schemas).impossible) return jsdoc(wordsOf(sourcesOf(scope, schemas)) ?? 'Never present here.');
  return schemaComment(scope, schemas);
}

/** The comment of a type. */
export function schemaComment(scope: Scope, nodes: readonly SchemaNode[]): string {
  const sources = sourcesOf(scope, nodes);
  return jsdoc(textOf(sources, wordsOf(sources)), constraintTags(sources));
}

/** The comment of the type of a message's payload: the message's words, else the schema's. */
export function messageComment(scope: Scope, message: Message, nodes: readonly SchemaNode[]): string {
  const sources = sourcesOf(scope, nodes);
  const own = [message.summary, message.description].filter((text) => text !== undefined).map(prose);
  const text = own.length > 0 ? own.join('\n\n') : (wordsOf(sources) ?? prose(message.title ?? ''));
  const tags = constraintTags(sources).filter((tag) => tag !== '@deprecated' && !tag.startsWith('@see'));
  if (message.externalDocs) tags.push(`@see ${inline(message.externalDocs.url)}`);
  if (message.deprecated) tags.push('@deprecated');
  return jsdoc(textOf(sources, text), tags);
}

/** Where the words about a value may stand. */
export interface Sources {
  /** In the schema itself, the most specific first. */
  readonly own: readonly KeywordSchema[];
  /** In what it refers to. */
  readonly borrowed: readonly KeywordSchema[];
  /** Those of the borrowed whose prose is about this value too. */
  readonly speaking: readonly KeywordSchema[];
}

function sourcesOf(scope: Scope, nodes: readonly SchemaNode[]): Sources {
  const [only, ...more] = nodes;
  if (only?.kind === 'schema' && more.length === 0) {
    const { allOf, anyOf, oneOf } = only.assertions;
    if (!allOf && !anyOf && !oneOf) return { own: [only], borrowed: [], speaking: [] };
  }
  const own = ownOf(nodes).reverse();
  const others = own.flatMap(beyondNull);
  // What stands elsewhere does not know that `null` is valid here: "absent if there is none", it may say.
  const here = others.filter(({ kind }) => kind !== 'reference');
  const borrow = (from: readonly SchemaNode[]): readonly KeywordSchema[] =>
    expand(scope, [...nodes, ...from], MAX_SOURCES).schemas.filter((schema) => !own.includes(schema));
  const borrowed = borrow(others);
  return { own, borrowed, speaking: here.length < others.length ? borrow(here) : borrowed };
}

function ownOf(nodes: readonly SchemaNode[]): KeywordSchema[] {
  return nodes.flatMap((node) => (node.kind === 'schema' ? [node, ...ownOf(node.assertions.allOf ?? [])] : []));
}

/** What a value is if it is not `null`, where a union says only that. */
function beyondNull({ assertions }: KeywordSchema): readonly SchemaNode[] {
  const branches = assertions.anyOf ?? assertions.oneOf ?? [];
  const others = branches.filter((branch) => branch.kind !== 'schema' || branch.assertions.type?.join() !== 'null');
  return others.length === 1 && others.length < branches.length ? others : [];
}

function wordsOf({ own, speaking }: Sources): string | undefined {
  const find = (schemas: readonly KeywordSchema[], keyword: keyof Annotations & ('title' | 'description')) =>
    schemas.find(({ annotations }) => annotations[keyword] !== undefined)?.annotations[keyword];
  // The title of what a value refers to is its type, which stands beside the comment.
  const text = find(own, 'description') ?? find(own, 'title') ?? find(speaking, 'description');
  return text === undefined ? undefined : prose(text);
}

function textOf({ own, borrowed }: Sources, words = ''): string {
  const known = [...own, ...borrowed].find(({ roles }) => roles.extensibleEnum)?.roles.extensibleEnum;
  const list = known?.map((value) => jsonInline(value, 60)).filter((value) => value !== undefined) ?? [];
  if (list.length === 0 || list.length > MAX_KNOWN) return words;
  return [words, `Known values: ${list.join(', ')}. Others are valid.`].filter((text) => text !== '').join('\n\n');
}

import type { Json } from '../../contract/json.js';
import type { Contract, KeywordSchema, Message, SchemaNode } from '../../contract/model.js';
import { conjunctionOf, nodeOf, propertiesOf, resolve } from '../../contract/views.js';
import { codeCell } from '../../emitters/quote/markdown.js';
import { CONST, FALSE_SCHEMA, FORMAT, type Keyword, PATTERN, REQUIRED, TYPE } from '../../runtime/keywords.js';
import type { Block } from '../model.js';
import { prose, table } from './blocks.js';
import type { PageContext } from './context.js';

/** An error that the validators give, and a change to a valid event that causes it. */
export interface TypicalError {
  /** JSON pointer to where the error is. */
  readonly path: string;
  readonly keyword: string;
  readonly message: string;
  /** Markdown. */
  readonly cause: string;
  /** What stands at a place of an event that fails so; nothing where it is missing. */
  readonly breaks: { readonly at: string; readonly value?: Json };
}

const HEAD = ['Where', 'Error', 'Keyword', 'Usual cause'];

/** What `validateEvent` says most often about an event like this. */
export function typicalErrors({ contract, packageName }: PageContext, message: Message): Block[] {
  const errors = typicalErrorsOf(contract, message);
  if (errors.length === 0) return [];
  return [
    ...prose(`\`validateEvent\` of \`${packageName}\` tells where, what and why. Typical of this event:`),
    table(
      HEAD,
      errors.map(({ path, keyword, message: text, cause }) => [
        path === '' ? 'the event' : codeCell(path),
        codeCell(text),
        codeCell(keyword),
        cause,
      ]),
    ),
    ...prose('Properties that the contract does not know are no error: later versions may add them.'),
  ];
}

/** One of each kind, from the top of the event down. */
export function typicalErrorsOf({ schemas }: Contract, { payload }: Message): readonly TypicalError[] {
  if (payload === undefined) return [];
  const found = new Map<string, TypicalError>();
  const visit = (node: SchemaNode, path: string, depth: number): void => {
    const members = conjunctionOf(schemas, node);
    // Where alternatives or conditions decide, one wrong value has several errors.
    if (members.some(isBranching)) return;
    for (const property of propertiesOf(schemas, node).values()) {
      const place = `${path}/${property.name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const merged = property.schemas.flatMap((schema) => conjunctionOf(schemas, schema));
      if (merged.some(isBranching)) continue;
      const isExcluded = property.schemas.some((schema) => isFalse(resolve(schemas, schema)));
      for (const error of errorsAt(merged, { ...property, path, place, isExcluded, depth })) {
        if (!found.has(error.keyword)) found.set(error.keyword, error);
      }
      if (property.required && !isExcluded && depth < MAX_DEPTH) {
        for (const schema of property.schemas) visit(schema, place, depth + 1);
      }
    }
  };
  visit(nodeOf(schemas, payload), '', 0);
  return ORDER.flatMap(({ name }) => found.get(name) ?? []);
}

const MAX_DEPTH = 3;
const ORDER: readonly Keyword[] = [REQUIRED, TYPE, CONST, PATTERN, FORMAT, FALSE_SCHEMA];

interface Place {
  readonly name: string;
  readonly required: boolean;
  /** Of the object, and of the property in it. */
  readonly path: string;
  readonly place: string;
  readonly isExcluded: boolean;
  readonly depth: number;
}

function errorsAt(
  members: readonly KeywordSchema[],
  { name, required, path, place, isExcluded, depth }: Place,
): TypicalError[] {
  if (isExcluded) {
    const cause = 'The sender put it into an event that does not have it.';
    return [errorOf(FALSE_SCHEMA, place, undefined, {}, cause, { at: place, value: {} })];
  }
  if (!required) return [];
  const types = members.flatMap(({ assertions: { type } }) => type ?? []);
  const [type] = types;
  const constant = members.find(({ assertions }) => assertions.const)?.assertions.const?.value;
  const { pattern } = members.find(({ assertions }) => assertions.pattern !== undefined)?.assertions ?? {};
  const { format } = members.find(({ assertions }) => assertions.format !== undefined)?.assertions ?? {};
  const isText = types.length > 0 && types.every((one) => one === 'string');
  return [
    ...(depth > 0
      ? [
          errorOf(REQUIRED, path, name, {}, 'The object is not complete: a shortened example, for instance.', {
            at: place,
          }),
        ]
      : []),
    ...(isText && constant === undefined && pattern === undefined && format === undefined && type
      ? [
          errorOf(TYPE, place, [type], null, 'A value that is always there is `null`, or of another type.', {
            at: place,
            value: null,
          }),
        ]
      : []),
    ...(constant !== undefined && depth > 0 && types.length > 0
      ? [errorOf(CONST, place, constant, 'other', 'The event is about something else.', { at: place, value: 'other' })]
      : []),
    ...(pattern !== undefined && isText && constant === undefined
      ? [
          errorOf(PATTERN, place, pattern, '', 'An id of another kind, or one that was cut short.', {
            at: place,
            value: '',
          }),
        ]
      : []),
    ...(format !== undefined && isText
      ? [
          errorOf(FORMAT, place, format, '-', FORMAT_CAUSES[format] ?? 'Text of another form.', {
            at: place,
            value: '-',
          }),
        ]
      : []),
  ];
}

const FORMAT_CAUSES: Readonly<Record<string, string>> = {
  'date-time': 'A date without a time, or a time without `T` and an offset.',
  uri: 'An address without a scheme such as `https:`.',
  email: 'Text that is no address.',
};

function errorOf(
  keyword: Keyword,
  path: string,
  expected: unknown,
  value: Json,
  cause: string,
  breaks: TypicalError['breaks'],
): TypicalError {
  return { path, keyword: keyword.name, message: keyword.words(expected, value), cause, breaks };
}

function isBranching({ assertions }: KeywordSchema): boolean {
  const { anyOf, oneOf, not, if: condition } = assertions;
  return anyOf !== undefined || oneOf !== undefined || not !== undefined || condition !== undefined;
}

function isFalse(schema: SchemaNode): boolean {
  return schema.kind === 'boolean' && !schema.value;
}

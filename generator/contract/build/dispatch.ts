import { isObject, own, pointer } from '../json.js';
import type { Dispatch, SchemaGraph, SchemaId } from '../model.js';
import { nodeOf, propertiesOf } from '../views.js';
import type { DispatchRule } from '../vocabulary/types.js';
import { constantAt, constantOf } from './constants.js';

export type DispatchOverride = DispatchRule & { readonly separator?: string };

/**
 * How receivers tell one message from another: as the configuration says, as the document says,
 * or as the schemas prove. It is never guessed from a name.
 */
export function readDispatch(
  document: unknown,
  graph: SchemaGraph,
  payloads: readonly (SchemaId | undefined)[],
  override: DispatchOverride | undefined,
): Dispatch {
  const declared = override ?? own(document, 'x-webhook-dispatch');
  if (isObject(declared)) {
    const { header, body, separator } = declared as DispatchOverride;
    return {
      basis: 'declared',
      separator: separator ?? '.',
      ...(header !== undefined && { header }),
      ...(body !== undefined && { body }),
    };
  }
  const derived = discriminatingProperty(graph, payloads);
  if (derived !== undefined) return { basis: 'derived', body: derived, separator: '.' };
  return { basis: 'out-of-band', separator: '.' };
}

/** The only property that is required in every payload and pins a different constant in each. */
function discriminatingProperty(graph: SchemaGraph, payloads: readonly (SchemaId | undefined)[]): string | undefined {
  const ids = payloads.filter((id) => id !== undefined);
  if (ids.length < 2 || ids.length < payloads.length) return undefined;
  const [first, ...others] = ids.map((id) => requiredConstants(graph, id));
  const found = [...(first ?? [])].filter(([name, value]) => {
    const values = [value, ...others.map((constants) => constants.get(name))];
    return !values.includes(undefined) && new Set(values).size === values.length;
  });
  return found.length === 1 && found[0] ? pointer('', found[0][0]) : undefined;
}

function requiredConstants(graph: SchemaGraph, id: SchemaId): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  for (const { name, schemas, required } of propertiesOf(graph, nodeOf(graph, id)).values()) {
    const value = required ? constantOf(graph, schemas) : undefined;
    if (value !== undefined) constants.set(name, value);
  }
  return constants;
}

/** The wire type that a message's schemas pin at the places where receivers look, if they do. */
export function pinnedWireType(
  dispatch: Dispatch,
  graph: SchemaGraph,
  payload: SchemaId | undefined,
  headers: SchemaId | undefined,
): string | undefined {
  const inHeader = dispatch.header === undefined ? undefined : headerConstant(graph, headers, dispatch.header);
  if (dispatch.header !== undefined && inHeader === undefined) return undefined;
  const inBody =
    dispatch.body === undefined || payload === undefined
      ? undefined
      : constantAt(graph, nodeOf(graph, payload), dispatch.body);
  if (dispatch.header === undefined) return inBody;
  return inBody === undefined ? inHeader : `${inHeader}${dispatch.separator}${inBody}`;
}

/** Header names have no letter case (RFC 9110, section 5.1). */
function headerConstant(graph: SchemaGraph, headers: SchemaId | undefined, name: string): string | undefined {
  if (headers === undefined) return undefined;
  const properties = [...propertiesOf(graph, nodeOf(graph, headers)).values()];
  const header = properties.find((property) => property.name.toLowerCase() === name.toLowerCase());
  return header && constantOf(graph, header.schemas);
}

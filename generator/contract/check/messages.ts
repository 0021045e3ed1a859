import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { schemasAt } from '../build/constants.js';
import { pinnedWireType } from '../build/dispatch.js';
import type { Contract, Message, SchemaGraph, SchemaNode } from '../model.js';
import { conjunctionOf, nodeOf } from '../views.js';

/** Checks that receivers can tell the messages apart, and that headers can be headers. */
export function checkMessages(contract: Contract, diagnostics: Diagnostics): void {
  for (const message of contract.messages) {
    checkHeaders(message, contract.schemas, diagnostics);
    checkDiscriminator(message, contract, diagnostics);
  }
  checkDuplicates(contract, diagnostics);
}

/** AsyncAPI, "Message Object": headers are a map, so their schema is of an object. */
function checkHeaders({ headers, source, names }: Message, graph: SchemaGraph, diagnostics: Diagnostics): void {
  if (headers === undefined) return;
  const node = nodeOf(graph, headers);
  if (isOfObjects(graph, node) || (node.kind === 'boolean' && node.value)) return;
  diagnostics.report('headers-not-object', {
    message: `The headers of ${names.base} are described by a schema that is not of an object.`,
    at: node.source.pointer === '' ? source : node.source,
  });
}

/** Whether a schema says that its values are objects: itself, or in every branch of a choice. */
function isOfObjects(graph: SchemaGraph, node: SchemaNode, seen: ReadonlySet<SchemaNode> = new Set()): boolean {
  if (seen.has(node)) return false;
  const within = new Set(seen).add(node);
  const members = conjunctionOf(graph, node);
  const types = members.flatMap(({ assertions }) => (assertions.type ? [assertions.type] : []));
  if (types.length > 0) return types.some((type) => type.length === 1 && type[0] === 'object');
  return members.some(({ assertions: { properties, anyOf, oneOf } }) => {
    return (
      properties !== undefined ||
      [anyOf, oneOf].some((branches) => branches?.every((branch) => isOfObjects(graph, branch, within)))
    );
  });
}

function checkDiscriminator(message: Message, { dispatch, schemas }: Contract, diagnostics: Diagnostics): void {
  // A header is told apart by its value on the wire, which need not be pinned in a schema.
  if (dispatch.basis !== 'declared' || dispatch.body === undefined || dispatch.header !== undefined) return;
  if (
    message.payload === undefined ||
    pinnedWireType(dispatch, schemas, message.payload, message.headers) !== undefined
  )
    return;
  const [place] = schemasAt(schemas, nodeOf(schemas, message.payload), dispatch.body);
  diagnostics.report('no-discriminating-const', {
    message: `Nothing in the payload of ${message.names.base} pins ${dispatch.body} to '${message.wireType}'.`,
    at: place?.source ?? message.source,
  });
}

function checkDuplicates({ messages, dispatch }: Contract, diagnostics: Diagnostics): void {
  if (dispatch.basis === 'out-of-band') return;
  const first = new Map<string, Message>();
  for (const message of messages) {
    const other = first.get(message.wireType);
    if (!other) first.set(message.wireType, message);
    else {
      diagnostics.report('duplicate-wire-type', {
        message: `${message.names.base} has the wire type '${message.wireType}', which is that of ${other.names.base} already.`,
        at: message.source,
      });
    }
  }
}

import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { schemasAt } from '../build/constants.js';
import { tokensOf } from '../json.js';
import type { Contract, Message, SchemaGraph, SchemaNode } from '../model.js';
import { conjunctionOf, type EffectiveProperty, nodeOf, propertiesOf, resolve } from '../views.js';

/**
 * Checks that what an update says of earlier values keeps step with the resource: every attribute
 * that can change is listed there, and nothing else is.
 */
export function checkPreviousValues({ messages, schemas }: Contract, diagnostics: Diagnostics): void {
  for (const message of messages) checkMessage(message, schemas, diagnostics);
}

function checkMessage({ payload, event, envelope }: Message, graph: SchemaGraph, diagnostics: Diagnostics): void {
  if (payload === undefined || event?.previousOf === undefined || envelope?.previous === undefined) return;
  const root = nodeOf(graph, payload);
  const previous = schemasAt(graph, root, envelope.previous);
  const attributes = propertiesAt(graph, schemasAt(graph, root, event.previousOf));
  const listed = propertiesAt(graph, previous);
  const named = previous
    .map((node) => resolve(graph, node))
    .find((schema) => schema.kind === 'schema' && schema.assertions.properties);
  const holder = named?.source ?? previous[0]?.source;
  const what = tokensOf(envelope.previous).at(-1);

  for (const property of attributes.values()) {
    if (listed.has(property.name) || cannotBePrevious(graph, property)) continue;
    diagnostics.report('previous-attribute-missing', {
      message: `The attribute '${property.name}' is missing in ${what}, so no update can tell its earlier value.`,
      at: holder,
    });
  }
  for (const property of listed.values()) {
    if (attributes.has(property.name)) continue;
    diagnostics.report('previous-attribute-unknown', {
      message: `'${property.name}' is listed in ${what}, but the resource has no such attribute.`,
      at: property.schemas[0]?.source,
    });
  }
}

function propertiesAt(graph: SchemaGraph, nodes: readonly SchemaNode[]): ReadonlyMap<string, EffectiveProperty> {
  return new Map(nodes.flatMap((node) => [...propertiesOf(graph, node)]));
}

/** Bookkeeping and identity are declared; a constant has no other value to have been before. */
function cannotBePrevious(graph: SchemaGraph, { schemas }: EffectiveProperty): boolean {
  const members = schemas.flatMap((node) => conjunctionOf(graph, node));
  return members.some(({ roles, assertions }) => {
    return roles.change === 'bookkeeping' || roles.change === 'identity' || assertions.const !== undefined;
  });
}

import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { didYouMean } from '../../runtime/did-you-mean.js';
import { schemasAt } from '../build/constants.js';
import { pointer, tokensOf } from '../json.js';
import { below } from '../load/location.js';
import type { Contract, Message, SchemaGraph } from '../model.js';
import { conjunctionOf, nodeOf, propertiesOf } from '../views.js';

/** Checks that the places which the vocabulary names exist in the payloads: a typing error would empty a role in silence. */
export function checkPlaces(contract: Contract, diagnostics: Diagnostics): void {
  checkDispatch(contract, diagnostics);
  const reported = new Set<string>();
  for (const message of contract.messages) checkEnvelope(message, contract.schemas, reported, diagnostics);
}

function checkDispatch({ dispatch, messages, schemas }: Contract, diagnostics: Diagnostics): void {
  const { body, basis, header } = dispatch;
  const payloads = messages.flatMap(({ payload }) => (payload === undefined ? [] : [payload]));
  // Beside a header, the body's part is optional.
  if (basis !== 'declared' || body === undefined || header !== undefined || payloads.length === 0) return;
  if (payloads.some((payload) => hasPlace(schemas, payload, body))) return;
  diagnostics.report('dispatch-place-unknown', {
    message: `No payload has ${body}, where the wire type is said to be told.`,
    help: suggestion(schemas, payloads[0] as string, body),
  });
}

function checkEnvelope(
  { payload, envelope }: Message,
  graph: SchemaGraph,
  reported: Set<string>,
  diagnostics: Diagnostics,
): void {
  if (payload === undefined || !envelope) return;
  const holder = conjunctionOf(graph, nodeOf(graph, payload)).find(({ roles }) => roles.envelope);
  for (const [role, place] of Object.entries(envelope) as [string, string][]) {
    // Updates alone may have previous values.
    if (!holder || role === 'previous' || hasPlace(graph, payload, place)) continue;
    const at = below(holder.source, pointer('/x-webhook-envelope', role));
    if (reported.has(`${at.file}#${at.pointer}`)) continue;
    reported.add(`${at.file}#${at.pointer}`);
    diagnostics.report('envelope-place-unknown', {
      message: `The envelope's ${role} is said to be at ${place}, where no payload has anything.`,
      at,
      help: suggestion(graph, payload, place),
    });
  }
}

function hasPlace(graph: SchemaGraph, payload: string, place: string): boolean {
  return schemasAt(graph, nodeOf(graph, payload), place).length > 0;
}

function suggestion(graph: SchemaGraph, payload: string, place: string): string | undefined {
  const tokens = tokensOf(place);
  const holders = schemasAt(graph, nodeOf(graph, payload), pointer('', ...tokens.slice(0, -1)));
  const names = holders.flatMap((node) => [...propertiesOf(graph, node).keys()]);
  const meant = didYouMean(tokens.at(-1) ?? '', names);
  return meant === undefined ? undefined : `Did you mean '${pointer('', ...tokens.slice(0, -1), meant)}'?`;
}

import { tokensOf } from '../../contract/json.js';
import type { Contract } from '../../contract/model.js';
import type { Deduplication, DeduplicationKey } from '../../runtime/handlers/deduplication.js';

/** What events are recognised by, in the order in which it is looked for. */
export function deduplicationOf(contract: Contract): Deduplication {
  const told = contract.delivery?.deduplication;
  return {
    keys: told ? told.keys.map((key) => keyOf(key, contract)) : derivedKeys(contract),
    ...(told?.seconds !== undefined && { seconds: told.seconds }),
  };
}

type ToldKey = { readonly header: string } | { readonly body: string };

/** The id that a signature covers is read once it is verified; any other header is whatever arrived. */
function keyOf(key: ToldKey, { signatures: [signature] }: Contract): DeduplicationKey {
  if ('body' in key) return { body: tokensOf(key.body) };
  const header = key.header.toLowerCase();
  const isSigned = signature?.families.some(({ id }) => id?.toLowerCase() === header);
  return isSigned ? 'delivery' : { header };
}

/**
 * The envelope's id, where all events have it at one place: at the place of another event, an id can be
 * that of a resource. Then the id of the delivery, where there is one.
 */
function derivedKeys({ messages, signatures: [signature] }: Contract): DeduplicationKey[] {
  const [place, ...others] = new Set(
    messages.flatMap(({ envelope, payload }) => (payload === undefined ? [] : [envelope?.id])),
  );
  const hasDeliveryId = signature?.families.some(({ id }) => id !== undefined) === true;
  return [
    ...(place !== undefined && others.length === 0 ? [{ body: tokensOf(place) }] : []),
    ...(hasDeliveryId ? (['delivery'] as const) : []),
  ];
}

/** The status that acknowledges a delivery: 204, unless the contract counts only others as success. */
export function successStatus({ delivery }: Contract): number {
  const statuses = delivery?.success?.statuses ?? [];
  if (statuses.length === 0 || statuses.some((status) => /^(?:2xx|204)$/i.test(status))) return 204;
  const exact = statuses.find((status) => /^2\d\d$/.test(status));
  return exact === undefined ? 204 : Number(exact);
}

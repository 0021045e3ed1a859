import { badHeader, type WebhookVerificationError } from '../receiving/errors.js';
import type { HeaderReader } from './headers.js';
import type { HeaderFamily } from './scheme.js';

/** The values of one complete family of headers, and what they are called. */
export interface SignatureHeaders {
  readonly names: HeaderFamily;
  /** Empty where the family has none, as is the timestamp. */
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
}

export const PARTS = ['id', 'timestamp', 'signature'] as const;

/**
 * The one family to verify by. A delivery may carry several; where they differ, somebody put it together.
 *
 * @throws WebhookVerificationError `missing_header`, `mixed_headers`, `duplicate_header`
 */
export function chooseFamily(families: readonly HeaderFamily[], read: HeaderReader): SignatureHeaders {
  const names = families.find((family) => missingPart(family, read) === undefined);
  if (!names) throw incomplete(families, read);
  for (const other of families) {
    for (const part of PARTS) {
      const said = read(other[part]);
      if (said !== undefined && said !== read(names[part]))
        throw badHeader('mixed_headers', other[part], `differs from ${names[part]}: a delivery has one of them`);
    }
  }
  return {
    names,
    id: read(names.id) ?? '',
    timestamp: read(names.timestamp) ?? '',
    signature: read(names.signature) ?? '',
  };
}

/** The first header of a family that is not there. */
function missingPart(family: HeaderFamily, read: HeaderReader): string | undefined {
  for (const part of PARTS) if (family[part] !== undefined && read(family[part]) === undefined) return family[part];
  return undefined;
}

function incomplete(families: readonly HeaderFamily[], read: HeaderReader): WebhookVerificationError {
  const [first, second] = families.filter((family) => PARTS.some((part) => read(family[part]) !== undefined));
  const header = missingPart((first ?? families[0]) as HeaderFamily, read);
  const others = second ? ', and another family is not complete either' : '';
  const problem = `is not there${others}: pass all headers of the delivery on`;
  return badHeader(second ? 'mixed_headers' : 'missing_header', header, problem);
}

import type { Json } from '../../contract/json.js';
import type { Contract, Signature } from '../../contract/model.js';
import type { SignatureScheme } from '../../runtime/signature/scheme.js';
import type { OutputFile } from '../emitter.js';
import { BANNER } from '../quote/javascript.js';
import { valueExpression } from '../validators/javascript-values.js';

/** Seconds, where the contract gives none: what Standard Webhooks and Svix allow. */
export const DEFAULT_TOLERANCE = 300;

/** The scheme, the verifier and `verifySignature`; nothing where deliveries are not signed. */
export function signatureModules({ signatures: [signature] }: Contract): OutputFile[] {
  if (!signature) return [];
  return [
    { path: 'receiving/signature-scheme.js', content: schemeCode(signature) },
    { path: 'receiving/signature-scheme.d.ts', content: SCHEME_TYPES },
    { path: 'receiving/verify-signature.js', content: VERIFY_SIGNATURE },
    { path: 'receiving/verify-signature.d.ts', content: verifyTypes(signature) },
    { path: 'receiving/sign-delivery.js', content: SIGN_DELIVERY },
    { path: 'receiving/sign-delivery.d.ts', content: SIGN_DELIVERY_TYPES },
  ];
}

function schemeCode(signature: Signature): string {
  const { encoding, prefix } = signature.secret;
  const lines = Object.entries(schemeOf(signature)).flatMap(([name, value]) => {
    return value === undefined ? [] : [`  ${name}: ${valueExpression(value as Json)},\n`];
  });
  const secret =
    prefix === undefined
      ? `{ encoding: ${encoding} }`
      : `{ prefix: ${valueExpression(prefix)}, encoding: ${encoding} }`;
  return `${BANNER}
import { ${encoding} } from '../runtime/signature/secret-encodings.js';

/** How deliveries are signed. */
export const scheme = {
  frame: ${frameCode(signature.content)},
${lines.join('')}  secret: ${secret},
};
`;
}

/** All of the scheme that is data. */
function schemeOf(signature: Signature): Omit<SignatureScheme, 'frame' | 'secret'> {
  const { algorithm, content, encoding, version, versionSeparator = ',', listSeparator, tolerance } = signature;
  const border = /\{id\}([^{]+)/.exec(content)?.[1];
  return {
    algorithm,
    ...(border === undefined ? {} : { border }),
    encoding,
    ...(version === undefined ? {} : { prefix: version + versionSeparator }),
    ...(listSeparator === undefined ? {} : { listSeparator }),
    tolerance: tolerance ?? DEFAULT_TOLERANCE,
    families: signature.families.map(({ id, timestamp, signature: name }) => ({
      ...(id === undefined ? {} : { id: id.toLowerCase() }),
      ...(timestamp === undefined ? {} : { timestamp: timestamp.toLowerCase() }),
      signature: name.toLowerCase(),
    })),
  };
}

/** The template of what is signed as an expression, so that nobody takes it apart when a delivery arrives. */
function frameCode(content: string): string {
  const at = content.indexOf(BODY);
  const [before, after] = [content.slice(0, at), content.slice(at + BODY.length)].map(textCode);
  return `(id, timestamp) => ({ before: ${before}, after: ${after} })`;
}

const BODY = '{body}';
const PLACEHOLDERS: ReadonlyMap<string, string> = new Map([
  ['{id}', 'id'],
  ['{timestamp}', 'timestamp'],
]);

function textCode(template: string): string {
  const parts = template.split(/(\{id\}|\{timestamp\})/).filter((part) => part !== '');
  return parts.map((part) => PLACEHOLDERS.get(part) ?? valueExpression(part)).join(' + ') || valueExpression('');
}

const SCHEME_TYPES = `${BANNER}
import type { SignatureScheme } from '../runtime/signature/scheme.js';

/** How deliveries are signed. */
export declare const scheme: SignatureScheme;
`;

const VERIFY_SIGNATURE = `${BANNER}
import { platform } from '#platform';
import { createVerifier, createVerifySignature } from '../runtime/signature/verify.js';
import { scheme } from './signature-scheme.js';

export const verifier = /* @__PURE__ */ createVerifier(scheme, platform);
export const verifySignature = /* @__PURE__ */ createVerifySignature(verifier);
`;

function verifyTypes(signature: Signature): string {
  const tolerance = signature.tolerance ?? DEFAULT_TOLERANCE;
  const { prefix } = signature.secret;
  return `${BANNER}
import type { RawBody, VerifyOptions, WebhookHeaders } from '../runtime/receiving/types.js';
import type { Verifier } from '../runtime/signature/verify.js';

/** What the headers of a verified delivery say. */
${deliveryType(signature)}

export declare const verifier: Verifier;

/**
 * Checks that a delivery comes from the sender and is recent. Most receivers want \`receiveWebhook\`, which
 * also parses and validates the body.
 *
 * @param body - as it arrived: text or bytes, never the parsed object
 * @param headers - of the request, in any form and letter case
 * @param secret - the endpoint's signing secret${prefix === undefined ? '' : `, with its prefix or without`}; several while one replaces another
 * @param options - \`tolerance\`: seconds that the clocks may differ, ${tolerance} by default; \`now\`: the time to compare with
 * @throws WebhookVerificationError with a \`code\` where the delivery must not be handled
 */
export declare function verifySignature(
  body: RawBody,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options?: VerifyOptions,
): Promise<WebhookDelivery>;
`;
}

function deliveryType({ families }: Signature): string {
  const id = family('id', 'The same for every attempt to deliver the event.', 'string', families);
  const timestamp = family('timestamp', 'When this attempt was signed.', 'Date', families);
  return `export interface WebhookDelivery {\n${id}${timestamp}}`;
}

/** A value that some families have is not always there; one that none has is not there at all. */
function family(part: 'id' | 'timestamp', text: string, type: string, families: Signature['families']): string {
  const having = families.filter((names) => names[part] !== undefined).length;
  if (having === 0) return '';
  return `  /** ${text} */\n  readonly ${part}: ${type}${having < families.length ? ' | undefined' : ''};\n`;
}

const SIGN_DELIVERY = `${BANNER}
import { platform } from '#platform';
import { createSign } from '../runtime/signature/sign.js';
import { scheme } from './signature-scheme.js';

export const signDelivery = /* @__PURE__ */ createSign(scheme, platform);
`;

const SIGN_DELIVERY_TYPES = `${BANNER}
import type { Sign } from '../runtime/signature/sign.js';

/** Makes the headers of a delivery, as the sender does. */
export declare const signDelivery: Sign;
`;

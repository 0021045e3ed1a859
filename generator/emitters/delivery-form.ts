import { tokensOf } from '../contract/json.js';
import type { Contract, Message } from '../contract/model.js';
import { stringLiteral } from './quote/javascript.js';

/** How deliveries look beside their signature, as members of an object: content types, and the header that tells the type. */
export function deliveryFormMembers(contract: Contract): readonly string[] {
  const types = contract.messages.flatMap(contentType);
  return [`  contentTypes: ${mapExpression(types)},\n`, ...typeHeader(contract)];
}

/** @param entries - lines */
export function mapExpression(entries: readonly string[]): string {
  const list = entries.length === 0 ? '' : `[\n${entries.map((entry) => `  ${entry}`).join('')}  ]`;
  return `/* @__PURE__ */ new Map(${list})`;
}

function contentType({ wireType, contentType: type }: Message): string[] {
  if (type === undefined || type === 'application/json') return [];
  return [`  [${stringLiteral(wireType)}, ${stringLiteral(type)}],\n`];
}

function typeHeader({ dispatch: { basis, header, body, separator } }: Contract): string[] {
  if (basis === 'out-of-band' || header === undefined) return [];
  const names = body === undefined ? [] : tokensOf(body);
  const place = names.length > 0 ? [`body: [${names.map(stringLiteral).join(', ')}]`] : [];
  const members = [`name: ${stringLiteral(header.toLowerCase())}`, ...place, `separator: ${stringLiteral(separator)}`];
  return [`  typeHeader: { ${members.join(', ')} },\n`];
}

import { stringLiteral as text } from '../../emitters/quote/javascript.js';
import type { PageContext } from './context.js';

/** Handling once, over processes and restarts. */
export function idempotencySample({ contract, packageName, outputs }: PageContext): string | undefined {
  const [message] = contract.messages;
  if (!message || !outputs.postgres) return undefined;
  return [
    `import { createHandler } from ${text(`${packageName}/handlers`)};`,
    `import { createPostgresStore } from ${text(`${packageName}/handlers/postgres`)};`,
    "import { Pool } from 'pg';",
    '',
    'const pool = new Pool();',
    'const store = createPostgresStore((text, parameters) => pool.query(text, parameters));',
    'await store.migrate();',
    '',
    'export const POST = createHandler({',
    ...(contract.signatures.length > 0 ? ["  secret: process.env.WEBHOOK_SECRET ?? '',"] : []),
    ...(contract.dispatch.basis === 'out-of-band' ? [`  type: ${text(message.wireType)},`] : []),
    '  idempotency: { store },',
    '  on: {',
    `    ${text(message.wireType)}: async (event) => console.log(event),`,
    '  },',
    '});',
  ].join('\n');
}

/** The newest state wins, whatever the order of arrival. */
export function orderSample({ contract, packageName }: PageContext): string | undefined {
  const ordered = contract.messages.some(({ envelope }) => envelope?.time !== undefined);
  if (!ordered) return undefined;
  return [
    `import type { WebhookEvent } from ${text(packageName)};`,
    `import { isNewer, versionOf } from ${text(`${packageName}/handlers`)};`,
    '',
    '/** Call it with what is stored of the same resource, in the transaction that writes. */',
    'export function next(event: WebhookEvent, stored: string | undefined): string | undefined {',
    '  return isNewer(event, stored) ? versionOf(event) : stored;',
    '}',
  ].join('\n');
}

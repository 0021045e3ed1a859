import type { OutboxMessage, Sent, Transport } from '../transports/transport.js';
import { TransportError } from '../transports/transport.js';
import type { ClaimedRow } from './statements.js';

export function messageOf({ id, type, owner, resource, body, attempts }: ClaimedRow): OutboxMessage {
  return {
    id,
    type,
    ...(owner !== null && { owner }),
    ...(resource !== null && { resource }),
    body,
    attempt: attempts,
  };
}

/**
 * Sends a message, or gives up when the time is over: also where the transport does not listen to its signal.
 *
 * @param seconds - until the attempt has failed
 * @throws TransportError; whatever the transport throws
 */
export async function sendWithin(
  transport: Transport,
  message: OutboxMessage,
  seconds: number,
): Promise<Sent | undefined> {
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    const end = (): void => {
      reject(new TransportError('It took too long.'));
      ending.abort();
    };
    if (seconds <= 0) end();
    else timer = setTimeout(end, seconds * 1000);
  });
  try {
    // A transport that fails before its first `await` fails like any other.
    const sending = async (): Promise<Sent | undefined> => transport.send(message, { signal: ending.signal });
    return await Promise.race([ended, seconds <= 0 ? ended : sending()]);
  } finally {
    clearTimeout(timer);
  }
}

const MAX_TOLD = 500;

/** What is stored of an error. */
export function toldOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, MAX_TOLD).replace(/[\0\p{Cs}]/gu, '');
}

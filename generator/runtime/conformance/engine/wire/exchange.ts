import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { connect as connectEncrypted } from 'node:tls';
import type { Target } from '../../../endpoint/target.js';
import type { Answer, Outcome } from '../../outcome.js';
import type { WireRequest } from './request.js';
import { bytesOf } from './request.js';
import { readAnswer, readPart } from './response.js';

export interface Waiting {
  /** How long to wait for an answer, in ms. */
  readonly patience: number;
  readonly signal?: AbortSignal | undefined;
}

/** More of an answer is not kept. */
const MAX_ANSWER = 64 * 1024;

/** Opens a connection to a target. */
export function open({ url, address, port, isEncrypted }: Target): Socket {
  if (!isEncrypted) return connect({ host: address, port, noDelay: true });
  const servername = /^[\d.]+$|^\[/.test(url.hostname) ? undefined : url.hostname;
  const name = servername === undefined ? {} : { servername };
  return connectEncrypted({ host: address, port, ALPNProtocols: ['http/1.1'], ...name });
}

/**
 * Sends one request over a connection of its own, byte for byte as it is given, and follows no redirect.
 * Never rejects, except with the signal's reason.
 */
export function exchange(target: Target, request: WireRequest, { patience, signal }: Waiting): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const start = performance.now();
    const socket = open(target);
    let received = Buffer.alloc(0);
    let reason = 'the connection was closed';
    let refused = false;
    const elapsed = (): number => Math.round(performance.now() - start);
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      resolve(outcome);
      socket.destroy();
    };
    const answered = (answer: Answer | undefined): boolean => {
      if (answer) finish({ kind: 'answer', ...answer, ms: elapsed() });
      return answer !== undefined;
    };
    const abort = (): void => {
      clearTimeout(timer);
      socket.destroy();
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      if (!answered(readPart(received))) finish({ kind: 'silence', ms: elapsed() });
    }, patience);
    signal?.addEventListener('abort', abort, { once: true });
    socket.on('data', (chunk: Buffer) => {
      if (received.length < MAX_ANSWER) received = Buffer.concat([received, chunk]);
      answered(readAnswer(received, received.length >= MAX_ANSWER));
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      refused = error.code === 'ECONNREFUSED';
      reason = error.code === 'ECONNRESET' ? 'the connection was reset' : error.message;
    });
    socket.on('close', () => {
      if (!answered(readPart(received))) finish({ kind: 'broken', ms: elapsed(), reason, refused });
    });
    socket.once(target.isEncrypted ? 'secureConnect' : 'connect', () => {
      void upload(socket, target, request);
    });
  });
}

/** Writes a request; whoever answers before it is whole needs no more of it. */
async function upload(socket: Socket, target: Target, request: WireRequest): Promise<void> {
  const { pieces, pause, hangUp } = bytesOf(request, target.url);
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (!socket.writable) return;
    socket.write(piece);
  }
  if (hangUp) setTimeout(() => socket.resetAndDestroy(), pause);
}

import type { WebSignal } from '../../web-types.js';

/** An event on its way from the outbox to whoever delivers it. */
export interface OutboxMessage {
  /** The event's own id, the same however often it is sent. */
  readonly id: string;
  /** On the wire. */
  readonly type: string;
  /** Whose event it is, where the contract's envelope says so. */
  readonly owner?: string;
  /** What it is about, where the contract says so: messages that share it are sent in order. */
  readonly resource?: string;
  /** The event as JSON text. Send it as it is, and numbers keep all of their digits. */
  readonly body: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

export interface TransportContext {
  /** An `AbortSignal`: the attempt is over, and what it still does may come too late. */
  readonly signal: WebSignal;
}

/** What became of a message. */
export interface Sent {
  /** Whether it had arrived before. */
  readonly duplicate?: boolean;
}

/** Hands one message on to whoever delivers it. */
export interface Transport {
  /**
   * Resolves when the message is safe on the other side. It can be called again with a message that was sent
   * before, so it has to be told apart there by its id.
   *
   * @throws TransportError where more is known than that it failed. After any other error it is sent again.
   */
  send(message: OutboxMessage, context: TransportContext): Promise<Sent | undefined>;
}

export interface TransportFailure {
  /** The other side will never take this message: it is parked, and not sent again by itself. */
  readonly refused?: boolean;
  /** Seconds that the other side asks to wait. */
  readonly retryAfter?: number | undefined;
  /** Of the answer, where there was one. */
  readonly status?: number | undefined;
}

/** A message was not handed on. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly refused: boolean;
  readonly retryAfter: number | undefined;
  readonly status: number | undefined;

  /** @param message - may be stored and shown: no secrets */
  constructor(message: string, { refused = false, retryAfter, status }: TransportFailure = {}) {
    super(message);
    this.refused = refused;
    this.retryAfter = retryAfter;
    this.status = status;
  }
}

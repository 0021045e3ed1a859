import type { EventType } from './event-type.js';

/** The event types of one Svix environment. Every call may be repeated: what it does, it does once. */
export interface Catalogue {
  /** All, the archived ones too. */
  list(): Promise<readonly EventType[]>;
  create(type: EventType): Promise<void>;
  /** Changes what the contract speaks of, and takes it out of the archive; feature flags stay. */
  update(type: EventType): Promise<void>;
  archive(name: string): Promise<void>;
}

/** A request that Svix refused, or did not answer. The message holds no token. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  constructor(
    /** The status of the answer; 0 where there was none. */
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

import type { ClientConfig } from 'pg';

/** The folder of `initdb` and `postgres`, if they are installed. */
export declare function postgresBinaries(): string | undefined;

export interface Postgres {
  readonly connection: ClientConfig;
  stop(): Promise<void>;
}

export declare function startPostgres(binaries: string): Promise<Postgres>;

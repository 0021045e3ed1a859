import type { ClientConfig } from 'pg';

/** The folder of `initdb` and `postgres`, if they are installed. */
export declare function postgresBinaries(): string | undefined;

export interface Postgres {
  readonly connection: ClientConfig;
  stop(): Promise<void>;
}

/** @param options - `durable`: as in production; by default what is written need not survive */
export declare function startPostgres(binaries: string, options?: { durable?: boolean }): Promise<Postgres>;

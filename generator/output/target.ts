import type { Generator } from './manifest.js';

/** Where the output goes. */
export interface Target {
  /** The real, absolute path of the output folder, which need not exist. */
  readonly root: string;
  /** How people know it: its path from the working directory, with forward slashes. */
  readonly label: string;
  readonly generator: Generator;
}

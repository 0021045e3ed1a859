import type { Emitter } from './emitter.js';

/** The code that every contract shares, as the toolkit's own build compiled it. */
export const runtime: Emitter = {
  name: 'runtime',
  emit: (_contract, { runtime: files }) => [...files].map(([path, content]) => ({ path: `runtime/${path}`, content })),
};

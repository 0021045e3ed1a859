import type { Emitter } from './emitter.js';

/** Programs, which nobody imports: they need no declarations. */
const PROGRAMS = /^(cli|conformance\/engine)\/.*\.d\.ts$/;

/** The code that every contract shares, as the toolkit's own build compiled it. */
export const runtime: Emitter = {
  name: 'runtime',
  emit: (_contract, { runtime: files }) =>
    [...files].flatMap(([path, content]) => (PROGRAMS.test(path) ? [] : [{ path: `runtime/${path}`, content }])),
};

import type { Emitter } from './emitter.js';

/** A program, which nobody imports: it needs no declarations. */
const PROGRAM = /^cli\/.*\.d\.ts$/;

/** The code that every contract shares, as the toolkit's own build compiled it. */
export const runtime: Emitter = {
  name: 'runtime',
  emit: (_contract, { runtime: files }) =>
    [...files].flatMap(([path, content]) => (PROGRAM.test(path) ? [] : [{ path: `runtime/${path}`, content }])),
};

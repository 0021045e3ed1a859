// `node --import <this>` with TRACE=<file>: writes what is loaded to the file, ES modules and CommonJS.
import { appendFileSync } from 'node:fs';
import { Module, register } from 'node:module';

register('./trace-hooks.mjs', import.meta.url, { data: { file: process.env.TRACE } });
process.on('exit', () => {
  appendFileSync(
    process.env.TRACE,
    Object.keys(Module._cache)
      .map((path) => `${path}\n`)
      .join(''),
  );
});

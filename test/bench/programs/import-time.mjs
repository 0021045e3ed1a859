// Prints how many milliseconds the import of a module takes.
import { performance } from 'node:perf_hooks';

const start = performance.now();
await import(process.argv[2]);
console.log(performance.now() - start);

#!/usr/bin/env node
import { processHost } from './commands/host.js';
import { PIPELINE } from './commands/pipeline.js';
import { main } from './commands/program.js';

// A reader that has seen enough, such as `head`, is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(2);
  });
}

process.exitCode = await main(process.argv.slice(2), { host: processHost(), pipeline: PIPELINE });

// npm run bench: prints every figure that the project promises, as ratios measured in one run.
import { run as cli } from './cli.mjs';
import { run as generate } from './generate.mjs';
import { run as large } from './large.mjs';
import { run as outbox } from './outbox.mjs';
import { run as receiving } from './receiving.mjs';
import { run as validators } from './validators.mjs';

generate();
large();
await validators();
await receiving();
await cli();
await outbox();

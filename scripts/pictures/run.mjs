// npm run pictures: makes the pictures of the README from what is really there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeScreenshots } from './screenshots.mjs';
import { recordTerminal } from './terminal.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../docs/pictures');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'terminal.svg'), await recordTerminal());
await takeScreenshots(folder);
console.log(`The pictures in ${folder} are new.`);

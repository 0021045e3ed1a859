// Records the terminal for the README: real commands on a copy of the specification, in this process.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { PIPELINE } from '../../dist/commands/pipeline.js';
import { main } from '../../dist/commands/program.js';
import { terminalPicture } from './ansi-to-svg.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const COLUMNS = 104;
const EXAMPLE = 'spec/examples/contact-updated-one-field.json';

/** What somebody does who publishes webhooks, and why. */
const STORY = [
  { says: 'One document becomes a package.', run: 'generate' },
  {
    says: 'A mistake is found where it was made.',
    edit: { file: EXAMPLE, from: /"last_name": "Okafor"/, to: '"last_name": 5' },
    run: 'lint',
  },
  {
    says: 'Nobody edits what is generated unnoticed.',
    edit: { file: EXAMPLE, from: /"last_name": 5/, to: '"last_name": "Okafor"' },
    tamper: 'generated/types/events.d.ts',
    run: 'check',
  },
];

/** @returns {Promise<string>} the recording, as an SVG */
export async function recordTerminal() {
  const cwd = mkdtempSync(join(tmpdir(), 'recording-'));
  try {
    for (const name of ['spec', 'webhook-contract.config.js'])
      cpSync(join(ROOT, name), join(cwd, name), { recursive: true });
    // The configuration's one import only gives editors its type.
    replace(join(cwd, 'webhook-contract.config.js'), /import .*\n/, 'const defineConfig = (config) => config;\n');
    const lines = [];
    let time = 0.5;
    const show = (text, pause) => {
      lines.push({ text, at: time });
      time += pause;
    };
    for (const { says, edit, tamper, run } of STORY) {
      if (edit) replace(join(cwd, edit.file), edit.from, edit.to);
      if (tamper) writeFileSync(join(cwd, tamper), 'export {};\n');
      show(`\u001b[90m# ${says}\u001b[39m`, 0.8);
      show(`\u001b[32m$\u001b[39m webhook-contract ${run}`, 0.9);
      for (const text of await printed(run, cwd)) show(text, 0.06);
      show('', 1.2);
    }
    lines.pop();
    return terminalPicture(lines, {
      columns: COLUMNS,
      title: 'webhook-contract in a terminal',
      description: lines.map(({ text }) => stripVTControlCharacters(text)).join(' '),
    });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

async function printed(command, cwd) {
  const start = performance.now();
  let text = '';
  const write = (part) => {
    text += part;
  };
  const host = {
    cwd,
    color: true,
    interactive: false,
    width: COLUMNS,
    out: write,
    err: write,
    elapsed: () => performance.now() - start,
    interrupted: async () => {},
    environment: () => undefined,
  };
  await main([command], { host, pipeline: PIPELINE });
  return text.trimEnd().split('\n');
}

function replace(file, from, to) {
  const text = readFileSync(file, 'utf8');
  if (!from.test(text)) throw new Error(`${file} has no ${from} any more: the recording's story needs another place`);
  writeFileSync(file, text.replace(from, to));
}

// node test/bench/cli.mjs: what the package's command costs beside the least that Node can do.
import { execFileSync, spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'generated/bin/cli.js');
const BARE = fileURLToPath(new URL('./programs/bare-json-lines.mjs', import.meta.url));
const PEAK = fileURLToPath(new URL('./programs/peak-memory.mjs', import.meta.url));
const BYTES = 200_000_000;

/** Mocks of all events on one line each, 200 MB in all, with one bad line in the middle. */
async function makeFile(path) {
  const { EVENT_TYPES } = await import('../../generated/index.js');
  const { mock } = await import('../../generated/mocks/index.js');
  const variants = ['typical', 'full', 'minimal'];
  const lines = Array.from({ length: 2000 }, (_, seed) => {
    return JSON.stringify(mock(EVENT_TYPES[seed % EVENT_TYPES.length], { seed, variant: variants[seed % 3] }));
  });
  const block = `${lines.join('\n')}\n`;
  const blocks = Math.ceil(BYTES / Buffer.byteLength(block));
  const file = createWriteStream(path);
  for (let index = 0; index < blocks; index++) {
    if (index === Math.floor(blocks / 2)) file.write('{"type": "v1.contact.created", "id": 5}\n');
    if (!file.write(block)) await new Promise((done) => file.once('drain', done));
  }
  await new Promise((done) => file.end(done));
}

function measured(args) {
  const start = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', PEAK, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const milliseconds = performance.now() - start;
  const [, kilobytes, cpu] = /peak (\d+) cpu (\d+)/.exec(stderr) ?? [];
  return { milliseconds, cpu: Number(cpu), megabytes: Number(kilobytes) / 1024, stdout };
}

/** In turn, so that whatever else the machine does slows both down. */
function inTurn(runs, ...programs) {
  const rounds = Array.from({ length: runs }, () => programs.map(measured));
  return programs.map((_, index) => {
    const all = rounds.map((round) => round[index]);
    const least = (name) => Math.min(...all.map((one) => one[name]));
    const megabytes = Math.max(...all.map((one) => one.megabytes));
    return { milliseconds: least('milliseconds'), cpu: least('cpu'), megabytes, stdout: all[0].stdout };
  });
}

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'cli-bench-'));
  const path = join(folder, 'events.jsonl');
  try {
    await makeFile(path);
    const [bare, validate] = inTurn(5, [BARE, path], [PROGRAM, 'validate', '--format', 'json', path]);
    const told = ({ milliseconds, cpu, megabytes }) =>
      `${Math.round(milliseconds)} ms, ${Math.round(cpu)} ms of processors, ${Math.round(megabytes)} MB`;
    const ratio = (name) => (validate[name] / bare[name]).toFixed(2);
    const { counts, cases } = JSON.parse(validate.stdout);
    const { line, column } = cases[0].findings[0].place;
    console.log(`validate, 200 MB of JSON Lines (${counts.events} events, the bad one found at ${line}:${column})`);
    console.log(`  read and JSON.parse    ${told(bare)}`);
    console.log(`  validate               ${told(validate)}`);
    console.log(
      `  ratio                  ${ratio('milliseconds')}, of processor time ${ratio('cpu')} (promised: 2.5; memory under 300 MB)`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  const startUp = (args) => {
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now();
      execFileSync(process.execPath, args, { stdio: 'ignore' });
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[7];
  };
  const empty = startUp(['-e', '']);
  console.log(`start-up, median of 15: node -e '' ${empty.toFixed(0)} ms`);
  for (const args of [['--version'], ['--help'], ['events'], ['validate', '--help']]) {
    const time = startUp([PROGRAM, ...args]);
    console.log(`  ${args.join(' ').padEnd(22)} ${time.toFixed(0)} ms (${(time - empty).toFixed(0)} ms more)`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();

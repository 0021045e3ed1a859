import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { sandbox } from '../unit/output/sandbox.js';

const ROOT = join(import.meta.dirname, '../..');
let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

/** What the command has printed, and a way to wait for more of it. */
function dev(folder: string, ...args: string[]) {
  child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), 'dev', '--port', '0', ...args], { cwd: folder });
  let printed = '';
  let read = 0;
  const waiting = new Set<() => void>();
  child.stderr?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    for (const look of waiting) look();
  });
  const until = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve) => {
      const look = () => {
        const found = pattern.exec(printed.slice(read));
        if (!found) return;
        read += found.index + found[0].length;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  const ended = new Promise<number | null>((resolve) => child?.once('exit', resolve));
  return { until, ended, interrupt: () => child?.kill('SIGINT') };
}

it('keeps the documentation up to date while the contract is edited, and ends when asked to', async () => {
  const folder = sandbox();
  cpSync(join(ROOT, 'spec'), join(folder, 'spec'), { recursive: true });
  const spec = join(folder, 'spec/asyncapi.yaml');
  const edit = (from: string, to: string) => writeFileSync(spec, readFileSync(spec, 'utf8').replace(from, to));
  const { until, ended, interrupt } = dev(folder);
  const [, url = ''] = await until(/documentation is at (\S+)\. Ctrl-C ends/);
  const title = async () => /<title>([^<]*)/.exec(await (await fetch(url)).text())?.[1];
  const before = await title();

  edit(`title: ${before}`, 'title: Another title');
  await until(/asyncapi\.yaml changed\. .* files written/);
  expect(await title()).toBe('Another title');

  edit('title: Another title', 'title: [');
  await until(/Not generated: the last good output stays/);
  await until(/spec\/asyncapi\.yaml:\d+:\d+/);
  expect(await title()).toBe('Another title');

  interrupt();
  expect(await ended).toBe(0);
});

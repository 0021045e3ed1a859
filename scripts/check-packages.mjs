// Packs the toolkit and the contract package, and checks the tarballs as those who install them would:
// publint, Are The Types Wrong, what is inside and how much of it, and how much the toolkit brings along. Run the build before.
import { execFile } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// The scripts behind the commands, beside what the packages export.
const PUBLINT = fileURLToPath(new URL('./cli.js', import.meta.resolve('publint')));
const ATTW = fileURLToPath(new URL('./dist/index.js', import.meta.resolve('@arethetypeswrong/cli/package.json')));
const KIB = 1024;

const PACKAGES = [
  {
    title: 'toolkit',
    folder: root,
    built: 'dist/cli.js',
    has: ['package.json', 'README.md', 'LICENSE', 'dist/cli.js', 'dist/index.js', 'dist/index.d.ts'],
    only: /^(dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/,
    // The compiled meta-schemas of nine versions of AsyncAPI are most of it; the site's scripts come next.
    unpacked: 8 * KIB * KIB,
    // With everything that comes with it, in an empty project.
    installed: 120_000_000,
  },
  {
    title: 'contract package',
    folder: join(root, 'generated'),
    built: 'package.json',
    has: ['package.json', 'README.md', 'index.js', 'index.d.ts', 'asyncapi.json', 'openapi.json'],
    only: /^(types|validators|schemas|receiving|handlers|publisher|strict|follow-up|mocks|arbitraries|bin|conformance|runtime)\/|^[^/]+$/,
    // With the command line, the test of endpoints and the outbox, none of which a bundle takes along unasked.
    unpacked: 2 * KIB * KIB,
  },
];

/** How a program ended, with all that it printed. */
function run(program, args, cwd) {
  const env = { ...process.env, NO_COLOR: '1', npm_config_update_notifier: 'false' };
  return new Promise((done) => {
    execFile(program, args, { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      done({ ok: !error, stdout, output: `${stdout}${stderr}`.trim() });
    });
  });
}

/** npm itself as a script where we run below it: on Windows, `npm` is not a program. */
function npm(args, cwd) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? run(process.execPath, [script, ...args], cwd) : run('npm', args, cwd);
}

async function pack(folder, destination) {
  const options = ['--json', '--ignore-scripts', '--loglevel', 'error', '--cache', join(destination, 'cache')];
  const { ok, stdout, output } = await npm(['pack', ...options, '--pack-destination', destination], folder);
  if (!ok) throw new Error(output);
  const answer = JSON.parse(stdout);
  // npm 12 answers with an object by name where those before it answer with a list.
  const [packed] = Array.isArray(answer) ? answer : Object.values(answer);
  return {
    tarball: join(destination, packed.filename),
    files: packed.files.map(({ path }) => path),
    size: packed.unpackedSize,
  };
}

function contentProblems({ has, only, unpacked }, { files, size }) {
  const missing = has.filter((path) => !files.includes(path)).map((path) => `${path} is missing`);
  const strange = files.filter((path) => !only.test(path)).map((path) => `${path} does not belong there`);
  const large = size > unpacked ? [`unpacked it has ${kib(size)}, and ${kib(unpacked)} are allowed`] : [];
  return [...missing, ...strange, ...large];
}

const publint = (tarball) => run(process.execPath, [PUBLINT, 'run', tarball, '--strict'], root);
const attw = (tarball) => {
  // Without DefinitelyTyped, which is looked up in the registry.
  const options = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', '--no-emoji'];
  return run(process.execPath, [ATTW, tarball, ...options], root);
};

/** Installs a tarball in an empty project, as its users do, and weighs what that brings. Needs the registry. */
async function installedSize({ installed }, tarball, destination) {
  const name = 'size when installed';
  const project = mkdtempSync(join(destination, 'install-'));
  writeFileSync(join(project, 'package.json'), '{"private": true}');
  const { ok, output } = await npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', tarball], project);
  if (!ok) return { name, ok, output };
  const bytes = bytesOnDisk(join(project, 'node_modules'));
  const figure = `: ${megabytes(bytes)}, and ${megabytes(installed)} are allowed`;
  return { name, ok: bytes <= installed, output: `installed it has ${figure.slice(2)}`, figure };
}

/** What the files of a folder take up, as `du` counts it: whole blocks, folders too. */
function bytesOnDisk(path) {
  const { blocks, size } = lstatSync(path);
  const own = blocks === undefined ? size : blocks * 512;
  if (!lstatSync(path).isDirectory()) return own;
  return readdirSync(path).reduce((sum, name) => sum + bytesOnDisk(join(path, name)), own);
}

function megabytes(bytes) {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}

/** Prints what was checked; `true` if all of it is well. */
async function check(subject, destination) {
  const { title, folder, built } = subject;
  if (!existsSync(join(folder, built)))
    throw new Error(`${built} is missing in ${folder}: run \`npm run generate\` first`);
  const packed = await pack(folder, destination);
  console.log(`${title}: ${packed.files.length} files, ${kib(packed.size)} unpacked`);
  const content = contentProblems(subject, packed);
  const results = [
    { name: 'content', ok: content.length === 0, output: content.join('\n') },
    { name: 'publint', ...(await publint(packed.tarball)) },
    { name: 'are the types wrong', ...(await attw(packed.tarball)) },
    ...(subject.installed ? [await installedSize(subject, packed.tarball, destination)] : []),
  ];
  for (const { name, ok, output, figure = '' } of results) {
    console.log(ok ? `  ok      ${name}${figure}` : `  FAILED  ${name}\n${output.replaceAll(/^/gm, '          ')}`);
  }
  return results.every(({ ok }) => ok);
}

function kib(bytes) {
  return `${Math.ceil(bytes / KIB)} KiB`;
}

const destination = mkdtempSync(join(tmpdir(), 'webhook-contract-packages-'));
let failed = 0;
try {
  for (const subject of PACKAGES) {
    const fit = await check(subject, destination).catch((error) => {
      console.log(`${subject.title}\n  FAILED  ${error.message}`);
      return false;
    });
    if (!fit) failed++;
  }
} finally {
  rmSync(destination, { recursive: true, force: true });
}
console.log(
  failed === 0 ? '\nBoth packages are fit to be published.' : `\n${failed} of ${PACKAGES.length} packages are not.`,
);
process.exitCode = failed === 0 ? 0 : 1;

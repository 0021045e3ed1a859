import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { didYouMean } from '../../did-you-mean.js';
import { plainLine } from '../../plain-text.js';
import { UsageError } from '../usage-error.js';
const TAKEN = /\.(json|jsonl|ndjson)$/i;
const LINES = /\.(jsonl|ndjson)$/i;
const CHUNK = 512 * 1024;
/** Finds what operands name: files, everything below folders, `-`. Each file once, in the order of its name. */
export async function findSources(operands, host) {
    const readable = new Map();
    const unreadable = [];
    for (const operand of operands) {
        if (operand === '-') {
            readable.set('-', { name: '<stdin>', hasLines: false, open: async () => host.stdin });
            continue;
        }
        for (const found of await filesOf(operand, host)) {
            if ('problem' in found)
                unreadable.push(found);
            else
                readable.set(found.name, found);
        }
    }
    return { readable: [...readable.values()], unreadable };
}
async function filesOf(operand, host) {
    const path = resolve(host.cwd, operand);
    const name = displayName(path, host);
    const found = await statOf(path);
    if (typeof found === 'string')
        return [await missing(path, name, found)];
    if (!found.isDirectory())
        return [sourceOf(path, name, found)];
    const inside = await listed(path);
    if (typeof inside === 'string')
        return [{ name, problem: inside }];
    if (inside.length > 0)
        return Promise.all(inside.map(async (file) => readableFile(file, displayName(file, host))));
    return [
        {
            name: `${name}/`,
            problem: 'has no .json, .jsonl or .ndjson file in it',
            help: 'A check that checks nothing is always green: name the folder that holds the payloads.',
        },
    ];
}
async function readableFile(path, name) {
    const found = await statOf(path);
    return typeof found === 'string' ? { name, problem: found } : sourceOf(path, name, found);
}
function sourceOf(path, name, stats) {
    return {
        name,
        ...(stats.isFile() && { size: stats.size }),
        hasLines: LINES.test(path),
        open: async () => (stats.isFile() ? chunksOf(path) : createReadStream(path, { highWaterMark: CHUNK })),
    };
}
/** Two buffers in turn: while one is worked on, the other is read into. */
async function* chunksOf(path) {
    const file = await open(path);
    try {
        let [current, next] = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)];
        let reading = file.read(current, 0, CHUNK);
        for (let { bytesRead } = await reading; bytesRead > 0; { bytesRead } = await reading) {
            reading = file.read(next, 0, CHUNK);
            // Whoever stops early never asks for it.
            reading.catch(() => { });
            yield current.subarray(0, bytesRead);
            [current, next] = [next, current];
        }
        await reading;
    }
    finally {
        await file.close();
    }
}
/** The files below a folder that hold JSON by their names. Hidden folders and installed packages are somebody else's. */
async function listed(folder) {
    try {
        const entries = await readdir(folder, { withFileTypes: true });
        const nested = entries.map(async (entry) => {
            const path = join(folder, entry.name);
            if (entry.name.startsWith('.') || entry.name === 'node_modules')
                return [];
            if (entry.isDirectory())
                return listed(path);
            return TAKEN.test(entry.name) ? [path] : [];
        });
        const lists = await Promise.all(nested);
        return lists.flatMap((list) => (typeof list === 'string' ? [] : list)).sort();
    }
    catch (error) {
        return reason(error);
    }
}
async function statOf(path) {
    return stat(path).catch(reason);
}
async function missing(path, name, problem) {
    const siblings = await readdir(join(path, '..')).catch(() => []);
    const meant = didYouMean(path.slice(path.lastIndexOf(sep) + 1), siblings);
    return { name, problem, ...(meant !== undefined && { help: `Did you mean ${plainLine(meant)}?` }) };
}
function displayName(path, { cwd }) {
    const way = relative(cwd, path);
    const name = way === '' ? '.' : way.startsWith('..') ? path : way;
    return name.split(sep).join('/');
}
const REASONS = {
    ENOENT: 'is not there',
    EACCES: 'cannot be read: permission denied',
    EPERM: 'cannot be read: permission denied',
    EISDIR: 'is a folder',
    ELOOP: 'is a symbolic link that leads to itself',
    ENOTDIR: 'is not there',
};
/** Why something cannot be read, as the end of a sentence. */
export function reason(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return REASONS[code] ?? `cannot be read${code === '' ? '' : ` (${code})`}`;
}
/**
 * Reads one small file whole, or standard input.
 *
 * @throws UsageError
 */
export async function readWhole(operand, host, limit = 64 * 1024 * 1024) {
    const { readable, unreadable } = await findSources([operand], host);
    const [bad] = unreadable;
    if (bad)
        throw new UsageError(`${bad.name} ${bad.problem}.`, bad.help);
    const [source] = readable;
    if (!source || readable.length > 1)
        throw new UsageError(`${operand} is a folder.`, 'Name one file.');
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of await source.open()) {
            chunks.push(Uint8Array.from(chunk));
            size += chunk.length;
            if (size > limit)
                throw new UsageError(`${source.name} has more than ${limit} bytes.`);
        }
    }
    catch (error) {
        if (error instanceof UsageError)
            throw error;
        throw new UsageError(`${source.name} ${reason(error)}.`);
    }
    return Buffer.concat(chunks);
}

import { expect, test } from 'vitest';
import type { DiskEntry } from '../../../generator/output/disk.js';
import { hashFile } from '../../../generator/output/hashed-file.js';
import { isUpToDate, planOutput } from '../../../generator/output/plan.js';

const file = (path: string, content = path) => hashFile({ path, content });
const onDisk = (entries: Record<string, DiskEntry>) => ({ exists: true, entries: new Map(Object.entries(entries)) });
const holds = (content: string): DiskEntry => ({ kind: 'file', hash: file('', content).hash });

test('tells what to create, change, delete, and leave', () => {
  const disk = onDisk({
    'same.js': holds('same.js'),
    'edited.js': holds('somebody was here'),
    'old.js': { kind: 'file' },
    'notes.txt': { kind: 'file' },
  });
  const wanted = [file('same.js'), file('edited.js'), file('new.js')];
  const plan = planOutput(wanted, disk, new Set(['same.js', 'edited.js', 'old.js', 'gone.js']));
  expect(plan).toEqual({
    create: [file('new.js')],
    change: [file('edited.js')],
    unchanged: [file('same.js')],
    delete: ['old.js'],
    foreign: ['notes.txt'],
  });
  expect(isUpToDate(plan)).toBe(false);
});

test('a link in the place of a file counts as changed, whatever it leads to', () => {
  const plan = planOutput([file('a.js')], onDisk({ 'a.js': { kind: 'link' } }), new Set(['a.js']));
  expect(plan.change).toHaveLength(1);
});

test('deletes nothing that the manifest does not list, or lists with an unsafe path', () => {
  const disk = onDisk({ 'mine.txt': { kind: 'file' }, 'x/.git/config': { kind: 'file' }, pipe: { kind: 'other' } });
  const plan = planOutput([], disk, new Set(['x/.git/config', 'pipe', '../outside.txt', '/etc/passwd']));
  expect(plan.delete).toEqual([]);
  expect(plan.foreign).toEqual(['mine.txt', 'pipe', 'x/.git/config']);
});

test('what a killed run has prepared is ours', () => {
  const disk = onDisk({ '.webhook-contract-aB3x9Z/17': { kind: 'file' }, '.webhook-contract-own/a': { kind: 'file' } });
  const plan = planOutput([], disk, new Set());
  expect(plan.delete).toEqual(['.webhook-contract-aB3x9Z/17']);
  expect(plan.foreign).toEqual(['.webhook-contract-own/a']);
});

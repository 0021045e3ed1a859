import { expect, test } from 'vitest';
import { FORMATS } from '../../../../generator/diagnostics/reporters/formats.js';
import { REPORTERS } from '../../../../generator/diagnostics/reporters/index.js';
import { ERROR, HOSTILE, REMARK, WARNING } from './findings.js';

const { github, json } = REPORTERS;

test('the formats', () => {
  expect(FORMATS).toEqual(['text', 'json', 'github']);
  expect(Object.keys(REPORTERS)).toEqual([...FORMATS]);
});

test('JSON has a version, a summary, and the findings as they are', () => {
  expect(JSON.parse(json([WARNING, ERROR, REMARK], {}))).toEqual({
    version: 1,
    summary: { errors: 1, warnings: 1, infos: 1 },
    diagnostics: [WARNING, ERROR, REMARK],
  });
  expect(JSON.parse(json([], {}))).toEqual({
    version: 1,
    summary: { errors: 0, warnings: 0, infos: 0 },
    diagnostics: [],
  });
});

test('hostile text survives JSON unchanged, without being raw anywhere', () => {
  const written = json([HOSTILE], {});
  expect(JSON.parse(written)).toMatchObject({ diagnostics: [HOSTILE] });
  expect(written).not.toMatch(/[^\P{Cc}\n]|##\w*\[/u);
});

test('GitHub gets one command for each finding', () => {
  expect(github([WARNING, ERROR, REMARK], {})).toBe(
    [
      `::warning title=no-messages::Nothing is sent.%0A%0A${WARNING.help}\n`,
      `::error file=spec/asyncapi.yaml,line=3,col=22,title=reference-not-found::The reference '#/nowhere' leads to nothing.%0A%0ADid you mean something else?\n`,
      `::notice file=other.yaml,line=1,col=1,title=parser-finding-info::Fine.%0A%0A${REMARK.help}\n`,
    ].join(''),
  );
  expect(github([], {})).toBe('');
});

test('GitHub gets files from the root of the repository', () => {
  expect(github([REMARK], { filePrefix: 'packages/api/' })).toContain('file=packages/api/other.yaml,');
});

test('a document cannot add a command or a property of its own', () => {
  const written = github([HOSTILE], {});
  expect(written.match(/\n/g)).toHaveLength(1);
  expect(written).toMatch(/^::error file=[^:,]*,line=1,col=1,title=structure::/);
  expect(written).toContain('a%2Cb%3Ac');
  // The percent sign of the message cannot become a line feed.
  expect(written).toContain('%250A');
  expect(written).not.toContain('\u001b');
});

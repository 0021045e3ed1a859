import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { githubCatalogue, githubPayloads } from '../support/github-catalogue.mjs';
import { compileErrors } from './support/compile.js';
import { mustRun, runTool } from './support/process.js';
import { tempFolder } from './support/temp.js';

/** A real catalogue that was not written for this tool: 224 messages, told out of band. */
describe("GitHub's catalogue", () => {
  const project = tempFolder();
  const document = githubCatalogue();
  const payloads = githubPayloads();
  let validateEvent: (value: unknown, told: { type: string }) => { ok: boolean };

  beforeAll(async () => {
    writeFileSync(join(project, 'github.json'), JSON.stringify(document));
    await mustRun(runTool(['generate', '--without', 'docs', '--spec', 'github.json', '--out', 'package'], project));
    ({ validateEvent } = await import(pathToFileURL(join(project, 'package/index.js')).href));
  });

  test('gives the verdict of run-time ajv on all recorded payloads', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    addFormats.default(ajv);
    const definitions = JSON.parse(
      JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/definitions/'),
    );
    ajv.addSchema({ definitions }, 'github');
    const messages = document.components.messages as Readonly<Record<string, { payload: { $ref: string } }>>;
    const reference = ({ type, payload }: { type: string; payload: unknown }): boolean => {
      const place = messages[type]?.payload.$ref.replace('#/components/schemas/', '#/definitions/');
      return ajv.validate(`github${place}`, payload) as boolean;
    };
    const verdicts = payloads.map(({ type, payload }) => validateEvent(payload, { type }).ok);
    expect(verdicts).toEqual(payloads.map(reference));
    expect([verdicts.length, verdicts.filter(Boolean).length]).toEqual([329, 276]);
  });

  test.each(['5.9', '7'] as const)('compiles under strict with TypeScript %s', async (version) => {
    writeFileSync(
      join(project, 'use.ts'),
      [
        "import { isIssuesOpenedEvent, type EventOf, type WebhookEventType } from './package/index.js';",
        "export const type: WebhookEventType = 'issues.opened';",
        "export const titleOf = (event: EventOf<'issues.opened'>): string => event.issue.title;",
        'export const open = (value: unknown): string => (isIssuesOpenedEvent(value) ? value.issue.state : "");',
      ].join('\n'),
    );
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    expect(
      await compileErrors({ project, name: 'package', folder: join(project, 'package') }, version, 'nodenext'),
    ).toEqual([]);
  });
});

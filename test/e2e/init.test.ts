import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileErrors, importDeclarations, RESOLUTIONS, TYPESCRIPT, writeReadmeExamples } from './support/compile.js';
import { ask, type Consumer, consumerOf } from './support/consumer.js';
import { snapshot, textsOf } from './support/disk.js';
import { mustRun, runNode, runTool } from './support/process.js';
import { linkToolkit } from './support/project.js';
import { tempFolder } from './support/temp.js';

const SWITCH = `import type { WebhookEvent } from 'orders-webhooks';
export function total(event: WebhookEvent): number | undefined {
  switch (event.type) {
    case 'order.created':
      return event.data.object.total_cents;
    case 'order.updated':
      return event.data.previous_attributes.total_cents;
    default: {
      const never: never = event;
      return never;
    }
  }
}
`;

interface Starter {
  readonly components: { readonly messages: Readonly<Record<string, { examples: readonly { payload: unknown }[] }>> };
}

let project: string;

beforeAll(async () => {
  project = tempFolder();
  await mustRun(runTool(['init'], project));
});

describe('init in an empty folder', () => {
  test('writes a contract and a configuration, and nothing else', () => {
    expect(Object.keys(textsOf(project)).sort()).toEqual(['spec/asyncapi.yaml', 'webhook-contract.config.js']);
  });

  test('the contract is sound, gives a package, and the package matches it', async () => {
    for (const command of ['lint', 'generate', 'check']) {
      const { exitCode, output } = await runTool([command], project);
      expect(output).not.toMatch(/^(error|warning|info) {2}/m);
      expect(exitCode).toBe(0);
    }
  });

  test('run again, it overwrites nothing and exits with 2', async () => {
    const before = snapshot(project);
    const { exitCode, stderr } = await runTool(['init'], project);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('init-file-exists');
    expect(stderr).toContain('spec/asyncapi.yaml exists already');
    expect(stderr).toContain('webhook-contract.config.js exists already');
    expect(snapshot(project)).toEqual(before);
  });

  test('the configuration is type-checked where the toolkit is installed', async () => {
    const folder = tempFolder();
    cpSync(join(project, 'webhook-contract.config.js'), join(folder, 'webhook-contract.config.js'));
    linkToolkit(folder);
    const compile = async () => {
      const flags = [
        '--checkJs',
        '--noEmit',
        '--strict',
        '--target',
        'es2022',
        '--module',
        'nodenext',
        '--skipLibCheck',
      ];
      return (await runNode([TYPESCRIPT['7'], ...flags, 'webhook-contract.config.js'], folder)).stdout;
    };
    expect(await compile()).toBe('');
    const text = textsOf(folder)['webhook-contract.config.js'] ?? '';
    writeFileSync(join(folder, 'webhook-contract.config.js'), text.replace("out: 'generated'", 'out: 1'));
    expect(await compile()).toContain('TS2322');
  });
});

describe('the package of the starter contract', () => {
  let consumer: Consumer;

  beforeAll(async () => {
    await mustRun(runTool(['generate'], project));
    consumer = await consumerOf(join(project, 'generated'));
  });

  test('accepts the examples and rejects other events', async () => {
    const { components } = parse(textsOf(project)['spec/asyncapi.yaml'] ?? '') as Starter;
    const examples = Object.values(components.messages).flatMap(({ examples }) =>
      examples.map(({ payload }) => payload),
    );
    const broken = examples.map((example) => ({ ...(example as object), data: {} }));
    const { eventTypes, verdicts } = await ask(consumer, { values: [...examples, ...broken] });
    expect(eventTypes).toEqual(['order.created', 'order.updated']);
    expect(verdicts.map(({ ok }) => ok)).toEqual([true, true, false, false]);
  });

  test.each(Object.keys(TYPESCRIPT) as (keyof typeof TYPESCRIPT)[])('compiles with TypeScript %s', async (version) => {
    writeFileSync(join(consumer.project, 'switch.ts'), SWITCH);
    importDeclarations(consumer);
    writeReadmeExamples(consumer);
    for (const resolution of Object.keys(RESOLUTIONS) as (keyof typeof RESOLUTIONS)[]) {
      expect(await compileErrors(consumer, version, resolution)).toEqual([]);
    }
  });
});

/** The files of the documentation: twins, what is for machines, a field that is added, and drift. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContract } from '../../generator/contract/read-contract.js';
import { ROOT, runTool } from '../e2e/support/process.js';
import { generated, projectCopy } from '../e2e/support/project.js';
import { readOwnContract } from '../support/contract.js';
import { docsOf, fieldsInHtml, fieldsInMarkdown, sectionOf } from './docs/pages.js';

const contract = await readOwnContract();
const docs = await docsOf(contract);
const markdown = [...docs].filter(([path]) => path.endsWith('.md'));
const pages = [...docs.keys()].filter((path) => path.endsWith('.html')).map((path) => path.replace(/\.html$/, ''));

describe('the Markdown twins', () => {
  test('every page with something to read has one', () => {
    const without = pages.filter((slug) => !docs.has(`${slug}.md`));
    expect(without.sort()).toEqual(['404']);
  });

  test.each(markdown)('%s begins with front matter that site builders read', (path, text) => {
    const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
    const { title, subtitle, slug } = parse(front) as Record<string, unknown>;
    expect(title).toMatch(/\S/);
    expect(['string', 'undefined']).toContain(typeof subtitle);
    expect(slug).toBe(path === 'webhooks.md' ? 'webhooks' : `/${path.replace(/(?:^|\/)?(?:index)?\.md$/, '')}`);
  });

  test.each(markdown)('%s has headings that skip no level, and no title of its own', (_, text) => {
    const levels = [...text.replace(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/^(#+) /gm)].map(
      ([, marks = '']) => marks.length,
    );
    levels.reduce((above, level) => {
      expect(level).toBeGreaterThan(1);
      expect(level).toBeLessThanOrEqual(above + 1);
      return level;
    }, 1);
  });

  test.each(markdown)('%s links to what is there', (path, text) => {
    const folder = path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/` : '';
    const targets = [...text.matchAll(/\]\((\.[^)#]*\.md)/g)].map(
      ([, target = '']) => new URL(target, `http://x/${folder}`).pathname,
    );
    expect(targets.filter((target) => !docs.has(decodeURIComponent(target.slice(1))))).toEqual([]);
    const anchors = new Set([
      ...[...text.matchAll(/<a id="([^"]*)"/g)].map(([, id]) => id),
      ...[...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replace(/[^\w\s-]/g, '')
          .trim()
          .replaceAll(' ', '-'),
      ),
    ]);
    const broken = [...text.matchAll(/\]\(#([^)]*)\)/g)]
      .map(([, anchor = '']) => decodeURIComponent(anchor))
      .filter((anchor) => !anchors.has(anchor));
    expect(broken).toEqual([]);
  });
});

test('code on a page is the code in Markdown, line for line', () => {
  const [, python = ''] = /```python\n([\s\S]*?)\n```/.exec(docs.get('verification.md') ?? '') ?? [];
  const blocks = [...(docs.get('verification.html') ?? '').matchAll(/<code[^>]*>([\s\S]*?)<\/code>/g)].map(
    ([, html = '']) =>
      html
        .replace(/<[^>]*>/g, '')
        .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
        .replaceAll('&quot;', '"')
        .replaceAll('&gt;', '>')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&'),
  );
  expect(python).toContain('\n\n\ndef is_genuine');
  expect(blocks.map((text) => text.trim())).toContain(python);
});

describe('llms.txt', () => {
  const text = docs.get('llms.txt') ?? '';

  test('has a title, a summary, and lists of links, as llmstxt.org has it', () => {
    const [title, , summary] = text.split('\n');
    expect(title).toBe('# AskElephant Webhooks');
    expect(summary).toMatch(/^> \S/);
    const lists = text.split(/^## .*$/m).slice(1);
    expect(lists.length).toBeGreaterThan(3);
    for (const line of lists
      .join('\n')
      .split('\n')
      .filter((one) => one !== '')) {
      expect(line).toMatch(/^- \[[^\]]+\]\([^)]+\)(?:: \S.*)?$/);
    }
  });

  test('leads to every twin', () => {
    const linked = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, path = '']) => decodeURIComponent(path));
    expect(new Set(linked)).toEqual(new Set([...markdown.map(([path]) => path), 'llms-full.txt']));
  });

  test('llms-full.txt has every page', () => {
    const full = docs.get('llms-full.txt') ?? '';
    for (const [path, twin] of markdown) {
      if (path === 'webhooks.md') continue;
      const [, title = ''] = /^title: (".*")$/m.exec(twin) ?? [];
      expect(full.replaceAll('\\', '')).toContain(`# ${JSON.parse(title)}\n`);
    }
  });
});

describe('a field that is added to the contract', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-field-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is on the pages, in Markdown and in what search knows', async () => {
    cpSync(join(ROOT, 'spec'), join(folder, 'spec'), { recursive: true });
    const file = join(folder, 'spec/schemas/tag.yaml');
    const field = '    sort_weight:\n      description: Where the tag stands in lists.\n      type: integer\n';
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(Tag:[\s\S]*? {2}properties:\n)/, `$1${field}`));
    const { contract: changed } = await readContract({ spec: 'spec/asyncapi.yaml', cwd: folder });
    if (!changed) throw new Error('the changed specification cannot be read');
    const after = await docsOf(changed);
    const file2 = (path: string): string => after.get(path) ?? '';
    for (const type of ['v1.tag.created', 'v1.tag.updated', 'v1.tag.deleted']) {
      expect(fieldsInHtml(file2(`events/${type}.html`)).get('data-object-sort_weight')).toContain(
        'Where the tag stands in lists.',
      );
      expect(fieldsInMarkdown(file2(`events/${type}.md`)).get('data-object-sort_weight')).toContain(
        'integer, optional',
      );
    }
    expect(fieldsInHtml(file2('resources/Tag.html')).has('sort_weight')).toBe(true);
    expect(fieldsInMarkdown(sectionOf(file2('webhooks.md'), '### Tag')).has('sort_weight')).toBe(true);
    expect(file2('llms-full.txt')).toContain('sort_weight');
    const search = [...after].filter(([path]) => /search/.test(path) && /index|data/.test(path));
    for (const [, text] of search) expect(text).toContain('sort_weight');
  });
});

describe('drift', () => {
  test('an edited page and a missing one are named', async () => {
    const project = projectCopy();
    const folder = await generated(project);
    const page = join(folder, 'docs/delivery.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('At least once', 'Exactly once'));
    rmSync(join(folder, 'docs/events/v1.tag.created.md'));
    const { output, exitCode } = await runTool(['check'], project);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/drift-changed[\s\S]*docs\/delivery\.html/);
    expect(output).toMatch(/drift-missing[\s\S]*docs\/events\/v1\.tag\.created\.md/);
  });
});

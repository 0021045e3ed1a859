import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentedPlace } from '../../../../generator/docs/browser/playground/checker.js';
import { fieldLink } from '../../../../generator/docs/browser/playground/field-links.js';
import { placesOf } from '../../../../generator/docs/place.js';
import { playgroundData } from '../../../../generator/docs/playground/data-script.js';
import { fieldsOf } from '../../../../generator/docs/schema-tree/fields-of.js';
import { step } from '../../../../generator/runtime/failures.js';
import { REQUIRED } from '../../../../generator/runtime/keywords.js';
import { readOwnContract } from '../../../support/contract.js';
import { indexedSite } from '../../../support/docs-index.js';
import { contractOf, documentOf } from '../../../support/specification.js';

test('a missing property has the place where it belongs, whatever its name', () => {
  const name = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 10 }),
    fc.constantFrom("'", '"', '\\', "\\'", '\\"', '~1/'),
  );
  fc.assert(
    fc.property(name, (missing) => {
      const error = { path: '/a', keyword: 'required', message: REQUIRED.words(missing, {}) };
      expect(documentedPlace(error)).toBe(`/a${step(missing)}`);
    }),
  );
});

test('every other error has its own place', () => {
  expect(documentedPlace({ path: '/a', keyword: 'type', message: "must have the property 'b'" })).toBe('/a');
});

test('every property of every event leads to its anchor', async () => {
  const contract = await readOwnContract();
  const { site } = indexedSite(contract);
  const data = playgroundData(site, contract, placesOf(contract));
  let count = 0;
  for (const [wireType, slug] of data.events) {
    const block = site.pages.find((page) => page.slug === slug)?.body.find(({ kind }) => kind === 'schema');
    if (block?.kind !== 'schema') throw new Error(`${slug} has no schema`);
    for (const { path, id } of fieldsOf(block.tree)) {
      const pointer = path.replaceAll('/*', '/7');
      const link = fieldLink(data, wireType, pointer);
      expect([path, link?.page, link?.anchor]).toEqual([path, slug, id]);
      expect(fieldLink(data, wireType, `${pointer}/nowhere`)?.anchor).toBe(id);
      count++;
    }
  }
  expect(count).toBeGreaterThan(200);
});

test('a place in a schema that holds itself is told where the schema is', async () => {
  const contract = await contractOf({
    'asyncapi.yaml': documentOf(
      {
        Thing: {
          name: 'thing',
          payload: { type: 'object', properties: { tree: { $ref: '#/components/schemas/Tree' } } },
        },
      },
      {
        schemas: {
          Tree: {
            type: 'object',
            properties: {
              name: { type: 'string' },
              inside: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
            },
          },
        },
      },
    ),
  });
  const { site } = indexedSite(contract);
  const data = playgroundData(site, contract, placesOf(contract));
  const link = fieldLink(data, 'thing', '/tree/inside/0/inside/3/name');
  expect(link?.depth).toBe(6);
  const page = site.pages.find(({ slug }) => slug === link?.page);
  const ids = page?.body.flatMap((block) =>
    block.kind === 'schema' ? fieldsOf(block.tree).map(({ id, name }) => [id, name]) : [],
  );
  expect(ids).toContainEqual([link?.anchor, 'name']);
});

import { Svix } from 'svix';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutputFile } from '../../generator/emitters/emitter.js';
import { openapi } from '../../generator/emitters/openapi.js';
import { readOwnContract } from '../support/contract.js';
import { openapiMissing, type SvixServer, svixServer } from '../support/svix-server.js';

const TOKEN = 'testsk_PfVNsi3TxVjyEqn4Yd3aS1Q8sLZkWm0d.eu';
let server: SvixServer;
beforeEach(async () => {
  server = await svixServer(TOKEN);
});
afterEach(() => server.close());

interface Schema {
  readonly $ref: string;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly examples?: readonly object[] }>> };
}

describe.skipIf(openapiMissing !== undefined && process.env.CI === undefined)('the exported OpenAPI document', () => {
  it('is one that Svix imports: all events, each with its group and with examples', async () => {
    const contract = await readOwnContract();
    const [file] = (await openapi.emit(contract, {} as never, [])) as readonly OutputFile[];
    const spec = JSON.parse(file?.content ?? '');
    const client = new Svix(TOKEN, { serverUrl: server.url });
    const { data } = await client.eventType.importOpenapi({ spec, dryRun: true });
    expect(server.violations).toEqual([]);
    expect(server.types.size, 'a dry run changes nothing').toBe(0);

    const imported = data.toModify ?? [];
    expect(imported.map(({ name }) => name)).toEqual(contract.messages.map(({ wireType }) => wireType));
    expect(imported).toHaveLength(13);
    for (const { name, description, groupName, schemas } of imported) {
      const message = contract.messages.find(({ wireType }) => wireType === name);
      expect(description).toContain(message?.summary);
      expect(groupName).toBe(message?.tags[0]);
      const { $ref, components } = (schemas as Record<string, Schema>)['1'] as Schema;
      const { examples } = components.schemas[$ref.split('/').at(-1) ?? ''] ?? {};
      expect(examples).toEqual(message?.examples.map(({ payload }) => payload?.value));
      expect(examples?.length).toBeGreaterThan(0);
    }
  });
});

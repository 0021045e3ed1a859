import { describe, expect, test } from 'vitest';
import type { Json } from '../../../generator/contract/json.js';
import { setOwn, tokensOf, valueAt } from '../../../generator/contract/json.js';
import { typicalErrorsOf } from '../../../generator/docs/pages/event-errors.js';
import { changesOf } from '../../../generator/docs/pages/event-examples.js';
import { previousValues } from '../../../generator/runtime/publisher/previous-values.js';
import { readOwnContract } from '../../support/contract.js';
import { emittedPackage } from '../../support/emitted-package.js';

const contract = await readOwnContract();
const emitted = await emittedPackage(contract);
const { validateEvent } = (await emitted.load('index.js')) as {
  validateEvent: (value: unknown) => { ok: boolean; errors?: readonly object[] };
};

describe.each(contract.messages.map((message) => [message.wireType, message] as const))('%s', (_, message) => {
  test('the errors told are the errors given', () => {
    const errors = typicalErrorsOf(contract, message);
    expect(errors.map(({ keyword }) => keyword)).toEqual(
      expect.arrayContaining(['required', 'const', 'pattern', 'format']),
    );
    for (const { breaks, path, keyword, message: text } of errors) {
      const event = structuredClone(message.examples[0]?.payload?.value ?? null);
      change(event, breaks);
      expect(validateEvent(event).errors).toContainEqual({ path, keyword, message: text });
    }
  });

  test('the changes told lead from the earlier state to the later', () => {
    for (const { payload } of message.examples) {
      const value = payload?.value ?? null;
      const changes = changesOf(contract, message, value);
      const previous = valueAt(value, '/data/previous_attributes') as Readonly<Record<string, Json>> | undefined;
      expect(changes.length).toBe(Object.keys(previous ?? {}).length);
      if (previous === undefined) continue;
      const after = valueAt(value, '/data/object') as Readonly<Record<string, Json>>;
      const before: Record<string, Json> = { ...after };
      for (const { path, before: old, after: now } of changes) {
        expect(now).toEqual(after[path.slice(1)]);
        if (old === undefined) delete before[path.slice(1)];
        else before[path.slice(1)] = old;
      }
      const rules = { relation: [], bookkeeping: ['created_at', 'updated_at'], identity: ['id'] };
      expect(previousValues(before, after, rules)).toEqual(previous);
    }
  });
});

function change(event: Json, { at, value }: { readonly at: string; readonly value?: Json }): void {
  const name = tokensOf(at).at(-1) ?? '';
  const parent = valueAt(event, at.slice(0, at.lastIndexOf('/'))) as Record<string, Json>;
  if (value === undefined) delete parent[name];
  else setOwn(parent, name, value);
}

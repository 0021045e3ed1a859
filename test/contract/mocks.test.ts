/** What the committed package makes up, judged by the committed package and by run-time ajv. */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import * as ajvFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, validateEvent } from '../../generated/index.js';
import { invalid, mock, mockScenario } from '../../generated/mocks/index.js';
import { validateEventStrict } from '../../generated/strict/index.js';
import { readOwnContract } from '../support/contract.js';

type AddFormats = (ajv: Ajv) => void;
const imported = ajvFormats.default as unknown as AddFormats | { default: AddFormats };
const addFormats = typeof imported === 'function' ? imported : imported.default;

const SEEDS = process.env.DEEP === '1' ? 1000 : 40;
const VARIANTS = ['typical', 'minimal', 'full', 'future'] as const;
const { messages, resources } = await readOwnContract();

const schemaChecks = new Map<string, ValidateFunction>(
  messages.map(({ names, wireType }) => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const text = readFileSync(new URL(`../../generated/schemas/${names.type}.json`, import.meta.url), 'utf8');
    return [wireType, ajv.compile(JSON.parse(text) as object)];
  }),
);

describe.each(EVENT_TYPES)('%s', (type) => {
  it.each(VARIANTS)(`is made up well ${SEEDS} times: %s`, (variant) => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const event = mock(type, { seed, variant });
      const { ok } = validateEvent(event);
      const isValid = schemaChecks.get(type)?.(event);
      if (!ok || isValid !== true) expect({ seed, ok, isValid, event }).toEqual({});
      // Only a later version of the contract may have properties that this one does not declare.
      if (variant !== 'future') expect(validateEventStrict(event).ok).toBe(true);
    }
  });

  it('each way to break it is refused, at the place and for the reason that its label tells', () => {
    for (let seed = 0; seed < SEEDS / 20; seed++) {
      const mutants = invalid(type, { seed });
      expect(mutants.length).toBeGreaterThan(20);
      for (const { name, value, path, keyword } of mutants) {
        const result = validateEvent(value);
        const errors = result.ok ? [] : result.errors.map((error) => `${error.path} ${error.keyword}`);
        expect(errors, name).toContain(`${path} ${keyword}`);
      }
    }
  });
});

describe.each(resources.map(({ name }) => name))('the life of a %s', (name) => {
  it('is valid in every event, and the same resource from beginning to end', () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const events = mockScenario(name as 'Contact', { seed });
      expect(events.map((event) => validateEvent(event).ok)).toEqual(events.map(() => true));
      expect(new Set(events.map(({ data }) => data.object.id)).size).toBe(1);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      const times = events.map(({ created_at }) => created_at);
      expect([...times].sort()).toEqual(times);
    }
  });
});

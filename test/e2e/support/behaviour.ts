import { beforeAll, describe, expect, test } from 'vitest';
import {
  announcedErrors,
  compileErrors,
  importDeclarations,
  type RESOLUTIONS,
  type TYPESCRIPT,
  writeFixtures,
  writeReadmeExamples,
} from './compile.js';
import { type Answers, ask, type Consumer } from './consumer.js';
import { type SpecifiedEvent, without } from './events.js';

/** An installed package, and what was asked for. */
export interface Subject {
  readonly consumer: Consumer;
  /** The specification that it was generated from. */
  readonly events: readonly SpecifiedEvent[];
  /** Puts a text about `@askelephant/webhooks` into the words of this package. */
  readonly translate?: (text: string) => string;
}

/** What a partner can rely on, whatever the product and its events are called. */
export function describeBehaviour(prepare: () => Promise<Subject>): void {
  let subject: Subject;
  beforeAll(async () => {
    subject = await prepare();
  });
  describe('at run time', () => describeRunTime(() => subject));
  describe('for TypeScript', () => describeTypes(() => subject));
}

function describeRunTime(subject: () => Subject): void {
  test('EVENT_TYPES lists every event of the specification', async () => {
    const { consumer, events } = subject();
    const { eventTypes } = await ask(consumer, {});
    expect([...eventTypes].sort()).toEqual(events.map(({ type }) => type).sort());
  });

  test('validateEvent and the guard accept each example, and no other guard does', async () => {
    const { consumer, events } = subject();
    const examples = events.flatMap(({ key, examples }) =>
      examples.map(({ name, payload }) => ({ key, name, payload })),
    );
    const guarded = examples.flatMap(({ key, name, payload }) =>
      events.map((other) => ({ example: `${key}/${name}`, wanted: other.key === key, guard: guardOf(other), payload })),
    );
    const answers = await ask(consumer, {
      values: examples.map(({ payload }) => payload),
      guarded: guarded.map(({ guard, payload }) => ({ guard, value: payload })),
    });
    expect(examples.length).toBeGreaterThan(events.length);
    expect(examples.filter((_, index) => !answers.verdicts[index]?.ok)).toEqual([]);
    expect(guarded.filter(({ wanted }, index) => answers.guarded[index] !== wanted)).toEqual([]);
  });

  test('an example without one of its required members is rejected, with the name of what is missing', async () => {
    const { consumer, events } = subject();
    const broken = events.flatMap(({ key, required, examples }) =>
      examples.flatMap(({ name, payload }) =>
        required.map((place) => ({ name: `${key}/${name} without ${place}`, place, value: without(payload, place) })),
      ),
    );
    const { verdicts } = await ask(consumer, { values: broken.map(({ value }) => value) });
    expect(broken.length).toBeGreaterThan(300);
    const unnoticed = broken.filter(({ place }, index) => !names(verdicts[index], place));
    expect(unnoticed.map(({ name }) => name)).toEqual([]);
  });

  test('a type that nobody knows, and what is no event at all, are rejected', async () => {
    const { consumer } = subject();
    const values = [
      { type: 'v1.nothing.happened' },
      { type: '__proto__' },
      { type: 'constructor' },
      {},
      [],
      null,
      'text',
      7,
    ];
    const { verdicts } = await ask(consumer, { values });
    expect(verdicts.map(({ ok, errors }) => [ok, errors?.length])).toEqual(values.map(() => [false, 1]));
  });

  test('each event has a validator of its own, importable alone', async () => {
    const { consumer, events } = subject();
    const names = events.map(({ key }) => `${key}Event`);
    const { imported } = await ask(consumer, { imports: names.map((event) => `${consumer.name}/validators/${event}`) });
    names.forEach((event, index) => {
      expect(imported[index]).toContain(`validate${event}`);
    });
  });
}

function describeTypes(subject: () => Subject): void {
  beforeAll(() => {
    const { consumer, translate } = subject();
    writeFixtures(consumer, translate);
    importDeclarations(consumer);
    writeReadmeExamples(consumer);
  });

  for (const version of ['5.9', '7'] as const satisfies readonly (keyof typeof TYPESCRIPT)[]) {
    for (const resolution of ['nodenext', 'bundler'] as const satisfies readonly (keyof typeof RESOLUTIONS)[]) {
      test(`TypeScript ${version}, ${resolution}: switches are exhaustive, wrong code fails and only that`, async () => {
        const { consumer } = subject();
        const announced = announcedErrors(consumer);
        expect(announced.length).toBeGreaterThan(10);
        expect(announced).toContainEqual(expect.stringMatching(/^left-out\.ts:\d+ TS2322$/));
        expect((await compileErrors(consumer, version, resolution)).sort()).toEqual(announced.sort());
      });
    }
  }
}

function guardOf({ key }: SpecifiedEvent): string {
  return `is${key}Event`;
}

function names(verdict: Answers['verdicts'][number] | undefined, place: string): boolean {
  const missing = place.slice(place.lastIndexOf('/') + 1);
  if (!verdict || verdict.ok) return false;
  return (verdict.errors ?? []).some(({ path, message }) => path === place || message.includes(missing));
}

/** A mock in the forms that people take away. */

/** An argument of a POSIX shell. */
export function shellQuoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A command that sends a delivery, as the sender would. */
export function curlOf(url: string, headers: Readonly<Record<string, string>>, body: string): string {
  const lines = [
    `curl --request POST ${shellQuoted(url)}`,
    ...Object.entries(headers).map(([name, value]) => `  --header ${shellQuoted(`${name}: ${value}`)}`),
    // As it is: `--data` would take line breaks out, and read a file where the body begins with @.
    `  --data-raw ${shellQuoted(body)}`,
  ];
  return lines.join(' \\\n');
}

export interface FixtureOptions {
  readonly packageName: string;
  readonly type: string;
  readonly seed: number | string;
  readonly variant: string;
  /** Whether the validator has to be told the type. */
  readonly tellType: boolean;
}

/** A test file whose fixture is the same mock: only the seed is stored, and the package makes the rest. */
export function vitestOf({ packageName, type, seed, variant, tellType }: FixtureOptions): string {
  const options = [`seed: ${stringify(seed)}`, ...(variant === 'typical' ? [] : [`variant: ${stringify(variant)}`])];
  return `import { validateEvent } from ${stringify(packageName)};
import { mock } from ${stringify(`${packageName}/mocks`)};
import { test as base, expect } from 'vitest';

const TYPE = ${stringify(type)};

const test = base.extend<{ event: ReturnType<typeof mock<typeof TYPE>> }>({
  event: async ({}, use) => use(mock(TYPE, { ${options.join(', ')} })),
});

test('the fixture keeps to the contract', ({ event }) => {
  expect(validateEvent(event${tellType ? ', { type: TYPE }' : ''})).toEqual({ ok: true, event });
});
`;
}

/** A literal in single quotes, on one line. */
function stringify(value: number | string): string {
  if (typeof value === 'number') return String(value);
  const inner = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner.replace(/[\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16)}`)}'`;
}

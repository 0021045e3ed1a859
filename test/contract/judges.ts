/** Whoever decides whether a delivery is valid. The tests of deliveries ask each of them. */
import { Oracle } from '../../generator/contract/check/oracle.js';
import type { Contract, SchemaId } from '../../generator/contract/model.js';
import { nodeOf } from '../../generator/contract/views.js';

export interface Finding {
  /** JSON pointer of the place. */
  readonly path: string;
  readonly message: string;
  readonly keyword?: string;
}

export interface Judge {
  readonly name: string;
  /** What is wrong with a body. `type` is the event that it should be; one that reads the body may ignore it. */
  readonly body: (body: unknown, type: string) => readonly Finding[];
  /** What is wrong with headers, where the judge looks at them. */
  readonly headers?: (headers: unknown, type: string) => readonly Finding[];
}

/** The model itself, written out as JSON Schema. */
export function modelJudge({ schemas, messages }: Contract): Judge {
  const oracle = new Oracle(schemas);
  const judge = (value: unknown, id: SchemaId | undefined): readonly Finding[] => {
    if (id === undefined) throw new Error('the contract has no such schema');
    const findings = oracle.violations(nodeOf(schemas, id), value);
    return withoutAlternatives(findings.map(({ place, message }) => ({ path: place, message })));
  };
  const messageOf = (type: string) => messages.find(({ wireType }) => wireType === type);
  return {
    name: 'the model',
    body: (body, type) => judge(body, messageOf(type)?.payload),
    headers: (headers, type) => judge(headers, messageOf(type)?.headers),
  };
}

/**
 * Where something or `null` is asked for, ajv tells of both branches: what is wrong inside the something, and that
 * the whole is not `null`. The second helps nobody.
 */
function withoutAlternatives(findings: readonly Finding[]): readonly Finding[] {
  const isBranch = ({ message }: Finding): boolean => /^must (be null|match a schema in anyOf)$/.test(message);
  return findings.filter((finding) => {
    return !isBranch(finding) || !findings.some(({ path }) => path.startsWith(`${finding.path}/`));
  });
}

type Verdict =
  | { readonly ok: true; readonly event: unknown }
  | { readonly ok: false; readonly errors: readonly Finding[] };

/** A validator of the emitted package, which finds out the type by itself. */
export function packageJudge(name: string, validate: (value: unknown) => Verdict): Judge {
  return {
    name,
    body(body) {
      const verdict = validate(body);
      if (!verdict.ok) return verdict.errors;
      if (verdict.event !== body) throw new Error('a valid event is another value than the one given');
      return [];
    },
  };
}

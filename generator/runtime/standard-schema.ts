import type { Invalid, ValidationError } from './validation.js';

/**
 * Standard Schema: the interface by which forms, routers and other libraries take a validator of any
 * make. Source: https://standardschema.dev, version 1. Declared here, so that the package needs no other.
 */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': StandardProps<Input, Output>;
}

export interface StandardProps<Input = unknown, Output = Input> {
  readonly version: 1;
  readonly vendor: string;
  readonly validate: (value: unknown) => StandardResult<Output>;
  /** For types alone: there is no such property. */
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardIssue {
  readonly message: string;
  /** The names that lead to the place; numbers where they lead into arrays. */
  readonly path: readonly PropertyKey[];
}

/** A validator that is a function, and a Standard Schema as well. */
export type StandardValidator<Result, Output> = ((value: unknown) => Result) & StandardSchemaV1<Output>;

/** The same for one event, whose type on the wire it tells. */
export type StandardEventValidator<Result, Output, Type extends string> = StandardValidator<Result, Output> & {
  readonly eventType: Type;
};

type Validate = (value: unknown) => { readonly ok: true } | Invalid;

/** Gives a validator the interface. It stays the function that it is. */
export function standard<V extends Validate>(validate: V, eventType?: string): V & StandardSchemaV1 {
  const run = (value: unknown): StandardResult<unknown> => {
    const result = validate(value);
    return result.ok ? { value } : { issues: result.errors.map((error) => issueOf(error, value)) };
  };
  const props = { '~standard': { version: 1, vendor: 'webhook-contract', validate: run } } as const;
  return Object.assign(validate, props, eventType !== undefined && { eventType });
}

function issueOf({ message, path }: ValidationError, root: unknown): StandardIssue {
  let place = root;
  const steps = path.split('/').slice(1);
  return {
    message,
    path: steps.map((token) => {
      const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
      let isItem = false;
      try {
        isItem = Array.isArray(place);
        place = (place as Readonly<Record<string, unknown>> | null | undefined)?.[name];
      } catch {
        // Reading the value went well once, but a getter or a Proxy may think otherwise the second time.
        place = undefined;
      }
      return isItem ? Number(name) : name;
    }),
  };
}

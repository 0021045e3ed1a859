/** Mutants of events, and what is asked of each of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Contract } from '../../../../generator/contract/model.js';
import type { Check } from '../../../../generator/runtime/failures.js';
import { passes } from '../../../../generator/runtime/guard.js';
import type { InvalidEvent } from '../../../../generator/runtime/mocks/invalid/invalid.js';
import type { ValidationResult } from '../../../../generator/runtime/validation.js';
import type { Package } from './emitted.js';

export interface Breaking {
  readonly invalid: (type: string, options?: { seed?: number | string }) => InvalidEvent[];
  readonly validateEvent: (value: unknown, options?: { type?: string }) => ValidationResult<unknown>;
  readonly isStructurallyValid: (value: unknown, type: string) => boolean;
  /** Run-time ajv on the emitted schema of an event. */
  readonly judgeOf: (type: string) => ValidateFunction;
}

export async function breakingOf(made: Package, { messages }: Contract): Promise<Breaking> {
  const load = (path: string): Promise<unknown> =>
    import(/* @vite-ignore */ pathToFileURL(join(made.folder, path)).href);
  const { structuralChecks: checks } = (await load('receiving/events.js')) as {
    structuralChecks: ReadonlyMap<string, Check>;
  };
  const { validateEvent } = (await load('index.js')) as Pick<Breaking, 'validateEvent'>;
  return {
    invalid: (made.mocks as unknown as Breaking).invalid,
    validateEvent,
    isStructurallyValid: (value, type) => {
      const check = checks.get(type);
      return check !== undefined && passes(check, value);
    },
    judgeOf: (type) => {
      const message = messages.find(({ wireType }) => wireType === type);
      return judgeOf(schemaOf(made, message?.names.type ?? ''));
    },
  };
}

export function schemaOf({ folder }: Package, name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, `schemas/${name}.json`), 'utf8'));
}

function judgeOf(schema: object): ValidateFunction {
  const ajv = new Ajv({ strict: false, logger: false, allErrors: true, verbose: true, multipleOfPrecision: 9 });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/** Errors as one set of `path keyword`. */
export function setOf(errors: readonly { readonly path: string; readonly keyword: string }[]): string[] {
  return [...new Set(errors.map(({ path, keyword }) => `${path} ${keyword}`))].sort();
}

/** The places at which two JSON values differ, as far up as one change explains it. */
export function differences(a: unknown, b: unknown, path = ''): string[] {
  if (Object.is(a, b)) return [];
  if (!isCompound(a) || !isCompound(b) || Array.isArray(a) !== Array.isArray(b)) return [path];
  const [before, after] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => differences(before.get(name), after.get(name), `${path}/${name}`));
}

function isCompound(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Every object and list in a JSON value. */
export function compoundsIn(value: unknown): object[] {
  return isCompound(value) ? [value, ...Object.values(value).flatMap(compoundsIn)] : [];
}

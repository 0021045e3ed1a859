import { createContext, Script } from 'node:vm';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { SchemaGraph, SchemaId, SchemaNode } from '../model.js';
import { writeJsonSchema } from '../normalize/json-schema.js';
import { compilePattern } from '../pattern.js';
import { useExactKeywords } from './exact-keywords.js';

/** What a value fails, at which place of the value. */
export interface Violation {
  readonly place: string;
  readonly message: string;
}

/** Decides at run time whether values are valid: the judge of examples and defaults. */
export class Oracle {
  readonly #ajv = newAjv();
  readonly #compiled = new Map<SchemaId, ValidateFunction>();
  #hasNamed = false;

  constructor(private readonly graph: SchemaGraph) {}

  /** @returns what the value violates; nothing if it is valid */
  violations(node: SchemaNode, value: unknown): readonly Violation[] {
    const validate = this.#compiled.get(node.id) ?? this.#compile(node);
    const verdict = withinLimits(() => validate(value));
    if (verdict === true) return [];
    if (typeof verdict === 'string') return [{ place: '', message: verdict }];
    return (validate.errors ?? []).map((error) => ({ place: error.instancePath, message: describe(error) }));
  }

  #compile(node: SchemaNode): ValidateFunction {
    this.#addNamed();
    const validate = this.#ajv.compile(writeJsonSchema(node, { annotations: false, reference }) as object | boolean);
    this.#compiled.set(node.id, validate);
    return validate;
  }

  /** Everything that references point to, under its id. Compiled only where it is used. */
  #addNamed(): void {
    if (this.#hasNamed) return;
    this.#hasNamed = true;
    for (const [id] of this.graph.names) {
      const node = this.graph.nodes.get(id);
      if (node) this.#ajv.addSchema(writeJsonSchema(node, { annotations: false, reference }) as object, keyOf(id));
    }
  }
}

/** A pattern such as `^(a+)+$` can take for ever on a short text, and a document chooses both. */
const TIME_LIMIT_MS = 2000;
const script = new Script('run()');
const globals: { run?: () => unknown } = {};
const context = createContext(globals);

/**
 * The verdict, or why there is none. Only a script of its own can be interrupted inside a pattern;
 * and a schema that is composed of itself, as in `allOf: [<itself>]`, has no end.
 */
function withinLimits(run: () => unknown): unknown {
  try {
    globals.run = run;
    return script.runInContext(context, { timeout: TIME_LIMIT_MS });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      return `takes longer than ${TIME_LIMIT_MS / 1000} s to check; look for a slow pattern`;
    if (error instanceof RangeError) return 'cannot be checked, because the schema is composed of itself';
    throw error;
  }
}

function newAjv(): Ajv {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateSchema: false,
    meta: false,
    addUsedSchema: false,
    inlineRefs: false,
    ownProperties: true,
    logger: false,
    code: { regExp: Object.assign((pattern: string) => compilePattern(pattern), { code: 'compilePattern' }) },
  });
  addFormats.default(ajv);
  useExactKeywords(ajv);
  return ajv;
}

/** A key without fragment: ajv would take an id with one for a place inside another schema. */
function keyOf(id: SchemaId): string {
  return `schema:${encodeURIComponent(id)}`;
}

function reference(target: SchemaId): { $ref: string } {
  return { $ref: keyOf(target) };
}

function describe({ keyword, message, params }: ErrorObject): string {
  if (keyword === 'type') return `must be ${[params.type].flat().join(' or ')}`;
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}`;
  if (keyword === 'enum')
    return `must be one of ${(params.allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(', ')}`;
  if (keyword === 'false schema') return 'must not be there';
  return message ?? `fails '${keyword}'`;
}

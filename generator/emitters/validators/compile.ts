import { Ajv } from 'ajv';
import type { CheckSchema } from './check-schema.js';
import type { ModuleParts, ModuleText } from './module-text.js';
import { vocabulary } from './vocabulary/index.js';

const OPTIONS = {
  // Off because the vocabulary is ours: its schemas are made by `check-schema.ts`, not by people.
  meta: false,
  validateSchema: false,
  strict: false,
  logger: false,
  allErrors: true,
  messages: false,
  code: {
    source: true,
    esm: true,
    lines: true,
    optimize: false,
    // Only the text is wanted, so ajv has nothing to make a function of.
    process: () => 'return () => true',
  },
} as const;

/** How ajv's functions begin and end. */
const HEAD = '(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){\n';
/** Lines in which ajv keeps track of what nothing of ours reads. No text of a schema begins a line. */
const BOOKKEEPING = /^(?:const _errs\d+ = errors;|var _held = .*;)$/;
const COUNTERS = 'let vErrors = null;\nlet errors = 0;\n';

/**
 * ajv with our vocabulary in place of draft-07's own, the way its classes for other drafts are made.
 * One compiler serves many modules: whatever ajv numbers through all of them stays out of the code,
 * so that an event more changes no other file.
 */
export class CheckCompiler extends Ajv {
  #text: ModuleText | undefined;

  constructor() {
    super(OPTIONS);
    const text = (): ModuleText => {
      if (!this.#text) throw new Error('nothing is being compiled');
      return this.#text;
    };
    const parts: ModuleParts = {
      helper: (name) => text().helper(name),
      format: (name) => text().format(name),
      keyword: (name) => text().keyword(name),
      check: (id) => text().check(id),
      constant: (kind, place, code) => text().constant(kind, place, code),
    };
    for (const definition of vocabulary(parts)) this.addKeyword(definition);
  }

  override _addVocabularies(): void {}

  /**
   * Compiles a schema to the declaration of a function.
   *
   * @param text - the module that the function will stand in
   * @throws Error where ajv's output is not of the expected form
   */
  checkFunction(name: string, schema: CheckSchema, text: ModuleText): string {
    if (schema === true) return `export function ${name}(_data, failures) {\n  return failures.count;\n}\n`;
    this.#text = text;
    const { source } = this.compile(schema as object);
    this.removeSchema(schema as object);
    if (!source) throw new Error('ajv gave no source');
    const body = bodyOf(String(source.validateCode), String(source.validateName));
    return `export function ${name}(data, failures) {${layOut(framed(body))}\n}\n`;
  }
}

/** Begins with the number of failures, and ends with it. What a reference to another schema adds comes first. */
function framed([first = '', ...rest]: readonly string[]): string[] {
  const [, call] = /^errors = (\w[\w$]*\(data, failures\));$/.exec(first) ?? [];
  if (call === undefined) return ['let errors = failures.count;', first, ...rest, 'return errors;'].filter(Boolean);
  return rest.length === 0 ? [`return ${call};`] : [`let errors = ${call};`, ...rest, 'return errors;'];
}

function bodyOf(code: string, name: string): string[] {
  const start = `function ${name}${HEAD}${COUNTERS}`;
  const end = `${name}.errors = vErrors;\nreturn errors === 0;\n}\n`;
  if (!code.startsWith(start) || !code.endsWith(end)) throw new Error(`ajv's functions look different now: ${code}`);
  return code
    .slice(start.length, -end.length)
    .split('\n')
    .filter((line) => line !== '' && !BOOKKEEPING.test(line));
}

/**
 * Lays out code by its braces. Every statement is on a line of its own and every text in it is a
 * JSON string, so a line begins or ends with a brace only where a block does.
 */
function layOut(lines: readonly string[]): string {
  let text = '';
  let depth = 1;
  for (const line of lines) {
    if (line.startsWith('}')) depth--;
    const isElse = line.startsWith('else');
    text += isElse
      ? ` ${line}`
      : `\n${'  '.repeat(depth)}${line.replace(/^(if|for)\(/, '$1 (').replace(/\)\{$/, ') {')}`;
    if (line.endsWith('{')) depth++;
  }
  return text;
}

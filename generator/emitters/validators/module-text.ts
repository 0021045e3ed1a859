import { Name } from 'ajv';
import type { SchemaId } from '../../contract/model.js';
import { stringLiteral } from '../quote/javascript.js';

/** Where the function is that checks a schema which another refers to. */
export interface CheckTarget {
  /** The module, seen from the one that refers to it. */
  readonly module: string;
  readonly function: string;
}

/** The helpers of the runtime that checks may call, by the module that has them. */
const HELPERS = {
  failures: ['report', 'within', 'forget'],
  'json-values': ['isObject', 'equal', 'allUnique', 'lengthOf', 'isMultipleOf'],
} as const;

export type Helper = (typeof HELPERS)[keyof typeof HELPERS][number];

/** What compiled code may refer to. Whatever is asked for becomes part of the module. */
export interface ModuleParts {
  helper(helper: Helper): Name;
  /** A function of `runtime/formats.js`. */
  format(name: string): Name;
  /** A keyword of `runtime/keywords.js`, by its name in JSON Schema. */
  keyword(name: string): Name;
  /** The function that checks another schema, or this one again. */
  check(id: SchemaId): Name;
  /**
   * A constant of the module.
   *
   * @param kind - what it is, which is how its name begins: `pattern`
   * @param place - where in the schema it is needed, as parts of identifiers from the outside in; the name tells
   * the last of it
   * @param code - a JavaScript expression without side effects
   */
  constant(kind: string, place: readonly string[], code: string): Name;
}

/** Names by the module that they come from. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Collects what a generated function needs around it: imports and constants. Compiled code refers to
 * them by the names given out here, so nothing in it has to be searched or replaced. The names are
 * unique among all functions, so that many of them can share a module.
 */
export class ModuleText implements ModuleParts {
  readonly #helpers = new Map<string, Set<string>>();
  readonly #checks = new Map<string, Set<string>>();
  readonly #constants = new Map<string, string>();
  readonly #targetOf: (id: SchemaId) => CheckTarget;
  readonly #ownName: string;

  constructor(ownName: string, targetOf: (id: SchemaId) => CheckTarget) {
    this.#ownName = ownName;
    this.#targetOf = targetOf;
  }

  helper(helper: Helper): Name {
    const [module] = Object.entries(HELPERS).find(([, names]) => (names as readonly string[]).includes(helper)) ?? [];
    return add(this.#helpers, `${module}`, helper);
  }

  format(name: string): Name {
    return add(this.#helpers, 'formats', name);
  }

  keyword(name: string): Name {
    return add(this.#helpers, 'keywords', constantName(name));
  }

  check(id: SchemaId): Name {
    const target = this.#targetOf(id);
    return target.function === this.#ownName
      ? new Name(target.function)
      : add(this.#checks, target.module, target.function);
  }

  constant(kind: string, place: readonly string[], code: string): Name {
    for (let length = 1; ; length++) {
      // Beyond the whole path, a growing tail of underscores tells two apart.
      const name =
        [kind, ...place.slice(-length)].join('_').replaceAll('$', '_') +
        '_'.repeat(Math.max(0, length - Math.max(place.length, 1))) +
        // Only here is a `$`, so what follows tells the functions apart.
        `$${this.#ownName}`;
      const known = this.#constants.get(name);
      if (known !== undefined && known !== code) continue;
      this.#constants.set(name, code);
      return new Name(name);
    }
  }

  /** What comes from the runtime, by the module below `runtime/`. */
  get helpers(): Imports {
    return this.#helpers;
  }

  /** The functions of other schemas, by their modules. */
  get checks(): Imports {
    return this.#checks;
  }

  /** The constants, one a line. */
  get constants(): string {
    return [...this.#constants].map(([name, code]) => `const ${name} = ${code};\n`).join('');
  }
}

/** `minLength` is `MIN_LENGTH`: no local name has capitals alone. */
function constantName(keyword: string): string {
  return keyword.replaceAll(/ |(?=[A-Z])/g, '_').toUpperCase();
}

function add(imports: Map<string, Set<string>>, module: string, name: string): Name {
  const names = imports.get(module);
  if (names) names.add(name);
  else imports.set(module, new Set([name]));
  return new Name(name);
}

/** Import declarations, in an order that does not depend on who asked first. */
export function importLines(imports: Imports): string {
  return [...imports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, names]) => `import ${braced(names)} from ${stringLiteral(module)};\n`)
    .join('');
}

/** A list of names; a long one has a line for each, so that a new name is a new line. */
export function braced(names: Iterable<string>): string {
  const sorted = [...names].sort();
  return sorted.length > MAX_ON_A_LINE
    ? `{\n${sorted.map((name) => `  ${name},\n`).join('')}}`
    : `{ ${sorted.join(', ')} }`;
}

/** No module needs more helpers of one kind. */
const MAX_ON_A_LINE = 6;

/** The runtime as a module in one of the package's folders sees it. */
export function fromRuntime(helpers: Imports, depth: 1 | 2): Imports {
  return new Map([...helpers].map(([module, names]) => [`${'../'.repeat(depth)}runtime/${module}.js`, names]));
}

import { Name } from 'ajv';
import type { SchemaId } from '../../contract/model.js';
import { stringLiteral } from '../quote/javascript.js';

const RUNTIME = '../../runtime';

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

/**
 * Collects what a generated module needs beside its one function: imports and constants. Compiled
 * code refers to them by the names given out here, so nothing in it has to be searched or replaced.
 */
export class ModuleText implements ModuleParts {
  readonly #imports = new Map<string, Set<string>>();
  readonly #constants = new Map<string, string>();
  readonly #targetOf: (id: SchemaId) => CheckTarget;
  readonly #ownName: string;

  constructor(ownName: string, targetOf: (id: SchemaId) => CheckTarget) {
    this.#ownName = ownName;
    this.#targetOf = targetOf;
  }

  helper(helper: Helper): Name {
    const [module] = Object.entries(HELPERS).find(([, names]) => (names as readonly string[]).includes(helper)) ?? [];
    return this.#import(`${RUNTIME}/${module}.js`, helper);
  }

  format(name: string): Name {
    return this.#import(`${RUNTIME}/formats.js`, name);
  }

  check(id: SchemaId): Name {
    const target = this.#targetOf(id);
    return target.function === this.#ownName ? new Name(target.function) : this.#import(target.module, target.function);
  }

  constant(kind: string, place: readonly string[], code: string): Name {
    for (let length = 1; ; length++) {
      // Beyond the whole path, a growing tail of underscores tells two apart.
      const name =
        [kind, ...place.slice(-length)].join('_') + '_'.repeat(Math.max(0, length - Math.max(place.length, 1)));
      const known = this.#constants.get(name);
      if (known !== undefined && known !== code) continue;
      this.#constants.set(name, code);
      return new Name(name);
    }
  }

  /** The whole module around its function. */
  render(banner: string, functionText: string): string {
    const imports = [...this.#imports]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([module, names]) => `import { ${[...names].sort().join(', ')} } from ${stringLiteral(module)};\n`);
    const constants = [...this.#constants].map(([name, code]) => `const ${name} = ${code};\n`);
    return [banner, imports.join(''), constants.join(''), functionText].filter((part) => part !== '').join('\n');
  }

  #import(module: string, name: string): Name {
    const names = this.#imports.get(module);
    if (names) names.add(name);
    else this.#imports.set(module, new Set([name]));
    return new Name(name);
  }
}

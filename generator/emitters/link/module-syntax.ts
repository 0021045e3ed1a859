import { BANNER } from '../quote/javascript.js';

/**
 * A module of the package, taken apart as far as linking needs it. Only the forms that the emitters write and
 * `tsc` prints are known. Anything else is an error of this toolkit, not of a contract.
 */
export interface ModuleParts {
  /** Whether it says that it was generated. */
  readonly isGenerated: boolean;
  readonly imports: readonly Import[];
  /** Names that this module passes on from another one. */
  readonly passedOn: readonly Import[];
  /** All other code. */
  readonly body: string;
  /** What the body declares at its top, and whether it exports it. */
  readonly declared: ReadonlyMap<string, boolean>;
}

export interface Import {
  /** As written: `./failures.js`, `#platform`, `node:crypto`. */
  readonly from: string;
  readonly names: readonly ImportedName[];
}

export interface ImportedName {
  readonly name: string;
  /** What it is called here. */
  readonly local: string;
}

const IMPORT = /^import \{([^}]*)\} from '([^']+)';\n/gm;
const PASSED_ON = /^export \{([^}]*)\} from '([^']+)';\n/gm;
const NOTHING = /^export \{\};\n/gm;
const DECLARATION = /^(export )?(?:async )?(?:function\*?|class|const|let) ([\w$]+)/;
const EXPORTED = /^export ((?:async )?(?:function\*?|class|const|let) ([\w$]+))/gm;
/** The rest of a declaration, a comment, or an empty line. */
const CONTINUED = /^(?:[\s})\]/*]|$)/;

/**
 * @param path - for the message where it cannot be read
 * @throws Error where the module has a form at its top that is not known
 */
export function readModule(path: string, text: string): ModuleParts {
  const imports = [...text.matchAll(IMPORT)].map(readImport);
  const passedOn = [...text.matchAll(PASSED_ON)].map(readImport);
  const rest = text.replaceAll(IMPORT, '').replaceAll(PASSED_ON, '').replaceAll(NOTHING, '');
  const isGenerated = rest.startsWith(BANNER);
  const body = rest.slice(isGenerated ? BANNER.length : 0).trimStart();
  const declared = new Map<string, boolean>();
  for (const line of body.split('\n')) {
    const [isDeclaration, isExported, name = ''] = DECLARATION.exec(line) ?? [];
    if (isDeclaration !== undefined) declared.set(name, isExported !== undefined);
    else if (!CONTINUED.test(line)) throw new Error(`${path} cannot be joined with other modules: ${line}`);
  }
  return { isGenerated, imports, passedOn, body, declared };
}

function readImport([, names = '', from = '']: RegExpMatchArray): Import {
  return { from, names: readNames(names) };
}

function readNames(list: string): ImportedName[] {
  const entries = list.split(',').map((entry) => entry.trim());
  return entries.filter(Boolean).map((entry) => {
    const [name = '', local = name] = entry.split(' as ');
    return { name, local };
  });
}

/** The text with each import, and each name that it passes on, from where `move` says. */
export function movedImports(text: string, move: (statement: Import) => readonly Import[]): string {
  const imports = [...text.matchAll(IMPORT)].map(readImport);
  const moved = imports.map(move);
  const isSame = moved.every((list, index) => list.length === 1 && list[0]?.from === imports[index]?.from);
  const lines = importStatements(moved.flat());
  let isFirst = true;
  const replaced = isSame
    ? text
    : text.replaceAll(IMPORT, () => {
        const printed = isFirst ? lines : '';
        isFirst = false;
        return printed;
      });
  return replaced.replaceAll(PASSED_ON, (...match) =>
    exportStatements(move(readImport(match as unknown as RegExpMatchArray))),
  );
}

const LOADED = /\bimport\('([^']+)'\)/g;

/** The text with each module that it loads later from where `move` says. */
export function movedLoads(text: string, move: (statement: Import) => Import): string {
  return text.replaceAll(LOADED, (_, from: string) => `import('${move({ from, names: [] }).from}')`);
}

/** The text with declarations of names that are not among these as declarations for itself. */
export function withoutExports(text: string, exported: ReadonlySet<string>): string {
  return text.replaceAll(EXPORTED, (declaration, code: string, name: string) =>
    exported.has(name) ? declaration : code,
  );
}

/** One import declaration for each module, in an order that does not depend on who asked first. */
export function importStatements(imports: readonly Import[]): string {
  const byModule = new Map<string, Map<string, ImportedName>>();
  for (const { from, names } of imports) {
    const known = byModule.get(from) ?? new Map<string, ImportedName>();
    for (const name of names) known.set(name.local, name);
    byModule.set(from, known);
  }
  return [...byModule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, names]) => `import ${braced([...names.values()])} from '${from}';\n`)
    .join('');
}

/** Declarations that pass names on. */
export function exportStatements(passedOn: readonly Import[]): string {
  return passedOn.map(({ from, names }) => `export ${braced(names)} from '${from}';\n`).join('');
}

const LONGEST_LINE = 80;

function braced(names: readonly ImportedName[]): string {
  const list = names.map(({ name, local }) => (name === local ? name : `${name} as ${local}`)).sort();
  const line = `{ ${list.join(', ')} }`;
  return line.length <= LONGEST_LINE ? line : `{\n${list.map((name) => `  ${name},\n`).join('')}}`;
}

import { tokensOf } from '../../contract/json.js';
import { naturalName } from '../../contract/names/schema-names.js';
import type { OutputFile } from '../emitter.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import type { FakerHint } from './faker.js';
import type { Lowering, PlanId } from './lower.js';
import { type Names, printPlan } from './print.js';

/** Which constants hold the plans and the lists of values, and in which modules. */
export class PlanNames {
  readonly #plans = new Map<PlanId, string>();
  readonly #pools = new Map<readonly unknown[], string>();
  readonly #lowering: Lowering;

  constructor(lowering: Lowering) {
    this.#lowering = lowering;
    const { names } = lowering.graph;
    const taken = new Set(names.values());
    for (const id of lowering.plans.keys()) {
      this.#plans.set(id, names.get(id) ?? unique(mergedName(id, lowering), taken));
    }
    const takenPools = new Set<string>();
    for (const [values, hint] of lowering.hints.shared) this.#pools.set(values, unique(poolName(hint), takenPools));
  }

  /** The name of a plan's module. */
  module(id: PlanId): string {
    const name = this.#plans.get(id);
    if (name === undefined) throw new Error(`there is no plan ${id}`);
    return name;
  }

  constant(id: PlanId): string {
    return `plan${this.module(id)}`;
  }

  pool(values: readonly unknown[]): string | undefined {
    return this.#pools.get(values);
  }

  /** Notes what printed code refers to. */
  noting(plans: Set<PlanId>, pools: Set<string>): Names {
    return {
      plan: (ref) => {
        const id = this.#lowering.targets.get(ref);
        if (id === undefined) throw new Error('a reference leads nowhere');
        plans.add(id);
        return this.constant(id);
      },
      pool: (values) => {
        const name = this.pool(values);
        if (name !== undefined) pools.add(name);
        return name;
      },
    };
  }
}

/** `mocks/plans/<Name>.js` for each plan, and `mocks/pools.js` with the lists that several use. */
export function planModules(lowering: Lowering, names: PlanNames): OutputFile[] {
  const used = new Set<string>();
  const files = [...lowering.plans].map(([id, plan]) => {
    const plans = new Set<PlanId>();
    const pools = new Set<string>();
    const code = printPlan(plan, names.noting(plans, pools));
    for (const pool of pools) used.add(pool);
    plans.delete(id);
    const content = [
      BANNER,
      importLines(planImports(plans, names, './'), pools),
      `export const ${names.constant(id)} = ${code};\n`,
    ];
    return { path: `mocks/plans/${names.module(id)}.js`, content: content.filter((part) => part !== '').join('\n') };
  });
  return [...files, ...poolsModule(lowering, names, used)];
}

export function planImports(plans: ReadonlySet<PlanId>, names: PlanNames, folder: string): string[] {
  return [...plans]
    .map((id) => `import { ${names.constant(id)} } from ${stringLiteral(`${folder}${names.module(id)}.js`)};\n`)
    .sort();
}

function importLines(plans: readonly string[], pools: ReadonlySet<string>): string {
  const shared = pools.size > 0 ? [`import { ${[...pools].sort().join(', ')} } from '../pools.js';\n`] : [];
  return [...shared, ...plans].join('');
}

function poolsModule(lowering: Lowering, names: PlanNames, used: ReadonlySet<string>): OutputFile[] {
  const lists = [...lowering.hints.shared.keys()].flatMap((values) => {
    const name = names.pool(values);
    return name !== undefined && used.has(name) ? [{ name, values }] : [];
  });
  if (lists.length === 0) return [];
  lists.sort((a, b) => (a.name < b.name ? -1 : 1));
  const none: Names = { plan: () => '', pool: () => undefined };
  const content = lists.map(({ name, values }) => `\nexport const ${name} = ${printPlan(values, none)};\n`);
  return [{ path: 'mocks/pools.js', content: `${BANNER}${content.join('')}` }];
}

/** `person.firstName` → `fakerPersonFirstName`; arguments are part of the name. */
function poolName({ faker, args = [] }: FakerHint): string {
  const words = `${faker} ${args.map((arg) => JSON.stringify(arg)).join(' ')}`.match(/[A-Za-z0-9]+/g) ?? [];
  return `faker${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1, 40)).join('')}`;
}

/** The names of the schemas that hold together. */
function mergedName(id: PlanId, { graph }: Lowering): string {
  const [members] = JSON.parse(id) as [string[]];
  const named = members.flatMap((member) => graph.names.get(member) ?? []);
  if (named.length > 0) return named.slice(0, 3).join('And');
  const [first = ''] = members;
  return (
    naturalName(first) ||
    tokensOf(first.slice(1))
      .join('')
      .replaceAll(/[^A-Za-z0-9]/g, '') ||
    'Merged'
  );
}

function unique(wanted: string, taken: Set<string>): string {
  let name = wanted;
  while (taken.has(name)) name += '_';
  taken.add(name);
  return name;
}

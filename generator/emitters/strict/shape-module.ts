import type { JsonType, KeywordSchema, SchemaGraph, SchemaId, SchemaNode } from '../../contract/model.js';
import { compilePattern } from '../../contract/pattern.js';
import { nodeOf, resolve } from '../../contract/views.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import { schemaName } from '../schema-name.js';
import { checkName } from '../validators/check-modules.js';
import { checkSchemaOf } from '../validators/check-schema.js';
import type { CheckCompiler } from '../validators/compile.js';
import { patternExpression } from '../validators/javascript-values.js';
import { fromRuntime, importLines, ModuleText } from '../validators/module-text.js';
import { declaresRest, refusesRest } from './declaring.js';
import { type Expression, type Members, print } from './print.js';

/** The constant that holds the shape of a schema. */
export function shapeName(graph: SchemaGraph, id: SchemaId): string {
  return `shape${schemaName(graph, id)}`;
}

/** What is declared nowhere. */
const NOTHING = '0';

/**
 * Writes the shape of one schema as a module (see `runtime/strict/shapes.ts`). Its parts refer to each
 * other through functions, so that cycles are fine.
 */
export class ShapeModule {
  readonly #graph: SchemaGraph;
  readonly #declaring: ReadonlySet<SchemaId>;
  readonly #compiler: CheckCompiler;
  readonly #checks: ModuleText;
  readonly #functions: string[] = [];
  readonly #shapes = new Set<SchemaId>();

  /** @param declaring - the schemas that have a module */
  constructor(graph: SchemaGraph, declaring: ReadonlySet<SchemaId>, compiler: CheckCompiler) {
    this.#graph = graph;
    this.#declaring = declaring;
    this.#compiler = compiler;
    this.#checks = new ModuleText('', (id) => ({
      module: `../../validators/contract/${schemaName(graph, id)}.js`,
      function: checkName(graph, id),
    }));
  }

  render(id: SchemaId): string {
    const shape = print(this.#shape(nodeOf(this.#graph, id)));
    const own = shapeName(this.#graph, id);
    const imports = [...this.#shapes]
      .filter((target) => target !== id)
      .map((target) => `import { ${shapeName(this.#graph, target)} } from './${schemaName(this.#graph, target)}.js';\n`)
      .sort();
    const { helpers, checks, constants } = this.#checks;
    const needed = importLines(new Map([...fromRuntime(helpers, 2), ...checks]));
    const parts = [imports.join(''), needed, constants, ...this.#functions, `export const ${own} = ${shape};\n`];
    return `${BANNER}\n${parts.filter((part) => part !== '').join('\n')}`;
  }

  #shape(node: SchemaNode): Expression {
    if (node.kind === 'boolean') return NOTHING;
    if (node.kind === 'schema') return this.#keywords(node);
    if (!this.#declaring.has(node.target)) return NOTHING;
    this.#shapes.add(node.target);
    return `() => ${shapeName(this.#graph, node.target)}`;
  }

  #keywords({ assertions }: KeywordSchema): Expression {
    const found = {
      ...this.#declared({ assertions }),
      ...this.#ofItems({ assertions }),
      ...this.#composed({ assertions }),
    };
    const members = Object.entries(found).filter((entry): entry is [string, Expression] => entry[1] !== undefined);
    if (members.length === 0) return NOTHING;
    const [[keyword, value] = ['', NOTHING]] = members;
    // What is composed of one thing alone is that.
    const isOne = members.length === 1 && keyword === 'all' && Array.isArray(value) && value.length === 1;
    return isOne ? (value[0] as Expression) : { members };
  }

  #declared({ assertions }: Pick<KeywordSchema, 'assertions'>): Parts {
    const { properties = new Map<string, SchemaNode>(), patternProperties, additionalProperties: rest } = assertions;
    const patterns = [...(patternProperties ?? [])].map(([pattern, node]) => {
      return [patternExpression(compilePattern(pattern)), this.#shape(node)];
    });
    const isClosed = rest !== undefined && refusesRest(this.#graph, rest);
    return {
      props: properties.size > 0 || isClosed ? this.#members(properties) : undefined,
      patterns: patterns.length > 0 ? patterns : undefined,
      rest: rest !== undefined && declaresRest(this.#graph, rest) ? this.#shape(rest) : undefined,
    };
  }

  #members(properties: ReadonlyMap<string, SchemaNode>): Members {
    return { members: [...properties].map(([name, node]) => [name, this.#shape(node)] as const) };
  }

  #ofItems({ assertions: { items, additionalItems, contains } }: Pick<KeywordSchema, 'assertions'>): Parts {
    const inside = contains ? this.#shape(contains) : NOTHING;
    const found = inside !== NOTHING && contains ? { contains: [this.#check(contains), inside] } : {};
    if (!isList(items)) return { items: items && something(this.#shape(items)), ...found };
    const shapes = items.map((item) => this.#shape(item));
    const more = additionalItems ? something(this.#shape(additionalItems)) : undefined;
    const isSilent = more === undefined && shapes.every((shape) => shape === NOTHING);
    return { items: isSilent ? undefined : shapes, more, ...found };
  }

  #composed({ assertions }: Pick<KeywordSchema, 'assertions'>): Parts {
    const all = (assertions.allOf ?? []).map((node) => this.#shape(node));
    const any: Expression[] = [];
    for (const branches of [assertions.anyOf, assertions.oneOf]) this.#alternatives(branches ?? [], all, any);
    const present = [...(assertions.dependencies ?? [])].flatMap(([name, node]): Expression[] => {
      const shape = isNode(node) ? this.#shape(node) : NOTHING;
      return shape === NOTHING ? [] : [[stringLiteral(name), shape]];
    });
    const holding = all.filter((shape) => shape !== NOTHING);
    return {
      all: holding.length > 0 ? holding : undefined,
      any: any.length > 0 ? any : undefined,
      cases: this.#cases({ assertions }),
      present: present.length > 0 ? present : undefined,
    };
  }

  /** Which alternative holds matters only where a value with members or items can be more than one of them. */
  #alternatives(branches: readonly SchemaNode[], all: Expression[], any: Expression[]): void {
    const compound = branches.filter((branch) => canBeCompound(this.#graph, branch));
    const shapes = compound.map((branch) => this.#shape(branch));
    if (shapes.every((shape) => shape === NOTHING)) return;
    if (compound.length === 1) all.push(...shapes);
    else any.push(compound.map((branch, index) => [this.#check(branch), shapes[index] ?? NOTHING]));
  }

  #cases({ assertions }: Pick<KeywordSchema, 'assertions'>): Expression | undefined {
    const { if: condition, then, else: otherwise } = assertions;
    if (!condition) return undefined;
    const whether = [condition, ...(then ? [then] : [])].map((node) => this.#shape(node));
    const holding = whether.filter((shape) => shape !== NOTHING);
    const other = otherwise ? this.#shape(otherwise) : NOTHING;
    if (holding.length === 0 && other === NOTHING) return undefined;
    const first = holding.length < 2 ? (holding[0] ?? NOTHING) : { members: [['all', holding] as const] };
    return [[this.#check(condition), first, other]];
  }

  /** The function that tells whether a branch holds: of its own module, or compiled into this one. */
  #check(node: SchemaNode): string {
    if (node.kind === 'reference') return String(this.#checks.check(node.target));
    const name = `branch${this.#functions.length}`;
    const text = this.#compiler.checkFunction(name, checkSchemaOf(node), this.#checks);
    this.#functions.push(text.replace(/^export /, ''));
    return name;
  }
}

type Parts = Readonly<Record<string, Expression | undefined>>;

function something(shape: Expression): Expression | undefined {
  return shape === NOTHING ? undefined : shape;
}

function canBeCompound(graph: SchemaGraph, node: SchemaNode): boolean {
  const schema = resolve(graph, node);
  if (schema.kind === 'boolean') return schema.value;
  const { type, const: constant, enum: values } = schema.assertions;
  const compound: readonly JsonType[] = ['object', 'array'];
  if (type && !type.some((name) => compound.includes(name))) return false;
  const allowed = constant ? [constant.value] : values;
  return allowed?.every((value) => typeof value !== 'object' || value === null) !== true;
}

function isNode(value: SchemaNode | readonly string[]): value is SchemaNode {
  return !Array.isArray(value);
}

function isList(items: SchemaNode | readonly SchemaNode[] | undefined): items is readonly SchemaNode[] {
  return Array.isArray(items);
}

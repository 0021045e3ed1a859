import type { Contract, SchemaNode } from '../../contract/model.js';
import { annotationsOf, propertiesOf, resolve } from '../../contract/views.js';
import type { Places } from '../place.js';
import type { FieldView, SchemaTree, ValueView } from './model.js';

export interface TreeOptions {
  readonly prefix: string;
  readonly places: Places;
}

/** A schema as people read it. */
export function schemaTree({ schemas }: Contract, root: SchemaNode, { prefix }: TreeOptions): SchemaTree {
  const view = (node: SchemaNode, path: string, above: ReadonlySet<SchemaNode>): ValueView => {
    const schema = resolve(schemas, node);
    const { description, deprecated, examples } = annotationsOf(schemas, node);
    const assertions = schema.kind === 'schema' ? schema.assertions : {};
    const within = new Set([...above, schema]);
    return {
      type: assertions.type?.join(' or ') ?? 'any value',
      nullable: assertions.type?.includes('null') ?? false,
      ...(assertions.format !== undefined && { format: assertions.format }),
      ...(description !== undefined && { description }),
      deprecated: deprecated ?? false,
      readOnly: false,
      writeOnly: false,
      examples: examples ?? [],
      constraints: [],
      fields: above.has(schema)
        ? []
        : [...propertiesOf(schemas, schema).values()].flatMap(({ name, schemas: [first], required }): FieldView[] => {
            if (!first) return [];
            const place = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
            const id = `${prefix}${place.replace(/[^\w-]+/g, '-')}`;
            return [{ name, id, path: place, required, value: view(first, place, within) }];
          }),
      alternatives: [],
      otherProperties: [],
    };
  };
  return { prefix, root: view(root, '', new Set()) };
}

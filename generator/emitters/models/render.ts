import type { MetaModel } from '@asyncapi/modelina';
import type { Code } from './language.js';
import type { MetaModels, Modelina } from './modelina.js';

/** What is used of Modelina's generators. */
interface Generator {
  generate(input: unknown): Promise<readonly { readonly result: string; readonly modelName: string }[]>;
}

/**
 * Has Modelina write all declarations.
 * Modelina has an order of its own; the code is in the order of the set.
 */
export async function renderModels(modelina: Modelina, generator: Generator, models: MetaModels): Promise<Code> {
  const all = models.all();
  const input = new modelina.InputMetaModel();
  input.models = Object.fromEntries(all) as Record<string, MetaModel>;
  const outputs = new Map((await generator.generate(input)).map(({ modelName, result }) => [modelName, result]));
  return new Map(
    [...all.keys()].map((name) => {
      const code = outputs.get(name);
      if (!code) throw new Error(`Modelina wrote nothing for ${name}`);
      return [name, code];
    }),
  );
}

/** Everything has its name already: Modelina's own rules lose one of two properties that they name alike. */
export const AS_NAMED = {
  modelName: ({ modelName }: { readonly modelName: string }) => modelName,
  propertyKey: ({ objectModel, objectPropertyModel }: PropertyKeyContext) => {
    const [name = ''] =
      Object.entries(objectModel.properties).find(([, property]) => property === objectPropertyModel) ?? [];
    return name;
  },
  enumKey: ({ enumKey }: { readonly enumKey: string }) => enumKey,
  enumValue: ({ enumValue }: { readonly enumValue: unknown }) => enumValue,
  constant: () => undefined,
};

interface PropertyKeyContext {
  readonly objectModel: { readonly properties: Readonly<Record<string, unknown>> };
  readonly objectPropertyModel: unknown;
}

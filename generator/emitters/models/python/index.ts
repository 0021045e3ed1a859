import { sampleOf } from '../../../docs/samples/scheme.js';
import type { OutputFile } from '../../emitter.js';
import type { Code, Language, LanguageRequest, ModelPackage, ModelSamples } from '../language.js';
import type { ModelSet } from '../model-set.js';
import { MetaModels, type Modelina } from '../modelina.js';
import { nameEverything, typeName } from '../names/name-set.js';
import { AS_NAMED, renderModels } from '../render.js';
import { eventsModule, initModule, modelsModule, signatureModule } from './modules.js';
import { NAMING } from './naming.js';
import { distributionName, moduleName, pyproject } from './package.js';
import { PRESET } from './presets.js';
import { readme } from './readme.js';
import { receiver, verifier } from './samples.js';
import { TYPES } from './types.js';

/** A package of dataclasses, on the standard library alone. */
export const python: Language = {
  name: 'python',
  render,
  files,
  samples(contract, set, folder, made) {
    const init = made.find(({ path }) => /^[^/]+\/__init__\.py$/.test(path));
    const module = init?.path.split('/')[0] ?? '';
    return samplesOf({ contract, module, set, names: nameEverything(set, NAMING) }, folder);
  },
};

function samplesOf(models: ModelPackage, folder: string): ModelSamples {
  return {
    install: `pip install ${folder}`,
    receiver: (sample) => receiver(models, sample),
    ...(models.contract.signatures.length > 0 && { verifier: verifier(models) }),
  };
}

async function render(modelina: Modelina, set: ModelSet): Promise<Code> {
  const names = nameEverything(set, NAMING);
  const generator = new modelina.PythonGenerator({
    defaultPreset: PRESET,
    typeMapping: TYPES,
    constraints: AS_NAMED,
    indentation: { type: modelina.IndentationTypes.SPACES, size: 4 },
  });
  return renderModels(modelina, generator, new MetaModels(modelina, set, names, { unions: 'inline' }));
}

function files(request: LanguageRequest): readonly OutputFile[] {
  const { contract, set, code, options } = request;
  const names = nameEverything(set, NAMING);
  const classOf = new Map(set.events.map(({ wireType, key }) => [wireType, typeName(names, key)]));
  const distribution = distributionName(options.name ?? request.package.name);
  const folder = moduleName(distribution);
  const [signature] = contract.signatures;
  const [first] = contract.messages;
  const example = first && receiver({ contract, module: folder, set, names }, sampleOf(contract, first));
  const modules: Record<string, string> = {
    '__init__.py': initModule(contract, [...code.keys()].sort()),
    'events.py': eventsModule(contract, classOf),
    'models.py': modelsModule([...code.values()]),
    'py.typed': '',
    ...(signature && { 'signature.py': signatureModule(signature) }),
  };
  const runtime = [...request.runtime].filter(([path]) => signature !== undefined || !path.startsWith('signature'));
  return [
    { path: 'README.md', content: readme(request, { distribution, folder, classOf, example }) },
    { path: 'pyproject.toml', content: pyproject(contract, request.package, distribution, folder) },
    ...Object.entries(modules).map(([name, content]) => ({ path: `${folder}/${name}`, content })),
    ...runtime.map(([path, content]) => ({ path: `${folder}/_runtime/${path}`, content })),
  ];
}

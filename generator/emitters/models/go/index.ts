import { sampleOf } from '../../../docs/samples/scheme.js';
import type { OutputFile } from '../../emitter.js';
import type { Code, Language, LanguageRequest, ModelPackage, ModelSamples } from '../language.js';
import type { ModelSet } from '../model-set.js';
import { MetaModels, type Modelina } from '../modelina.js';
import { nameEverything, typeName } from '../names/name-set.js';
import { AS_NAMED, renderModels } from '../render.js';
import { docFile, eventsFile, modelsFile, verifyFile } from './modules.js';
import { NAMING } from './naming.js';
import { presetFor } from './presets.js';
import { readme } from './readme.js';
import { receiver, verifier } from './samples.js';
import { TYPES } from './types.js';

/** A module of structs, on the standard library alone. */
export const go: Language = {
  name: 'go',
  render,
  files,
  samples(contract, set, folder, made) {
    const manifest = made.find(({ path }) => path === 'go.mod');
    const module = /^module (.*)$/m.exec(manifest?.content ?? '')?.[1] ?? '';
    return samplesOf({ contract, module, set, names: nameEverything(set, NAMING) }, folder);
  },
};

function samplesOf(models: ModelPackage, folder: string): ModelSamples {
  return {
    install: installed(models.module, folder),
    receiver: (sample) => receiver(models, sample),
    ...(models.contract.signatures.length > 0 && { verifier: verifier(models) }),
  };
}

function installed(module: string, folder: string): string {
  return `go mod edit -require=${module}@v0.0.0 -replace=${module}=${folder}`;
}

async function render(modelina: Modelina, set: ModelSet): Promise<Code> {
  const names = nameEverything(set, NAMING);
  const generator = new modelina.GoGenerator({
    defaultPreset: presetFor(set, names),
    typeMapping: TYPES,
    constraints: AS_NAMED,
  });
  return renderModels(modelina, generator, new MetaModels(modelina, set, names, { unions: 'declared' }));
}

function files(request: LanguageRequest): readonly OutputFile[] {
  const { contract, set, code, options } = request;
  const names = nameEverything(set, NAMING);
  const typeOf = new Map(set.events.map(({ wireType, key }) => [wireType, typeName(names, key)]));
  const module = modulePath(options.name ?? request.package.name);
  const [signature] = contract.signatures;
  const [first] = contract.messages;
  const example = first && receiver({ contract, module, set, names }, sampleOf(contract, first));
  const install = installed(module, './path/to/this/folder');
  const written: Record<string, string> = {
    'README.md': readme(request, { typeOf, install, example }),
    'doc.go': docFile(contract),
    'events.go': eventsFile(contract, typeOf),
    'go.mod': `module ${module}\n\ngo 1.18\n`,
    'models.go': modelsFile([...code.values()]),
    ...(signature && { 'verify.go': verifyFile(signature) }),
  };
  const runtime = [...request.runtime].filter(([path]) => signature !== undefined || !path.startsWith('signature'));
  return [...Object.entries(written), ...runtime].map(([path, content]) => ({ path, content }));
}

/** `@shop/webhooks` → `shop/webhooks` (https://go.dev/ref/mod#module-path). */
function modulePath(name: string): string {
  const elements = name
    .split('/')
    .map((element) => element.replaceAll(/[^A-Za-z0-9._~-]/g, '').replaceAll(/^\.+|\.+$/g, ''));
  return elements.filter((element) => element !== '').join('/') || 'webhooks';
}

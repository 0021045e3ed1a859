import type { LanguageName } from '../../config/languages.js';
import type { Code } from './language.js';
import { loadLanguage } from './languages.js';
import type { ModelSet } from './model-set.js';
import type { Modelina } from './modelina.js';

/** @returns `undefined` where Modelina is not installed: it is an optional peer, for whoever wants models */
export type RenderModels = (language: LanguageName, set: ModelSet) => Promise<Code | undefined>;

/** In the thread that asks. */
export const renderHere: RenderModels = async (name, set) => {
  const modelina = await loadModelina();
  return modelina && (await loadLanguage(name)).render(modelina, set);
};

export async function loadModelina(): Promise<Modelina | undefined> {
  try {
    return await import('@asyncapi/modelina');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    if (isMissing) return undefined;
    throw error;
  }
}

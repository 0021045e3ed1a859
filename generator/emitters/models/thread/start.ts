import { Worker } from 'node:worker_threads';
import type { LanguageName } from '../../../config/languages.js';
import type { Code } from '../language.js';
import type { RenderModels } from '../renderer.js';
import type { Answer, Question } from './messages.js';

export interface ModelsThread {
  readonly render: RenderModels;
  /** Ends the thread, whatever it is at. */
  close(): void;
}

/**
 * Modelina brings parsers and compilers that take longer to load than everything else that `generate` does, so
 * it loads in a thread of its own while the contract is read.
 */
export function startModelsThread(): ModelsThread {
  const worker = new Worker(new URL('./worker.js', import.meta.url));
  const waiting = new Map<LanguageName, { resolve(code: Code | undefined): void; reject(error: unknown): void }>();
  let failure: unknown;

  worker.on('message', ({ language, code }: Answer) => {
    waiting.get(language)?.resolve(code);
    waiting.delete(language);
  });
  worker.on('error', (error) => {
    failure = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return {
    render: (language, set) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        waiting.set(language, { resolve, reject });
        worker.postMessage({ language, set } satisfies Question);
      }),
    close: () => void worker.terminate(),
  };
}

import { parentPort } from 'node:worker_threads';
import { loadLanguage } from '../languages.js';
import { loadModelina } from '../renderer.js';
import type { Answer, Question } from './messages.js';

const loading = loadModelina();
// Whoever asks is told; until then nobody waits for it.
loading.catch(() => undefined);

parentPort?.on('message', async ({ language, set }: Question) => {
  const modelina = await loading;
  const code = modelina && (await (await loadLanguage(language)).render(modelina, set));
  parentPort?.postMessage({ language, ...(code && { code }) } satisfies Answer);
});

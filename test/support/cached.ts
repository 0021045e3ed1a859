import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/**
 * A folder that is made once and kept, also for later runs. It is made aside and moved in one step, so that no
 * other process sees half of it.
 *
 * @param name - with everything that its content depends on, such as a version
 */
export async function cachedFolder(name: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  const home = join(CACHE, name);
  if (existsSync(home)) return home;
  mkdirSync(CACHE, { recursive: true });
  const aside = mkdtempSync(`${home}-`);
  await make(aside);
  try {
    renameSync(aside, home);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    // Another process was faster.
    if (!existsSync(home)) throw error;
  }
  return home;
}

// A store of handled events in one file: enough to show what a store has to do. Production wants
// `createPostgresStore`, which several processes can share.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** @param {string} file where to keep it @param {number} lease how long a claim holds, in milliseconds */
export function createFileStore(file, lease) {
  const read = () => {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return {};
    }
  };
  const write = (claims) => {
    writeFileSync(`${file}.new`, JSON.stringify(claims));
    renameSync(`${file}.new`, file);
  };
  const change = (key, token, entry) => {
    const claims = read();
    if (claims[key]?.token !== token) return false;
    write({ ...claims, [key]: entry });
    return true;
  };
  return {
    async claim(key) {
      const claims = read();
      const found = claims[key];
      if (found?.completed) return { state: 'completed' };
      if (found && found.until > Date.now()) return { state: 'in-progress' };
      const token = `${process.pid}-${Date.now()}`;
      write({ ...claims, [key]: { token, until: Date.now() + lease } });
      return { state: 'claimed', token };
    },
    complete: async (key, token) => change(key, token, { completed: true }),
    release: async (key, token) => change(key, token, undefined),
  };
}

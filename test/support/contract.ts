import { fileURLToPath } from 'node:url';
import type { Contract } from '../../generator/contract/model.js';
import { readContract } from '../../generator/contract/read-contract.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The contract of this repository. Throws with every finding where `spec/` has errors. */
export async function readOwnContract(): Promise<Contract> {
  const { contract, diagnostics } = await readContract({ spec: 'spec/asyncapi.yaml', cwd: ROOT });
  if (contract) return contract;
  const findings = diagnostics.all.map(({ code, message, location }) => {
    return `${code} ${location?.file ?? ''}:${location?.line ?? ''} ${message}`;
  });
  throw new Error(`spec/ cannot be read:\n${findings.join('\n')}`);
}

import type { Contract } from '../../contract/model.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import { bareCheck } from './bare-check.js';
import { type CompiledCheck, type CompiledChecks, checkName, type Profile } from './check-modules.js';
import { fromRuntime, type Imports, importLines } from './module-text.js';

/**
 * All checks of a profile, and the table that finds them by type, in one module. What needs all events
 * loads this: one file takes a tenth of the time of a hundred. The code is the same as in the modules
 * of the single schemas, and bundlers drop what is not used of it.
 */
export function allChecks(contract: Contract, checks: CompiledChecks, profile: Profile): string {
  const own = [...checks[profile].values()].filter((check) => check !== 'same');
  const shared = profile === 'contract' ? [] : sharedChecks(checks);
  const same = profile === 'contract' ? [] : sameAsContract(contract, checks);
  const bare = bareCheck(contract);
  const isBareUsed = contract.messages.some(({ payload }) => payload === undefined);
  const imports: Imports = new Map([
    ...fromRuntime(helpersOf(own), 1),
    ...(isBareUsed ? [['../runtime/validate-event.js', new Set([bare.name])] as const] : []),
    ...(shared.length > 0 ? [['./contract-checks.js', new Set(shared)] as const] : []),
  ]);
  const parts = [
    BANNER,
    importLines(imports),
    own.map(({ text }) => text.constants).join(''),
    ...own.map(({ functionText }) => functionText),
    same.join(''),
    checkTable(contract, profile),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** What others ask for by its name in the structural profile, and is the contract's function. */
function sameAsContract({ schemas }: Contract, { structural, asked }: CompiledChecks): string[] {
  return [...asked]
    .filter((id) => structural.get(id) === 'same')
    .map((id) => `export const ${checkName(schemas, id, 'structural')} = ${checkName(schemas, id)};\n`);
}

/** The functions that the structural profile takes over from the contract's. */
function sharedChecks({ contract, structural }: CompiledChecks): string[] {
  return [...structural].flatMap(([id, check]) => (check === 'same' ? (contract.get(id)?.check ?? []) : [])).sort();
}

function helpersOf(checks: readonly CompiledCheck[]): Imports {
  const helpers = new Map<string, Set<string>>();
  for (const [module, names] of checks.flatMap(({ text }) => [...text.helpers])) {
    helpers.set(module, new Set([...(helpers.get(module) ?? []), ...names]));
  }
  return helpers;
}

function checkTable(contract: Contract, profile: Profile): string {
  const bare = bareCheck(contract);
  const rows = contract.messages.map((message) => {
    const { wireType, payload } = message;
    const check = payload === undefined ? bare.of(message) : checkName(contract.schemas, payload, profile);
    return `  [${stringLiteral(wireType)}, ${check}],\n`;
  });
  return `/** The check of each event, by its type on the wire. */
export const ${profile}Checks = /* @__PURE__ */ new Map([
${rows.join('')}]);
`;
}

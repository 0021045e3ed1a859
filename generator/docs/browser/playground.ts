/** The tools of the playground: loads the emitted code, and shows the tools once it is there. */
import { loadScript } from './load-script.js';
import type { ContractCode, MockCode, SignatureCode, ValidationCode } from './playground/contract-code.js';
import { startMock } from './playground/mock-tool.js';
import { Parts } from './playground/parts.js';
import { startValidate } from './playground/validate-tool.js';
import { startVerify } from './playground/verify-tool.js';

const script = document.currentScript;
const root = script instanceof HTMLScriptElement ? new URL('..', script.src).href : '';
const tools = new Map(
  [...document.querySelectorAll<HTMLElement>('[data-tool]')].map((tool) => [tool.dataset.tool, new Parts(tool)]),
);

/** Loading is told when it takes long enough to be noticed. */
const QUIET = 300;

void start();

async function start(): Promise<void> {
  const telling = setTimeout(() => tell('Loading…'), QUIET);
  try {
    await Promise.all(['data', 'contract'].map((name) => loadScript(`${root}assets/playground-${name}.js`)));
    run(globalThis.webhookContract ?? {});
    tell('');
  } catch (error) {
    tell('The tools could not be loaded. The code below does the same.');
    console.error(error);
  } finally {
    clearTimeout(telling);
  }
}

function run(code: ContractCode): void {
  const data = globalThis.webhookPlayground;
  if (!data) throw new Error('The data of the playground is not there.');
  const types = data.events.map(([type]) => type);
  const [validating, verifying, mocking] = [tools.get('validate'), tools.get('verify'), tools.get('mock')];
  // The emitter leaves out the tools for which the package has no code.
  const validate = validating && startValidate(validating, code as ContractCode & ValidationCode, data, root);
  const verify = verifying && startVerify(verifying, code as ContractCode & SignatureCode, types);
  if (mocking) startMock(mocking, code as MockCode, data, { validate, verify });
  for (const parts of tools.values()) {
    parts.get('tool', HTMLElement).hidden = false;
    parts.get('instead', HTMLDetailsElement).open = false;
  }
}

function tell(text: string): void {
  for (const parts of tools.values()) parts.get('status', HTMLElement).textContent = text;
}

import type { PlaygroundData } from '../../playground/model.js';
import { VARIANTS } from '../../playground/variants.js';
import type { MockCode } from './contract-code.js';
import { copyText } from './copy.js';
import { curlOf, vitestOf } from './exports.js';
import { type MockState, readState, seedOf, writeState } from './hash-state.js';
import { later } from './later.js';
import type { Parts } from './parts.js';
import type { ValidateTool } from './validate-tool.js';
import type { VerifyTool } from './verify-tool.js';

export interface OtherTools {
  readonly validate?: ValidateTool | undefined;
  readonly verify?: VerifyTool | undefined;
}

const PAUSE = 150;

export function startMock(parts: Parts, code: MockCode, data: PlaygroundData, { validate, verify }: OtherTools): void {
  const type = parts.get('type', HTMLSelectElement);
  const seed = parts.get('seed', HTMLInputElement);
  const variant = parts.get('variant', HTMLSelectElement);
  const output = parts.get('output', HTMLElement);
  const note = parts.get('note', HTMLElement);
  const url = parts.get('url', HTMLInputElement);
  const secret = parts.find('secret', HTMLInputElement);
  const sending = parts.get('sending', HTMLElement);
  const forms = parts.all('form', HTMLInputElement);
  const types = data.events.map(([name]) => name);
  let asked = 0;

  const state = (): MockState => ({ type: type.value, seed: seedOf(seed.value), variant: variant.value });
  const form = (): string => forms.find(({ checked }) => checked)?.value ?? 'json';
  const secretOrMock = (): string | undefined => secret?.value || code.mockSecret?.(state().seed);
  const json = (): string => JSON.stringify(code.mock(type.value, state()), null, 2);
  const delivery = () => {
    const given = secretOrMock();
    return code.mockDelivery(type.value, { ...state(), ...(given !== undefined && { secret: given }) });
  };

  const text = async (): Promise<string> => {
    if (form() === 'vitest') return vitestOf({ ...state(), packageName: data.packageName, tellType: !data.typeInBody });
    if (form() === 'json') return json();
    const { headers, body } = await delivery();
    return curlOf(url.value, headers, body);
  };

  const show = async (): Promise<void> => {
    const run = ++asked;
    sending.hidden = form() !== 'curl';
    try {
      const made = await text();
      if (run !== asked) return;
      output.textContent = made;
      note.textContent = form() === 'curl' && code.mockSecret ? 'Signed now, so it is accepted for a few minutes.' : '';
    } catch (error) {
      if (run !== asked) return;
      output.textContent = '';
      note.textContent = error instanceof Error ? error.message : String(error);
    }
  };

  const changed = (): void => {
    history.replaceState(null, '', writeState(state()));
    void show();
  };

  const follow = (): void => {
    const wanted = readState(location.hash, types, VARIANTS);
    if (!wanted) return;
    type.value = wanted.type;
    seed.value = String(wanted.seed);
    variant.value = wanted.variant;
  };

  for (const select of [type, variant]) select.addEventListener('change', changed);
  seed.addEventListener('input', later(PAUSE, changed));
  for (const input of forms) input.addEventListener('change', () => void show());
  for (const input of [url, secret])
    input?.addEventListener(
      'input',
      later(PAUSE, () => void show()),
    );
  addEventListener('hashchange', () => {
    follow();
    void show();
  });
  parts.get('copy', HTMLButtonElement).addEventListener('click', async () => {
    note.textContent = (await copyText(output)) ? 'Copied.' : 'Selected: copy it with your keyboard.';
  });
  parts.get('to-validate', HTMLButtonElement).addEventListener('click', () => {
    validate?.show(type.value, json());
    comeTo('validate');
  });
  parts.find('to-verify', HTMLButtonElement)?.addEventListener('click', async () => {
    const { headers, body } = await delivery();
    verify?.show({ headers, body, secret: secretOrMock() ?? '' });
    comeTo('verify');
  });
  follow();
  void show();
}

function comeTo(id: string): void {
  document.getElementById(id)?.scrollIntoView();
}

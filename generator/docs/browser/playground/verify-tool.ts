import { element } from '../element.js';
import type { ContractCode, SignatureCode } from './contract-code.js';
import { Editor } from './editor.js';
import { readHeaderText } from './header-text.js';
import { later } from './later.js';
import type { Parts } from './parts.js';
import { type Explanation, explainSignature, type Step } from './signature-steps.js';

export interface VerifyTool {
  readonly show: (delivery: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly secret: string;
  }) => void;
}

const PAUSE = 200;
const MARKS = { good: '✓', bad: '✗', open: '–' } as const;
const WORDS = { good: 'Passed', bad: 'Failed', open: 'Not reached' } as const;

export function startVerify(parts: Parts, code: ContractCode & SignatureCode, types: readonly string[]): VerifyTool {
  const headers = parts.get('headers', HTMLTextAreaElement);
  const body = new Editor(parts.get('body', HTMLTextAreaElement));
  const secret = parts.get('secret', HTMLInputElement);
  const now = parts.get('now', HTMLInputElement);
  const verdict = parts.get('verdict', HTMLElement);
  const list = parts.get('list', HTMLElement);
  let asked = 0;

  const verify = async (): Promise<void> => {
    const run = ++asked;
    const time = timeOf(now.value);
    now.setAttribute('aria-invalid', String(time === undefined));
    if (headers.value.trim() === '' && body.text === '' && secret.value === '') {
      say('quiet', 'Paste a delivery to see its signature checked.');
      list.replaceChildren();
      return;
    }
    if (time === undefined) {
      say('bad', '“Now” is no time: write 2026-01-31 12:00:00, or Unix seconds.');
      return;
    }
    const given = { headers: headers.value, body: body.text, secret: secret.value, now: time };
    const explanation = await explainSignature(code, given);
    // Somebody has typed on in the meantime.
    if (run === asked) render(explanation);
  };

  const say = (state: 'good' | 'bad' | 'quiet', ...text: readonly (Node | string)[]): void => {
    verdict.dataset.state = state;
    verdict.replaceChildren(...text);
  };

  const render = ({ steps, verdict: end }: Explanation): void => {
    if (end.ok) say('good', 'Genuine: the signature fits, and the delivery is recent.');
    else
      say(
        'bad',
        element('code', {}, end.code),
        ` ${end.message}`,
        element('span', { class: 'tool-advice' }, end.advice),
      );
    list.replaceChildren(...steps.map(stepItem));
  };

  const changed = later(PAUSE, () => void verify());
  for (const input of [headers, secret, now]) input.addEventListener('input', changed);
  body.onInput(() => {
    body.mark(new Set());
    changed();
  });
  const reveal = parts.get('reveal', HTMLInputElement);
  reveal.addEventListener('change', () => {
    secret.type = reveal.checked ? 'text' : 'password';
  });
  parts.get('signed-time', HTMLButtonElement).addEventListener('click', () => {
    const values = new Map(readHeaderText(headers.value).pairs.map(([name, value]) => [name.toLowerCase(), value]));
    now.value = code.scheme.families.flatMap(({ timestamp }) => values.get(timestamp ?? '') ?? [])[0] ?? '';
    void verify();
  });
  const tool: VerifyTool = {
    show(delivery) {
      headers.value = Object.entries(delivery.headers)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\n');
      body.text = delivery.body;
      secret.value = delivery.secret;
      now.value = '';
      void verify();
    },
  };
  parts.find('fill', HTMLButtonElement)?.addEventListener('click', async () => {
    const example = await signedMock(code, types[0] ?? '');
    if (example) tool.show(example);
  });
  void verify();
  return tool;
}

async function signedMock({ mockDelivery, mockSecret }: ContractCode, type: string) {
  const secret = mockSecret?.(1);
  const delivery = secret === undefined ? undefined : await mockDelivery?.(type, { seed: 1, secret });
  return secret !== undefined && delivery ? { ...delivery, secret } : undefined;
}

function stepItem({ title, state, text, facts }: Step): HTMLElement {
  return element(
    'li',
    { class: `tool-step ${state}` },
    element(
      'p',
      { class: 'tool-step-title' },
      element('span', { class: 'tool-mark', 'aria-hidden': 'true' }, MARKS[state]),
      title,
      element('span', { class: 'tool-unseen' }, `: ${WORDS[state]}`),
    ),
    text !== '' && element('p', {}, text),
    facts.length > 0 &&
      element(
        'dl',
        {},
        ...facts.flatMap(([name, value, good]) => [
          element('dt', {}, name),
          element('dd', good === undefined ? {} : { class: good }, element('code', {}, value)),
        ]),
      ),
  );
}

/** A time as somebody writes it; the clock's where nothing is written. */
function timeOf(text: string): Date | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return new Date();
  if (/^\d{1,12}$/.test(trimmed)) return new Date(Number(trimmed) * 1000);
  const written = trimmed.replace(' UTC', 'Z').replace(' ', 'T');
  const date = new Date(
    /[zZ]$|[+-]\d\d:?\d\d$/.test(written) ? written : `${written}${written.includes('T') ? '' : 'T00:00:00'}Z`,
  );
  return Number.isNaN(date.getTime()) ? undefined : date;
}

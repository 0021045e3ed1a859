import type { ValidationError } from '../../../runtime/validation.js';
import type { PlaygroundData } from '../../playground/model.js';
import { VARIANTS } from '../../playground/variants.js';
import { element } from '../element.js';
import { createChecker, documentedPlace } from './checker.js';
import type { ContractCode, ValidationCode } from './contract-code.js';
import { Editor } from './editor.js';
import { fieldLink } from './field-links.js';
import { lineAndColumn, placeOf, readJson, type Span } from './json-text.js';
import { later } from './later.js';
import type { Parts } from './parts.js';

export interface ValidateTool {
  /** Puts a payload into the editor and checks it. */
  readonly show: (type: string, text: string) => void;
}

/** Long enough not to judge every key, short enough to seem at once. */
const PAUSE = 200;

export function startValidate(
  parts: Parts,
  code: ContractCode & ValidationCode,
  data: PlaygroundData,
  root: string,
): ValidateTool {
  const editor = new Editor(parts.get('payload', HTMLTextAreaElement));
  const type = parts.get('type', HTMLSelectElement);
  const source = parts.get('source', HTMLSelectElement);
  const structural = parts.get('structural', HTMLInputElement);
  const strict = parts.find('strict', HTMLInputElement);
  const verdict = parts.get('verdict', HTMLElement);
  const list = parts.get('list', HTMLElement);
  const check = createChecker(code);

  const say = (state: 'good' | 'bad' | 'quiet', ...text: readonly (Node | string)[]): void => {
    verdict.dataset.state = state;
    verdict.replaceChildren(...text);
  };

  const validate = (): void => {
    const { text } = editor;
    if (text.trim() === '') {
      say('quiet', 'Paste a payload to see what the contract says of it.');
      list.replaceChildren();
      editor.mark(new Set());
      return;
    }
    const json = readJson(text);
    if (!json.ok) {
      const { line, column } = lineAndColumn(text, json.at);
      say('bad', `This is no JSON: line ${line}, column ${column}.`);
      editor.mark(new Set([line]));
      list.replaceChildren(
        element(
          'li',
          {},
          lineButton(editor, { start: json.at, end: json.at + 1 }, line),
          element('p', {}, json.message),
        ),
      );
      return;
    }
    const given = data.typeInBody ? {} : { type: type.value };
    const checked = check(json.value, { structural: structural.checked, strict: strict?.checked ?? false, ...given });
    const told = checked.type;
    if (data.typeInBody && told !== undefined && told !== type.value) {
      type.value = told;
      fillSources();
    }
    const places = checked.errors.map((error) => {
      const span = placeOf(text, error.path);
      return { error, span, line: lineAndColumn(text, span.start).line };
    });
    editor.mark(new Set(places.map(({ line }) => line)));
    list.replaceChildren(...places.map(({ error, span, line }) => errorItem(error, span, line, told)));
    const count = places.length === 1 ? '1 error' : `${places.length} errors`;
    if (places.length > 0) say('bad', count, ...(told === undefined ? [] : [' in ', element('code', {}, told)]));
    else say('good', 'Valid: this is a ', element('code', {}, told ?? type.value), '.');
  };

  const errorItem = (error: ValidationError, span: Span, line: number, told: string | undefined): HTMLElement => {
    const place = documentedPlace(error);
    const link = told === undefined ? undefined : fieldLink(data, told, place);
    const path = element('code', {}, error.path === '' ? '(the whole payload)' : error.path);
    const isExact = link !== undefined && link.depth === place.split('/').length - 1 && link.depth > 0;
    const where =
      link &&
      element(
        'a',
        { href: addressOf(root, link.page, link.anchor) },
        isExact ? 'What the documentation says' : 'The documentation around it',
      );
    return element(
      'li',
      {},
      element('p', { class: 'tool-place' }, lineButton(editor, span, line), path),
      element('p', {}, `${error.message}.`),
      element('p', { class: 'tool-more' }, element('span', { class: 'tool-keyword' }, error.keyword), where),
    );
  };

  const fillSources = (): void => {
    const examples = data.events.find(([name]) => name === type.value)?.[3] ?? [];
    source.replaceChildren(
      ...examples.map(([title], index) => element('option', { value: `example ${index}` }, `Example: ${title}`)),
      ...(code.mock ? VARIANTS : []).map((variant) => element('option', { value: variant }, `Mock: ${variant}`)),
    );
    // A payload of one's own stays what it is, until something else is chosen.
    source.prepend(element('option', { value: '' }, 'Your own payload'));
    source.value = '';
  };

  const fill = (): void => {
    const [kind = '', index] = source.value.split(' ');
    if (kind === '') return;
    const example = data.events.find(([name]) => name === type.value)?.[3][Number(index)];
    const text = kind === 'example' ? example?.[1] : mocked(kind);
    if (text !== undefined) editor.text = text;
    validate();
  };

  const mocked = (variant: string): string | undefined => {
    try {
      return JSON.stringify(code.mock?.(type.value, { seed: 1, variant }), null, 2);
    } catch (error) {
      say('bad', error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };

  const start = (): void => {
    fillSources();
    source.selectedIndex = Math.min(1, source.options.length - 1);
    fill();
  };

  editor.onInput(
    later(PAUSE, () => {
      source.value = '';
      validate();
    }),
  );
  type.addEventListener('change', start);
  source.addEventListener('change', fill);
  for (const input of [structural, parts.get('contract', HTMLInputElement), strict])
    input?.addEventListener('change', validate);
  start();
  return {
    show(wireType, text) {
      type.value = wireType;
      fillSources();
      editor.text = text;
      validate();
    },
  };
}

function lineButton(editor: Editor, span: Span, line: number): HTMLElement {
  const button = element('button', { type: 'button', class: 'tool-line' }, `line ${line}`);
  button.addEventListener('click', () => editor.select(span, line));
  return button;
}

function addressOf(root: string, page: string, anchor: string): string {
  const path = page.split('/').map(encodeURIComponent).join('/');
  return `${root}${path}.html${anchor === '' ? '' : `#${encodeURIComponent(anchor)}`}`;
}

import type { SearchIndex } from '../../search/index-model.js';
import { element } from '../element.js';
import { createSearch, type HitGroup, type Search } from './engine.js';
import { renderGroups } from './results.js';

/** Pages to offer before anything is typed. */
const OFFERED = 6;

/** The dialog of the search: a combobox (ARIA 1.2) whose list are links, so that they open as links do. */
export class SearchDialog {
  readonly #root: string;
  readonly #search: Search;
  readonly #start: readonly HitGroup[];
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #empty: HTMLElement;
  readonly #status: HTMLElement;
  #active = -1;

  constructor(index: SearchIndex, root: string) {
    this.#root = root;
    this.#search = createSearch(index);
    this.#start = offered(index);
    this.#input = element('input', {
      type: 'search',
      role: 'combobox',
      'aria-label': 'Search',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': 'search-results',
      placeholder: 'Search events, fields, headers and guides',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'go',
    });
    this.#list = element('div', {
      id: 'search-results',
      class: 'search-results',
      role: 'listbox',
      'aria-label': 'Results',
    });
    this.#empty = element('div', { class: 'search-empty', hidden: true });
    this.#status = element('div', { class: 'search-status', role: 'status' });
    const close = element('button', { type: 'button', class: 'search-close' }, 'Close');
    this.#dialog = element(
      'dialog',
      { class: 'search', 'aria-label': 'Search' },
      element('div', { class: 'search-box' }, this.#input, close),
      this.#list,
      this.#empty,
      this.#status,
      keyHints(),
    );
    close.addEventListener('click', () => this.#dialog.close());
    this.#input.addEventListener('input', () => this.#show());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    // The backdrop belongs to the dialog, and everything on it to its children.
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close());
    this.#list.addEventListener('pointermove', (event) => this.#onPointer(event));
    // A link to a place on this page loads nothing, so the dialog would stay.
    this.#list.addEventListener(
      'click',
      (event) => event.target instanceof Element && event.target.closest('a') && this.#dialog.close(),
    );
    document.body.append(this.#dialog);
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#show();
    this.#input.focus();
    this.#input.select();
  }

  #show(): void {
    const query = this.#input.value.trim();
    const groups = query === '' ? this.#start : this.#search(query);
    const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
    this.#list.replaceChildren(...renderGroups(groups, this.#root));
    this.#list.hidden = count === 0;
    this.#empty.hidden = count > 0;
    if (count === 0) this.#empty.replaceChildren(...nothing(query));
    this.#input.setAttribute('aria-expanded', String(count > 0));
    this.#status.textContent = query === '' ? '' : count === 1 ? '1 result' : `${count} results`;
    this.#activate(count > 0 && query !== '' ? 0 : -1);
    this.#list.scrollTop = 0;
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #activate(place: number): void {
    const options = this.#options();
    this.#active = place;
    for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === place));
    const active = options[place];
    if (!active) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    this.#input.setAttribute('aria-activedescendant', active.id);
    active.scrollIntoView({ block: 'nearest' });
  }

  #onKey(event: KeyboardEvent): void {
    const { length } = this.#options();
    if (event.key === 'Escape') {
      // A search field would be emptied first, and the dialog closed with the second key.
      event.preventDefault();
      this.#dialog.close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.#options()[this.#active]?.click();
    } else if (length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#activate(this.#active < 0 && step < 0 ? length - 1 : (this.#active + step + length) % length);
    }
  }

  #onPointer({ target, movementX, movementY }: PointerEvent): void {
    // A list that scrolls under a pointer at rest is no choice of its owner.
    if (movementX === 0 && movementY === 0) return;
    const option = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
    if (option) this.#activate(this.#options().indexOf(option));
  }
}

function offered({ pages }: SearchIndex): readonly HitGroup[] {
  const hits = pages.slice(0, OFFERED).map(([slug, title]) => ({
    kind: 'page' as const,
    name: title,
    type: '',
    text: '',
    page: { slug, title },
    anchor: '',
    path: '',
    more: 0,
    words: [],
  }));
  return [{ kind: 'page', hits }];
}

function nothing(query: string): readonly Node[] {
  return [
    element('p', { class: 'search-nothing' }, 'Nothing found for ', element('q', {}, query)),
    element(
      'p',
      {},
      'Try a part of an event type, of a field or of a header. The order of words does not matter, and typing errors are forgiven.',
    ),
  ];
}

function keyHints(): HTMLElement {
  const hint = (keys: readonly string[], text: string) =>
    element('span', {}, ...keys.map((key) => element('kbd', {}, key)), ` ${text}`);
  return element(
    'div',
    { class: 'search-keys', 'aria-hidden': 'true' },
    hint(['↑', '↓'], 'choose'),
    hint(['↵'], 'open'),
    hint(['esc'], 'close'),
  );
}

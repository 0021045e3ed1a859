import { element } from '../element.js';
import type { Span } from './json-text.js';

/** A text area with the numbers of its lines, some of them marked. */
export class Editor {
  readonly #area: HTMLTextAreaElement;
  readonly #lines: HTMLElement | null;
  #count = 0;

  constructor(area: HTMLTextAreaElement) {
    this.#area = area;
    this.#lines = area.parentElement?.querySelector<HTMLElement>('.editor-lines') ?? null;
    area.addEventListener('scroll', () => this.#follow());
    this.mark(new Set());
  }

  get text(): string {
    return this.#area.value;
  }

  set text(text: string) {
    this.#area.value = text;
    this.#area.scrollTo(0, 0);
    this.mark(new Set());
  }

  /** Marks lines, counted from 1; only those. */
  mark(marked: ReadonlySet<number>): void {
    const lines = this.#lines;
    if (!lines) return;
    const count = this.text.split('\n').length;
    if (count !== this.#count) {
      lines.replaceChildren(...Array.from({ length: count }, (_, index) => element('span', {}, String(index + 1))));
      this.#count = count;
    }
    for (const [index, line] of [...lines.children].entries()) line.classList.toggle('marked', marked.has(index + 1));
    this.#follow();
  }

  /** Selects a part of the text, and brings it into view. */
  select({ start, end }: Span, line: number): void {
    this.#area.focus();
    this.#area.setSelectionRange(start, end);
    const height = this.#area.scrollHeight / Math.max(1, this.text.split('\n').length);
    this.#area.scrollTop = Math.max(0, (line - 3) * height);
    this.#follow();
  }

  onInput(act: () => void): void {
    this.#area.addEventListener('input', act);
  }

  #follow(): void {
    if (this.#lines) this.#lines.scrollTop = this.#area.scrollTop;
  }
}

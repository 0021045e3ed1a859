/** The parts of one tool on the page, by their names in `data-part`. */
export class Parts {
  readonly #root: Element;

  constructor(root: Element) {
    this.#root = root;
  }

  /** @throws Error where there is no such part, or it is something else */
  get<Kind extends Element>(name: string, kind: new () => Kind): Kind {
    const found = this.find(name, kind);
    if (!found) throw new Error(`The tool has no ${name}.`);
    return found;
  }

  find<Kind extends Element>(name: string, kind: new () => Kind): Kind | undefined {
    const found = this.#root.querySelector(`[data-part="${name}"]`);
    return found instanceof kind ? found : undefined;
  }

  all<Kind extends Element>(name: string, kind: new () => Kind): readonly Kind[] {
    return [...this.#root.querySelectorAll(`[data-part="${name}"]`)].filter(
      (part): part is Kind => part instanceof kind,
    );
  }
}

import type { Case, Finding, Status } from '../report/model.js';

/** What is wrong with one file: the first findings, and how many more there are. */
export class Findings {
  readonly #limit: number;
  readonly #listed: Finding[] = [];
  #unlisted = 0;
  #hasErrors = false;

  /** @param limit - how many are listed */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get isEmpty(): boolean {
    return this.#listed.length + this.#unlisted === 0;
  }

  /** @param make - asked only where there is room: places take time to find */
  add(severity: Finding['severity'], make: () => Omit<Finding, 'severity'>): void {
    if (severity === 'error') this.#hasErrors = true;
    if (this.#listed.length < this.#limit) this.#listed.push({ ...make(), severity });
    else this.#unlisted += 1;
  }

  get status(): Status {
    if (this.#hasErrors) return 'failed';
    return this.isEmpty ? 'passed' : 'warning';
  }

  get listed(): readonly Finding[] {
    return this.#listed;
  }

  get unlisted(): Pick<Case, 'unlisted'> {
    return this.#unlisted > 0 ? { unlisted: this.#unlisted } : {};
  }
}

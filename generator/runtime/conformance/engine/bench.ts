import { passes } from '../../guard.js';
import { makeUnknownEvent } from '../../mocks/any-event.js';
import { type EventSource, makeEvent } from '../../mocks/make-event.js';
import type { Variant } from '../../mocks/sampler.js';
import { makeScenario, type Scene } from '../../mocks/scenarios/scenario.js';
import type { SignatureScheme } from '../../signature/scheme.js';
import type { ConformanceContract, Exchange, Finding } from '../types.js';
import type { Composer, Composition, Draft } from './compose.js';
import { withText } from './json-spelling.js';
import { acknowledged, clean, type Expectation, type Problem, refused } from './judge.js';
import type { Line } from './line.js';

/** Ends a case that the contract, or the endpoint, leaves nothing to ask. */
export class NothingToAsk extends Error {}

export interface BenchOptions {
  readonly contract: ConformanceContract;
  readonly composer: Composer;
  readonly line: Line;
  /** The events to deliver. */
  readonly sources: readonly EventSource[];
  /** One for each case and attempt: no two of them share an id. */
  readonly seed: string;
  /** How long to wait for an effect that should not come, in ms. */
  readonly settle: number;
  /** How long to wait for an effect that should come, in ms. */
  readonly effectPatience: number;
  /** The types of which the probe has shown an effect, where it has shown any. */
  readonly proven: readonly string[] | undefined;
}

/** What a case works with: it makes deliveries, sends them, and says what it expects. */
export class Bench {
  readonly #options: BenchOptions;
  readonly exchanges: Exchange[] = [];
  readonly problems: (Finding & { readonly severe: boolean })[] = [];
  readonly doubts: Finding[] = [];
  #made = 0;

  constructor(options: BenchOptions) {
    this.#options = options;
  }

  get contract(): ConformanceContract {
    return this.#options.contract;
  }

  get composer(): Composer {
    return this.#options.composer;
  }

  get sources(): readonly EventSource[] {
    return this.#options.sources;
  }

  /** The event that is delivered where any will do: one that has effects, where that is known. */
  get source(): EventSource {
    return this.#byFitness()[0] as EventSource;
  }

  /** Events that have effects come first; of those, short ones, which are easier to read in a report. */
  #byFitness(): readonly EventSource[] {
    const { sources, proven } = this.#options;
    const known = sources.filter(({ type }) => proven?.includes(type));
    return [...known, ...sources.filter((source) => !known.includes(source))];
  }

  /** An event with a text of ours in it. @throws NothingToAsk where the contract lets none have it */
  eventWithText(text: string): { readonly source: EventSource; readonly event: unknown } {
    for (const source of this.#byFitness()) {
      const event = withText(source, this.event(source), text);
      if (event !== undefined) return { source, event };
    }
    throw new NothingToAsk('no property of these events takes any text');
  }

  /** @throws NothingToAsk where deliveries are not signed */
  get scheme(): SignatureScheme {
    const { scheme } = this.composer;
    if (!scheme) throw new NothingToAsk('the contract does not sign its deliveries');
    return scheme;
  }

  /** A seed that no other thing of the run has. */
  seed(): string {
    this.#made++;
    return `${this.#options.seed} ${this.#made}`;
  }

  event(source: EventSource = this.source, variant: Variant = 'typical'): unknown {
    return makeEvent(source, { seed: this.seed(), variant });
  }

  unknownEvent(): unknown {
    return makeUnknownEvent(this.contract.deliveries.sources, { seed: this.seed() });
  }

  /** The life of a resource of which something is delivered. @throws NothingToAsk where there is none */
  scenario(isFit: (scenes: readonly Scene[]) => boolean, missing: string): readonly Scene[] {
    const { contract, sources, proven } = this.#options;
    const types = new Set(sources.map(({ type }) => type));
    const lives = contract.resources.map(({ name }) => {
      const scenes = makeScenario(contract.resources, name, { seed: this.seed() });
      return scenes.filter(({ type }) => types.has(type) && contract.ordered.has(type));
    });
    const fit = lives.filter(isFit);
    const found = fit.find((scenes) => scenes.every(({ type }) => proven?.includes(type))) ?? fit[0];
    if (!found) throw new NothingToAsk(missing);
    return found;
  }

  /** A genuine delivery, unless `how` makes another one of it. */
  draft(label: string, event: unknown, how: Partial<Composition> = {}): Promise<Draft> {
    const type = how.type ?? this.#typeOf(event);
    return this.composer.compose(event, { seed: this.seed(), ...how, type, label });
  }

  /** A delivery of any event, and what it is. */
  any(label: string, how: Partial<Composition> = {}): Promise<Draft> {
    const { source } = this;
    return this.draft(label, this.event(source), { type: source.type, ...how });
  }

  #typeOf(event: unknown): string | undefined {
    return this.contract.deliveries.sources.find(({ check }) => passes(check, event))?.type;
  }

  /** Sends a request, and says what is wrong with the answer. */
  async expect(draft: Draft, expectation: Expectation): Promise<Exchange> {
    const exchange = await this.#options.line.send(draft);
    this.judge(exchange, expectation);
    return exchange;
  }

  async expectTogether(drafts: readonly Draft[], expectation: Expectation): Promise<readonly Exchange[]> {
    const exchanges = await this.#options.line.sendTogether(drafts);
    for (const exchange of exchanges) this.judge(exchange, expectation);
    return exchanges;
  }

  judge(exchange: Exchange, expectation: Expectation): void {
    const index = this.exchanges.push(exchange) - 1;
    const problem = expectation(exchange.outcome, this.contract.delivery);
    if (problem) this.problems.push({ code: 'unexpected-answer', ...this.#worded(problem, exchange), exchange: index });
  }

  #worded({ message, severe }: Problem, { label }: Exchange): { readonly message: string; readonly severe: boolean } {
    return { message: `${label}: ${message}`, severe };
  }

  accepts(draft: Draft): Promise<Exchange> {
    return this.expect(draft, acknowledged);
  }

  /** The delivery is refused, and, as far as a probe can tell, had no effect. */
  async refuses(draft: Draft): Promise<void> {
    const before = this.problems.length;
    await this.expect(draft, refused);
    if (this.problems.length === before) await this.hasNoEffect(draft, 'it was refused, and');
  }

  survives(draft: Draft): Promise<Exchange> {
    return this.expect(draft, clean);
  }

  /** Whether there is a probe that has ever told of an effect. */
  get hasProbe(): boolean {
    return this.#options.line.hasProbe && this.#options.proven?.length !== 0;
  }

  /** Says that a delivery had an effect that it should not have. Without a probe, nothing can be said. */
  async hasNoEffect(draft: Draft, circumstance: string): Promise<void> {
    if (!this.hasProbe || draft.id === '') return;
    await this.#options.line.wait(this.#options.settle);
    const effects = await this.#options.line.effects(draft.id);
    if (typeof effects === 'number' && effects > 0) this.#tell(draft, `${circumstance} had ${count(effects)}`);
  }

  /** Whether the probe tells of an effect, now or soon. */
  async hasEffect(draft: Draft): Promise<boolean> {
    const effects = await this.#effectsInTime(draft);
    return typeof effects === 'number' && effects > 0;
  }

  /** Says that a delivery had no effect, or several. Without a probe it is unproven. */
  async hasOneEffect(draft: Draft): Promise<void> {
    if (!this.hasProbe) return this.needsProbe();
    if (draft.id === '') return this.doubt('deliveries of this contract have no id to ask the probe for');
    let effects = await this.#effectsInTime(draft);
    if (effects === 1) {
      // A second effect may be on its way.
      await this.#options.line.wait(this.#options.settle);
      effects = await this.#options.line.effects(draft.id);
    }
    if (typeof effects === 'string') return this.doubt(effects);
    if (effects === 1) return;
    if (effects === 0 && !this.#options.proven?.includes(this.source.type)) return this.doubt(NO_EFFECTS);
    this.#tell(draft, `had ${count(effects)} instead of one`);
  }

  async #effectsInTime({ id }: Draft): Promise<number | string> {
    const { line, effectPatience, settle } = this.#options;
    const end = performance.now() + effectPatience;
    let effects = await line.effects(id);
    for (let pause = Math.min(100, settle); !(Number(effects) > 0) && performance.now() < end; pause *= 2) {
      await line.wait(pause);
      effects = await line.effects(id);
    }
    return effects;
  }

  #tell({ label }: Draft, message: string): void {
    const exchange = this.exchanges.findLastIndex((one) => one.label === label);
    this.problems.push({ code: 'unexpected-effect', message: `${label}: ${message}`, severe: false, exchange });
  }

  /** Says that the answers are right, and that nothing more can be seen. */
  needsProbe(): void {
    if (this.#options.line.hasProbe) this.doubt('answered as it should; the probe proves nothing');
    else this.doubts.push({ code: 'no-probe', message: 'answered as it should; only a probe can tell what was done' });
  }

  doubt(message: string): void {
    this.doubts.push({ code: 'unproven', message });
  }
}

const NO_EFFECTS =
  'the probe tells of no effect of such an event, so it proves nothing: does it know deliveries by their id?';

function count(effects: number): string {
  return effects === 0 ? 'no effect' : effects === 1 ? 'an effect' : `${effects} effects`;
}

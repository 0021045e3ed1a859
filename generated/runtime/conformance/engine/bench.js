import { passes } from '../../../receiving/events.js';
import { makeUnknownEvent } from '../../mocks/any-event.js';
import { makeEvent } from '../../mocks/make-event.js';
import { makeScenario } from '../../mocks/scenarios/scenario.js';
import { withText } from './json-spelling.js';
import { acknowledged, clean, refused } from './judge.js';
/** Ends a case that the contract, or the endpoint, leaves nothing to ask. */
export class NothingToAsk extends Error {
}
/** What a case works with: it makes deliveries, sends them, and says what it expects. */
export class Bench {
    #options;
    exchanges = [];
    problems = [];
    doubts = [];
    #made = 0;
    constructor(options) {
        this.#options = options;
    }
    get contract() {
        return this.#options.contract;
    }
    get composer() {
        return this.#options.composer;
    }
    get sources() {
        return this.#options.sources;
    }
    /** The event that is delivered where any will do: one that has effects, where that is known. */
    get source() {
        return this.#byFitness()[0];
    }
    /** Events that have effects come first; of those, short ones, which are easier to read in a report. */
    #byFitness() {
        const { sources, proven } = this.#options;
        const known = sources.filter(({ type }) => proven?.includes(type));
        return [...known, ...sources.filter((source) => !known.includes(source))];
    }
    /** An event with a text of ours in it. @throws NothingToAsk where the contract lets none have it */
    eventWithText(text) {
        for (const source of this.#byFitness()) {
            const event = withText(source, this.event(source), text);
            if (event !== undefined)
                return { source, event };
        }
        throw new NothingToAsk('no property of these events takes any text');
    }
    /** @throws NothingToAsk where deliveries are not signed */
    get scheme() {
        const { scheme } = this.composer;
        if (!scheme)
            throw new NothingToAsk('the contract does not sign its deliveries');
        return scheme;
    }
    /** A seed that no other thing of the run has. */
    seed() {
        this.#made++;
        return `${this.#options.seed} ${this.#made}`;
    }
    event(source = this.source, variant = 'typical') {
        return makeEvent(source, { seed: this.seed(), variant });
    }
    unknownEvent() {
        return makeUnknownEvent(this.contract.deliveries.sources, { seed: this.seed() });
    }
    /** The life of a resource of which something is delivered. @throws NothingToAsk where there is none */
    scenario(isFit, missing) {
        const { contract, sources, proven } = this.#options;
        const types = new Set(sources.map(({ type }) => type));
        const lives = contract.resources.map(({ name }) => {
            const scenes = makeScenario(contract.resources, name, { seed: this.seed() });
            return scenes.filter(({ type }) => types.has(type) && contract.ordered.has(type));
        });
        const fit = lives.filter(isFit);
        const found = fit.find((scenes) => scenes.every(({ type }) => proven?.includes(type))) ?? fit[0];
        if (!found)
            throw new NothingToAsk(missing);
        return found;
    }
    /** A genuine delivery, unless `how` makes another one of it. */
    draft(label, event, how = {}) {
        const type = how.type ?? this.#typeOf(event);
        return this.composer.compose(event, { seed: this.seed(), ...how, type, label });
    }
    /** A delivery of any event, and what it is. */
    any(label, how = {}) {
        const { source } = this;
        return this.draft(label, this.event(source), { type: source.type, ...how });
    }
    #typeOf(event) {
        return this.contract.deliveries.sources.find(({ check }) => passes(check, event))?.type;
    }
    /** Sends a request, and says what is wrong with the answer. */
    async expect(draft, expectation) {
        const exchange = await this.#options.line.send(draft);
        this.judge(exchange, expectation);
        return exchange;
    }
    async expectTogether(drafts, expectation) {
        const exchanges = await this.#options.line.sendTogether(drafts);
        for (const exchange of exchanges)
            this.judge(exchange, expectation);
        return exchanges;
    }
    judge(exchange, expectation) {
        const index = this.exchanges.push(exchange) - 1;
        const problem = expectation(exchange.outcome, this.contract.delivery);
        if (problem)
            this.problems.push({ code: 'unexpected-answer', ...this.#worded(problem, exchange), exchange: index });
    }
    #worded({ message, severe }, { label }) {
        return { message: `${label}: ${message}`, severe };
    }
    accepts(draft) {
        return this.expect(draft, acknowledged);
    }
    /** The delivery is refused, and, as far as a probe can tell, had no effect. */
    async refuses(draft) {
        const before = this.problems.length;
        await this.expect(draft, refused);
        if (this.problems.length === before)
            await this.hasNoEffect(draft, 'it was refused, and');
    }
    survives(draft) {
        return this.expect(draft, clean);
    }
    /** Whether there is a probe that has ever told of an effect. */
    get hasProbe() {
        return this.#options.line.hasProbe && this.#options.proven?.length !== 0;
    }
    /** Says that a delivery had an effect that it should not have. Without a probe, nothing can be said. */
    async hasNoEffect(draft, circumstance) {
        if (!this.hasProbe || draft.id === '')
            return;
        await this.#options.line.wait(this.#options.settle);
        const effects = await this.#options.line.effects(draft.id);
        if (typeof effects === 'number' && effects > 0)
            this.#tell(draft, `${circumstance} had ${count(effects)}`);
    }
    /** Whether the probe tells of an effect, now or soon. */
    async hasEffect(draft) {
        const effects = await this.#effectsInTime(draft);
        return typeof effects === 'number' && effects > 0;
    }
    /** Says that a delivery had no effect, or several. Without a probe it is unproven. */
    async hasOneEffect(draft) {
        if (!this.hasProbe)
            return this.needsProbe();
        if (draft.id === '')
            return this.doubt('deliveries of this contract have no id to ask the probe for');
        let effects = await this.#effectsInTime(draft);
        if (effects === 1) {
            // A second effect may be on its way.
            await this.#options.line.wait(this.#options.settle);
            effects = await this.#options.line.effects(draft.id);
        }
        if (typeof effects === 'string')
            return this.doubt(effects);
        if (effects === 1)
            return;
        if (effects === 0 && !this.#options.proven?.includes(this.source.type))
            return this.doubt(NO_EFFECTS);
        this.#tell(draft, `had ${count(effects)} instead of one`);
    }
    async #effectsInTime({ id }) {
        const { line, effectPatience, settle } = this.#options;
        const end = performance.now() + effectPatience;
        let effects = await line.effects(id);
        for (let pause = Math.min(100, settle); !(Number(effects) > 0) && performance.now() < end; pause *= 2) {
            await line.wait(pause);
            effects = await line.effects(id);
        }
        return effects;
    }
    #tell({ label }, message) {
        const exchange = this.exchanges.findLastIndex((one) => one.label === label);
        this.problems.push({ code: 'unexpected-effect', message: `${label}: ${message}`, severe: false, exchange });
    }
    /** Says that the answers are right, and that nothing more can be seen. */
    needsProbe() {
        if (this.#options.line.hasProbe)
            this.doubt('answered as it should; the probe proves nothing');
        else
            this.doubts.push({ code: 'no-probe', message: 'answered as it should; only a probe can tell what was done' });
    }
    doubt(message) {
        this.doubts.push({ code: 'unproven', message });
    }
}
const NO_EFFECTS = 'the probe tells of no effect of such an event, so it proves nothing: does it know deliveries by their id?';
function count(effects) {
    return effects === 0 ? 'no effect' : effects === 1 ? 'an effect' : `${effects} effects`;
}

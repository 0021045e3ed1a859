import { CATALOGUE } from '../catalogue.js';
import { Bench, NothingToAsk } from './bench.js';
import { labelOf } from './cases/deliveries.js';
import { RUNS } from './cases/index.js';
import { diagnose } from './diagnosis.js';
import { isRedirect, OVERALL } from './overall.js';
import { Halt } from './pace.js';
import { BASELINE } from './settings.js';
const LAST = 'stays-up';
const FACTS = new Map(CATALOGUE.map((facts) => [facts.id, facts]));
const DOWN = 'the endpoint went down';
/** One run of the cases against one endpoint. */
export class Run {
    #options;
    #results = new Map();
    notices = [];
    diagnosis;
    probeProblem;
    /** Whether a limit or an interruption left something undone. */
    isCut = false;
    #baseline = [];
    #proven;
    #isDown = false;
    constructor(options) {
        this.#options = options;
    }
    get results() {
        return this.#options.settings.cases.flatMap(({ id }) => this.#results.get(id) ?? []);
    }
    async all() {
        const { cases } = this.#options.settings;
        const first = await this.#attempt(BASELINE, RUNS[BASELINE], 'first');
        this.#baseline = first.result.exchanges;
        this.#diagnose();
        this.#settle(this.#ofBaseline(first.result));
        if (!this.diagnosis)
            await this.#calibrate();
        const others = cases.filter(({ id }) => id !== BASELINE && !isOverall(id));
        if (this.diagnosis)
            for (const { id } of others)
                this.#skip(id, 'no genuine delivery was accepted');
        else
            await this.#runAll(others.map(({ id }) => id));
        await this.#finish();
    }
    #diagnose() {
        const { contract, composer } = this.#options;
        this.diagnosis = diagnose(this.#baseline, contract.delivery, composer.scheme !== undefined);
    }
    /** What redirects is no failed delivery, but a wrong address: that is one case, not two. */
    #ofBaseline(result) {
        if (this.#baseline.length === 0 || !this.#baseline.every(({ outcome }) => isRedirect(outcome)))
            return result;
        return { ...result, verdict: 'skipped', findings: [{ code: 'not-run', message: 'the endpoint redirects' }] };
    }
    /** Finds out of which events the probe tells an effect. */
    async #calibrate() {
        const { line, settings } = this.#options;
        if (!line.hasProbe)
            return;
        if (this.#baseline.every(({ id }) => id === '')) {
            this.notices.push('The probe was not asked: deliveries of this contract have no id to ask for.');
            return;
        }
        try {
            await this.#probeBaseline(performance.now() + effectPatience(settings));
        }
        catch (error) {
            if (!(error instanceof Halt))
                throw error;
            this.isCut = true;
        }
    }
    async #probeBaseline(end) {
        const { line, settings } = this.#options;
        for (let pause = settings.settle;; pause *= 2) {
            await line.wait(pause);
            const effects = await Promise.all(this.#baseline.map(({ id }) => line.effects(id)));
            const seen = new Set(this.#baseline.filter((_, at) => Number(effects[at]) > 0).map(({ label }) => label));
            const proven = settings.sources.map(({ type }) => type).filter((type) => seen.has(labelOf(type, 'typical')));
            // A probe may not know an id before its effect has come.
            if (proven.length === 0 && performance.now() < end)
                continue;
            const problem = effects.find((told) => typeof told === 'string');
            this.#proven = proven;
            if (proven.length === 0)
                this.probeProblem = uselessProbe(line.probeUrl, problem);
            else if (problem !== undefined)
                this.notices.push(`Not all effects can be counted: ${problem}.`);
            return;
        }
    }
    /** Several at a time; those whose connections broke once more, each alone. */
    async #runAll(ids) {
        const queue = [...ids];
        const shaken = [];
        const work = async () => {
            for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
                if (this.#isDown) {
                    this.#skip(id, DOWN);
                    continue;
                }
                const attempt = await this.#attempt(id, RUNS[id], '1');
                if (!attempt.isShaken)
                    this.#settle(attempt.result);
                else {
                    shaken.push(attempt);
                    await this.#seeWhetherUp();
                }
            }
        };
        await Promise.all(Array.from({ length: this.#options.settings.concurrency }, work));
        for (const { result } of shaken)
            await this.#again(result);
    }
    async #again(result) {
        await this.#seeWhetherUp();
        const id = result.id;
        if (this.#isDown) {
            const message = 'it was running when the endpoint went down; run it alone: --only';
            this.#settle({ ...result, verdict: 'unproven', findings: [{ code: 'unproven', message: `${message} ${id}` }] });
            return;
        }
        this.#settle((await this.#attempt(id, RUNS[id], 'alone')).result);
    }
    async #seeWhetherUp() {
        try {
            this.#isDown = (await this.#options.line.whyDown()) !== undefined;
        }
        catch {
            this.isCut = true;
        }
    }
    async #finish() {
        const { settings, line, contract } = this.#options;
        const records = { all: line.all, baseline: this.#baseline, delivery: contract.delivery, limit: settings.limit };
        for (const facts of settings.cases) {
            if (!isOverall(facts.id) || facts.id === LAST)
                continue;
            const judged = OVERALL[facts.id](records);
            const isOpen = this.isCut && judged.findings.length === 0;
            if (isOpen)
                this.#skip(facts.id, 'the run did not come to its end', true);
            else
                this.#settle({ ...facts, verdict: judged.findings.length > 0 ? 'failed' : 'passed', ...judged });
        }
        if (this.diagnosis)
            this.#skip(LAST, 'no genuine delivery was accepted');
        else
            this.#settle((await this.#attempt(LAST, (bench) => staysUp(bench), 'last')).result);
    }
    /** Runs a case. Whatever happens in it is a result. */
    async #attempt(id, run, attempt) {
        const { settings, contract, composer, line, seed } = this.#options;
        const bench = new Bench({
            contract,
            composer,
            line,
            sources: settings.sources,
            seed: `${seed} ${id} ${attempt}`,
            settle: settings.settle,
            effectPatience: effectPatience(settings),
            proven: this.#proven,
        });
        let skipped;
        let isCut;
        try {
            await run(bench);
        }
        catch (error) {
            if (error instanceof Halt) {
                isCut = true;
                this.isCut = true;
            }
            const isForeseen = error instanceof NothingToAsk || error instanceof Halt;
            skipped = isForeseen ? error.message : `it could not be made: ${error instanceof Error ? error.message : error}`;
        }
        const result = resultOf(this.#factsOf(id), bench, skipped);
        return { result: isCut ? { ...result, isCut } : result, isShaken: isShaken(bench) };
    }
    #factsOf(id) {
        return FACTS.get(id);
    }
    #skip(id, message, isCut = false) {
        const findings = [{ code: 'not-run', message }];
        const result = { ...this.#factsOf(id), verdict: 'skipped', findings, exchanges: [] };
        this.#settle(isCut ? { ...result, isCut } : result);
    }
    #settle(result) {
        this.#results.set(result.id, result);
        const { settings, onCase } = this.#options;
        onCase?.(result, { done: this.#results.size, all: settings.cases.length });
    }
}
/** A probe that was given and proves nothing is a mistake, and no endpoint without one. */
function uselessProbe(url, problem) {
    const message = `The probe ${url} proves nothing: for every genuine delivery`;
    if (problem === undefined) {
        return {
            message: `${message} it told of no effect.`,
            help: 'Count in your handler what it did for each delivery, by the id of the delivery. If it handles some types alone, deliver those alone: --events.',
        };
    }
    return {
        message: `${message} ${problem.replace(/^the probe/, 'it')}.`,
        help: 'GET <url>?id=<delivery id> has to answer 200 and JSON such as {"effects": 1}: how often that delivery had an effect.',
    };
}
async function staysUp(bench) {
    await bench.accepts(await bench.any('a genuine delivery after everything else'));
}
function resultOf(facts, { problems, doubts, exchanges }, skipped) {
    if (problems.length > 0) {
        const level = problems.some(({ severe }) => severe) ? 'must' : facts.level;
        return { ...facts, level, verdict: 'failed', findings: problems.map(plain), exchanges };
    }
    if (skipped !== undefined)
        return { ...facts, verdict: 'skipped', findings: [{ code: 'not-run', message: skipped }], exchanges };
    if (doubts.length > 0)
        return { ...facts, verdict: 'unproven', findings: doubts, exchanges };
    return { ...facts, verdict: 'passed', findings: [], exchanges };
}
function plain({ code, message, exchange }) {
    return { code, message, ...(exchange !== undefined && { exchange }) };
}
function isShaken({ problems, exchanges }) {
    return problems.some(({ exchange = -1 }) => exchanges[exchange]?.outcome.kind === 'broken');
}
function isOverall(id) {
    return id === LAST || Object.hasOwn(OVERALL, id);
}
/** Endpoints may work after they have answered, but not for long in a test. */
const LONGEST_EFFECT = 5000;
function effectPatience({ limit }) {
    return Math.min(limit, LONGEST_EFFECT);
}

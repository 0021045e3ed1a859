import * as fc from 'fast-check';
import { valuePlanOf } from '../mocks/properties.js';
import { setMember } from '../mocks/values.js';
import { admits } from './admits.js';
import { anyName } from './any-value.js';
import { bounded, NoValueError } from './bounded.js';
import { isAllowed, namesOf } from './names.js';
/** How much less likely a property is that can hold another such object, for each object around it. */
const DEPTH_FACTOR = 1.5;
const MAX_EXTRAS = 4;
/** One in so many objects has more properties than are declared, where it may. */
const EXTRAS_PERIOD = 5;
const MAX_TRIES = 50;
/** Any object of a plan. */
export function objectOf(plan, building) {
    return new ObjectArbitrary(plan, building);
}
/**
 * Objects, which shrink by losing members first: all that may go at once, then one after the other.
 * `fc.record` knows nothing of open objects, and of properties that need others.
 */
class ObjectArbitrary extends fc.Arbitrary {
    #plan;
    #building;
    #declared;
    #extraNames;
    #depth;
    constructor(plan, building) {
        super();
        this.#plan = plan;
        this.#building = building;
        this.#declared = new Map(plan.properties.map((property) => [property.name, property]));
        this.#extraNames = namesOf(plan, building, anyName);
        this.#depth = fc.getDepthContextFor(building.depth);
    }
    generate(random, bias) {
        const names = [...this.#names(random, bias)];
        const growing = names.filter((name) => this.#building.leadsBack(this.#planOf(name)));
        // Who has many such members is as far from an end as who has one that is deeper.
        const step = growing.length > 0 ? 1 + Math.ceil(Math.log(growing.length) / Math.log(DEPTH_FACTOR)) : 1;
        this.#depth.depth += step;
        try {
            const members = names.flatMap((name) => this.#member(name, random, bias) ?? []);
            if (members.length < names.length && !this.#allows(members))
                throw new NoValueError('An object needs a member of which no value was found.');
            return madeOf({ members, kept: -1 });
        }
        finally {
            this.#depth.depth -= step;
        }
    }
    canShrinkWithoutContext(_value) {
        return false;
    }
    shrink(_value, context) {
        return new fc.Stream(this.#smaller(context));
    }
    *#smaller({ members, kept }) {
        if (kept < 0) {
            const needed = members.filter(({ name }) => this.#declared.get(name)?.required);
            if (needed.length < members.length && this.#allows(needed))
                yield madeOf({ members: needed, kept: -1 });
        }
        for (let index = Math.max(0, kept); index < members.length; index++) {
            const others = members.toSpliced(index, 1);
            if (this.#allows(others))
                yield madeOf({ members: others, kept: index });
        }
        for (const [index, { made, from, name }] of members.entries()) {
            for (const smaller of from.shrink(made.value, made.context)) {
                yield madeOf({ members: members.with(index, { name, from, made: smaller }), kept: members.length });
            }
        }
    }
    /** A name that several patterns match has a value that all of them allow. */
    #arbitraryOf(name) {
        const plan = this.#planOf(name);
        const values = this.#building.of(plan);
        const matching = this.#declared.has(name)
            ? []
            : (this.#plan.patterns ?? []).filter(({ pattern }) => pattern.test(name));
        if (matching.length < 2)
            return values;
        const fitsAll = (value) => matching.every((other) => admits(other.value, value) !== 'no');
        return bounded(values, fitsAll, () => `No value was found for the property ${JSON.stringify(name)}.`);
    }
    #planOf(name) {
        return this.#declared.get(name)?.value ?? valuePlanOf(this.#plan, name);
    }
    /** An optional member of which there is no value is left out. */
    #member(name, random, bias) {
        const from = this.#arbitraryOf(name);
        try {
            return { name, from, made: from.generate(random, bias) };
        }
        catch (error) {
            if (error instanceof NoValueError && !this.#declared.get(name)?.required)
                return undefined;
            throw error;
        }
    }
    /** Whether an object may have just these members. */
    #allows(members) {
        return this.#isComplete(new Set(members.map(({ name }) => name)));
    }
    #isComplete(names) {
        const { properties, minProperties = 0, maxProperties = Infinity, needs = [] } = this.#plan;
        if (names.size < minProperties || names.size > maxProperties)
            return false;
        if (properties.some(({ name, required, value }) => (names.has(name) ? value.kind === 'never' : required)))
            return false;
        if ([...names].some((name) => !this.#declared.has(name) && !isAllowed(this.#plan, name)))
            return false;
        return needs.every(([name, needed]) => !names.has(name) || needed.every((other) => names.has(other)));
    }
    /** Names that an object may have together, as long as there are some. */
    #names(random, bias) {
        for (let tries = 0; tries < MAX_TRIES; tries++) {
            const names = this.#declaredNames(random);
            this.#addNeeded(names);
            this.#addExtras(names, random, bias);
            this.#addNeeded(names);
            if (this.#isComplete(names))
                return names;
        }
        throw new NoValueError('No properties were found that an object of the contract may have together.');
    }
    /** Of the optional properties none, all, or any. */
    #declaredNames(random) {
        const { properties, minProperties = 0, maxProperties = Infinity } = this.#plan;
        const draw = random.nextInt(0, 9);
        const usual = draw === 0 ? 0 : draw <= 2 ? 1 : 0.5;
        const names = new Set(properties.filter(({ required }) => required).map(({ name }) => name));
        const optional = properties.filter(({ required, value }) => !required && value.kind !== 'never');
        for (const { name, value } of optional) {
            const chance = this.#building.leadsBack(value) ? usual / DEPTH_FACTOR ** this.#depth.depth : usual;
            if (random.nextDouble() < chance)
                names.add(name);
        }
        const free = shuffled(optional, random).map(({ name }) => name);
        for (const name of free)
            if (names.size > maxProperties)
                names.delete(name);
        for (const name of free)
            if (names.size < minProperties)
                names.add(name);
        return names;
    }
    /** A set hands out what is added to it while it is walked. */
    #addNeeded(names) {
        const { needs = [] } = this.#plan;
        for (const name of names)
            for (const [holder, needed] of needs)
                if (holder === name)
                    for (const other of needed)
                        names.add(other);
    }
    #addExtras(names, random, bias) {
        const { minProperties = 0, maxProperties = Infinity } = this.#plan;
        if (!this.#extraNames)
            return;
        const wanted = Math.max(minProperties, Math.min(names.size + this.#extras(random), maxProperties));
        for (let tries = 0; names.size < wanted && tries < MAX_TRIES + 2 * wanted; tries++) {
            const name = this.#extraName(random, bias);
            if (name === undefined)
                return;
            if (!this.#declared.has(name))
                names.add(name);
        }
    }
    #extraName(random, bias) {
        try {
            return this.#extraNames?.generate(random, bias).value;
        }
        catch (error) {
            if (error instanceof NoValueError)
                return undefined;
            throw error;
        }
    }
    #extras(random) {
        const { properties, patterns, rest } = this.#plan;
        const isTold = patterns !== undefined || rest !== undefined;
        if (this.#building.noUnknownProperties && !isTold)
            return 0;
        if (properties.length > 0 && random.nextInt(1, EXTRAS_PERIOD) > 1)
            return 0;
        const isGrowing = [...(patterns ?? []).map(({ value }) => value), ...(rest ? [rest] : [])].some(this.#building.leadsBack);
        return random.nextInt(0, isGrowing ? Math.floor(MAX_EXTRAS / DEPTH_FACTOR ** this.#depth.depth) : MAX_EXTRAS);
    }
}
function madeOf(origin) {
    const members = {};
    for (const { name, made } of origin.members)
        setMember(members, name, made.value);
    return new fc.Value(members, origin);
}
function shuffled(items, random) {
    const drawn = items.map((item) => ({ item, rank: random.nextDouble() }));
    return drawn.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

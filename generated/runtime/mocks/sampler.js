import { equal, isObject } from '../../receiving/events.js';
import { word } from './formats.js';
import { extraNames, presentNames, valuePlanOf } from './properties.js';
import { makeNumber, makeString } from './scalars.js';
import { choosable } from './steering.js';
import { copyOf, setMember } from './values.js';
/** Nothing is prescribed. */
export const FREE = Symbol('free');
const NULL_CHANCE = 0.15;
/** Beyond these, a value is made as small as it can be. */
const MAX_DEPTH = 40;
const MAX_NODES = 20_000;
const MAX_UNIQUE_TRIES = 30;
const MAX_ITEMS = 3;
/** Longer lists than this are nobody's wish; where the contract demands one, there is no mock. */
const MAX_LENGTH = 10_000;
/** Makes values of plans. What overrides prescribe is in them as it is. */
export class Sampler {
    /** In the order in which they are complete: inner objects before outer ones. */
    related = [];
    #pinned = new Map();
    #open = new Set();
    #variant;
    #shrinking = 0;
    #depth = 0;
    #nodes = 0;
    constructor(variant) {
        this.#variant = variant;
    }
    get variant() {
        return this.#isHurried ? 'minimal' : this.#variant;
    }
    get #isHurried() {
        return this.#shrinking > 0 || this.#depth > MAX_DEPTH || this.#nodes > MAX_NODES;
    }
    /** Whether the member was prescribed. */
    isPinned(holder, name) {
        return this.#pinned.get(holder)?.has(name) ?? false;
    }
    pin(holder, name) {
        const names = this.#pinned.get(holder);
        if (names)
            names.add(name);
        else
            this.#pinned.set(holder, new Set([name]));
    }
    /** @param given - what the value has to be, in part or whole */
    make(plan, random, given = FREE) {
        return this.#value(plan, random, given, true);
    }
    /** A value that is not `null`, where there is one. */
    makeSome(plan, random) {
        return this.#value(plan, random, FREE, false);
    }
    #value(plan, random, given, mayBeNull) {
        const isFree = given === FREE;
        if (!isFree && !isObject(given) && !Array.isArray(given))
            return given;
        if (isFree && mayBeNull && plan.nullable && this.#prefersNull(random))
            return null;
        if (isFree && plan.pool && plan.pool.length > 0)
            return copyOf(random.pick(plan.pool));
        // Nothing ends sooner than what the schema does not speak of.
        if (isFree && plan.also?.includes('boolean') && this.#isHurried)
            return random.chance(0.5);
        this.#nodes++;
        this.#depth++;
        const value = this.#make(plan, random, given, mayBeNull);
        this.#depth--;
        return value;
    }
    #make(plan, random, given, mayBeNull) {
        switch (plan.kind) {
            case 'ref':
                return this.#referred(plan.to(), random, given, mayBeNull);
            case 'choice':
                return this.#value(this.#choice(plan, random, given), random, given, mayBeNull);
            case 'enum':
                return given === FREE ? this.#oneOf(plan, random, mayBeNull) : copyOf(given);
            case 'object':
                return Array.isArray(given) ? copyOf(given) : this.#object(plan, random, given);
            case 'array':
                return isObject(given) ? copyOf(given) : this.#array(plan, random, given);
            default:
                return given === FREE ? this.#scalar(plan, random) : copyOf(given);
        }
    }
    #scalar(plan, random) {
        switch (plan.kind) {
            case 'string':
                return makeString(plan, random, this.variant === 'future');
            case 'number':
                return makeNumber(plan, random);
            case 'boolean':
                return random.chance(0.5);
            case 'any':
                return word(random);
            case 'never':
                return undefined;
        }
    }
    #prefersNull(random) {
        if (this.variant === 'minimal')
            return true;
        return this.variant !== 'full' && random.at('\0null').chance(NULL_CHANCE);
    }
    /** A value within one of its own kind is as small as it can be, so that it ends. */
    #referred(target, random, given, mayBeNull) {
        if (this.#open.has(target)) {
            this.#shrinking++;
            const value = this.#value(target, random, given, mayBeNull);
            this.#shrinking--;
            return value;
        }
        this.#open.add(target);
        const value = this.#value(target, random, given, mayBeNull);
        this.#open.delete(target);
        return value;
    }
    #choice({ of, shortest }, random, given) {
        if (given !== FREE)
            return random.pick(choosable(of, given));
        return this.#isHurried && shortest !== undefined ? of[shortest] : random.pick(of);
    }
    #oneOf({ values }, random, mayBeNull) {
        if (!values.includes(null))
            return copyOf(random.pick(values));
        const some = values.filter((value) => value !== null);
        if (mayBeNull && (some.length === 0 || this.#prefersNull(random)))
            return null;
        return some.length > 0 ? copyOf(random.pick(some)) : null;
    }
    #object(plan, random, given) {
        const members = isObject(given) ? given : {};
        const value = {};
        const add = (name, member) => {
            const isGiven = Object.hasOwn(members, name);
            if (isGiven && members[name] === undefined)
                return;
            const made = this.make(member, random.at(name), isGiven ? members[name] : FREE);
            setMember(value, name, made);
            if (isGiven && !isObject(members[name]))
                this.pin(value, name);
        };
        const names = presentNames(plan, random, this.variant, members);
        for (const property of plan.properties)
            if (names.has(property.name))
                add(property.name, property.value);
        for (const name of extraNames(plan, random, this.variant, { members, value }))
            add(name, valuePlanOf(plan, name));
        if (plan.invariants || plan.times)
            this.related.push({ value, plan });
        return value;
    }
    #array(plan, random, given) {
        const items = [];
        if (Array.isArray(given)) {
            for (const [index, item] of given.entries()) {
                items.push(this.make(itemPlanOf(plan, index), random.at(index), item));
                if (!isObject(item))
                    this.pin(items, String(index));
            }
            return items;
        }
        for (let index = 0, count = this.#count(plan, random); index < count; index++) {
            const item = index === plan.contains?.at ? plan.contains.value : itemPlanOf(plan, index);
            const made = this.#item(item, random.at(index), plan.unique ? items : []);
            // Fewer items are better than two that are the same, where so few are needed.
            if (made === FREE && items.length >= (plan.minItems ?? 0))
                break;
            items.push(made === FREE ? this.make(item, random.at(index)) : made);
        }
        return items;
    }
    /** An item that none of the others equals, or {@link FREE} where none is found. */
    #item(plan, random, others) {
        for (let tries = 0; tries < MAX_UNIQUE_TRIES; tries++) {
            const item = this.make(plan, tries === 0 ? random : random.at(`\0${tries}`));
            if (others.length === 0 || !others.some((other) => equal(other, item)))
                return item;
        }
        return FREE;
    }
    #count(plan, random) {
        const least = Math.min(Math.max(plan.minItems ?? 0, plan.contains ? plan.contains.at + 1 : 0), MAX_LENGTH);
        const most = plan.items === false ? (plan.first?.length ?? 0) : Infinity;
        const limit = Math.max(least, Math.min(plan.maxItems ?? Infinity, most, least + MAX_ITEMS));
        if (this.variant === 'minimal')
            return least;
        return random.between(this.variant === 'full' ? Math.min(Math.max(least, 1), limit) : least, limit);
    }
}
const ANY = { kind: 'any' };
function itemPlanOf({ first = [], items }, index) {
    return first[index] ?? (items || ANY);
}

import { isObject } from '../../../receiving/events.js';
import { valuePlanOf } from '../properties.js';
import { Sampler } from '../sampler.js';
import { choosable } from '../steering.js';
import { makeText } from '../text.js';
import { kindOf, typeBreaks } from './break.js';
import { arrayBreaks, longerList } from './lists.js';
import { made, newName, objectBreaks } from './objects.js';
import { enumBreaks, numberBreaks, stringBreaks } from './scalars.js';
import { isValid, search } from './search.js';
import { withMember } from './spot.js';
/** After as many values that were tried, the rest of an event is left out. */
const MAX_CHECKS = 50_000;
const MAX_DEPTH = 60;
/** How often a value for another alternative is made anew where the contract refuses it. */
const MAX_TRIES = 5;
/** Goes through a valid event along its plan, and breaks what the plan demands at each place. */
export class Walk {
    found = [];
    unbroken = [];
    #check;
    #seen = new Set();
    #checks = 0;
    constructor(check) {
        this.#check = (value, failures) => {
            this.#checks++;
            return check(value, failures);
        };
    }
    start(plan, spot) {
        this.#walk(plan, spot, { open: new Set(), isInner: false, isAlternative: false });
    }
    #walk(plan, spot, scope) {
        if (plan.kind === 'any' || plan.kind === 'never')
            return;
        if (plan.kind === 'ref') {
            this.#referred(plan, spot, scope);
            return;
        }
        if (this.#checks > MAX_CHECKS)
            return;
        this.#breakAll(typeBreaks(plan, spot, scope.isAlternative), spot);
        if (plan.kind === 'choice') {
            this.#alternatives(plan, spot, scope);
            return;
        }
        const fitting = this.#ofKind(plan, spot, scope);
        if (fitting)
            this.#inside(plan, fitting, { ...scope, isAlternative: false });
    }
    #referred(plan, spot, scope) {
        const target = plan.to();
        if (scope.open.size > MAX_DEPTH)
            return;
        const isInner = scope.isInner || scope.open.has(target);
        const nullable = plan.nullable ? { nullable: true } : {};
        const also = plan.also ? { also: [...plan.also, ...(target.also ?? [])] } : {};
        const same = plan.nullable || plan.also ? { ...target, ...nullable, ...also } : target;
        this.#walk(same, spot, { ...scope, isInner, open: new Set([...scope.open, target]) });
    }
    /** The place with a value that the plan is about: `null`, for instance, has no length. */
    #ofKind(plan, spot, { isInner }) {
        if (plan.kind === 'enum' || kindOf(spot.value) === plan.kind)
            return spot;
        if (isInner)
            return undefined;
        return this.#changed(spot, new Sampler('full').makeSome(plan, spot.random));
    }
    /** The place with another value, where the event stays valid. */
    #changed(spot, value) {
        if (value === undefined)
            return undefined;
        const changed = spot.with(value);
        return isValid(this.#check, changed.eventWith(value)) ? changed : undefined;
    }
    #inside(plan, spot, scope) {
        const { value, random } = spot;
        if (plan.kind === 'string')
            this.#breakAll(stringBreaks(plan, value, random), spot);
        if (plan.kind === 'number')
            this.#breakAll(numberBreaks(plan, value), spot);
        if (plan.kind === 'enum')
            this.#breakAll(enumBreaks(plan, value), spot);
        if (plan.kind === 'array')
            this.#list(plan, spot, scope);
        if (plan.kind === 'object')
            this.#object(plan, spot, scope);
    }
    #object(plan, spot, scope) {
        const value = spot.value;
        this.#breakAll(objectBreaks(plan, value, spot.random), spot);
        for (const { name, value: member } of plan.properties) {
            const holder = Object.hasOwn(value, name) ? spot : this.#with(plan, name, spot, scope);
            if (holder)
                this.#walk(member, holder.at(name), scope);
        }
        const others = Object.keys(value).filter((name) => !plan.properties.some((property) => property.name === name));
        const reached = new Set();
        for (const name of others) {
            const member = valuePlanOf(plan, name);
            if (reached.has(member))
                continue;
            reached.add(member);
            this.#walk(member, spot.at(name), scope);
        }
        for (const [name, member] of this.#otherNames(plan, spot)) {
            if (reached.has(member))
                continue;
            reached.add(member);
            const holder = this.#with(plan, name, spot, scope);
            if (holder)
                this.#walk(member, holder.at(name), scope);
        }
    }
    /** Names of properties that are not declared, one for each plan that such a property can have. */
    #otherNames(plan, { random }) {
        const names = (plan.patterns ?? []).flatMap(({ text }) => {
            return text === undefined ? [] : [makeText(text, random.at('\0name'), { min: 1, max: 20 })];
        });
        if (plan.rest)
            names.push(newName(plan, random.at('\0name'), 'extra'));
        return names.map((name) => [name, valuePlanOf(plan, name)]);
    }
    #with(plan, name, spot, { isInner }) {
        const declared = plan.properties.find((property) => property.name === name)?.value;
        if (isInner || declared?.kind === 'never')
            return undefined;
        const member = declared ? new Sampler('full').make(declared, spot.random.at(name)) : made(plan, name, spot.random);
        return this.#changed(spot, withMember(spot.value, name, member));
    }
    #list(plan, spot, scope) {
        const value = spot.value;
        const { first = [], items } = plan;
        this.#breakAll(arrayBreaks(plan, value, spot.random), spot);
        // The item that the list has to contain is not the one to break.
        const index = first.length + (plan.contains && value.length > first.length + 1 ? 1 : 0);
        const places = [...first.entries(), ...(items ? [[index, items]] : [])];
        for (const [at, item] of places) {
            const holder = at < value.length ? spot : this.#longer(plan, at + 1, spot, scope);
            if (holder)
                this.#walk(item, holder.at(at), scope);
        }
    }
    #longer(plan, length, spot, { isInner }) {
        if (isInner)
            return undefined;
        return this.#changed(spot, longerList(plan, spot.value, length, spot.random));
    }
    /** Breaks each alternative where it holds: in the event as it is, or with a value that was made for it. */
    #alternatives(plan, spot, scope) {
        const inner = { ...scope, isAlternative: true };
        const fitting = choosable(plan.of, spot.value);
        for (const [index, alternative] of plan.of.entries()) {
            const isCurrent = fitting.length === 1 && fitting[0] === alternative;
            const made = isCurrent ? spot : this.#madeFor(alternative, spot, index, scope);
            if (made)
                this.#walk(alternative, made, inner);
            else if (fitting.includes(alternative))
                this.#walk(alternative, spot, inner);
        }
        if (plan.exclusive)
            this.#breakAll([{ keywords: ['oneOf'], sole: true, values: this.#mixed(plan, spot) }], spot);
    }
    #madeFor(alternative, spot, index, { isInner }) {
        if (isInner)
            return undefined;
        for (let tries = 0; tries < MAX_TRIES; tries++) {
            const random = spot.random.at(`\0alternative ${index} ${tries}`);
            const made = this.#changed(spot, new Sampler('full').makeSome(alternative, random));
            if (made)
                return made;
        }
        return undefined;
    }
    /** Values that may be in several alternatives. */
    *#mixed({ of }, { random }) {
        const made = ['full', 'minimal', 'typical'].flatMap((variant) => {
            return of.map((one, index) => new Sampler(variant).makeSome(one, random.at(`\0mixed ${variant} ${index}`)));
        });
        yield* made;
        for (const value of made)
            for (const other of made)
                if (isObject(value) && isObject(other))
                    yield { ...other, ...value };
    }
    #breakAll(breaks, spot) {
        for (const one of breaks)
            this.#break(one, spot);
    }
    #break(wanted, spot) {
        const broken = search(this.#check, spot, wanted);
        if (!broken) {
            const { keywords = [], expected } = wanted;
            this.unbroken.push({ path: spot.path, keywords, expected });
            return;
        }
        const key = identityOf(broken);
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.found.push({ ...broken, ...(wanted.told !== undefined && { told: wanted.told }) });
    }
}
/** The same demand can be met on several ways through alternatives. */
function identityOf({ failure, others }) {
    return [failure, ...others]
        .map(({ path, keyword, expected }) => JSON.stringify([path, keyword, expected]))
        .sort()
        .join();
}

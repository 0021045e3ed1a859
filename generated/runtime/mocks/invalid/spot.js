import { isObject, step } from '../../../receiving/events.js';
import { memberOf, setMember } from '../values.js';
/** A place in a valid event, at which it can be broken. */
export class Spot {
    /** JSON pointer of the place. */
    path;
    value;
    random;
    #root;
    #steps;
    constructor(root, steps, value, random) {
        this.#root = root;
        this.#steps = steps;
        this.value = value;
        this.random = random;
        this.path = steps.map(step).join('');
    }
    static of(event, random) {
        return new Spot(event, [], event, random);
    }
    /** The member of an object, or the item of a list. */
    at(name) {
        const text = String(name);
        return new Spot(this.#root, [...this.#steps, text], memberOf(this.value, text), this.random.at(text));
    }
    /** The whole event with another value here. It shares all else with the event. */
    eventWith(value) {
        return replaced(this.#root, this.#steps, value);
    }
    /** The same place in an event with another value here. */
    with(value) {
        return new Spot(this.eventWith(value), this.#steps, value, this.random);
    }
}
function replaced(holder, [name, ...deeper], value) {
    if (name === undefined)
        return value;
    const member = replaced(memberOf(holder, name), deeper, value);
    if (!Array.isArray(holder))
        return withMember(isObject(holder) ? holder : {}, name, member);
    const items = [...holder];
    items[Number(name)] = member;
    return items;
}
export function withMember(holder, name, value) {
    const copy = { ...holder };
    setMember(copy, name, value);
    return copy;
}
export function withoutMember(holder, name) {
    const { [name]: _removed, ...others } = holder;
    return others;
}

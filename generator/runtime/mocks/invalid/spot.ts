import { step } from '../../failures.js';
import { isObject } from '../../json-values.js';
import type { Random } from '../random.js';
import { type Members, memberOf, setMember } from '../values.js';

/** A place in a valid event, at which it can be broken. */
export class Spot {
  /** JSON pointer of the place. */
  readonly path: string;
  readonly value: unknown;
  readonly random: Random;
  readonly #root: unknown;
  readonly #steps: readonly string[];

  private constructor(root: unknown, steps: readonly string[], value: unknown, random: Random) {
    this.#root = root;
    this.#steps = steps;
    this.value = value;
    this.random = random;
    this.path = steps.map(step).join('');
  }

  static of(event: unknown, random: Random): Spot {
    return new Spot(event, [], event, random);
  }

  /** The member of an object, or the item of a list. */
  at(name: string | number): Spot {
    const text = String(name);
    return new Spot(this.#root, [...this.#steps, text], memberOf(this.value, text), this.random.at(text));
  }

  /** The whole event with another value here. It shares all else with the event. */
  eventWith(value: unknown): unknown {
    return replaced(this.#root, this.#steps, value);
  }

  /** The same place in an event with another value here. */
  with(value: unknown): Spot {
    return new Spot(this.eventWith(value), this.#steps, value, this.random);
  }
}

function replaced(holder: unknown, [name, ...deeper]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const member = replaced(memberOf(holder, name), deeper, value);
  if (!Array.isArray(holder)) return withMember(isObject(holder) ? holder : {}, name, member);
  const items = [...(holder as readonly unknown[])];
  items[Number(name)] = member;
  return items;
}

export function withMember(holder: Readonly<Members>, name: string, value: unknown): Members {
  const copy = { ...holder };
  setMember(copy, name, value);
  return copy;
}

export function withoutMember(holder: Readonly<Members>, name: string): Members {
  const { [name]: _removed, ...others } = holder;
  return others;
}

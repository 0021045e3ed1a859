import type { Slot } from './invariants.js';
import { isMoment, onScale, scaleOf } from './moments.js';

const SECOND = 1000;
const DAY = 86_400_000;
const MAX_ROUNDS = 100;

/** A value that may move, and those that move with it at a fixed distance. */
interface Point {
  scale: number;
  fixed: boolean;
  readonly slots: { readonly slot: Slot; readonly distance: number }[];
}

interface Anchor {
  readonly point: Point;
  readonly distance: number;
}

/** Numbers and moments that depend on each other. Moves what is later, and what is fixed never. */
export class Scales {
  readonly #isFixed: (slot: Slot) => boolean;
  readonly #anchors = new Map<object, Map<string, Anchor>>();
  readonly #points = new Set<Point>();
  readonly #orders: (readonly [earlier: Anchor, later: Anchor])[] = [];

  constructor(isFixed: (slot: Slot) => boolean) {
    this.#isFixed = isFixed;
  }

  /** The terms make the total. One of them at most is a moment, to which numbers add seconds. */
  sum(terms: readonly Slot[], total: Slot): void {
    const moment = terms.find((slot) => isMoment(held(slot)));
    const numbers = terms.filter((slot) => slot !== moment);
    if (!this.#isFixed(total) || (moment && !this.#isFixed(moment))) {
      if (moment) this.#tie(moment, total, addition(numbers) * SECOND);
      else write(total, addition(numbers));
      return;
    }
    // The total is prescribed, and so is the moment: the last number that is free makes up for it.
    const free = numbers.findLast((slot) => !this.#isFixed(slot));
    if (!free) return;
    const others = addition(numbers.filter((slot) => slot !== free));
    const whole = moment ? (numberOf(total) - numberOf(moment)) / SECOND : numberOf(total);
    write(free, precise(whole - others));
  }

  order(earlier: Slot, later: Slot): void {
    this.#orders.push([this.#anchorOf(earlier), this.#anchorOf(later)]);
  }

  /** Writes all values where they have to be. */
  settle(): void {
    const latest = this.#latest();
    for (let round = 0; round < MAX_ROUNDS; round++) if (!this.#push(latest)) break;
    for (const point of this.#points) {
      for (const { slot, distance } of point.slots) {
        const scale = point.scale + distance;
        if (!this.#isFixed(slot) && scale !== numberOf(slot)) write(slot, scale);
      }
    }
  }

  /** How far each point may go before it passes one that is fixed. */
  #latest(): ReadonlyMap<Point, number> {
    const latest = new Map<Point, number>();
    const limitOf = (point: Point): number => (point.fixed ? point.scale : (latest.get(point) ?? Infinity));
    for (let round = 0, moved = true; moved && round < MAX_ROUNDS; round++) {
      moved = false;
      for (const [earlier, later] of this.#orders) {
        const limit = limitOf(later.point) + later.distance - earlier.distance;
        if (limit >= limitOf(earlier.point) || earlier.point.fixed) continue;
        latest.set(earlier.point, limit);
        moved = true;
      }
    }
    return latest;
  }

  /** One round. @returns whether anything moved */
  #push(latest: ReadonlyMap<Point, number>): boolean {
    let moved = false;
    for (const [point, limit] of latest) {
      if (point.scale <= limit) continue;
      point.scale = limit;
      moved = true;
    }
    for (const [earlier, later] of this.#orders) {
      const least = earlier.point.scale + earlier.distance - later.distance;
      const limit = latest.get(later.point) ?? Infinity;
      if (later.point.fixed || later.point.scale >= least || later.point.scale >= limit) continue;
      const gap = isMoment(held(first(later.point))) ? (least - later.point.scale) % DAY : 0;
      later.point.scale = Math.min(least + gap, limit);
      moved = true;
    }
    return moved;
  }

  #anchorOf(slot: Slot): Anchor {
    const known = this.#anchors.get(slot.holder)?.get(slot.name);
    if (known) return known;
    const point: Point = { scale: numberOf(slot), fixed: this.#isFixed(slot), slots: [{ slot, distance: 0 }] };
    this.#points.add(point);
    return this.#anchor(slot, { point, distance: 0 });
  }

  #anchor(slot: Slot, anchor: Anchor): Anchor {
    const names = this.#anchors.get(slot.holder) ?? new Map<string, Anchor>();
    this.#anchors.set(slot.holder, names.set(slot.name, anchor));
    return anchor;
  }

  /** Lets one value follow another; one that is fixed pulls the other along. */
  #tie(leader: Slot, follower: Slot, distance: number): void {
    const { point, distance: own } = this.#anchorOf(leader);
    if (this.#anchors.get(follower.holder)?.has(follower.name)) return;
    this.#anchor(follower, { point, distance: own + distance });
    point.slots.push({ slot: follower, distance: own + distance });
    if (!this.#isFixed(follower) || point.fixed) return;
    point.scale = numberOf(follower) - own - distance;
    point.fixed = true;
  }
}

function first({ slots }: Point): Slot {
  const [head] = slots;
  if (!head) throw new Error('a point has a slot');
  return head.slot;
}

function addition(slots: readonly Slot[]): number {
  return precise(slots.reduce((sum, slot) => sum + numberOf(slot), 0));
}

/** Without the digits that only binary fractions have. */
function precise(value: number): number {
  return Number(value.toPrecision(15));
}

function held({ holder, name }: Slot): unknown {
  return holder[name];
}

function numberOf(slot: Slot): number {
  return scaleOf(held(slot)) ?? 0;
}

function write(slot: Slot, scale: number): void {
  slot.holder[slot.name] = onScale(held(slot), scale);
}

import * as fc from 'fast-check';
/** An arbitrary that is made when it is first needed, so that it can lead back to itself. */
export function lazily(make) {
    return new Lazy(make);
}
class Lazy extends fc.Arbitrary {
    #make;
    #made;
    constructor(make) {
        super();
        this.#make = make;
    }
    get #arbitrary() {
        this.#made ??= this.#make();
        return this.#made;
    }
    generate(random, bias) {
        return this.#arbitrary.generate(random, bias);
    }
    canShrinkWithoutContext(value) {
        return this.#arbitrary.canShrinkWithoutContext(value);
    }
    shrink(value, context) {
        return this.#arbitrary.shrink(value, context);
    }
}

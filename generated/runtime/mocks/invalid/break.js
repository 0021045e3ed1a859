const SAMPLES = {
    null: [null],
    number: [7],
    string: ['text'],
    boolean: [true],
    array: [[]],
    object: [{}],
};
const KINDS = ['null', 'number', 'string', 'boolean', 'array', 'object'];
/** One value of each kind. */
export const ANY_VALUES = KINDS.flatMap((kind) => SAMPLES[kind]);
/** A value of another type: `null` where it is not valid, because that is what senders get wrong. */
export function typeBreaks(plan, spot, isAlternative) {
    const allowed = kindsOf(plan);
    const others = KINDS.filter((kind) => !allowed.has(kind)).flatMap((kind) => SAMPLES[kind]);
    const isFraction = plan.kind === 'number' && plan.integer && typeof spot.value === 'number';
    const values = isFraction ? [fractionNear(spot.value), ...others] : others;
    if (values.length === 0)
        return [];
    if (plan.kind !== 'choice' && !isAlternative)
        return [{ keywords: ['type'], values }];
    // Where the alternatives themselves say the type, the failure of all of them is told as well.
    const type = { keywords: ['type'], sole: true, values };
    return isAlternative ? [type] : [type, { keywords: ['anyOf', 'oneOf'], values: [...values, {}, [], ''] }];
}
function fractionNear(value) {
    return Number.isInteger(value + 0.5) ? 0.5 : value + 0.5;
}
/** The kinds of which some values are valid. */
function kindsOf(plan, depth = 0) {
    const kinds = new Set(plan.also);
    if (plan.nullable)
        kinds.add('null');
    for (const kind of ownKinds(plan, depth))
        kinds.add(kind);
    return kinds;
}
const MAX_DEPTH = 20;
function ownKinds(plan, depth) {
    switch (plan.kind) {
        case 'any':
            return KINDS;
        case 'never':
            return [];
        case 'enum':
            return plan.values.map(kindOf);
        case 'ref':
            return depth > MAX_DEPTH ? KINDS : kindsOf(plan.to(), depth + 1);
        case 'choice':
            return depth > MAX_DEPTH ? KINDS : plan.of.flatMap((one) => [...kindsOf(one, depth + 1)]);
        default:
            return [plan.kind];
    }
}
export function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return typeof value;
}

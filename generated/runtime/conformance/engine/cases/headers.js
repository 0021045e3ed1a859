import { NothingToAsk } from '../bench.js';
import { headerOf, headersOf, withoutHeaders } from '../compose.js';
export const headerCases = {
    async 'refuses-unsigned'(bench) {
        const { families } = bench.scheme;
        const draft = await bench.any('no signature headers');
        await bench.refuses(withoutHeaders(draft, families.flatMap(namesOf)));
    },
    'refuses-missing-id': (bench) => without(bench, 'id'),
    'refuses-missing-timestamp': (bench) => without(bench, 'timestamp'),
    'refuses-missing-signature': (bench) => without(bench, 'signature'),
    async 'accepts-other-family'(bench) {
        const { families } = bench.scheme;
        if (families.length < 2)
            throw new NothingToAsk('the contract has one family of headers');
        for (const [family, { signature }] of families.entries()) {
            if (family > 0)
                await bench.accepts(await bench.any(`the family of ${signature}`, { family }));
        }
    },
    async 'accepts-any-letter-case'(bench) {
        const spellings = [
            ['Headers-In-Title-Case', titleCase],
            ['HEADERS-IN-CAPITALS', (name) => name.toUpperCase()],
            ['hEaDeRs-iN-mIxEd-cAsE', mixedCase],
        ];
        await Promise.all(spellings.map(async ([label, rename]) => bench.accepts(renamed(await bench.any(label), rename))));
    },
    async 'survives-duplicate-headers'(bench) {
        const names = namesOf(bench.scheme.families[0]);
        for (const name of names) {
            const draft = await bench.any(`${name} twice, alike`);
            await bench.survives(withAnother(draft, name, headerOf(draft, name)));
            const other = await bench.any(`${name} twice, different`);
            await bench.survives(withAnother(other, name, `${headerOf(other, name)}0`));
        }
    },
    async 'survives-mixed-families'(bench) {
        const [first, second] = bench.scheme.families;
        if (!first || !second)
            throw new NothingToAsk('the contract has one family of headers');
        const halves = await bench.any('parts of two families');
        const names = { ...first, signature: second.signature };
        await bench.survives(mixed(bench, halves, [names]));
        const both = await bench.any('two families that differ');
        const other = { ...both, id: `${both.id}0` };
        await bench.survives({ ...both, headers: [...both.headers, ...familyOf(bench, other, second)] });
    },
};
async function without(bench, part) {
    const name = bench.scheme.families[0]?.[part];
    if (name === undefined)
        throw new NothingToAsk(`deliveries of this contract have no ${part} in a header`);
    await bench.refuses(withoutHeaders(await bench.any(`no ${name}`), [name]));
}
function namesOf({ id, timestamp, signature }) {
    return [id, timestamp, signature].filter((name) => name !== undefined);
}
function withAnother(draft, name, value) {
    return { ...draft, headers: [...draft.headers, [name, value]] };
}
/** The values of a delivery under the names of other families. */
function mixed(bench, draft, families) {
    const own = bench.scheme.families.flatMap(namesOf);
    return {
        ...withoutHeaders(draft, own),
        headers: [...withoutHeaders(draft, own).headers, ...families.flatMap((names) => familyOf(bench, draft, names))],
    };
}
function familyOf(bench, draft, names) {
    const [own] = bench.scheme.families;
    const parts = { timestamp: headerOf(draft, own?.timestamp), signature: headerOf(draft, own?.signature) };
    return headersOf(names, { id: draft.id, ...parts });
}
function renamed(draft, rename) {
    return { ...draft, headers: draft.headers.map(([name, value]) => [rename(name), value]) };
}
function titleCase(name) {
    return name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
function mixedCase(name) {
    return [...name].map((letter, index) => (index % 2 === 0 ? letter : letter.toUpperCase())).join('');
}

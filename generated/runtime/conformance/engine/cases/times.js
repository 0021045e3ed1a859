import { NothingToAsk } from '../bench.js';
import { withHeader } from '../compose.js';
/** So many seconds on either side of the tolerance. */
const MARGIN = 10;
export const timeCases = {
    async 'refuses-old-timestamp'(bench) {
        const age = tolerance(bench) + MARGIN;
        await bench.refuses(await bench.any(`signed ${age} s ago`, { age }));
    },
    async 'refuses-future-timestamp'(bench) {
        const age = tolerance(bench) + MARGIN;
        await bench.refuses(await bench.any(`signed ${age} s ahead`, { age: -age }));
    },
    async 'accepts-slow-delivery'(bench) {
        const age = within(bench);
        await bench.accepts(await bench.any(`signed ${age} s ago`, { age }));
    },
    async 'accepts-fast-clock'(bench) {
        const age = within(bench);
        await bench.accepts(await bench.any(`signed ${age} s ahead`, { age: -age }));
    },
    async 'refuses-malformed-timestamp'(bench) {
        tolerance(bench);
        // Signed as they stand: what has no age must not pass for recent, whoever signed it.
        for (const timestamp of ['yesterday', 'NaN', '-', '']) {
            await bench.refuses(await bench.any(`'${timestamp}' as the timestamp`, { timestamp }));
        }
    },
    async 'refuses-decorated-timestamp'(bench) {
        tolerance(bench);
        const name = bench.scheme.families[0]?.timestamp;
        for (const added of ['abc', '.7', ' 1']) {
            const timestamp = `${Math.floor(Date.now() / 1000)}${added}`;
            const signedAsIs = await bench.any(`'…${added}' behind the timestamp, signed with it`, { timestamp });
            const plain = await bench.any(`'…${added}' behind the timestamp, signed without it`);
            const decorated = withHeader(plain, name, (seconds) => seconds + added);
            await bench.refuses(signedAsIs);
            await bench.refuses(decorated);
        }
    },
};
/** @throws NothingToAsk where deliveries tell no time */
function tolerance({ scheme }) {
    if (scheme.families[0]?.timestamp === undefined)
        throw new NothingToAsk('deliveries of this contract have no timestamp');
    return scheme.tolerance;
}
function within(bench) {
    const most = tolerance(bench);
    return Math.max(0, most > 2 * MARGIN ? most - MARGIN : Math.floor(most / 2));
}

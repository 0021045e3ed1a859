import { NothingToAsk } from '../bench.js';
import { acknowledgedOr } from '../judge.js';
const COPIES = 10;
const CONFLICT = 409;
export const repeatCases = {
    async 'handles-retry-once'(bench) {
        recognisable(bench);
        const { source } = bench;
        const event = bench.event(source);
        const how = { type: source.type, seed: bench.seed() };
        const first = await bench.draft('the first attempt', event, { ...how, age: 2 });
        await bench.accepts(first);
        await bench.accepts(await bench.draft('the second attempt', event, { ...how, age: 1 }));
        await bench.accepts(await bench.draft('the third attempt', event, how));
        await bench.hasOneEffect(first);
    },
    async 'handles-replay-once'(bench) {
        recognisable(bench);
        const first = await bench.any('a delivery');
        await bench.accepts(first);
        await bench.accepts({ ...first, label: 'the same bytes again' });
        await bench.hasOneEffect(first);
    },
    async 'handles-concurrent-once'(bench) {
        recognisable(bench);
        const draft = await bench.any('one of ten copies at once');
        const copies = Array.from({ length: COPIES }, () => draft);
        const answers = await bench.expectTogether(copies, acknowledgedOr(CONFLICT));
        const conflicts = answers.filter(({ outcome }) => outcome.kind === 'answer' && outcome.status === CONFLICT);
        // A 409 promises that somebody else is at it.
        if (conflicts.length === COPIES)
            bench.doubt('every copy was refused with 409, so nobody handled it');
        else
            await bench.hasOneEffect(draft);
    },
    async 'keeps-newest-state'(bench) {
        const scenes = bench.scenario((life) => changesOf(life).length > 1, 'no resource of these events is updated in an order that they tell');
        const [older, newer] = changesOf(scenes);
        await sendAll(bench, scenes.slice(0, scenes.indexOf(older)));
        const before = await draftOf(bench, newer, 'the newer update');
        await bench.accepts(before);
        await comesTooLate(bench, { before, late: await draftOf(bench, older, 'the older update, later') });
    },
    async 'keeps-deleted'(bench) {
        const scenes = bench.scenario((life) => isDeleted(bench, life) && changesOf(life).length > 0, 'no resource of these events is updated and deleted in an order that they tell');
        const update = changesOf(scenes).at(-1);
        const deletion = scenes.at(-1);
        await sendAll(bench, scenes.slice(0, scenes.indexOf(update)));
        const before = await draftOf(bench, deletion, 'the deletion');
        await bench.accepts(before);
        await comesTooLate(bench, { before, late: await draftOf(bench, update, 'an update from before, later') });
    },
};
/** @throws NothingToAsk where the contract gives nothing to recognise an event by */
function recognisable({ contract }) {
    if (contract.recognisedBy.length === 0)
        throw new NothingToAsk('events of this contract have no id to recognise');
}
/** What has been overtaken is acknowledged, and has no effect: that is how a probe can tell. */
async function comesTooLate(bench, { before, late }) {
    if (bench.hasProbe && !(await bench.hasEffect(before))) {
        bench.doubt(`${before.label}: the probe tells of no effect, so that another has none proves nothing`);
    }
    await bench.accepts(late);
    if (!bench.hasProbe)
        return bench.needsProbe();
    await bench.hasNoEffect(late, 'it was overtaken, and yet');
}
async function sendAll(bench, scenes) {
    for (const scene of scenes)
        await bench.accepts(await draftOf(bench, scene, scene.type));
}
function draftOf(bench, { type, event }, label) {
    return bench.draft(label, event, { type });
}
/** The updates of one type, in their order. */
function changesOf(scenes) {
    const counts = new Map();
    for (const scene of scenes)
        counts.set(scene.type, [...(counts.get(scene.type) ?? []), scene]);
    return [...counts.values()].find((list) => list.length > 1) ?? [];
}
function isDeleted({ contract }, scenes) {
    const last = scenes.at(-1);
    return contract.resources.some(({ events }) => {
        return events.some(({ phase, source }) => phase === 'last' && source.type === last?.type);
    });
}

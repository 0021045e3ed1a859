import { EXIT } from '../exit-codes.js';
const EXITS = {
    passed: EXIT.ok,
    failed: EXIT.findings,
    error: EXIT.usage,
    interrupted: EXIT.interrupted,
};
/** The verdict over all cases. */
export function outcomeOf({ cases, interrupted }) {
    if (interrupted)
        return 'interrupted';
    if (cases.some(({ status }) => status === 'error'))
        return 'error';
    return cases.some(({ status }) => status === 'failed') ? 'failed' : 'passed';
}
export function exitCodeOf(report) {
    return EXITS[outcomeOf(report)];
}
/** How many cases have each status. */
export function countByStatus(cases) {
    const counts = { passed: 0, failed: 0, warning: 0, unproven: 0, skipped: 0, error: 0 };
    for (const { status } of cases)
        counts[status] += 1;
    return counts;
}
/** The cases by their groups, in the order in which the groups first come. */
export function groupsOf(cases) {
    const groups = new Map();
    for (const one of cases) {
        const group = groups.get(one.group);
        if (group)
            group.push(one);
        else
            groups.set(one.group, [one]);
    }
    return groups;
}

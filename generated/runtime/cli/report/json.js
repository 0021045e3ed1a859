import { countByStatus, exitCodeOf, outcomeOf } from './outcome.js';
/** For programs, as `schemas/cli-report.json` of the package describes it. */
export const json = (report, { tool, contract }) => {
    const { command, subject, summary, counts, duration, cases, remarks, interrupted } = report;
    const written = {
        version: 1,
        tool,
        contract,
        command,
        ...(subject !== undefined && { subject }),
        outcome: outcomeOf(report),
        exitCode: exitCodeOf(report),
        summary,
        counts,
        statuses: countByStatus(cases),
        duration: Math.round(duration),
        cases: cases.map(caseValue),
        ...(remarks && remarks.length > 0 && { remarks }),
        ...(interrupted && { interrupted }),
    };
    return `${JSON.stringify(written, null, 2)}\n`;
};
function caseValue(one) {
    return one.duration === undefined ? one : { ...one, duration: Math.round(one.duration) };
}

/** Whether a value passes a check. Never throws, and keeps no record of what is wrong. */
export function passes(check, value) {
    try {
        return check(value, { count: 0, list: [], limit: 0 }) === 0;
    }
    catch {
        return false;
    }
}

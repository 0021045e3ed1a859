import { createKeyring } from '../../receiving/events.js';
export function createSign(scheme, platform) {
    const signersOf = createKeyring(scheme, platform);
    const { prefix = '', listSeparator } = scheme;
    return async (body, { id, timestamp, secret, family = 0 }) => {
        const names = scheme.families[family];
        if (!names)
            throw new RangeError(`there are ${scheme.families.length} families of headers, and none is number ${family}`);
        const signers = signersOf(secret);
        if (signers.length > 1 && listSeparator === undefined)
            throw new RangeError('this header holds one signature, so one secret can sign');
        const time = timestamp.getTime();
        if (Number.isNaN(time))
            throw new RangeError('timestamp must be a valid date');
        const seconds = String(Math.floor(time / 1000));
        const { before, after } = scheme.frame(id, seconds);
        const signatures = await Promise.all(signers.map((sign) => sign(before, body, after)));
        return Object.fromEntries([
            ...(names.id === undefined ? [] : [[names.id, id]]),
            ...(names.timestamp === undefined ? [] : [[names.timestamp, seconds]]),
            [names.signature, signatures.map((signature) => prefix + signature).join(listSeparator)],
        ]);
    };
}

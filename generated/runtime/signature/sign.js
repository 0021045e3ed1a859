import { createFrame } from './scheme.js';
import { createKeyring } from './secret.js';
export function createSign(scheme, platform) {
    const signerOf = createKeyring(scheme, platform);
    const frame = createFrame(scheme.content);
    const { version, versionSeparator = ',', listSeparator } = scheme;
    const prefix = version === undefined ? '' : version + versionSeparator;
    return async (body, { id, timestamp, secret, family = 0 }) => {
        const names = scheme.families[family];
        if (!names)
            throw new RangeError(`there are ${scheme.families.length} families of headers, and none is number ${family}`);
        const secrets = typeof secret === 'string' ? [secret] : secret;
        if (secrets.length > 1 && listSeparator === undefined)
            throw new RangeError('this header holds one signature, so one secret can sign');
        const seconds = String(Math.floor(timestamp.getTime() / 1000));
        const { before, after } = frame(id, seconds);
        const signatures = await Promise.all(secrets.map((one) => signerOf(one)(before, body, after)));
        return Object.fromEntries([
            ...(names.id === undefined ? [] : [[names.id, id]]),
            ...(names.timestamp === undefined ? [] : [[names.timestamp, seconds]]),
            [names.signature, signatures.map((signature) => prefix + signature).join(listSeparator)],
        ]);
    };
}

import { plainLine } from '../../plain-text.js';
import { UsageError } from '../usage-error.js';
/**
 * The address of an endpoint: of this machine, unless others are allowed.
 *
 * @throws UsageError
 */
export async function readTarget(given, allowsRemote) {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
        const help = /^[\w.-]+:\d+/.test(given)
            ? `Did you mean http://${plainLine(given)}?`
            : 'Such as http://localhost:3000/webhooks';
        throw new UsageError(`'${plainLine(given)}' is no address to send to.`, help);
    }
    if (!allowsRemote && !(await isLoopback(url.hostname))) {
        throw new UsageError(`${plainLine(url.host)} is not this machine, and nothing was sent.`, 'Add --allow-remote if the endpoint is yours, and is there for tests.');
    }
    return url;
}
/** Whether a name leads to this machine and nowhere else (RFC 6761, section 6.3; RFC 1122; RFC 4291). */
async function isLoopback(hostname) {
    const name = hostname
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '')
        .toLowerCase();
    if (name === 'localhost' || name.endsWith('.localhost'))
        return true;
    if (isLoopbackAddress(name))
        return true;
    const { lookup } = await import('node:dns/promises');
    const addresses = await lookup(name, { all: true }).catch(() => []);
    return addresses.length > 0 && addresses.every(({ address }) => isLoopbackAddress(address));
}
function isLoopbackAddress(address) {
    return address === '::1' || /^127(\.\d{1,3}){3}$/.test(address) || /^::ffff:127(\.\d{1,3}){3}$/.test(address);
}

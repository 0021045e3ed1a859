import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { EndpointError } from '../../endpoint-error.js';
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
/**
 * Looks a URL up.
 *
 * @param option - what the URL is called where it was given, for messages
 * @throws EndpointError where it is none, nobody knows its host, or it is on another machine and may not be
 */
export async function targetOf(text, { allowRemote = false, option }) {
    const url = parsed(text, option);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = await addressesOf(host, option);
    const remote = addresses.find((address) => !isLoopback(address));
    if (remote !== undefined && !allowRemote) {
        const where = remote === host ? `${host} is` : `${host} (${remote}) is`;
        throw new EndpointError('remote', `${where} not on this machine.`, 'The test sends forged and oversized requests. If the endpoint is yours, allow it with --allow-remote.');
    }
    const isEncrypted = url.protocol === 'https:';
    const port = url.port === '' ? (isEncrypted ? 443 : 80) : Number(url.port);
    return { url, address: addresses[0], port, isEncrypted };
}
function parsed(text, option) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) {
        throw new EndpointError('url', `The ${option} is not a web address.`, 'It looks like http://127.0.0.1:3000/webhooks.');
    }
    if (url.username === '' && url.password === '')
        return url;
    throw new EndpointError('url', `The ${option} has a user or a password in it, which would be in every report.`, 'Let the endpoint under test do without: its signature check is what protects it.');
}
async function addressesOf(host, option) {
    if (isIP(host) !== 0)
        return [host];
    try {
        // IPv4 first: what listens on "localhost" in a test mostly listens there.
        const found = await lookup(host, { all: true });
        return found.sort((one, other) => one.family - other.family).map(({ address }) => address);
    }
    catch {
        throw new EndpointError('unreachable', `Nobody knows the host of the ${option}: ${host}.`, 'Check its spelling.');
    }
}
export function isLoopback(address) {
    const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
    const plain = mapped ?? address;
    const version = isIP(plain);
    return version !== 0 && LOOPBACK.check(plain, version === 4 ? 'ipv4' : 'ipv6');
}

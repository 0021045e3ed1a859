import { lookup } from 'node:dns/promises';
import { BlockList, connect, isIP } from 'node:net';
import { plainLine } from '../plain-text.js';
import type { WebSignal, WebUrl } from '../web-types.js';
import { EndpointError } from './endpoint-error.js';

/** Where requests go: an address that was looked up once, so that no later answer leads elsewhere. */
export interface Target {
  readonly url: WebUrl;
  readonly address: string;
  readonly port: number;
  readonly isEncrypted: boolean;
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** How long one of several addresses may take to be connected to, in ms. */
const CONNECT_PATIENCE = 1000;
/** Between two looks at whether somebody listens by now, in ms. */
const PAUSE = 100;

export interface TargetOptions {
  /** What the URL is called where it was given, for messages. */
  readonly option: string;
  readonly allowRemote?: boolean | undefined;
  /** How many seconds to wait for somebody to listen there. Nobody has to: whoever sends will see. */
  readonly wait?: number | undefined;
  /** Ends the waiting. */
  readonly signal?: WebSignal | undefined;
}

/**
 * Looks a URL up.
 *
 * @throws EndpointError where it is none, nobody knows its host, or it is on another machine and may not be
 */
export async function targetOf(
  text: string,
  { allowRemote = false, option, wait = 0, signal }: TargetOptions,
): Promise<Target> {
  const url = parsed(text, option);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await addressesOf(host, option);
  const remote = addresses.find((address) => !isLoopback(address));
  if (remote !== undefined && !allowRemote) {
    const where = remote === host ? `${host} is` : `${host} (${remote}) is`;
    throw new EndpointError(
      'remote',
      `${where} not on this machine, and nothing was sent.`,
      'Add --allow-remote if the endpoint is yours, and is there for tests.',
    );
  }
  const isEncrypted = url.protocol === 'https:';
  const port = url.port === '' ? (isEncrypted ? 443 : 80) : Number(url.port);
  return { url, address: await listening(addresses, { port, wait, signal }), port, isEncrypted };
}

function parsed(text: string, option: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    const help = /^[\w.-]+:\d+/.test(text)
      ? `Did you mean http://${plainLine(text)}?`
      : 'It looks like http://127.0.0.1:3000/webhooks.';
    throw new EndpointError('url', `The ${option} is not a web address.`, help);
  }
  if (url.username === '' && url.password === '') return url;
  throw new EndpointError(
    'url',
    `The ${option} has a user or a password in it, which would be in every report.`,
    'Let the endpoint under test do without: its signature check is what protects it.',
  );
}

async function addressesOf(host: string, option: string): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host];
  try {
    // IPv4 first: what listens on "localhost" in a test mostly listens there.
    const found = await lookup(host, { all: true });
    return found.sort((one, other) => one.family - other.family).map(({ address }) => address);
  } catch {
    // Names that mean this machine without anybody being asked (RFC 6761, section 6.3).
    if (/(^|\.)localhost\.?$/i.test(host)) return ['127.0.0.1', '::1'];
    throw new EndpointError('unreachable', `Nobody knows the host of the ${option}: ${host}.`, 'Check its spelling.');
  }
}

/** The first address of a name that takes a connection: a server on "localhost" may listen on one of two. */
async function listening(
  addresses: readonly string[],
  { port, wait, signal }: { readonly port: number; readonly wait: number; readonly signal: WebSignal | undefined },
): Promise<string> {
  const [first = '', ...others] = addresses;
  if (others.length === 0 && wait === 0) return first;
  const end = performance.now() + wait * 1000;
  for (;;) {
    for (const address of addresses) if (await takesConnection(address, port)) return address;
    if (performance.now() >= end || signal?.aborted) return first;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

function takesConnection(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (isTaken: boolean): void => {
      socket.destroy();
      resolve(isTaken);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.setTimeout(CONNECT_PATIENCE, () => end(false));
  });
}

function isLoopback(address: string): boolean {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  const version = isIP(plain);
  return version !== 0 && LOOPBACK.check(plain, version === 4 ? 'ipv4' : 'ipv6');
}

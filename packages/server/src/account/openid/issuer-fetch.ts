import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { request as plainly, type IncomingMessage } from 'node:http';
import { request as securely } from 'node:https';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';

/** Where the server may go for an issuer beside the open internet. */
export interface IssuerReach {
  /** Without TLS too: in a demo and in development alone. */
  readonly plain: boolean;
  /** Addresses and networks of one's own that an issuer may be in. */
  readonly networks: readonly string[];
}

export type IssuerFault =
  'not-https' | 'private-network' | 'redirected' | 'too-large' | 'out-of-order' | 'away';

/** An issuer could not be asked. Its words hold nothing of what was asked. */
export class IssuerUnreached extends Error {
  override readonly name = 'IssuerUnreached';
  readonly fault: IssuerFault;

  constructor(fault: IssuerFault) {
    super(fault);
    this.fault = fault;
  }
}

const mostBytes = 256 * 1024;
const patience = 6_000;

interface Asking {
  readonly method?: string;
  readonly headers?: Record<string, string> | Headers;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/**
 * Asks an issuer, and nothing else: over TLS, at an address that is looked up once and is nobody's own network, for some seconds and
 * no more than some bytes, without going where it is sent.
 */
export function issuerFetch(reach: IssuerReach) {
  const allowed = listOf(reach.networks);
  return async (address: string | URL, asking: Asking = {}): Promise<Response> => {
    const url = new URL(address);
    if (url.protocol !== 'https:' && !(reach.plain && url.protocol === 'http:'))
      throw new IssuerUnreached('not-https');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // A literal address is connected to without being looked up.
    if (isIP(host) && !mayReach(host, allowed)) throw new IssuerUnreached('private-network');
    const ended = AbortSignal.any([AbortSignal.timeout(patience), ...(asking.signal ? [asking.signal] : [])]);
    const answer = await send(url, asking, ended, guarded(allowed));
    const status = answer.statusCode ?? 0;
    if (status >= 300 && status < 400) {
      answer.destroy();
      throw new IssuerUnreached('redirected');
    }
    if (status >= 500) {
      answer.destroy();
      throw new IssuerUnreached('out-of-order');
    }
    const body = await readAll(answer, ended);
    return new Response(status === 204 ? null : new Uint8Array(body), {
      status,
      headers: { 'content-type': answer.headers['content-type'] ?? '' },
    });
  };
}

function send(
  url: URL,
  asking: Asking,
  signal: AbortSignal,
  lookup: LookupFunction,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? securely : plainly;
  const body = bodyOf(asking.body);
  const headers = {
    ...Object.fromEntries(new Headers(asking.headers)),
    'accept-encoding': 'identity',
    ...(body ? { 'content-length': String(body.length) } : {}),
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: asking.method ?? 'GET', headers, signal, lookup, agent: false },
      resolve,
    );
    sent.on('error', (error) =>
      reject(error instanceof IssuerUnreached ? error : new IssuerUnreached('away')),
    );
    sent.end(body);
  });
}

function bodyOf(body: unknown): Buffer | undefined {
  if (body === undefined || body === null) return undefined;
  if (body instanceof Uint8Array) return Buffer.from(body);
  return Buffer.from(String(body as string | URLSearchParams));
}

async function readAll(answer: IncomingMessage, ended: AbortSignal): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of answer as AsyncIterable<Buffer>) {
      bytes += part.length;
      if (bytes > mostBytes) throw new IssuerUnreached('too-large');
      if (ended.aborted) throw new IssuerUnreached('away');
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof IssuerUnreached ? error : new IssuerUnreached('away');
  }
  return Buffer.concat(parts);
}

/** What is connected to is what was looked at, so a name that changes its mind in between gains nothing. */
function guarded(allowed: BlockList): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, found) => {
      const addresses = found as unknown as LookupAddress[];
      if (error) return callback(error, '', 4);
      const [first] = addresses;
      if (!first || addresses.some(({ address }) => !mayReach(address, allowed)))
        return callback(new IssuerUnreached('private-network'), '', 4);
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

/** Whether an address is on the open internet, or in a network that was allowed. */
export function mayReach(address: string, allowed: BlockList): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  const family = isIPv6(plain) ? 'ipv6' : 'ipv4';
  return allowed.check(plain, family) || !own.check(plain, family);
}

export function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (bits) list.addSubnet(address, Number(bits), family);
    else list.addAddress(address, family);
  }
  return list;
}

/** Networks that are somebody's own, this machine, or nobody's (RFC 6890). */
const own = listOf([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/127',
  '::ffff:0:0/96',
  '64:ff9b::/96',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
]);

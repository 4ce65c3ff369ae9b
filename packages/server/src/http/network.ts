import { BlockList, isIPv6 } from 'node:net';
import { networkOf } from '../limits.ts';

/** The client's network for limits: the socket's address, or what a proxy that we trust says it forwarded for. */
export function clientNetwork(remoteAddress: string, headers: Headers, trusted: readonly string[]): string {
  const proxies = blockList(trusted);
  let client = remoteAddress.replace(/^::ffff:/, '');
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map(withoutPort).filter(Boolean);
  // From the nearest hop outward: the first address no trusted proxy stands for is the client.
  while (proxies.check(client, isIPv6(client) ? 'ipv6' : 'ipv4')) {
    const next = forwarded.pop();
    if (!next) break;
    client = next;
  }
  return networkOf(client);
}

/** Some proxies write the port too, and every connection has another. */
function withoutPort(hop: string): string {
  const [, bracketed, plain] = /^\[([^\]]*)\](?::\d+)?$|^([\d.]+):\d+$/.exec(hop.trim()) ?? [];
  return bracketed ?? plain ?? hop.trim();
}

function blockList(addresses: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of addresses) {
    const [address = '', prefix] = entry.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (prefix) list.addSubnet(address, Number(prefix), family);
    else list.addAddress(address, family);
  }
  return list;
}

import { Refused } from './errors.ts';

/**
 * An address on the web that everybody can open, as somebody at work types it; null where nothing was typed.
 *
 * @throws Refused LINK_NOT_READABLE
 */
export function readWebLink(typed: string | null | undefined): string | null {
  const given = typed?.trim();
  if (!given) return null;
  const url = URL.parse(given);
  const isPlain = url?.protocol === 'https:' && !url.username && !url.password && isOnTheWeb(url.hostname);
  if (!url || !isPlain || url.href.length > 500) throw new Refused('LINK_NOT_READABLE');
  return url.href;
}

/** A name that is found from everywhere: neither a number, which can be in a reader's own network, nor a name of such a network. */
function isOnTheWeb(host: string): boolean {
  const end = /\.([a-z]{2,}|xn--[a-z0-9-]+)$/.exec(host)?.[1];
  return end !== undefined && !ownNetworks.includes(end);
}

const ownNetworks: readonly string[] = ['local', 'localhost', 'internal', 'lan', 'home', 'corp', 'intranet'];

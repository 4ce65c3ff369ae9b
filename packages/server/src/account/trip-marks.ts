import type { Context } from '../builder.ts';
import type { RowOf } from '../database/columns.ts';
import { hashed, sameText } from '../secrets.ts';
import type { openidTrip } from './openid.table.ts';

export type Trip = RowOf<typeof openidTrip>;

/** What a browser goes away with: where to, and the mark by which it is known when it comes back. */
export interface Leaving {
  readonly tripId: string;
  readonly to: string;
  readonly browser: string;
}

/** What a browser stays with: what a passkey is asked, and the mark by which it is known when it answers. */
export interface Asking {
  readonly tripId: string;
  readonly passkey: object;
  /** Where it leads, as the site calls itself: whoever was lured here can see it. */
  readonly site: string;
  readonly browser: string;
}

/** A network is compared, and cannot be read back. */
export function networkMark({ secret, network }: Pick<Context, 'secret' | 'network'>): Buffer {
  return secret.derive('openid-network', network);
}

/** Whether somebody is in the network that a trip began in; also where the server has a new key since. */
export function isSameNetwork(
  { secret, network }: Pick<Context, 'secret' | 'network'>,
  trip: Pick<Trip, 'network'>,
): boolean {
  return secret.hasDerived('openid-network', network, trip.network);
}

/** Whether this is the browser that left. */
export function isSameBrowser(trip: Pick<Trip, 'browser_hash'>, shown: string | undefined): boolean {
  return Boolean(
    shown && trip.browser_hash && sameText(hashed(shown).toString('hex'), trip.browser_hash.toString('hex')),
  );
}

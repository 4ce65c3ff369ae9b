import type { OrganisationOfRequest } from '../builder.ts';
import { dayIn, type Clock } from '../clock.ts';
import { isOrigin, listOrigins } from '../community/sites.actions.ts';
import type { Connection } from '../database/connect.ts';
import { writeRefused, writeSeen, type SeenRow } from './embed.actions.ts';
import { bounds, isRefusal, sightingIn } from './embed.rules.ts';

/** A request that was answered. */
export interface Answered {
  readonly url: URL;
  readonly method: string;
  readonly origin: string | null;
  readonly status: number;
  readonly network: string;
}

/** Remembers which pages ask for widgets, out of the requests they make anyway, and writes it down now and then. */
export interface Sightings {
  note(organisation: OrganisationOfRequest, answered: Answered): void;
  write(): Promise<void>;
}

/** What one organisation has waiting; nothing in it grows without end. */
interface Waiting {
  /** Origins of sites, as they were at the last writing. */
  known: ReadonlySet<string>;
  readonly seen: Map<string, SeenRow>;
  readonly refused: Set<string>;
  /** How many origins each network brought on this day. */
  readonly byNetwork: Map<string, number>;
  day: string;
}

export function gatherSightings(
  { connection, clock, publicUrl }: { connection: Connection; clock: Clock; publicUrl: string },
  organisations: readonly OrganisationOfRequest[],
): Sightings {
  const ours = new URL(publicUrl).origin;
  const all = new Map(organisations.map(({ id }) => [id, nothing()]));

  return {
    note({ id }, { url, method, origin, status, network }) {
      const waiting = all.get(id);
      if (!waiting || !origin || origin === ours || origin.length > bounds.origin) return;
      if (waiting.known.has(origin)) {
        const sighting = method === 'GET' && sightingIn(url);
        const served = status < 400;
        // A question that fails tells nothing of a page; a file that is not there tells that the page is old.
        if (sighting && (served || sighting.version)) see(waiting, { origin, ...sighting, served });
      } else if (isRefusal(method, url, status)) turnAway(waiting, origin, network);
    },
    async write() {
      for (const { id, timezone } of organisations) {
        const { known, seen, refused, byNetwork, day } = all.get(id)!;
        const today = dayIn(timezone, clock.now());
        // What comes in meanwhile is for the next time.
        const next = { ...nothing(), known, day: today, ...(day === today ? { byNetwork } : {}) };
        all.set(id, next);
        await connection.inOrganisation(id, async (db) => {
          if (seen.size > 0) await writeSeen(db, id, [...seen.values()], today);
          if (refused.size > 0) await writeRefused(db, id, [...refused], today);
          next.known = new Set(await listOrigins(db));
        });
      }
    },
  };
}

function nothing(): Waiting {
  return { known: new Set(), seen: new Map(), refused: new Set(), byNetwork: new Map(), day: '' };
}

function see({ seen }: Waiting, row: SeenRow): void {
  const { origin, widget, version, served } = row;
  if (
    !served &&
    [...seen.values()].filter((one) => !one.served && one.origin === origin).length >= bounds.unserved
  )
    return;
  seen.set(`${origin} ${widget} ${version}`, row);
}

function turnAway({ refused, byNetwork }: Waiting, origin: string, network: string): void {
  if (refused.has(origin) || refused.size >= bounds.waiting) return;
  const brought = byNetwork.get(network) ?? (byNetwork.size < bounds.networks ? 0 : bounds.byNetwork);
  if (brought >= bounds.byNetwork || !isOrigin(origin)) return;
  byNetwork.set(network, brought + 1);
  refused.add(origin);
}

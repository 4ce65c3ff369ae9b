import type { OrganisationOfRequest, Outbox } from './builder.ts';
import type { Clock } from './clock.ts';
import type { Connection, Database } from './database/connect.ts';
import type { Job } from './work.ts';

interface Server {
  readonly connection: Connection;
  readonly organisations: readonly OrganisationOfRequest[];
  readonly clock: Clock;
  readonly jobs: Outbox;
}

/** What work that comes back by itself is done with, for one organisation. */
export interface OwnWork {
  readonly db: Database;
  readonly organisation: OrganisationOfRequest;
  readonly clock: Clock;
  readonly outbox: Outbox;
}

/** How a queue of such work is kept: for every organisation at once it takes longer than a mail does. */
export const queueOfEach = { retryLimit: 5, takesMinutes: 60 } as const;

/**
 * Work that comes back by itself, for every organisation in a transaction of its own. Where it fails for one, the others are not kept
 * from theirs; the queue then tries again, and what was done already is not done twice by the rules of each.
 *
 * @param after what is told of an organisation once its work is committed
 * @throws what went wrong, after the last one
 */
export function inEachOrganisation<Done>(
  { connection, organisations, clock, jobs }: Server,
  work: (own: OwnWork) => Promise<Done>,
  after?: (organisation: OrganisationOfRequest, done: Done) => void,
): Job['run'] {
  return async () => {
    const faults: unknown[] = [];
    for (const organisation of organisations)
      await connection
        .inOrganisation(organisation.id, (db) => work({ db, organisation, clock, outbox: jobs }))
        .then((done) => after?.(organisation, done))
        .catch((fault: unknown) => faults.push(fault));
    if (faults.length === 1) throw faults[0];
    if (faults.length) throw new AggregateError(faults, 'Work failed for several organisations');
  };
}

import type { OrganisationOfRequest } from '../builder.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../database/connect.ts';
import type { Job, QueueDeclaration } from '../work.ts';
import { openPlannedLabs } from './lab-publishing.actions.ts';
import { doTheMorning } from './lab-results.actions.ts';

const morning: QueueDeclaration = { queue: 'lab-morning', retryLimit: 5 };

export const labQueues: readonly QueueDeclaration[] = [morning];

/** Before people wake up, labs whose day came open, every open one is counted, and those whose last day passed are closed. */
export function labJobs(server: {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly organisations: readonly OrganisationOfRequest[];
}): Job[] {
  return [
    {
      ...morning,
      everySeconds: 30,
      workers: 1,
      cron: '15 4 * * *',
      async run() {
        for (const organisation of server.organisations) {
          await server.connection.inOrganisation(organisation.id, async (db) => {
            const context = { db, organisation, clock: server.clock };
            await openPlannedLabs(context);
            await doTheMorning(context);
          });
        }
      },
    },
  ];
}

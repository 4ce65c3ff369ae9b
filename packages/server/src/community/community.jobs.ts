import type { OrganisationOfRequest } from '../builder.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../database/connect.ts';
import { removeWhatIsOld } from '../database/retention.ts';
import { queueOfEach } from '../each-organisation.ts';
import type { Job, QueueDeclaration } from '../work.ts';

const retention: QueueDeclaration = { queue: 'retention', ...queueOfEach };

export const communityQueues: readonly QueueDeclaration[] = [retention];

/** Each night, what was kept long enough goes, in every table that says how long that is. */
export function communityJobs(server: {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly organisations: readonly OrganisationOfRequest[];
}): Job[] {
  return [
    {
      ...retention,
      everySeconds: 30,
      workers: 1,
      cron: '45 3 * * *',
      async run() {
        for (const { id } of server.organisations) {
          await server.connection.inOrganisation(id, (db) => removeWhatIsOld(db, server.clock.now()));
        }
      },
    },
  ];
}

import type { MailingServer } from '../account/account.jobs.ts';
import type { Job, QueueDeclaration } from '../work.ts';
import { countMix } from './count-mix.actions.ts';

export const mixQueues = [{ queue: 'mix-morning', retryLimit: 5 }] as const satisfies QueueDeclaration[];

/** In the morning what people let be counted is counted anew. */
export function mixJobs(server: Pick<MailingServer, 'organisations' | 'connection' | 'clock'>): Job[] {
  const [morning] = mixQueues;
  return [{ ...morning, everySeconds: 30, workers: 1, cron: '15 6 * * *', run: () => doTheMorning(server) }];
}

async function doTheMorning(
  server: Pick<MailingServer, 'organisations' | 'connection' | 'clock'>,
): Promise<void> {
  for (const organisation of server.organisations) {
    await server.connection.inOrganisation(organisation.id, (db) =>
      countMix({ db, organisation, clock: server.clock }),
    );
  }
}

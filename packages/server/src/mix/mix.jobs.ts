import type { MailingServer } from '../account/account.jobs.ts';
import type { Outbox } from '../builder.ts';
import { inEachOrganisation, queueOfEach } from '../each-organisation.ts';
import type { Job, QueueDeclaration } from '../work.ts';
import { countMix } from './count-mix.actions.ts';

export const mixQueues = [{ queue: 'mix-morning', ...queueOfEach }] as const satisfies QueueDeclaration[];

/** In the morning what people let be counted is counted anew. */
export function mixJobs(server: MailingServer & { readonly jobs: Outbox }): Job[] {
  const [morning] = mixQueues;
  return [
    {
      ...morning,
      everySeconds: 30,
      workers: 1,
      cron: '15 6 * * *',
      run: inEachOrganisation(server, (own) => countMix({ ...own, secret: server.secret })),
    },
  ];
}

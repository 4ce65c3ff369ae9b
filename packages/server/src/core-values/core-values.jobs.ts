import type { MailingServer } from '../account/account.jobs.ts';
import type { Outbox } from '../builder.ts';
import { inEachOrganisation, queueOfEach } from '../each-organisation.ts';
import type { Job, QueueDeclaration } from '../work.ts';
import { countVotes } from './count-votes.actions.ts';
import { countReviews } from './review.actions.ts';
import './core-values.news.ts';
import { tellResidents } from './tell-residents.actions.ts';

const morning: QueueDeclaration = { queue: 'core-values-morning', ...queueOfEach };

export const coreValuesQueues: readonly QueueDeclaration[] = [morning];

/** Before people wake up, votes whose last day passed are counted, and what people said of what they agreed on; who is asked something hears that. */
export function coreValuesJobs(server: MailingServer & { readonly jobs: Outbox }): Job[] {
  return [
    {
      ...morning,
      everySeconds: 30,
      workers: 1,
      cron: '5 4 * * *',
      run: inEachOrganisation(server, async (own) => {
        const context = { ...own, secret: server.secret };
        await countVotes(context);
        await countReviews(context);
        await tellResidents(context);
      }),
    },
  ];
}

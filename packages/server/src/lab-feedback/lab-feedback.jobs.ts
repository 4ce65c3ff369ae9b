import { mailJob, type MailingServer } from '../account/account.jobs.ts';
import type { Outbox } from '../builder.ts';
import { inEachOrganisation, queueOfEach } from '../each-organisation.ts';
import type { Job, QueueDeclaration } from '../work.ts';
import { joinedMailQueue } from './lab-joined-letter.actions.ts';
import { joinedMailOf } from './lab-joined-mail.ts';
import { passedOnQueue, passOnAskQueue } from './lab-pass-on.actions.ts';
import { passedOnOf, passOnAskOf } from './lab-pass-on-mail.ts';
import { openPlannedLabs } from './lab-publishing.actions.ts';
import { doTheMorning } from './lab-results.actions.ts';

const morning: QueueDeclaration = { queue: 'lab-morning', ...queueOfEach };

/** What somebody wrote is tried for a day. */
const joinedMail: QueueDeclaration = { queue: joinedMailQueue, retryLimit: 12 };

const passOnAsk: QueueDeclaration = { queue: passOnAskQueue, retryLimit: 12 };
const passedOn: QueueDeclaration = { queue: passedOnQueue, retryLimit: 12 };

export const labQueues: readonly QueueDeclaration[] = [morning, joinedMail, passOnAsk, passedOn];

/** Before people wake up, labs whose day came open, every open one is counted, and those whose last day passed are closed. */
export function labJobs(server: MailingServer & { readonly jobs: Outbox }): Job[] {
  return [
    { ...joinedMail, quiet: true, everySeconds: 10, workers: 1, run: mailJob(server, joinedMailOf(server)) },
    { ...passOnAsk, quiet: true, everySeconds: 2, workers: 1, run: mailJob(server, passOnAskOf(server)) },
    { ...passedOn, quiet: true, everySeconds: 2, workers: 1, run: mailJob(server, passedOnOf(server)) },
    {
      ...morning,
      everySeconds: 30,
      workers: 1,
      cron: '15 4 * * *',
      run: inEachOrganisation(server, async (context) => {
        await openPlannedLabs(context);
        await doTheMorning(context);
      }),
    },
  ];
}

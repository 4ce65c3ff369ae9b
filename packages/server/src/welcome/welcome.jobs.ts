import type { Context, OrganisationOfRequest, Outbox } from '../builder.ts';
import { inEachOrganisation, queueOfEach } from '../each-organisation.ts';
import type { Job, QueueDeclaration } from '../work.ts';
import type { MailingServer } from '../account/account.jobs.ts';
import { endWhatIsOver } from './end-welcome.actions.ts';
import { publishHalves } from './half-year.actions.ts';

export const welcomeQueues = [
  { queue: 'welcome-morning', ...queueOfEach },
] as const satisfies QueueDeclaration[];

/** In the morning what ran its time is over, and half years are counted. */
export function welcomeJobs(server: MailingServer & { readonly jobs: Outbox }): Job[] {
  const [morning] = welcomeQueues;
  return [
    {
      ...morning,
      everySeconds: 30,
      workers: 1,
      cron: '15 5 * * *',
      run: inEachOrganisation(server, welcomeMorning),
    },
  ];
}

export async function welcomeMorning(
  context: Pick<Context, 'db' | 'clock'> & { organisation: OrganisationOfRequest },
): Promise<void> {
  await endWhatIsOver(context);
  await publishHalves(context);
}

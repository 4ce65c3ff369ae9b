import { nearestDelivered, staffWordsIn } from '@wederkerig/words';
import { consoleCommitmentMailWords } from '@wederkerig/words/console-commitment-mail';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { mailJob, type MailingServer } from '../account/account.jobs.ts';
import type { OrganisationOfRequest, Outbox } from '../builder.ts';
import { inEachOrganisation, type OwnWork, queueOfEach } from '../each-organisation.ts';
import type { Job, Mail, QueueDeclaration } from '../work.ts';
import { mailForOwner, remindOwners, reminderMailQueue } from './commitment-reminders.actions.ts';
import { countNotices } from './notice.actions.ts';
import { toldQueue, writeToFollowers } from './tell-followers.actions.ts';

export const commitmentQueues = [
  { queue: 'commitment-morning', ...queueOfEach },
  { queue: toldQueue, retryLimit: 12 },
  { queue: reminderMailQueue, retryLimit: 12 },
] as const satisfies QueueDeclaration[];

type Server = MailingServer & { readonly jobs: Outbox };

/** In the morning owners are reminded and what people notice is counted; what happened is written down for whoever follows it. */
export function commitmentJobs(server: Server): Job[] {
  const [morning, told, reminder] = commitmentQueues;
  return [
    {
      ...morning,
      everySeconds: 30,
      workers: 1,
      cron: '45 7 * * *',
      run: inEachOrganisation(server, doTheMorning),
    },
    { ...told, everySeconds: 5, workers: 1, run: (ids) => tellAll(server, ids) },
    {
      ...reminder,
      quiet: true,
      everySeconds: 5,
      workers: 1,
      run: mailJob(server, (organisation, ids) => writeReminder(server, organisation, ids)),
    },
  ];
}

async function doTheMorning(context: OwnWork): Promise<void> {
  await countNotices(context);
  await remindOwners(context);
}

async function tellAll(server: Server, ids: Record<string, string>): Promise<void> {
  const organisation = server.organisation(ids['organisationId'] ?? '');
  if (!organisation) return;
  await server.connection.inOrganisation(organisation.id, (db) =>
    writeToFollowers({ db, organisation, clock: server.clock }, ids),
  );
}

async function writeReminder(
  server: Server,
  organisation: OrganisationOfRequest,
  { commitmentId = '', ownerId = '' }: Record<string, string>,
): Promise<Mail | undefined> {
  const found = await server.connection.inOrganisation(organisation.id, (db) =>
    mailForOwner({ ...server, organisation, db }, { commitmentId, ownerId }),
  );
  if (!found) return undefined;
  const language = nearestDelivered(found.language);
  const words = await staffWordsIn(consoleCommitmentMailWords, language);
  const link = `${server.publicUrl(organisation)}/console/commitments/${encodeGlobalID('Commitment', found.id)}`;
  return { to: found.email, subject: words.subject(found), text: words.text({ ...found, link }), language };
}

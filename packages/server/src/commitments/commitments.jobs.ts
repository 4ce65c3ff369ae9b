import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { commitmentMailWords } from '@wederkerig/words/commitment-mail';
import { consoleCommitmentMailWords } from '@wederkerig/words/console-commitment-mail';
import { staffWordsIn } from '@wederkerig/words';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { mailJob, type MailingServer } from '../account/account.jobs.ts';
import type { OrganisationOfRequest, Outbox } from '../builder.ts';
import type { Job, Mail, QueueDeclaration } from '../work.ts';
import { mailForOwner, remindOwners, reminderMailQueue } from './commitment-reminders.actions.ts';
import {
  mailFollowers,
  mailForFollower,
  toldMailQueue,
  toldQueue,
  type ToldMail,
} from './follow-mail.actions.ts';
import { countNotices } from './notice.actions.ts';

export const commitmentQueues = [
  { queue: 'commitment-morning', retryLimit: 5 },
  { queue: toldQueue, retryLimit: 12 },
  { queue: toldMailQueue, retryLimit: 12 },
  { queue: reminderMailQueue, retryLimit: 12 },
] as const satisfies QueueDeclaration[];

type Server = MailingServer & { readonly jobs: Outbox };

/** In the morning owners are reminded and what people notice is counted; whoever follows something hears of it when it happens. */
export function commitmentJobs(server: Server): Job[] {
  const [morning, told, toldMail, reminder] = commitmentQueues;
  return [
    { ...morning, everySeconds: 30, workers: 1, cron: '45 7 * * *', run: () => doTheMorning(server) },
    { ...told, everySeconds: 5, workers: 1, run: (ids) => tellAll(server, ids) },
    {
      ...toldMail,
      everySeconds: 2,
      workers: 1,
      run: mailJob(server, async (organisation, ids) => {
        const found = await server.connection.inOrganisation(organisation.id, (db) =>
          mailForFollower({ ...server, organisation, db }, ids),
        );
        return found && writeTold(server, organisation, found);
      }),
    },
    {
      ...reminder,
      quiet: true,
      everySeconds: 5,
      workers: 1,
      run: mailJob(server, (organisation, ids) => writeReminder(server, organisation, ids)),
    },
  ];
}

async function doTheMorning(server: Server): Promise<void> {
  for (const organisation of server.organisations) {
    await server.connection.inOrganisation(organisation.id, async (db) => {
      const context = { db, organisation, clock: server.clock, outbox: server.jobs };
      await countNotices(context);
      await remindOwners(context);
    });
  }
}

async function tellAll(server: Server, ids: Record<string, string>): Promise<void> {
  const organisation = server.organisation(ids['organisationId'] ?? '');
  if (!organisation) return;
  await server.connection.inOrganisation(organisation.id, (db) =>
    mailFollowers({ db, organisation, clock: server.clock, outbox: server.jobs }, ids),
  );
}

async function writeTold(
  server: Server,
  organisation: OrganisationOfRequest,
  { email, language: wanted, code, event, slug, ...told }: ToldMail,
): Promise<Mail> {
  const language = nearestDelivered(wanted);
  const words = await wordsIn(commitmentMailWords, language, organisation.formOfAddress);
  const own = server.publicUrl(organisation);
  const mail = {
    ...told,
    page: `${own}/share/commitments/${slug}?lang=${language}`,
    link: `${own}/stop-following#${code}`,
    organisation: organisation.name,
    phone: organisation.phone,
  };
  return { to: email, subject: words[`${event}Subject`], text: words[`${event}Text`](mail), language };
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

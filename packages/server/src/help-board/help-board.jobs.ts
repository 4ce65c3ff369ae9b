import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { helpBoardMailWords } from '@wederkerig/words/help-board-mail';
import { mailJob, type MailingServer } from '../account/account.jobs.ts';
import type { OrganisationOfRequest, Outbox } from '../builder.ts';
import { inEachOrganisation, type OwnWork, queueOfEach } from '../each-organisation.ts';
import type { Job, Mail, QueueDeclaration } from '../work.ts';
import {
  askWhetherOpen,
  endWhatIsOver,
  mailForReminder,
  remindOfTomorrow,
  reminderMailQueue,
  stillNeededMailQueue,
} from './board-days.actions.ts';
import { postNewsQueue, tellWhomItSuits } from './post-news.actions.ts';
import { publishBoards } from './help-totals.actions.ts';
import { forgetWords } from './search-words.actions.ts';
import { mailForStillNeeded } from './still-needed.actions.ts';

/** What is told by mail is tried for a day; what comes back every day is tried some times. */
export const helpBoardQueues = [
  { queue: 'help-board-night', ...queueOfEach },
  { queue: 'help-board-morning', ...queueOfEach },
  { queue: stillNeededMailQueue, retryLimit: 12 },
  { queue: reminderMailQueue, retryLimit: 12 },
  { queue: postNewsQueue, retryLimit: 12 },
] as const satisfies QueueDeclaration[];

type Server = MailingServer & { readonly jobs: Outbox };

/** What happens on a board by itself: what is over ends at night; who has to know something is mailed in the morning. */
export function helpBoardJobs(server: Server): Job[] {
  const [night, morning, stillNeeded, reminder, postNews] = helpBoardQueues;
  return [
    {
      ...night,
      everySeconds: 30,
      workers: 1,
      cron: '20 4 * * *',
      run: inEachOrganisation(server, doTheNight),
    },
    {
      ...morning,
      everySeconds: 30,
      workers: 1,
      cron: '0 9 * * *',
      run: inEachOrganisation(server, doTheMorning),
    },
    {
      ...stillNeeded,
      quiet: true,
      everySeconds: 2,
      workers: 1,
      run: mailJob(server, async (organisation, data) => {
        const found = await server.connection.inOrganisation(organisation.id, (db) =>
          mailForStillNeeded({ ...server, organisation, db }, data['postId'] ?? ''),
        );
        const link = `${server.publicUrl(organisation)}/still-needed#${found?.code}`;
        return found && writeStillNeeded(organisation, { ...found, link });
      }),
    },
    {
      ...reminder,
      quiet: true,
      everySeconds: 2,
      workers: 1,
      run: mailJob(server, async (organisation, data) => {
        const { postId = '', residentId = '' } = data;
        const found = await server.connection.inOrganisation(organisation.id, (db) =>
          mailForReminder({ ...server, organisation, db }, { postId, residentId }),
        );
        return found && writeReminder(organisation, found);
      }),
    },
    // Nobody waits for it before the morning.
    { ...postNews, everySeconds: 10, workers: 1, run: (ids) => lookForReaders(server, ids) },
  ];
}

async function lookForReaders(server: Server, ids: Record<string, string>): Promise<void> {
  const organisation = server.organisation(ids['organisationId'] ?? '');
  if (!organisation) return;
  await server.connection.inOrganisation(organisation.id, (db) =>
    tellWhomItSuits({ ...server, organisation, db }, ids['postId'] ?? ''),
  );
}

async function doTheNight(context: OwnWork): Promise<void> {
  await endWhatIsOver(context);
  await forgetWords(context);
  await publishBoards(context);
}

async function doTheMorning(context: OwnWork): Promise<void> {
  await askWhetherOpen(context);
  await remindOfTomorrow(context);
}

async function writeStillNeeded(
  organisation: OrganisationOfRequest,
  found: { email: string; language: string; title: string; lastDay: string; link: string },
): Promise<Mail> {
  const { language, words, from } = await wordsFor(organisation, found);
  const told = { ...from, title: found.title, link: found.link, lastDay: found.lastDay };
  return { to: found.email, subject: words.stillNeededSubject, text: words.stillNeededText(told), language };
}

async function writeReminder(
  organisation: OrganisationOfRequest,
  found: { email: string; language: string; title: string; place: string; time: string },
): Promise<Mail> {
  const { language, words, from } = await wordsFor(organisation, found);
  const { title, place, time } = found;
  const text = words.reminderText({ ...from, title, place, time });
  return { to: found.email, subject: words.reminderSubject, text, language };
}

async function wordsFor(organisation: OrganisationOfRequest, to: { language: string }) {
  const language = nearestDelivered(to.language);
  const words = await wordsIn(helpBoardMailWords, language, organisation.formOfAddress);
  return { language, words, from: { organisation: organisation.name, phone: organisation.phone } };
}

import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { residencyMailWords } from '@wederkerig/words/residency-mail';
import { mailJob, type MailingServer } from '../account/account.jobs.ts';
import type { OrganisationOfRequest, Outbox } from '../builder.ts';
import type { Database } from '../database/connect.ts';
import { inEachOrganisation, queueOfEach } from '../each-organisation.ts';
import type { Happened, NewsDesk } from '../news.ts';
import { carryOutEndings, type Leaving } from '../residents/leaving.actions.ts';
import type { Job, Mail, QueueDeclaration } from '../work.ts';
import { mailForBuddy, movedOutMailQueue } from './moved-out.actions.ts';
import { movingMailQueue } from './own-move.actions.ts';
import { askStillHere, mailForMoving, mailForStillHere, stillHereMailQueue } from './still-here.actions.ts';

export const residencyQueues = [
  { queue: 'residency-ends', retryLimit: 2 },
  { queue: 'residency-still-here', ...queueOfEach },
  { queue: stillHereMailQueue, retryLimit: 12 },
  { queue: movedOutMailQueue, retryLimit: 12 },
  { queue: movingMailQueue, retryLimit: 12 },
] as const satisfies QueueDeclaration[];

type Server = MailingServer & { readonly jobs: Outbox; readonly news: NewsDesk };

/** A residency whose day has come ends within the minute; once a year each is asked about. */
export function residencyJobs(server: Server): Job[] {
  const [ends, asks, stillHere, movedOut, moving] = residencyQueues;
  const mail = (
    write: (organisation: OrganisationOfRequest, db: Database, data: Ids) => Promise<Mail | undefined>,
  ) =>
    mailJob(server, (organisation, data) =>
      server.connection.inOrganisation(organisation.id, (db) => write(organisation, db, data)),
    );
  return [
    { ...ends, everySeconds: 5, workers: 1, cron: '* * * * *', run: inEach(server, carryOutEndings) },
    { ...asks, everySeconds: 30, workers: 1, cron: '30 9 * * *', run: inEach(server, askStillHere) },
    {
      ...stillHere,
      quiet: true,
      everySeconds: 5,
      workers: 1,
      run: mail((...of) => stillHereMail(server, ...of)),
    },
    {
      ...movedOut,
      quiet: true,
      everySeconds: 5,
      workers: 1,
      run: mail((...of) => movedOutMail(server, ...of)),
    },
    { ...moving, quiet: true, everySeconds: 5, workers: 1, run: mail((...of) => movingMail(server, ...of)) },
  ];
}

type Ids = Record<string, string>;

/** The same for every organisation, and pages that are open hear of it when it is committed. */
function inEach(server: Server, work: (context: Leaving) => Promise<void>): Job['run'] {
  return inEachOrganisation(
    server,
    async (own) => {
      const happened: Happened[] = [];
      const news = { tell: (one: Happened) => void happened.push(one), hear: nobodyHears };
      await work({ ...own, news });
      return happened;
    },
    ({ id }, happened) => server.news.publish(id, happened),
  );
}

export function nobodyHears(): never {
  throw new Error('Only a subscription hears news');
}

async function stillHereMail(server: Server, organisation: OrganisationOfRequest, db: Database, data: Ids) {
  const found = await mailForStillHere({ ...server, organisation, db }, data['residencyId'] ?? '');
  if (!found) return undefined;
  const { language, words, from } = await wordsFor(organisation, found);
  const link = `${server.publicUrl(organisation)}/still-here#${found.code}`;
  const text = words.askText({ ...from, ...found, link });
  return { to: found.email, subject: words.askSubject(found.building), text, language };
}

async function movedOutMail(server: Server, organisation: OrganisationOfRequest, db: Database, data: Ids) {
  const { residentId = '', toId = '' } = data;
  const found = await mailForBuddy({ ...server, organisation, db }, { residentId, toId });
  if (!found) return undefined;
  const { language, words, from } = await wordsFor(organisation, found);
  const text = words.goneText({ ...from, firstName: found.firstName });
  return { to: found.email, subject: words.goneSubject, text, language };
}

async function movingMail(server: Server, organisation: OrganisationOfRequest, db: Database, data: Ids) {
  const found = await mailForMoving({ ...server, organisation, db }, data['residencyId'] ?? '');
  if (!found) return undefined;
  const { language, words, from } = await wordsFor(organisation, found);
  return {
    to: found.email,
    subject: words.movingSubject,
    text: words.movingText({ ...from, ...found }),
    language,
  };
}

async function wordsFor(organisation: OrganisationOfRequest, to: { language: string }) {
  const language = nearestDelivered(to.language);
  const words = await wordsIn(residencyMailWords, language, organisation.formOfAddress);
  return { language, words, from: { organisation: organisation.name, phone: organisation.phone } };
}

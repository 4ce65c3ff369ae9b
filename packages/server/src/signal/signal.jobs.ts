import { nearestDelivered, staffWordsIn, wordsIn } from '@wederkerig/words';
import { consoleSignalMailWords } from '@wederkerig/words/console-signal-mail';
import { signalMailWords } from '@wederkerig/words/signal-mail';
import { mailJob, type MailingServer } from '../account/account.jobs.ts';
import type { OrganisationOfRequest, Outbox } from '../builder.ts';
import { inEachOrganisation, type OwnWork, queueOfEach } from '../each-organisation.ts';
import type { Job, Mail, QueueDeclaration } from '../work.ts';
import { receiptMailQueue } from './send-signal.actions.ts';
import { mailForSender } from './sender-mail.actions.ts';
import { forgetPhones } from './signal-phones.actions.ts';
import { forgetStandIns } from '../today/stand-in.actions.ts';
import { mailForColleague, reminderMailQueue, remindOfSignals } from './signal-reminders.actions.ts';
import { mailForFormerOwner, takenMailQueue } from './take-signal.actions.ts';
import { countSignalTimes } from './signal-times.actions.ts';
import { answeredMailQueue } from './signals-at-work.actions.ts';

export const signalQueues = [
  { queue: 'signal-morning', ...queueOfEach },
  { queue: receiptMailQueue, retryLimit: 12 },
  { queue: answeredMailQueue, retryLimit: 12 },
  { queue: reminderMailQueue, retryLimit: 12 },
  { queue: takenMailQueue, retryLimit: 12 },
] as const satisfies QueueDeclaration[];

type Server = MailingServer & { readonly jobs: Outbox };

/** In the morning colleagues are reminded and answers counted; whoever sent something is mailed its number, and that there is an answer. */
export function signalJobs(server: Server): Job[] {
  const [morning, receipt, answered, reminder, taken] = signalQueues;
  const toSender = (which: 'receipt' | 'answered') =>
    mailJob(server, (organisation, ids) => writeToSender(server, organisation, which, ids));
  return [
    {
      ...morning,
      everySeconds: 30,
      workers: 1,
      cron: '30 7 * * *',
      run: inEachOrganisation(server, doTheMorning),
    },
    { ...receipt, everySeconds: 2, workers: 1, run: toSender('receipt') },
    { ...answered, quiet: true, everySeconds: 2, workers: 1, run: toSender('answered') },
    {
      ...reminder,
      quiet: true,
      everySeconds: 5,
      workers: 1,
      run: mailJob(server, (organisation, ids) => writeReminder(server, organisation, ids)),
    },
    {
      ...taken,
      quiet: true,
      everySeconds: 5,
      workers: 1,
      run: mailJob(server, (organisation, ids) => writeTaken(server, organisation, ids)),
    },
  ];
}

async function doTheMorning(context: OwnWork): Promise<void> {
  await forgetPhones(context);
  await forgetStandIns(context);
  await countSignalTimes(context);
  await remindOfSignals(context);
}

async function writeToSender(
  server: Server,
  organisation: OrganisationOfRequest,
  which: 'receipt' | 'answered',
  { signalId = '' }: Record<string, string>,
): Promise<Mail | undefined> {
  const found = await server.connection.inOrganisation(organisation.id, (db) =>
    mailForSender({ ...server, organisation, db }, signalId),
  );
  if (!found) return undefined;
  const language = nearestDelivered(found.language);
  const words = await wordsIn(signalMailWords, language, organisation.formOfAddress);
  const { name, phone } = organisation;
  const mail = { number: found.number, answerBy: found.answerBy, organisation: name, phone };
  return { to: found.email, subject: words[`${which}Subject`], text: words[`${which}Text`](mail), language };
}

async function writeTaken(
  server: Server,
  organisation: OrganisationOfRequest,
  { signalId = '', colleagueId = '', byId = '' }: Record<string, string>,
): Promise<Mail | undefined> {
  const found = await server.connection.inOrganisation(organisation.id, (db) =>
    mailForFormerOwner({ ...server, organisation, db }, { signalId, colleagueId, byId }),
  );
  if (!found) return undefined;
  const language = nearestDelivered(found.language);
  const words = await staffWordsIn(consoleSignalMailWords, language);
  return { to: found.email, subject: words.takenSubject(found), text: words.takenText(found), language };
}

async function writeReminder(
  server: Server,
  organisation: OrganisationOfRequest,
  { colleagueId = '', day = '' }: Record<string, string>,
): Promise<Mail | undefined> {
  const found = await server.connection.inOrganisation(organisation.id, (db) =>
    mailForColleague({ ...server, organisation, db }, { colleagueId, day }),
  );
  if (!found) return undefined;
  const language = nearestDelivered(found.language);
  const words = await staffWordsIn(consoleSignalMailWords, language);
  const mail = { ...found, link: `${server.publicUrl(organisation)}/console/signal` };
  return { to: found.email, subject: words.subject(mail), text: words.text(mail), language };
}

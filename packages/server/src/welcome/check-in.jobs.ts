import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { welcomeCheckInWords } from '@wederkerig/words/welcome-check-in';
import { mailJob, type MailingServer } from '../account/account.jobs.ts';
import type { OrganisationOfRequest, Outbox } from '../builder.ts';
import { inEachOrganisation, queueOfEach } from '../each-organisation.ts';
import { linkToChoose, linkToTurnOff } from '../notifications/own-links.ts';
import type { Job, Mail, QueueDeclaration } from '../work.ts';
import { checkInMailQueue, mailForCheckIn, mailHowItGoes } from './check-in-mail.actions.ts';

export const checkInQueues = [
  { queue: 'welcome-how-it-goes', ...queueOfEach },
  { queue: checkInMailQueue, retryLimit: 12 },
] as const satisfies QueueDeclaration[];

type Server = MailingServer & { readonly jobs: Outbox };

/** In the morning newcomers are mailed the question how it goes; the mail is written when it is sent. */
export function checkInJobs(server: Server): Job[] {
  const [morning, mail] = checkInQueues;
  return [
    {
      ...morning,
      everySeconds: 30,
      workers: 1,
      cron: '0 9 * * *',
      run: inEachOrganisation(server, (own) => mailHowItGoes({ ...own, secret: server.secret })),
    },
    {
      ...mail,
      quiet: true,
      everySeconds: 2,
      workers: 1,
      run: mailJob(server, (organisation, ids) => writeCheckInMail(server, organisation, ids)),
    },
  ];
}

async function writeCheckInMail(
  server: Server,
  organisation: OrganisationOfRequest,
  { welcomeId = '', step = '' }: Record<string, string>,
): Promise<Mail | undefined> {
  const found = await server.connection.inOrganisation(organisation.id, (db) =>
    mailForCheckIn({ ...server, organisation, db }, { welcomeId, step }),
  );
  if (!found) return undefined;
  const language = nearestDelivered(found.language);
  const words = await wordsIn(welcomeCheckInWords, language, organisation.formOfAddress);
  const ownPages = server.publicUrl(organisation);
  const text = words.text({
    firstName: found.firstName,
    link: `${ownPages}/check-in?lang=${language}#${found.code}`,
    until: found.until,
    off: linkToChoose(ownPages, language, found.off),
    organisation: organisation.name,
    phone: organisation.phone,
  });
  const off = linkToTurnOff(ownPages, found.off);
  return { to: found.email, subject: words.subject, text, language, off };
}

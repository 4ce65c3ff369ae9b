import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { digestMailWords } from '@wederkerig/words/digest-mail';
import { mailJob, type MailingServer } from '../account/account.jobs.ts';
import type { OrganisationOfRequest, Outbox } from '../builder.ts';
import type { Job, Mail, QueueDeclaration } from '../work.ts';
import { digestMailQueue, mailOfDigest, sendDigests } from './digest.actions.ts';

export const notificationQueues = [
  { queue: 'digest-morning', retryLimit: 5 },
  { queue: digestMailQueue, retryLimit: 12 },
] as const satisfies QueueDeclaration[];

type Server = MailingServer & { readonly jobs: Outbox };

/** In the morning everybody whose day it is hears what is new, all at once. */
export function notificationJobs(server: Server): Job[] {
  const [morning, mail] = notificationQueues;
  return [
    { ...morning, everySeconds: 30, workers: 1, cron: '15 8 * * *', run: () => doTheMorning(server) },
    {
      ...mail,
      quiet: true,
      everySeconds: 2,
      workers: 1,
      run: mailJob(server, (organisation, { digestId = '' }) => writeDigest(server, organisation, digestId)),
    },
  ];
}

async function doTheMorning(server: Server): Promise<void> {
  for (const organisation of server.organisations) {
    await server.connection.inOrganisation(organisation.id, (db) =>
      sendDigests({ db, organisation, clock: server.clock, outbox: server.jobs }),
    );
  }
}

async function writeDigest(
  server: Server,
  organisation: OrganisationOfRequest,
  digestId: string,
): Promise<Mail | undefined> {
  const ownPages = server.publicUrl(organisation);
  const found = await server.connection.inOrganisation(organisation.id, (db) =>
    mailOfDigest({ ...server, organisation, db, ownPages }, digestId),
  );
  if (!found) return undefined;
  const language = nearestDelivered(found.language);
  const words = await wordsIn(digestMailWords, language, organisation.formOfAddress);
  const text = words.text({
    blocks: found.blocks,
    choose: `${ownPages}/notifications?lang=${language}#${found.code}`,
    organisation: organisation.name,
    phone: organisation.phone,
  });
  const off = `${ownPages}/notifications/off?code=${found.code}`;
  return { to: found.email, subject: words.subject, text, language, off };
}

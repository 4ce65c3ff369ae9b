import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { digestMailWords } from '@wederkerig/words/digest-mail';
import { mailJob, type MailingServer } from '../account/account.jobs.ts';
import type { OrganisationOfRequest, Outbox } from '../builder.ts';
import { inEachOrganisation } from '../each-organisation.ts';
import type { Job, Mail, QueueDeclaration } from '../work.ts';
import {
  digestMailQueue,
  digestPushQueue,
  mailOfDigest,
  noticeOfDigest,
  sendDigests,
} from './digest.actions.ts';
import { forgetDevice, pushKeys } from './push.actions.ts';
import { sendPush } from './send-push.ts';

export const notificationQueues = [
  { queue: 'digest-morning', retryLimit: 5 },
  { queue: digestMailQueue, retryLimit: 12 },
  { queue: digestPushQueue, retryLimit: 12 },
] as const satisfies QueueDeclaration[];

type Server = MailingServer & { readonly jobs: Outbox; readonly pushServices: readonly string[] };

/** In the morning everybody whose day it is hears what is new, all at once. */
export function notificationJobs(server: Server): Job[] {
  const [morning, mail, push] = notificationQueues;
  return [
    {
      ...morning,
      everySeconds: 30,
      workers: 1,
      cron: '15 8 * * *',
      run: inEachOrganisation(server, sendDigests),
    },
    {
      ...mail,
      quiet: true,
      everySeconds: 2,
      workers: 1,
      run: mailJob(server, (organisation, { digestId = '' }) => writeDigest(server, organisation, digestId)),
    },
    { ...push, quiet: true, everySeconds: 2, workers: 1, run: (ids) => showDigest(server, ids) },
  ];
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

/** A notice on each of somebody's devices; a device that is gone is forgotten. */
async function showDigest(server: Server, ids: Record<string, string>): Promise<void> {
  const organisation = server.organisation(ids['organisationId'] ?? '');
  if (!organisation) return;
  const ownPages = server.publicUrl(organisation);
  const found = await server.connection.inOrganisation(organisation.id, async (db) => {
    const context = { ...server, organisation, db, ownPages };
    const notice = await noticeOfDigest(context, ids['digestId'] ?? '');
    return notice && { ...notice, keys: await pushKeys(context) };
  });
  if (!found) return;
  const language = nearestDelivered(found.language);
  const { subject } = await wordsIn(digestMailWords, language, organisation.formOfAddress);
  const notice = {
    title: subject,
    body: found.blocks.map(({ heading }) => heading).join('\n'),
    link: `${ownPages}/notifications/news?lang=${language}#${found.code}`,
    language,
  };
  const sending = { keys: found.keys, contact: ownPages, besides: server.pushServices };
  for (const device of found.devices) {
    if (await sendPush(device, notice, sending)) continue;
    await server.connection.inOrganisation(organisation.id, (db) => forgetDevice({ db }, device.id));
  }
}

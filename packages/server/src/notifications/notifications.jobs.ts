import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { digestMailWords } from '@wederkerig/words/digest-mail';
import { mailJob, type MailingServer } from '../account/account.jobs.ts';
import type { OrganisationOfRequest, Outbox } from '../builder.ts';
import type { Database } from '../database/connect.ts';
import { inEachOrganisation, queueOfEach } from '../each-organisation.ts';
import type { Job, Mail, QueueDeclaration } from '../work.ts';
import {
  digestMailQueue,
  digestPushQueue,
  mailInstead,
  mailOfDigest,
  noticeOfDigest,
  sendDigests,
  type Digest,
} from './digest.actions.ts';
import { linkToChoose, linkToTurnOff } from './own-links.ts';
import { forgetDevice, pushKeys } from './push.actions.ts';
import { sendPush, type Notice } from './send-push.ts';

export const notificationQueues = [
  { queue: 'digest-morning', ...queueOfEach },
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
    choose: linkToChoose(ownPages, language, found.code),
    organisation: organisation.name,
    phone: organisation.phone,
  });
  const off = linkToTurnOff(ownPages, found.code);
  return { to: found.email, subject: words.subject, text, language, off };
}

/**
 * A notice on each of somebody's devices, or on the one that is tried again; a device that is gone is forgotten. Where one of several
 * stumbles it is tried again by itself: the others show it once.
 */
async function showDigest(server: Server, ids: Record<string, string>): Promise<void> {
  const { organisationId = '', digestId = '', deviceId } = ids;
  const organisation = server.organisation(organisationId);
  if (!organisation) return;
  const ownPages = server.publicUrl(organisation);
  const within = <Result>(work: (db: Database) => Promise<Result>) =>
    server.connection.inOrganisation(organisation.id, work);
  const found = await within(async (db) => {
    const context = { ...server, organisation, db, ownPages };
    // Before the devices: where keys are made anew there are none.
    const keys = await pushKeys(context);
    const notice = await noticeOfDigest(context, digestId);
    return notice && { ...notice, keys };
  });
  if (!found) return;
  const notice = await noticeFor(organisation, found, ownPages);
  const sending = { keys: found.keys, contact: ownPages, besides: server.pushServices };
  const devices = found.devices.filter(({ id }) => !deviceId || id === deviceId);
  const shown = await Promise.allSettled(devices.map((device) => sendPush(device, notice, sending)));
  const failing = shown.flatMap((one, at) =>
    one.status === 'rejected' ? [{ id: devices[at]!.id, fault: one.reason as unknown }] : [],
  );
  await within(async (db) => {
    for (const [at, one] of shown.entries())
      if (one.status === 'fulfilled' && !one.value) await forgetDevice({ db }, devices[at]!.id);
    if (devices.length > 1)
      for (const { id } of failing)
        await server.jobs.send(db, digestPushQueue, { organisationId, digestId, deviceId: id });
    if (failing.length === 0 && !shown.some((one) => one.status === 'fulfilled' && one.value))
      await mailInstead({ ...server, organisation, db, outbox: server.jobs }, digestId, found.residentId);
  });
  if (devices.length === 1 && failing[0]) throw failing[0].fault;
}

async function noticeFor(
  organisation: OrganisationOfRequest,
  { language: wanted, blocks, code }: Digest & { code: string },
  ownPages: string,
): Promise<Notice> {
  const language = nearestDelivered(wanted);
  const { subject } = await wordsIn(digestMailWords, language, organisation.formOfAddress);
  return {
    title: subject,
    body: blocks.map(({ heading }) => heading).join('\n'),
    link: `${ownPages}/notifications/news?lang=${language}#${code}`,
    language,
  };
}

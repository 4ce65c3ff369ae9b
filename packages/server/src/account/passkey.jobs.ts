import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { ownPasskeysWords } from '@wederkerig/words/own-passkeys';
import type { Job, QueueDeclaration } from '../work.ts';
import { mailJob, type MailingServer } from './account.jobs.ts';
import { mailForPasskey, passkeyMadeMailQueue } from './passkey.actions.ts';

export const passkeyQueues: readonly QueueDeclaration[] = [{ queue: passkeyMadeMailQueue, retryLimit: 24 }];

/** Tells somebody that their account opens by a passkey from now on, in case it was not them who made it. */
export function passkeyJobs(server: MailingServer): Job[] {
  const madeMail = mailJob(server, async (organisation, data) => {
    const to = await server.connection.inOrganisation(organisation.id, (db) =>
      mailForPasskey({ db }, data['passkeyId'] ?? ''),
    );
    if (!to) return undefined;
    const language = nearestDelivered(to.language);
    const words = await wordsIn(ownPasskeysWords, language, organisation.formOfAddress);
    const { name, phone } = organisation;
    const page = `${server.publicUrl(organisation)}/account`;
    const text = words.madeText({ organisation: name, phone, page });
    return { to: to.email, subject: words.madeSubject, text, language };
  });
  return [{ ...passkeyQueues[0]!, everySeconds: 0.5, workers: 1, run: madeMail }];
}

import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { welcomeBuddyMailWords } from '@wederkerig/words/welcome-buddy-mail';
import { mailJob, type MailingServer } from '../account/account.jobs.ts';
import type { OrganisationOfRequest } from '../builder.ts';
import { linkToChoose, linkToTurnOff } from '../notifications/own-links.ts';
import type { Job, Mail, QueueDeclaration } from '../work.ts';
import { buddyAskedQueue, mailForBuddyAsk } from './buddy-mail.actions.ts';

export const welcomeBuddyQueues = [
  { queue: buddyAskedQueue, retryLimit: 12 },
] as const satisfies QueueDeclaration[];

/** Whom a newcomer chose hears of it by one mail, in their own language; it names nobody. */
export function welcomeBuddyJobs(server: MailingServer): Job[] {
  const [asked] = welcomeBuddyQueues;
  return [
    {
      ...asked,
      quiet: true,
      everySeconds: 2,
      workers: 1,
      run: mailJob(server, async (organisation, data) => {
        const found = await server.connection.inOrganisation(organisation.id, (db) =>
          mailForBuddyAsk({ ...server, organisation, db }, data['offerId'] ?? ''),
        );
        return found && write(organisation, server.publicUrl(organisation), found);
      }),
    },
  ];
}

async function write(
  organisation: OrganisationOfRequest,
  ownPages: string,
  { email, language: reads, until, off }: { email: string; language: string; until: string; off: string },
): Promise<Mail> {
  const language = nearestDelivered(reads);
  const words = await wordsIn(welcomeBuddyMailWords, language, organisation.formOfAddress);
  const { name, phone } = organisation;
  return {
    to: email,
    subject: words.subject,
    text: words.text({
      organisation: name,
      phone,
      until,
      off: linkToChoose(ownPages, language, off),
    }),
    language,
    off: linkToTurnOff(ownPages, off),
  };
}

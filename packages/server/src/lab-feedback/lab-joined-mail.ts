import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { labJoinedMailWords } from '@wederkerig/words/lab-joined-mail';
import type { MailingServer } from '../account/account.jobs.ts';
import type { OrganisationOfRequest } from '../builder.ts';
import type { Mail } from '../work.ts';
import { mailToJoined } from './lab-joined-letter.actions.ts';

/** The mail to somebody who wants to join in: what a colleague wrote, in a frame in the reader's language. */
export function joinedMailOf(server: MailingServer) {
  return async (
    organisation: OrganisationOfRequest,
    data: Record<string, string>,
  ): Promise<Mail | undefined> => {
    const { joiningId = '', letterId = '' } = data;
    const found = await server.connection.inOrganisation(organisation.id, (db) =>
      mailToJoined({ ...server, organisation, db }, { joiningId, letterId }),
    );
    if (!found) return undefined;
    const language = nearestDelivered(found.language);
    const words = await wordsIn(labJoinedMailWords, language, organisation.formOfAddress);
    const told = {
      ...found,
      organisation: organisation.name,
      phone: organisation.phone,
      page: `${server.publicUrl(organisation)}/share/lab-feedback/${found.slug}`,
    };
    const subject = found.item ? words.subject : words.subjectNext;
    return { to: found.to, subject, text: words.text(told), language };
  };
}

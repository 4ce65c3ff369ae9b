import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { labPassOnMailWords } from '@wederkerig/words/lab-pass-on-mail';
import type { MailingServer } from '../account/account.jobs.ts';
import type { OrganisationOfRequest } from '../builder.ts';
import { linkToChoose, linkToTurnOff } from '../notifications/own-links.ts';
import type { Mail } from '../work.ts';
import { sharedLabIn } from './lab-sharing.actions.ts';
import { committeeMail } from './lab-sharing-texts.rules.ts';
import { mailOfAsk, mailPassedOn } from './pass-on-mails.actions.ts';

type WriteMail = (
  organisation: OrganisationOfRequest,
  ids: Record<string, string>,
) => Promise<Mail | undefined>;

/** Asks a member of a tenants' association to pass a lab on. */
export function passOnAskOf(server: MailingServer): WriteMail {
  return async (organisation, { passOnId = '', memberId = '' }) => {
    const found = await server.connection.inOrganisation(organisation.id, (db) =>
      mailOfAsk({ ...server, organisation, db }, { passOnId, memberId }),
    );
    if (!found) return undefined;
    const language = nearestDelivered(found.language);
    const words = await wordsIn(labPassOnMailWords, language, organisation.formOfAddress);
    const { page, ...frame } = framed(server, organisation, found.code, language);
    const text = words.ask({ ...found, ...frame, page });
    return { to: found.to, subject: words.askSubject(found.lab), text, language, off: frame.off };
  };
}

/** Tells a member of a committee of a lab: as a colleague wrote it, and in the reader's own language where that is another. */
export function passedOnOf(server: MailingServer): WriteMail {
  return async (organisation, { passOnId = '', committeeId = '', memberId = '' }) => {
    const ownPages = server.publicUrl(organisation);
    const found = await server.connection.inOrganisation(organisation.id, async (db) => {
      const context = { ...server, organisation, db, ownPages };
      const mail = await mailPassedOn(context, { passOnId, committeeId, memberId });
      if (!mail) return undefined;
      const isForeign = nearestDelivered(mail.language) !== nearestDelivered(mail.written);
      const lab = isForeign ? await sharedLabIn(context, { id: mail.labId }, mail.language) : undefined;
      return { ...mail, own: lab && committeeMail(lab) };
    });
    if (!found) return undefined;
    const language = nearestDelivered(found.language);
    const words = await wordsIn(labPassOnMailWords, language, organisation.formOfAddress);
    const { own, subject } = found;
    const frame = framed(server, organisation, found.code, language);
    const text = words.passed({ ...found, ...frame, own: own?.text ?? null });
    return { to: found.to, subject: own?.subject ?? subject, text, language, off: frame.off };
  };
}

/** What stands in both: who writes, and how to get less of it. */
function framed(server: MailingServer, organisation: OrganisationOfRequest, code: string, language: string) {
  const ownPages = server.publicUrl(organisation);
  return {
    organisation: organisation.name,
    phone: organisation.phone,
    page: `${ownPages}/console/lab-sharing`,
    choose: linkToChoose(ownPages, language, code),
    off: linkToTurnOff(ownPages, code),
  };
}

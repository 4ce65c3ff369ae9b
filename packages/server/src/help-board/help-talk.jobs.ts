import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { helpTalkMailWords } from '@wederkerig/words/help-talk-mail';
import { mailJob, type MailingServer } from '../account/account.jobs.ts';
import { freshCodeId, type FreshCode } from '../account/fresh-code.actions.ts';
import type { OrganisationOfRequest, Outbox } from '../builder.ts';
import { inEachOrganisation } from '../each-organisation.ts';
import { linkToTurnOff } from '../notifications/own-links.ts';
import type { Job, Mail, QueueDeclaration } from '../work.ts';
import { codeToChoose } from '../notifications/choice.actions.ts';
import { contactCodeQueue, mailForContactCode } from './contact.actions.ts';
import { askedMailQueue, mailAboutAsk } from './help-ask-mail.actions.ts';
import { mailAboutTalk, mailUnread, respondedMailQueue, unreadMailQueue } from './help-talk-mail.actions.ts';

/** A code that is late is worthless; what is told of a talk is tried for a day. */
export const helpTalkQueues = [
  { queue: contactCodeQueue, retryLimit: 6 },
  { queue: respondedMailQueue, retryLimit: 12 },
  { queue: unreadMailQueue, retryLimit: 12 },
  { queue: 'help-unread', retryLimit: 2 },
  { queue: askedMailQueue, retryLimit: 12 },
] as const satisfies QueueDeclaration[];

/** The mails of talks between neighbours. Each is written when it is sent, and not sent when it is no longer wanted. */
export function helpTalkJobs(server: MailingServer & { readonly jobs: Outbox }): Job[] {
  const [contactCode, responded, unread, lookForUnread, asked] = helpTalkQueues;
  /** One press turns such mail off, with all other news. */
  const offAt = (organisation: OrganisationOfRequest, { residentId = '' }: Record<string, string>) =>
    linkToTurnOff(server.publicUrl(organisation), codeToChoose({ ...server, organisation }, residentId));
  const about = (said: 'responded' | 'unread') =>
    mailJob(server, async (organisation, data) => {
      const to = await server.connection.inOrganisation(organisation.id, (db) =>
        mailAboutTalk(
          { ...server, organisation, db },
          { talkId: data['talkId'] ?? '', residentId: data['residentId'] ?? '' },
        ),
      );
      return to && { ...(await writeMail(organisation, to, said)), off: offAt(organisation, data) };
    });
  const code = mailJob(server, async (organisation, data) => {
    const found = await server.connection.inOrganisation(organisation.id, (db) =>
      mailForContactCode({ ...server, organisation, db }, data[freshCodeId] ?? ''),
    );
    return found && writeCodeMail(organisation, found);
  });
  const ask = mailJob(server, async (organisation, data) => {
    const to = await server.connection.inOrganisation(organisation.id, (db) =>
      mailAboutAsk(
        { ...server, organisation, db },
        { postId: data['postId'] ?? '', residentId: data['residentId'] ?? '' },
      ),
    );
    return to && { ...(await writeMail(organisation, to, 'asked')), off: offAt(organisation, data) };
  });
  return [
    { ...asked, quiet: true, everySeconds: 10, workers: 1, run: ask },
    { ...contactCode, everySeconds: 0.5, workers: 2, run: code },
    { ...responded, quiet: true, everySeconds: 5, workers: 1, run: about('responded') },
    { ...unread, quiet: true, everySeconds: 10, workers: 1, run: about('unread') },
    {
      ...lookForUnread,
      everySeconds: 30,
      workers: 1,
      cron: '*/5 * * * *',
      run: inEachOrganisation(server, mailUnread),
    },
  ];
}

async function wordsFor(organisation: OrganisationOfRequest, to: { language: string }) {
  const language = nearestDelivered(to.language);
  return { language, words: await wordsIn(helpTalkMailWords, language, organisation.formOfAddress) };
}

async function writeMail(
  organisation: OrganisationOfRequest,
  to: { email: string; language: string },
  said: 'responded' | 'unread' | 'asked',
): Promise<Mail> {
  const { language, words } = await wordsFor(organisation, to);
  const from = { organisation: organisation.name, phone: organisation.phone };
  const [subject, text] = {
    responded: [words.respondedSubject, words.respondedText],
    unread: [words.unreadSubject, words.unreadText],
    asked: [words.askedSubject, words.askedText],
  }[said] as [string, (mail: typeof from) => string];
  return { to: to.email, subject, text: text(from), language };
}

async function writeCodeMail(organisation: OrganisationOfRequest, found: FreshCode): Promise<Mail> {
  const { language, words } = await wordsFor(organisation, found);
  const told = {
    code: found.code,
    organisation: organisation.name,
    phone: organisation.phone,
    minutes: found.minutes,
  };
  return {
    to: found.to.at,
    subject: words.contactCodeSubject(told),
    text: words.contactCodeText(told),
    language,
  };
}

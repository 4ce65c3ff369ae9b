import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { mailWords } from '@wederkerig/words/mail';
import type { OrganisationOfRequest } from '../builder.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../database/connect.ts';
import type { Job, Mail, MailTransport, QueueDeclaration, TextTransport } from '../work.ts';
import { noteRefusal } from '../residents/mail-bounce.actions.ts';
import type { ServerSecret } from '../secrets.ts';
import { codeMinutes, invitationDays } from './account.rules.ts';
import { invitationMailQueue, mailForInvitation } from './invitation.actions.ts';
import { codeOfSignIn, signInId, signInMailQueue, type CodeOfSignIn } from './sign-in.actions.ts';

/** A code that is late is worthless, so its mail is tried for some minutes; an invitation is tried for a day. */
export const accountQueues: readonly QueueDeclaration[] = [
  { queue: signInMailQueue, retryLimit: 6 },
  { queue: invitationMailQueue, retryLimit: 12 },
];

export interface MailingServer {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly secret: ServerSecret;
  readonly mail: MailTransport;
  readonly texts?: TextTransport | undefined;
  readonly organisations: readonly OrganisationOfRequest[];
  organisation(id: string): OrganisationOfRequest | undefined;
  /** Where the organisation's own pages are, without a slash at the end. */
  publicUrl(organisation: OrganisationOfRequest): string;
}

/** The mails of signing in. Each is written when it is sent, and not sent when it is no longer wanted. */
export function accountJobs(server: MailingServer): Job[] {
  const signInMail = mailJob(server, async (organisation, data) => {
    const found = await server.connection.inOrganisation(organisation.id, (db) =>
      codeOfSignIn({ ...server, db }, data[signInId] ?? ''),
    );
    return found && writeSignInMail(organisation, found);
  });
  const invitationMail = mailJob(server, async (organisation, data) => {
    const found = await server.connection.inOrganisation(organisation.id, (db) =>
      mailForInvitation({ ...server, db }, data['invitationId'] ?? ''),
    );
    return (
      found &&
      writeInvitationMail(organisation, `${server.publicUrl(organisation)}/join#${found.code}`, found)
    );
  });
  return [
    { ...accountQueues[0]!, everySeconds: 0.5, workers: 2, run: signInMail },
    { ...accountQueues[1]!, everySeconds: 2, workers: 1, run: invitationMail },
  ];
}

type WriteMail = (
  organisation: OrganisationOfRequest,
  data: Record<string, string>,
) => Promise<Mail | undefined>;

/** Work that ends in one mail, written when it is sent; nothing is sent where it is no longer wanted. */
export function mailJob(server: MailingServer, write: WriteMail) {
  return async (data: Record<string, string>): Promise<void> => {
    const organisation = server.organisation(data['organisationId'] ?? '');
    const mail = organisation && (await write(organisation, data));
    // The transaction is over by now: a slow mail server holds no connection of the database.
    if (organisation && mail)
      await server.mail.send(organisation.id, mail).catch(async (refusal: unknown) => {
        await server.connection.inOrganisation(organisation.id, (db) =>
          noteRefusal({ db, organisation, clock: server.clock }, mail.to, refusal),
        );
        // The queue tries again: a code goes out as before, and for other mail nobody can be written to any more.
        throw refusal;
      });
  };
}

async function writeSignInMail(organisation: OrganisationOfRequest, found: CodeOfSignIn): Promise<Mail> {
  const language = nearestDelivered(found.language);
  const words = await wordsIn(mailWords, language, organisation.formOfAddress);
  const told = {
    code: found.code,
    organisation: organisation.name,
    phone: organisation.phone,
    minutes: codeMinutes,
  };
  return { to: found.to, subject: words.signInSubject(told), text: words.signInText(told), language };
}

async function writeInvitationMail(
  organisation: OrganisationOfRequest,
  link: string,
  found: { email: string; language: string; firstName: string | null },
): Promise<Mail> {
  const language = nearestDelivered(found.language);
  const words = await wordsIn(mailWords, language, organisation.formOfAddress);
  const told = {
    firstName: found.firstName,
    organisation: organisation.name,
    building: null,
    link,
    phone: organisation.phone,
    days: invitationDays,
  };
  return {
    to: found.email,
    subject: words.invitationSubject(told),
    text: words.invitationText(told),
    language,
  };
}

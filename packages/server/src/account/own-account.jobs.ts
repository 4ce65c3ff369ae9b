import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { accountMailWords } from '@wederkerig/words/account-mail';
import type { OrganisationOfRequest } from '../builder.ts';
import type { Job, Mail, QueueDeclaration } from '../work.ts';
import { mailJob, type MailingServer } from './account.jobs.ts';
import { freshCodeId, type FreshCode } from './fresh-code.actions.ts';
import {
  addressChangedMailQueue,
  mailForAddressChange,
  mailForNewAddress,
  newAddressMailQueue,
} from './own-address.actions.ts';
import { numberChangedMailQueue, numberChangeId, numberChangeToTell } from './own-number.actions.ts';
import { ownAccountCode, ownAccountCodeQueue } from './own-account.actions.ts';

/** A code that is late is worthless; that an address changed is told for as long as the mail server needs. */
export const ownAccountQueues = [
  { queue: ownAccountCodeQueue, retryLimit: 6 },
  { queue: newAddressMailQueue, retryLimit: 6 },
  { queue: addressChangedMailQueue, retryLimit: 24 },
  { queue: numberChangedMailQueue, retryLimit: 24 },
] as const satisfies QueueDeclaration[];

/** The mails of the page of one's own account. */
export function ownAccountJobs(server: MailingServer): Job[] {
  const [code, newAddress, addressChanged, numberChanged] = ownAccountQueues;
  const codeMail = mailJob(server, async (organisation, data) => {
    const found = await server.connection.inOrganisation(organisation.id, (db) =>
      ownAccountCode({ ...server, db }, data[freshCodeId] ?? ''),
    );
    return found && writeCodeMail(organisation, found, 'code');
  });
  const newAddressMail = mailJob(server, async (organisation, data) => {
    const found = await server.connection.inOrganisation(organisation.id, (db) =>
      mailForNewAddress({ ...server, db }, data[freshCodeId] ?? ''),
    );
    if (!found) return undefined;
    return 'code' in found
      ? writeCodeMail(organisation, found.code, 'newAddress')
      : writeTakenMail(organisation, found.taken);
  });
  const changedMail = mailJob(server, async (organisation, data) => {
    const { addressChangeId: id = '', said = '' } = data;
    const change = await server.connection.inOrganisation(organisation.id, (db) =>
      mailForAddressChange({ ...server, db }, { id, said }),
    );
    if (!change) return undefined;
    const { days } = change;
    const link = `${server.publicUrl(organisation)}/account/address-back#${change.code}`;
    return change.undone
      ? writeTakenBackMail(organisation, { email: change.newEmail, language: change.language })
      : writeChangedMail(organisation, { email: change.oldEmail, language: change.language }, { link, days });
  });
  const numberMail = mailJob(server, async (organisation, data) => {
    const change = await server.connection.inOrganisation(organisation.id, (db) =>
      numberChangeToTell({ db }, data[numberChangeId] ?? ''),
    );
    const { email, language } = change ?? {};
    return email && language ? writeNumberMail(organisation, { email, language }) : undefined;
  });
  return [
    { ...code, everySeconds: 0.5, workers: 2, run: codeMail },
    { ...newAddress, everySeconds: 0.5, workers: 1, run: newAddressMail },
    { ...addressChanged, everySeconds: 2, workers: 1, run: changedMail },
    { ...numberChanged, everySeconds: 2, workers: 1, run: numberMail },
  ];
}

interface To {
  readonly email: string;
  readonly language: string;
}

async function wordsFor(organisation: OrganisationOfRequest, to: To) {
  const language = nearestDelivered(to.language);
  const words = await wordsIn(accountMailWords, language, organisation.formOfAddress);
  return { language, words, from: { organisation: organisation.name, phone: organisation.phone } };
}

async function writeCodeMail(
  organisation: OrganisationOfRequest,
  found: FreshCode,
  what: 'code' | 'newAddress',
): Promise<Mail> {
  const to = { email: found.to.at, language: found.language };
  const { language, words, from } = await wordsFor(organisation, to);
  const told = { ...from, code: found.code, minutes: found.minutes };
  const text = what === 'code' ? words.codeText(told) : words.newAddressText(told);
  return { to: to.email, subject: words.codeSubject(told), text, language };
}

async function writeTakenMail(organisation: OrganisationOfRequest, to: To): Promise<Mail> {
  const { language, words, from } = await wordsFor(organisation, to);
  return { to: to.email, subject: words.takenSubject, text: words.takenText(from), language };
}

async function writeChangedMail(
  organisation: OrganisationOfRequest,
  to: To,
  back: { link: string; days: number },
): Promise<Mail> {
  const { language, words, from } = await wordsFor(organisation, to);
  const told = { ...from, ...back };
  return { to: to.email, subject: words.changedSubject, text: words.changedText(told), language };
}

async function writeNumberMail(organisation: OrganisationOfRequest, to: To): Promise<Mail> {
  const { language, words, from } = await wordsFor(organisation, to);
  return { to: to.email, subject: words.numberSubject, text: words.numberText(from), language };
}

async function writeTakenBackMail(organisation: OrganisationOfRequest, to: To): Promise<Mail> {
  const { language, words, from } = await wordsFor(organisation, to);
  return { to: to.email, subject: words.takenBackSubject, text: words.takenBackText(from), language };
}

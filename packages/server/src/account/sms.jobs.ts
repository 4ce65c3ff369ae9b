import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { textMessageWords } from '@wederkerig/words/text-message';
import type { OrganisationOfRequest } from '../builder.ts';
import type { Job, QueueDeclaration } from '../work.ts';
import type { MailingServer } from './account.jobs.ts';
import { freshCodeId, type FreshCode } from './fresh-code.actions.ts';
import { ownAccountCode, ownAccountTextQueue } from './own-account.actions.ts';
import { addressAddedTextQueue, textForAddressAdded } from './own-address.actions.ts';
import {
  newNumberTextQueue,
  numberChangedTextQueue,
  numberChangeId,
  numberChangeToTell,
  textForNewNumber,
} from './own-number.actions.ts';
import { codeOfSignIn, signInId } from './sign-in.actions.ts';
import { signInTextQueue } from './sms.actions.ts';
import { boundTo, inOneMessage } from './sms.rules.ts';

/** Each try may cost money, and a code that is late is worthless. */
export const smsQueues = [
  { queue: signInTextQueue, retryLimit: 3 },
  { queue: ownAccountTextQueue, retryLimit: 3 },
  { queue: newNumberTextQueue, retryLimit: 3 },
  { queue: numberChangedTextQueue, retryLimit: 6 },
  { queue: addressAddedTextQueue, retryLimit: 6 },
] as const satisfies QueueDeclaration[];

/** The text messages of signing in, and of the page of one's own account. */
export function smsJobs(server: MailingServer): Job[] {
  const signInText = textJob(server, async (organisation, data) => {
    const found = await server.connection.inOrganisation(organisation.id, (db) =>
      codeOfSignIn({ ...server, db }, data[signInId] ?? ''),
    );
    if (!found) return undefined;
    const { to, language, host, code } = found;
    return { to, text: await writeCode(organisation, { language, host: host ?? '', code, what: 'signIn' }) };
  });
  const accountText = textJob(server, async (organisation, data) => {
    const asked = await server.connection.inOrganisation(organisation.id, (db) =>
      ownAccountCode({ ...server, db }, data[freshCodeId] ?? ''),
    );
    return asked && writeFreshCode(organisation, asked, 'account');
  });
  const newNumberText = textJob(server, async (organisation, data) => {
    const found = await server.connection.inOrganisation(organisation.id, (db) =>
      textForNewNumber({ ...server, db }, data[freshCodeId] ?? ''),
    );
    if (!found) return undefined;
    return 'code' in found
      ? writeFreshCode(organisation, found.code, 'newNumber')
      : writeNotice(organisation, found.taken, 'taken');
  });
  const numberChangedText = textJob(server, async (organisation, data) => {
    const change = await server.connection.inOrganisation(organisation.id, (db) =>
      numberChangeToTell({ db }, data[numberChangeId] ?? ''),
    );
    if (!change?.oldNumber) return undefined;
    return writeNotice(organisation, { to: change.oldNumber, language: change.language }, 'numberGone');
  });
  const addressAddedText = textJob(server, async (organisation, data) => {
    const to = await server.connection.inOrganisation(organisation.id, (db) =>
      textForAddressAdded({ db }, data['residentId'] ?? ''),
    );
    return to && writeNotice(organisation, to, 'addressAdded');
  });
  const writeFreshCode = async (
    organisation: OrganisationOfRequest,
    { to, language, code }: FreshCode,
    what: 'account' | 'newNumber',
  ) => {
    const { hostname: host } = new URL(server.publicUrl(organisation));
    return { to: to.at, text: await writeCode(organisation, { language, host, code, what }) };
  };
  const [signIn, account, newNumber, numberChanged, addressAdded] = smsQueues;
  return [
    { ...signIn, everySeconds: 0.5, workers: 2, run: signInText },
    { ...account, everySeconds: 0.5, workers: 1, run: accountText },
    { ...newNumber, everySeconds: 0.5, workers: 1, run: newNumberText },
    { ...numberChanged, everySeconds: 2, workers: 1, run: numberChangedText },
    { ...addressAdded, everySeconds: 2, workers: 1, run: addressAddedText },
  ];
}

type WriteText = (
  organisation: OrganisationOfRequest,
  data: Record<string, string>,
) => Promise<{ to: string; text: string } | undefined>;

/** Work that ends in one text message, written when it is sent; nothing is sent where it is no longer wanted, or no longer can be. */
function textJob(server: MailingServer, write: WriteText) {
  return async (data: Record<string, string>): Promise<void> => {
    const organisation = server.organisation(data['organisationId'] ?? '');
    const message = server.texts && organisation && (await write(organisation, data));
    if (organisation && message) await server.texts.send(organisation.id, message);
  };
}

async function writeNotice(
  { name: organisation, phone, formOfAddress }: OrganisationOfRequest,
  { to, language }: { to: string; language: string },
  what: 'taken' | 'numberGone' | 'addressAdded',
): Promise<{ to: string; text: string }> {
  const words = await wordsIn(textMessageWords, nearestDelivered(language), formOfAddress);
  return { to, text: words[what]({ organisation, phone }) };
}

/** A message with a code: what it is for, and as its last line the page it works on, by which a phone fills it in there alone. */
async function writeCode(
  { name, formOfAddress }: OrganisationOfRequest,
  told: { language: string; host: string; code: string; what: 'signIn' | 'account' | 'newNumber' },
): Promise<string> {
  const words = await wordsIn(textMessageWords, nearestDelivered(told.language), formOfAddress);
  const { code, host, what } = told;
  const text = (organisation: string | null) =>
    `${words[what]({ code, organisation })}\n\n${boundTo(host, code)}`;
  return inOneMessage(text(name), text(null));
}

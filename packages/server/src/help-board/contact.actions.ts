import {
  askFreshCode,
  freshCodeToSend,
  proveByFreshCode,
  type FreshCode,
} from '../account/fresh-code.actions.ts';
import { signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { writeRead } from '../community/reads.actions.ts';
import { Refused } from '../errors.ts';
import { addressOf, findPerson, firstNames, residentOfAddress } from '../residents/residents.actions.ts';
import { changeSide, ownTalk, takeContactBack } from './help-talk.actions.ts';
import { checkSharing, keptFrom, mayReadContact, readableUntil } from './help-talk.rules.ts';
import { tellBoth } from './help-talk-news.actions.ts';
import { readPhone, spacedPhone } from './phone.rules.ts';
import { talkOf, type TalkRow } from './talk-rows.actions.ts';

/** The queue of codes that somebody waits for at the screen. */
export const contactCodeQueue = 'contact-code-mail';

/** Lets the other read a phone number, the own e-mail address, or both, once both do so. */
export async function shareContact(
  context: Context,
  talkId: string,
  given: { phone?: string | null | undefined; email?: boolean | null | undefined },
): Promise<string> {
  const viewer = signedIn(context.viewer);
  const { id, talk, post } = await ownTalk(context, viewer, talkId);
  checkSharing(talk, post);
  const phone = given.phone?.trim() ? readPhone(given.phone) : null;
  const shares_email = given.email === true && Boolean(await addressOf(context, viewer.residentId));
  if (phone === null && !shares_email) throw new Refused('CONTACT_EMPTY');
  await context.limits.use('help-contact-by-actor', viewer.residentId);
  const now = context.clock.now();
  const contact = { phone, shares_email, given_at: now, kept_from: keptFrom(now, null) };
  await context.db
    .insertInto('help_contact')
    .values({
      organisation_id: context.organisation.id,
      talk_id: id,
      resident_id: viewer.residentId,
      ...contact,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'talk_id', 'resident_id']).doUpdateSet(contact),
    )
    .execute();
  await changeSide(context, id, viewer.residentId, { shares_at: now });
  await tellBoth(context, id, viewer.residentId);
  return id;
}

/** Takes the own contact details back; they are gone at once. */
export async function stopSharingContact(context: Context, talkId: string): Promise<string> {
  const viewer = signedIn(context.viewer);
  const { id } = await ownTalk(context, viewer, talkId);
  await context.limits.use('help-contact-by-actor', viewer.residentId);
  await takeContactBack(context, id, viewer.residentId);
  await tellBoth(context, id, viewer.residentId);
  return id;
}

/** The page of the server's own where one of the two reads the other's contact details. */
export function contactAddress({ ownPages }: Pick<Context, 'ownPages'>, talkId: string): string {
  return `${ownPages}/contact#${talkId}`;
}

/** Asks for the code that proves an address before contact details are read. The answer is the same for whoever asks. */
export async function askContactCode(
  context: Context,
  asked: { talkId: string; email: string; language: string },
): Promise<{ attempt: string }> {
  return askFreshCode(context, {
    email: asked.email,
    language: asked.language,
    purpose: 'read-contact',
    aboutId: asked.talkId,
    queue: contactCodeQueue,
  });
}

type Asking = Pick<Context, 'db' | 'clock' | 'organisation' | 'secret'>;

/** What the mail with the code needs; undefined where the address belongs to nobody who may read these contact details now. */
export async function mailForContactCode(
  context: Asking,
  freshCodeId: string,
): Promise<FreshCode | undefined> {
  const asked = await freshCodeToSend(context, freshCodeId);
  return asked && (await contactFor(context, asked.to.at, asked.aboutId)) && asked;
}

export interface ContactOfOther {
  readonly firstName: string | null;
  /** As it is dialled, and as it is read. */
  readonly phone: { readonly number: string; readonly shown: string } | null;
  readonly email: string | null;
  /** The day on which it is gone. */
  readonly until: string;
}

/** Gives one of the two the contact details of the other, for the code out of the mail. A privileged read, so it is written down. */
export async function readContact(
  context: Context,
  typed: { attempt: string; code: string },
): Promise<ContactOfOther | Refused> {
  const proved = await proveByFreshCode(context, { ...typed, purpose: 'read-contact' });
  if (proved instanceof Refused) return proved;
  const found = await contactFor(context, proved.to.at, proved.aboutId);
  if (!found) return new Refused('NOT_FOUND');
  const { readerId, other, contact } = found;
  await writeRead(context, {
    actor: 'resident',
    actorId: readerId,
    action: 'read-contact',
    aboutId: other.residentId,
    whoseId: other.residentId,
    reason: 'help-agreed',
  });
  const names = await firstNames(context, [other.residentId]);
  const address = contact.sharesEmail ? await addressOf(context, other.residentId) : undefined;
  return {
    firstName: names.get(other.residentId) ?? null,
    phone: contact.phone ? { number: contact.phone, shown: spacedPhone(contact.phone) } : null,
    email: address?.email ?? null,
    until: dayIn(context.organisation.timezone, readableUntil(contact)),
  };
}

interface Readable {
  readonly readerId: string;
  readonly other: NonNullable<TalkRow['other']>;
  readonly contact: NonNullable<TalkRow['otherContact']>;
}

/** The contact details that the owner of an address may read in a talk now, whoever else may or may not. */
async function contactFor(
  context: Omit<Asking, 'secret'>,
  email: string,
  talkId: string,
): Promise<Readable | undefined> {
  const readerId = await residentOfAddress(context, email);
  const row = readerId && (await talkOf(context, readerId, talkId));
  if (!row || !row.other || !row.otherContact) return undefined;
  const reader = await findPerson(context, readerId);
  const may = mayReadContact({ ...row, contact: row.otherContact }, context.clock.now());
  return may && reader?.kind === 'resident'
    ? { readerId, other: row.other, contact: row.otherContact }
    : undefined;
}

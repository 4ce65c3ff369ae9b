import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { readDatedCode, datedCode } from '../dated-code.ts';
import { Refused } from '../errors.ts';
import type { LimitName } from '../limits.ts';
import { whereToMail } from '../residents/mailing.actions.ts';
import { howToWriteTo } from '../residents/residents.actions.ts';
import {
  hearsOf,
  newsTopics,
  readChoice,
  usualChoice,
  type NotificationChoice,
  type PushAddress,
} from './notifications.rules.ts';
import type { Channel, NewsTopic, Rhythm } from './notifications.table.ts';
import { addDevice, devicesOf, forgetDevicesOf, pushKeys } from './push.actions.ts';

type Choosing = Pick<Context<'notification_choice'>, 'db' | 'organisation' | 'clock'>;

const purpose = 'choose-notifications';

/** What the link in a mail of today holds, by which its reader chooses how to hear what is new. */
export function codeToChoose(
  context: Pick<Context, 'secret' | 'organisation' | 'clock'>,
  residentId: string,
): string {
  return datedCode(context, purpose, [residentId], todayOf(context));
}

/** How somebody wants to hear what is new. */
export async function choiceOf(
  { db }: Pick<Choosing, 'db'>,
  residentId: string,
): Promise<NotificationChoice> {
  const row = await db
    .selectFrom('notification_choice')
    .select(['rhythm', 'channel', 'phone', 'hears_promises', 'hears_labs', 'hears_board', 'hears_values'])
    .where('resident_id', '=', residentId)
    .executeTakeFirst();
  if (!row) return usualChoice;
  const { rhythm, channel, phone } = row;
  return { rhythm, channel, phone, hears: newsTopics.filter((topic) => row[`hears_${topic}`]) };
}

/** Where to mail somebody what is theirs; undefined for whoever turned off what we mail, or has nowhere that it arrives. */
export async function whereToMailNews(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  residentId: string,
) {
  if ((await choiceOf(context, residentId)).rhythm === 'never') return undefined;
  return whereToMail(context, residentId);
}

/** Whether somebody wants mail about what is on the board and theirs: an ask, a talk. */
export async function hearsOfBoard(context: Pick<Choosing, 'db'>, residentId: string): Promise<boolean> {
  return hearsOf(await choiceOf(context, residentId), 'board');
}

/** Whether somebody wants mail about labs: one that is passed on to a group of theirs. */
export async function hearsOfLabs(context: Pick<Choosing, 'db'>, residentId: string): Promise<boolean> {
  return hearsOf(await choiceOf(context, residentId), 'labs');
}

/** What whoever has the mail chose, as the page shows it: without the number itself, since the mail may lie open. */
export interface ShownChoice extends Omit<NotificationChoice, 'phone'> {
  readonly hasPhone: boolean;
  /** With which a browser asks for notices. */
  readonly pushKey: string;
}

export async function chosenBy(context: Context, code: string): Promise<ShownChoice> {
  const { phone, ...chosen } = await choiceOf(context, await holderOfCode(context, code));
  const { publicKey } = await pushKeys(context);
  return { ...chosen, hasPhone: phone !== null, pushKey: publicKey };
}

/** What somebody chooses on that page. */
export interface TypedChoice {
  readonly rhythm: Rhythm;
  readonly channel: Channel;
  readonly phone: string | null;
  /** The device on which they choose, where notices are their way. */
  readonly device: PushAddress | null;
  /** What they hear of; all of it, where an older page does not say. */
  readonly hears: readonly NewsTopic[];
}

/**
 * Whoever has the mail chooses how to hear what is new.
 *
 * @param pushServices origins that take notices beside those of browsers: of tests
 */
export async function choose(
  context: Context,
  code: string,
  { device, ...typed }: TypedChoice,
  pushServices: readonly string[],
): Promise<void> {
  const residentId = await holderOfCode(context, code);
  const { phone } = await choiceOf(context, residentId);
  const choice = readChoice(typed, phone);
  if (choice.channel !== 'push') await forgetDevicesOf(context, residentId);
  else if (device) await addDevice(context, residentId, device, pushServices);
  else if ((await devicesOf(context, residentId)).length === 0) throw new Refused('CHOICE_NOT_OFFERED');
  await keep(context, residentId, choice);
}

/** One press in a mail program, or on the page behind the link: from now on nothing of this kind is sent. */
export async function turnOff(context: Context, code: string): Promise<void> {
  const residentId = await holderOfCode(context, code, 'mail-off-from-network');
  await forgetDevicesOf(context, residentId);
  await keep(context, residentId, { rhythm: 'never', channel: 'mail', phone: null, hears: [] });
}

async function keep(context: Choosing, residentId: string, choice: NotificationChoice): Promise<void> {
  const { hears, ...how } = choice;
  const values = {
    ...how,
    hears_promises: hears.includes('promises'),
    hears_labs: hears.includes('labs'),
    hears_board: hears.includes('board'),
    hears_values: hears.includes('values'),
    chosen_on: todayOf(context),
  };
  await context.db
    .insertInto('notification_choice')
    .values({ organisation_id: context.organisation.id, resident_id: residentId, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'resident_id']).doUpdateSet(values))
    .execute();
}

/** @throws Refused NOT_FOUND for a code that is not of this server, too old, or of somebody who is gone */
async function holderOfCode(
  context: Context,
  code: string,
  limit: LimitName = 'mail-link-from-network',
): Promise<string> {
  await context.limits.use(limit, context.network);
  const [residentId = ''] = readDatedCode(context, purpose, code);
  if (!(await howToWriteTo(context, residentId))) throw new Refused('NOT_FOUND');
  return residentId;
}

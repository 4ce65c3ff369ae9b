import type { Context } from '../builder.ts';
import { dayLater, todayOf } from '../clock.ts';
import { Refused } from '../errors.ts';
import { makeBuddy } from '../residents/buddy.actions.ts';
import { rolesOf } from '../residents/residents.actions.ts';
import { offeredTo, offerRows } from './buddy-offers.actions.ts';
import { asResident } from './buddy-wish.actions.ts';
import { buddyDays, checkBuddyAnswer, isAsked, isTogether, type BuddyWish } from './buddy.rules.ts';
import { endTogether } from './end-buddies.actions.ts';
import { plannedSteps } from './settling.rules.ts';
import { holdWelcome, plannedFor, welcomes } from './welcome-rows.actions.ts';
import { checkRunning } from './welcome.rules.ts';
import type { StepView } from './welcomes-at-work.actions.ts';

/** A newcomer who chose the viewer, or whose buddy the viewer is. */
export interface BuddyOf {
  readonly id: string;
  readonly firstName: string;
  /** The last day to say yes on; null once they did. */
  readonly until: string | null;
  /** None before the yes; when they are, and nothing of what was done, missed or answered. */
  readonly steps: readonly StepView[];
}

/** What somebody sees who wants to be a buddy, was asked, or is one. */
export interface Buddying {
  readonly wish: BuddyWish | null;
  readonly isAppointed: boolean;
  readonly newcomers: readonly BuddyOf[];
}

/** The viewer's own. Null for whoever does not live here. */
export async function ownBuddying(context: Context): Promise<Buddying | null> {
  if (context.viewer.kind !== 'resident') return null;
  const { residentId } = context.viewer;
  const { db } = context;
  const wish = await db
    .selectFrom('welcome_buddy_wish')
    .select(['hours_a_month as hours', 'away_until as awayUntil', 'languages'])
    .where('resident_id', '=', residentId)
    .executeTakeFirst();
  return {
    wish: wish ?? null,
    isAppointed: (await rolesOf(context, residentId)).includes('welcome-buddy'),
    newcomers: await newcomersOf(context, residentId),
  };
}

/** Yes: from today until the end they are the newcomer's buddy. No is told to nobody. */
export async function answerBuddyAsk(context: Context, offerId: string, yes: boolean): Promise<void> {
  const { residentId } = await asResident(context);
  const { offer, row } = await holdOffered(context, offerId, residentId);
  checkRunning(row);
  const now = (await offeredTo(context, [row])).get(row.id)?.offers.find(({ id }) => id === offerId);
  checkBuddyAnswer(offer, todayOf(context));
  if (!now?.isThere) throw new Refused('ASK_OVER');
  await context.db
    .updateTable('welcome_buddy_offer')
    .set({ buddy_said: yes ? 'yes' : 'no' })
    .where('id', '=', offerId)
    .execute();
  if (yes && row.residentId) await makeBuddy(context, { residentId: row.residentId, buddyId: residentId });
}

/** The buddy stops, without why. */
export async function stopBeingBuddy(context: Context, offerId: string): Promise<void> {
  const { residentId } = await asResident(context);
  const { offer, row } = await holdOffered(context, offerId, residentId);
  if (!isTogether(offer)) throw new Refused('NOT_FOUND');
  await endTogether(context, [{ ...offer, residentId: row.residentId }]);
}

/** One that asks this buddy, held; whoever was only offered finds nothing. */
async function holdOffered(context: Context, offerId: string, residentId: string) {
  const find = () => offerRows(context).where('welcome_buddy_offer.id', '=', offerId).executeTakeFirst();
  const known = await find();
  if (known?.buddyId !== residentId || known.newcomerSaid !== 'yes') throw new Refused('NOT_FOUND');
  const row = await holdWelcome(context, known.welcomeId);
  const offer = await find();
  if (offer?.newcomerSaid !== 'yes') throw new Refused('NOT_FOUND');
  return { offer, row };
}

/** Those who chose the viewer, as long as they may be seen: the half year runs, the role is there, and nobody blocked the other. */
async function newcomersOf(context: Context, residentId: string): Promise<BuddyOf[]> {
  const today = todayOf(context);
  const mine = (await offerRows(context).where('buddy_id', '=', residentId).execute()).filter(
    (one) => isTogether(one) || (one.buddySaid === null && isAsked(one, today)),
  );
  const rows = mine.length
    ? await welcomes(context)
        .where(
          'welcome.id',
          'in',
          mine.map(({ welcomeId }) => welcomeId),
        )
        .where('ended_on', 'is', null)
        .orderBy('key_on')
        .orderBy('welcome.id')
        .execute()
    : [];
  const offered = await offeredTo(context, rows);
  return rows.flatMap((row): BuddyOf[] => {
    const offer = offered.get(row.id)?.offers.find(({ id }) => mine.some((one) => one.id === id));
    if (!offer?.isThere) return [];
    const together = isTogether(offer);
    return [
      {
        id: offer.id,
        firstName: row.accountName ?? '',
        until: together || !offer.askedOn ? null : dayLater(offer.askedOn, buddyDays - 1),
        steps: together ? plannedSteps(plannedFor(row), today) : [],
      },
    ];
  });
}

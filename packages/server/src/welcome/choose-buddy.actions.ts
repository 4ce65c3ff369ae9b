import { v7 as newId } from 'uuid';
import { signedIn, type Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { Refused } from '../errors.ts';
import { sendBuddyMail } from './buddy-mail.actions.ts';
import { offeredTo, offerRows, type Offered, type ReasonView } from './buddy-offers.actions.ts';
import { canBeChosen, checkChoosing, isAsked, isTogether, type BuddyState } from './buddy.rules.ts';
import { endTogether } from './end-buddies.actions.ts';
import { findOwnRunning } from './find-own.actions.ts';
import { holdRunning, holdWelcome, type WelcomeRow } from './welcome-rows.actions.ts';
import { checkRunning } from './welcome.rules.ts';

/** What a newcomer sees of their buddy, or of those they can choose from. */
export interface OwnBuddy {
  readonly state: BuddyState;
  readonly firstName: string | null;
  readonly offers: readonly {
    readonly id: string;
    readonly firstName: string;
    readonly reasons: readonly ReasonView[];
  }[];
  readonly canAskOthers: boolean;
}

/** As the newcomer may know it: who said no looks like who said nothing. */
async function ownBuddy(context: Context, row: WelcomeRow): Promise<OwnBuddy | null> {
  if (row.agreedOn === null) return null;
  const offered = (await offeredTo(context, [row])).get(row.id);
  if (!offered) return null;
  const { state, offers } = offered;
  const today = todayOf(context);
  const shown = offers.find((one) =>
    state === 'together' ? one.isThere && isTogether(one) : isAsked(one, today),
  );
  return {
    state,
    firstName: state === 'together' || state === 'asked' ? (shown?.firstName ?? null) : null,
    offers:
      state === 'choosing'
        ? offers.flatMap((one) =>
            one.isFree && canBeChosen(one)
              ? [{ id: one.id, firstName: one.firstName ?? '', reasons: one.reasons }]
              : [],
          )
        : [],
    canAskOthers: state === 'choosing' && offered.othersAskedOn === null,
  };
}

/** "Ik wil een welkomstbuur", or "liever niemand": then nothing is asked of anybody any more. */
export async function wantBuddy(context: Context, wants: boolean): Promise<void> {
  const row = await holdOwnRunning(context);
  const said = { wants, said_on: todayOf(context) };
  await context.db
    .insertInto('welcome_buddy_want')
    .values({ organisation_id: context.organisation.id, welcome_id: row.id, others_asked_on: null, ...said })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'welcome_id']).doUpdateSet(said))
    .execute();
  if (!wants) await refuse(context, row.id, 'all');
}

/** One of those who were offered; from now on they have some days to say yes. */
export async function chooseBuddy(context: Context, offerId: string): Promise<void> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('buddy-by-actor', residentId);
  const offer = await offerRows(context).where('welcome_buddy_offer.id', '=', offerId).executeTakeFirst();
  const row = offer && (await holdWelcome(context, offer.welcomeId));
  // "Not there" and "not for you" are one answer.
  if (!row || row.residentId !== residentId) throw new Refused('NOT_FOUND');
  checkRunning(row);
  const offered = (await offeredTo(context, [row])).get(row.id);
  const chosen = offered?.offers.find(({ id }) => id === offerId);
  if (!offered || !chosen) throw new Refused('NOT_FOUND');
  checkChoosing(offered.state, chosen);
  const today = todayOf(context);
  await context.db
    .updateTable('welcome_buddy_offer')
    .set({ newcomer_said: 'yes', asked_on: today })
    .where('id', '=', offerId)
    .execute();
  await context.db
    .insertInto('welcome_buddy_ask')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      buddy_id: chosen.buddyId,
      asked_on: today,
    })
    .execute();
  await sendBuddyMail(context, offerId);
}

/** "Liever anderen", once: who was offered is not offered again. */
export async function askOtherBuddies(context: Context): Promise<void> {
  const row = await holdOwnRunning(context);
  const offered = (await offeredTo(context, [row])).get(row.id);
  if (offered?.state !== 'choosing') throw new Refused('NOT_FOUND');
  if (offered.othersAskedOn !== null) throw new Refused('ALREADY_ANSWERED');
  await refuse(context, row.id, 'open');
  await context.db
    .updateTable('welcome_buddy_want')
    .set({ others_asked_on: todayOf(context) })
    .where('welcome_id', '=', row.id)
    .execute();
}

/** The newcomer stops with their buddy, without why; the half year goes on. */
export async function stopOwnBuddy(context: Context): Promise<void> {
  const row = await holdOwnRunning(context);
  const offers: Offered['offers'] = (await offeredTo(context, [row])).get(row.id)?.offers ?? [];
  const together = offers.find(isTogether);
  if (!together) throw new Refused('NOT_FOUND');
  await endTogether(context, [{ ...together, residentId: row.residentId }]);
}

/** The viewer's own, which they said yes to. @throws Refused NOT_FOUND */
async function holdOwnRunning(context: Context): Promise<WelcomeRow> {
  const { residentId } = signedIn(context.viewer);
  await context.limits.use('buddy-by-actor', residentId);
  const own = await findOwnRunning(context);
  if (!own) throw new Refused('NOT_FOUND');
  return holdRunning(context, own.id);
}

async function refuse({ db }: Context, welcomeId: string, which: 'open' | 'all'): Promise<void> {
  let refused = db
    .updateTable('welcome_buddy_offer')
    .set({ newcomer_said: 'no' })
    .where('welcome_id', '=', welcomeId)
    .where((where) => where.or([where('buddy_said', 'is', null), where('buddy_said', '=', 'no')]));
  if (which === 'open') refused = refused.where('newcomer_said', 'is', null);
  await refused.execute();
}

/** The viewer's own; null for whoever has no half year that they said yes to. */
export async function viewersBuddy(context: Context): Promise<OwnBuddy | null> {
  const row = await findOwnRunning(context);
  return row ? ownBuddy(context, row) : null;
}

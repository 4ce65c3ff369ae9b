import { signedIn, type Context } from '../builder.ts';
import { dayLater, todayOf } from '../clock.ts';
import { writeRead } from '../community/reads.actions.ts';
import { Refused } from '../errors.ts';
import { peopleAtHome } from '../residents/living-here.actions.ts';
import { isLeftAlone } from '../residents/pause.actions.ts';
import { giveRole } from '../residents/residents.actions.ts';
import { endRole } from '../residents/roles.actions.ts';
import type { WillingBuddy } from './buddy-proposal.rules.ts';
import { isFree } from './buddy.rules.ts';
import { endOffersOf } from './end-offers.actions.ts';
import { atWelcomes } from './welcome-rows.actions.ts';
import { works } from './welcomes-at-work.actions.ts';

export type Rostering = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** Somebody who wants to be a buddy, with where they live today. Nobody is in it who has no home. */
export interface RosterRow {
  readonly id: string;
  readonly firstName: string | null;
  readonly hours: number;
  readonly awayUntil: string | null;
  readonly languages: readonly string[];
  readonly toldOn: string;
  /** Where they are called before they are appointed; null once that was done. */
  readonly phone: string | null;
  readonly talkedOn: string | null;
  readonly isAppointed: boolean;
  readonly isLeftAlone: boolean;
  readonly isFree: boolean;
  readonly buildingId: string;
  readonly building: string;
  readonly neighbourhoodId: string;
  readonly neighbourhood: string;
}

const mostAtOnce = 500;

/** Everybody who wants to be one, or those of some people who do; in two statements. */
export async function roster(context: Rostering, ids?: readonly string[]): Promise<RosterRow[]> {
  if (ids?.length === 0) return [];
  const today = todayOf(context);
  let wishes = context.db
    .selectFrom('welcome_buddy_wish as wish')
    .select(['resident_id', 'hours_a_month', 'away_until', 'languages', 'told_on', 'phone', 'talked_on'])
    .select((row) => isLeftAlone(row.ref('wish.resident_id'), today).as('left_alone'))
    .orderBy('told_on')
    .orderBy('resident_id')
    .limit(mostAtOnce);
  if (ids) wishes = wishes.where('resident_id', 'in', [...ids]);
  const wished = await wishes.execute();
  if (wished.length === 0) return [];
  const people = await context.db
    .selectFrom(
      peopleAtHome(
        wished.map(({ resident_id }) => resident_id),
        { today, at: context.clock.now() },
      ).as('person'),
    )
    .selectAll()
    .execute();
  const homes = new Map(people.map((person) => [person.resident_id, person]));
  return wished.flatMap((wish) => {
    const home = homes.get(wish.resident_id);
    if (!home) return [];
    const row = {
      id: wish.resident_id,
      firstName: home.first_name,
      hours: wish.hours_a_month,
      awayUntil: wish.away_until,
      languages: wish.languages,
      toldOn: wish.told_on,
      phone: wish.phone,
      talkedOn: wish.talked_on,
      isAppointed: Boolean(home.is_welcome_buddy),
      isLeftAlone: Boolean(wish.left_alone),
      buildingId: home.building_id,
      building: home.building,
      neighbourhoodId: home.neighbourhood_id,
      neighbourhood: home.neighbourhood,
    };
    return [{ ...row, isFree: isFree(row, today) }];
  });
}

/** How often each was asked in the past year; whom a newcomer can still choose counts in parts. */
export async function asksOf(
  context: Rostering,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const { db } = context;
  const asked = await db
    .selectFrom('welcome_buddy_ask')
    .select((row) => ['buddy_id', row.fn.countAll<string>().as('asks')])
    .where('buddy_id', 'in', [...ids])
    .where('asked_on', '>', dayLater(todayOf(context), -365))
    .groupBy('buddy_id')
    .execute();
  const open = await db
    .selectFrom('welcome_buddy_offer as offer')
    .innerJoin('welcome', (join) =>
      join
        .onRef('welcome.organisation_id', '=', 'offer.organisation_id')
        .onRef('welcome.id', '=', 'offer.welcome_id'),
    )
    .select(['offer.welcome_id', 'offer.buddy_id'])
    .where('welcome.ended_on', 'is', null)
    .where('offer.newcomer_said', 'is', null)
    .where('offer.ended_on', 'is', null)
    .execute();
  const among = Map.groupBy(open, ({ welcome_id }) => welcome_id);
  const asks = new Map(asked.map((row) => [row.buddy_id, Number(row.asks)]));
  for (const { welcome_id, buddy_id } of open)
    asks.set(buddy_id, (asks.get(buddy_id) ?? 0) + 1 / among.get(welcome_id)!.length);
  return asks;
}

/** As the rule for proposing reads them. What they like to do is told to neighbours, and not for this. */
export function asWilling(rows: readonly RosterRow[], asks: ReadonlyMap<string, number>): WillingBuddy[] {
  return rows.map((row) => ({ ...row, interests: [], asked: asks.get(row.id) ?? 0 }));
}

/** For staff, in the console; null for everybody else. */
export async function buddiesAtWork(context: Context): Promise<RosterRow[] | null> {
  return works(context) ? roster(context) : null;
}

/** The number to call; that it was read is written down, and whoever it belongs to can see that. */
export async function readNumberOf(context: Context, { id, phone }: RosterRow): Promise<string | null> {
  if (phone === null) return null;
  await writeRead(context, {
    actor: 'resident',
    actorId: signedIn(context.viewer).residentId,
    action: 'read:buddy-wish',
    aboutId: id,
    reason: 'calling',
    whoseId: id,
  });
  return phone;
}

/** Who said that they want to help, and whom nobody called about it yet; who waits longest first. */
export async function buddiesToCall(context: Rostering, most: number): Promise<RosterRow[]> {
  const uncalled = await context.db
    .selectFrom('welcome_buddy_wish')
    .select('resident_id as id')
    .where('talked_on', 'is', null)
    .orderBy('told_on')
    .orderBy('resident_id')
    .limit(mostAtOnce)
    .execute();
  const waiting = await roster(
    context,
    uncalled.map(({ id }) => id),
  );
  return waiting.filter(({ isAppointed }) => !isAppointed).slice(0, most);
}

/**
 * A person gives the role, or takes it away; who did not say that they want it is not found.
 *
 * @param talked whether they were called just now; before that nobody is appointed
 * @throws Refused NOT_FOUND or TALK_FIRST
 */
export async function appointBuddy(
  context: Context,
  id: string,
  { appointed, talked }: { readonly appointed: boolean; readonly talked: boolean },
): Promise<void> {
  const by = await atWelcomes(context);
  const [found] = await roster(context, [id]);
  if (!found) throw new Refused('NOT_FOUND');
  if (talked) await noteTalk(context, id);
  if (found.isAppointed === appointed) return;
  if (appointed && !talked && found.talkedOn === null) throw new Refused('TALK_FIRST');
  await endOffersOf(context, id);
  if (appointed) await giveRole(context, { residentId: id, role: 'welcome-buddy', by });
  else await endRole(context, { residentId: id, role: 'welcome-buddy', by });
}

/** The number was for this one call. */
async function noteTalk(context: Context, residentId: string): Promise<void> {
  await context.db
    .updateTable('welcome_buddy_wish')
    .set({ talked_on: todayOf(context), phone: null })
    .where('resident_id', '=', residentId)
    .execute();
}

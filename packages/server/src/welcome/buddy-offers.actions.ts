import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { placesOfHomes } from '../community/places.actions.ts';
import { absentFor } from '../moderation/moderation.actions.ts';
import { peopleAtHome } from '../residents/living-here.actions.ts';
import { reasonsFor, type BuddyReason, type Newcomer } from './buddy-proposal.rules.ts';
import { roster, type Rostering, type RosterRow } from './buddy-roster.actions.ts';
import { buddyStateOf, type BuddyState, type Offer } from './buddy.rules.ts';
import type { WelcomeRow } from './welcome-rows.actions.ts';

/** Why somebody may suit, with the language or the place it is about. */
export interface ReasonView {
  readonly kind: Exclude<BuddyReason, 'interest'>;
  readonly name: string;
}

export interface OfferRow extends Offer {
  readonly id: string;
  readonly welcomeId: string;
  readonly buddyId: string;
}

/** One of them as it is today. */
export interface OfferNow extends OfferRow {
  readonly firstName: string | null;
  /** Lives here, is appointed, and is not absent for the newcomer. */
  readonly isThere: boolean;
  /** Can be chosen. */
  readonly isFree: boolean;
  readonly reasons: readonly ReasonView[];
}

/** A newcomer with their offers. */
export interface Offered {
  readonly newcomer: Newcomer;
  readonly wants: boolean | undefined;
  readonly othersAskedOn: string | null;
  readonly offers: readonly OfferNow[];
  readonly state: BuddyState;
}

export function offerRows({ db }: Pick<Rostering, 'db'>) {
  return db
    .selectFrom('welcome_buddy_offer')
    .select([
      'welcome_buddy_offer.id',
      'welcome_id as welcomeId',
      'buddy_id as buddyId',
      'asked_on as askedOn',
    ])
    .select([
      'newcomer_said as newcomerSaid',
      'buddy_said as buddySaid',
      'welcome_buddy_offer.ended_on as endedOn',
    ])
    .orderBy('welcome_buddy_offer.id');
}

/** What was offered to some newcomers, as it is today. Nobody absent for the newcomer is there. */
export async function offeredTo(
  context: Rostering,
  rows: readonly WelcomeRow[],
): Promise<ReadonlyMap<string, Offered>> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const today = todayOf(context);
  const offers = await offerRows(context).where('welcome_id', 'in', ids).execute();
  const wants = await context.db
    .selectFrom('welcome_buddy_want')
    .selectAll()
    .where('welcome_id', 'in', ids)
    .execute();
  const buddyIds = [...new Set(offers.map(({ buddyId }) => buddyId))];
  const people = await peopleOf(context, buddyIds);
  const willing = await roster(context, buddyIds);
  const newcomers = await newcomersOf(context, rows);
  const all = new Map<string, Offered>();
  for (const row of rows) {
    const want = wants.find(({ welcome_id }) => welcome_id === row.id);
    const absent = await absentOf(context, row);
    const newcomer = newcomers.get(row.id);
    if (!newcomer) continue;
    const now = offers
      .filter(({ welcomeId }) => welcomeId === row.id)
      .map((offer): OfferNow => {
        const person = people.get(offer.buddyId);
        const isThere = Boolean(person?.is_welcome_buddy) && !absent.has(offer.buddyId);
        const buddy = willing.find(({ id }) => id === offer.buddyId);
        return {
          ...offer,
          firstName: isThere ? (person?.first_name ?? null) : null,
          isThere,
          isFree: isThere && (buddy?.isFree ?? false),
          reasons: isThere && buddy ? reasonsOf(newcomer, buddy) : [],
        };
      });
    all.set(row.id, {
      newcomer,
      wants: want?.wants,
      othersAskedOn: want?.others_asked_on ?? null,
      offers: now,
      state: buddyStateOf(want?.wants, now, today),
    });
  }
  return all;
}

/** Who is absent for a newcomer, both ways. */
export async function absentOf(
  context: Pick<Context, 'db'>,
  { residentId }: Pick<WelcomeRow, 'residentId'>,
): Promise<ReadonlySet<string>> {
  return residentId ? absentFor(context, residentId) : new Set<string>();
}

/** Why somebody suits, out of what both told for this. */
export function reasonsOf(newcomer: Newcomer, buddy: RosterRow): ReasonView[] {
  return reasonsFor(newcomer, { ...buddy, interests: [], asked: 0 }).flatMap((kind): ReasonView[] => {
    if (kind === 'language') {
      const shared = newcomer.languages.find((one) => buddy.languages.includes(one));
      return [{ kind, name: shared ?? '' }];
    }
    if (kind === 'interest') return [];
    return [{ kind, name: kind === 'building' ? buddy.building : buddy.neighbourhood }];
  });
}

async function newcomersOf(
  { db }: Rostering,
  rows: readonly WelcomeRow[],
): Promise<ReadonlyMap<string, Newcomer>> {
  const places = await db
    .selectFrom(placesOfHomes().as('place'))
    .select(['place.home_id', 'place.building_id', 'place.neighbourhood_id'])
    .where(
      'place.home_id',
      'in',
      rows.map(({ homeId }) => homeId),
    )
    .execute();
  return new Map(
    rows.flatMap((row) => {
      const place = places.find(({ home_id }) => home_id === row.homeId);
      if (!place) return [];
      const newcomer: Newcomer = {
        id: row.residentId ?? row.id,
        languages: [row.language],
        buildingId: place.building_id,
        neighbourhoodId: place.neighbourhood_id,
        interests: [],
      };
      return [[row.id, newcomer] as const];
    }),
  );
}

async function peopleOf(context: Rostering, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const now = { today: todayOf(context), at: context.clock.now() };
  const rows = await context.db.selectFrom(peopleAtHome(ids, now).as('person')).selectAll().execute();
  return new Map(rows.map((row) => [row.resident_id, row]));
}

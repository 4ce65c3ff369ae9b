import { atWorkIn, inConsole, type Context } from '../builder.ts';
import { dayIn, todayOf } from '../clock.ts';
import {
  findPlaceOfBuilding,
  listBuildings,
  placesOfBuildings,
  type PlaceName,
} from '../community/place-names.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import {
  translationsOf,
  translationsToCheck,
  type AdvertTranslation,
} from './advert-translations.actions.ts';
import { latestEnd, proposedActivities, isStanding, standingStates } from './mix-advert.rules.ts';
import { findPlace } from './mix-place.actions.ts';
import type { MixAdvertState } from './mix.table.ts';
import { activitiesShown } from './read-mix.actions.ts';
import { advertText, readAdvertText, type MixAdvertText } from './read-mix-advert.actions.ts';

/** How the text of a building stands. */
export type AdvertStanding = 'none' | 'waiting' | 'public' | 'ended';

export interface AdvertBuilding extends PlaceName {
  readonly neighbourhood: string;
  readonly standing: AdvertStanding;
}

/** One version, with who wrote it and who let it through. */
export interface AdvertVersion {
  readonly id: string;
  readonly version: number;
  readonly state: MixAdvertState;
  readonly activities: readonly string[];
  readonly text: string | null;
  readonly endsOn: string;
  readonly ended: boolean;
  readonly writer: string | null;
  readonly writtenOn: string;
  readonly checker: string | null;
  readonly viewerMayCheck: boolean;
  /** Only of a text that is read, or will be. */
  readonly viewerMayTranslate: boolean;
  readonly translations: readonly AdvertTranslation[];
}

/** All that is needed to write, check and place the text of one building. */
export interface AdvertAtWork extends PlaceName {
  readonly buildingId: string;
  /** What published numbers name; nothing while there are too few. */
  readonly proposed: readonly string[];
  readonly latestDay: string;
  readonly versions: readonly AdvertVersion[];
}

const mayWrite = ({ viewer }: Context): boolean => atWorkIn(viewer, 'editor', 'staff');

/** Every building, and how its text stands; nothing for whoever does not work on it. */
export async function advertBuildings(context: Context): Promise<AdvertBuilding[] | null> {
  if (!mayWrite(context)) return null;
  const today = todayOf(context);
  const rows = await context.db
    .selectFrom('mix_advert')
    .select(['building_id as buildingId', 'state', 'ends_on as endsOn'])
    .where('state', 'in', standingStates)
    .execute();
  const places = await placesOfBuildings(context.db, [...new Set(rows.map(({ buildingId }) => buildingId))]);
  const standing = (slug: string): AdvertStanding => {
    const own = rows.filter(({ buildingId }) => places.get(buildingId)?.slug === slug);
    const shown = own.find(({ state }) => state === 'public');
    if (own.some(({ state }) => state === 'waiting')) return 'waiting';
    return shown ? (shown.endsOn < today ? 'ended' : 'public') : 'none';
  };
  return (await listBuildings(context.db)).flatMap(({ name: neighbourhood, buildings }) =>
    buildings.map(({ slug, name }) => ({ slug, name, neighbourhood, standing: standing(slug) })),
  );
}

/** By its slug or its id; null where there is none, and for whoever does not work on it. */
export async function advertAtWork(
  context: Context,
  of: { slug: string } | { id: string },
): Promise<AdvertAtWork | null> {
  if (!mayWrite(context)) return null;
  const place = await findPlaceOfBuilding(context.db, of);
  if (!place) return null;
  const shown = await activitiesShown(context, await findPlace(context, { building: place.slug }));
  return {
    slug: place.slug,
    name: place.name,
    buildingId: place.id,
    proposed: proposedActivities(shown),
    latestDay: latestEnd(todayOf(context)),
    versions: await versionsOf(context, place.id),
  };
}

/** The newest first. */
async function versionsOf(context: Context, buildingId: string): Promise<AdvertVersion[]> {
  const { residentId } = inConsole(context.viewer, 'editor', 'staff');
  const today = todayOf(context);
  const rows = await context.db
    .selectFrom('mix_advert')
    .selectAll()
    .where('building_id', '=', buildingId)
    .orderBy('version', 'desc')
    .limit(20)
    .execute();
  const people = rows.flatMap(({ written_by, checked_by }) =>
    checked_by ? [written_by, checked_by] : [written_by],
  );
  const names = await firstNames(context, people);
  const translations = await translationsOf(
    context,
    rows.map(({ id }) => id),
    residentId,
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    state: row.state,
    activities: row.activities,
    text: row.text,
    endsOn: row.ends_on,
    ended: row.ends_on < today,
    writer: names.get(row.written_by) ?? null,
    writtenOn: dayIn(context.organisation.timezone, row.written_at),
    checker: (row.checked_by && names.get(row.checked_by)) ?? null,
    viewerMayCheck: row.state === 'waiting' && row.written_by !== residentId && row.ends_on >= today,
    viewerMayTranslate: row.text !== null && isStanding(row.state) && row.ends_on >= today,
    translations: translations.filter(({ advertId }) => advertId === row.id),
  }));
}

/** As a version would be read, and what is read now. */
export function versionAsRead(
  context: Context,
  { slug }: AdvertAtWork,
  said: AdvertVersion,
): Promise<MixAdvertText> {
  return advertText(context, { said, slug, language: 'nl' });
}

export function shownNow(context: Context, { slug }: AdvertAtWork): Promise<MixAdvertText | null> {
  return readAdvertText(context, slug, 'nl');
}

/** A text, or what it says in another language, that waits for somebody. */
export interface WaitingAdvert extends PlaceName {
  readonly id: string;
  readonly since: Date;
  /** Of a translation. */
  readonly language: string | null;
}

/** What waits for somebody else than who wrote it, texts before translations and then the longest first. */
export async function advertsToCheck(context: Context, most: number): Promise<WaitingAdvert[]> {
  const { residentId } = inConsole(context.viewer, 'editor', 'staff');
  const adverts = await context.db
    .selectFrom('mix_advert')
    .select(['id', 'building_id as buildingId', 'written_at as since'])
    .where('state', '=', 'waiting')
    .where('written_by', '<>', residentId)
    .where('ends_on', '>=', todayOf(context))
    .orderBy('written_at')
    .limit(most)
    .execute();
  const translations = await translationsToCheck(context, residentId, most);
  const waiting = [...adverts.map((one) => ({ ...one, language: null })), ...translations].slice(0, most);
  const places = await placesOfBuildings(context.db, [
    ...new Set(waiting.map(({ buildingId }) => buildingId)),
  ]);
  return waiting.map(({ buildingId, ...one }) => ({ ...one, ...places.get(buildingId)! }));
}

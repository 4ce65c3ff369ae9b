import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { activityWords, type Activity } from '@wederkerig/words/activities';
import { mixAdvertWords } from '@wederkerig/words/mix-advert';
import { sharedWords } from '@wederkerig/words/shared';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { findBuilding } from '../community/places.actions.ts';
import { findPlace } from './mix-place.actions.ts';

/** A text beside a vacant home in the language of its reader: what neighbours do, and that everybody is welcome. */
export interface MixAdvertText {
  readonly language: string;
  readonly heading: string;
  readonly lead: string;
  readonly activities: readonly string[];
  /** What staff wrote beside it, in the reader's language where that was checked, and otherwise in Dutch. */
  readonly own: string | null;
  readonly ownLanguage: string;
  /** Where it is not in the reader's language. */
  readonly ownNote: string | null;
  readonly welcome: readonly string[];
  readonly until: string;
  readonly endsOn: string;
}

type Reading = Pick<Context, 'db' | 'organisation' | 'clock'>;

export interface AdvertSaid {
  readonly activities: readonly string[];
  readonly text: string | null;
  readonly endsOn: string;
  /** The same text in the reader's language. */
  readonly translation?: string | undefined;
}

/** The text of a building that a second person let through, until its last day; null where there is none. */
export async function readAdvertText(
  context: Reading,
  slug: string,
  language: string,
): Promise<MixAdvertText | null> {
  const buildingId = await findBuilding(context.db, slug);
  if (!buildingId) return null;
  const said = await context.db
    .selectFrom('mix_advert')
    .select(['id', 'activities', 'text', 'ends_on as endsOn'])
    .where('building_id', '=', buildingId)
    .where('state', '=', 'public')
    .where('ends_on', '>=', todayOf(context))
    .executeTakeFirst();
  if (!said) return null;
  const translation = await checkedTranslation(context, said.id, nearestDelivered(language));
  return advertText(context, { said: { ...said, translation }, slug, language });
}

async function checkedTranslation({ db }: Reading, advertId: string, language: string) {
  const row = await db
    .selectFrom('mix_advert_translation')
    .select('text')
    .where('advert_id', '=', advertId)
    .where('language', '=', language)
    .where('checked_by', 'is not', null)
    .executeTakeFirst();
  return row?.text;
}

/** The sentences of a text; its place is the one whose numbers it came from. */
export async function advertText(
  context: Reading,
  { said, slug, language: asked }: { said: AdvertSaid; slug: string; language: string },
): Promise<MixAdvertText> {
  const { formOfAddress } = context.organisation;
  const language = nearestDelivered(asked);
  const words = await wordsIn(mixAdvertWords, language, formOfAddress);
  const { activity } = await wordsIn(activityWords, language, formOfAddress);
  const { notTranslated } = await wordsIn(sharedWords, language, formOfAddress);
  const place = await findPlace(context, { building: slug });
  return {
    language,
    heading: words.heading,
    lead: words.lead(place.name ?? ''),
    activities: said.activities.map((one) => activity[one as Activity]),
    own: said.translation ?? said.text,
    ownLanguage: said.translation === undefined ? 'nl' : language,
    ownNote: said.text !== null && language !== 'nl' && said.translation === undefined ? notTranslated : null,
    welcome: words.welcome,
    until: words.until(said.endsOn),
    endsOn: said.endsOn,
  };
}

/** The same as lines, for whoever copies or fetches it. */
export function asPlainText(text: MixAdvertText): string {
  const list = text.activities.map((one) => `- ${one}`).join('\n');
  const parts = [
    text.heading,
    `${text.lead}\n${list}`,
    text.ownNote,
    text.own,
    text.welcome.join(' '),
    text.until,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

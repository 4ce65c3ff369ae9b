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
  /** What staff wrote beside it, in Dutch. */
  readonly own: string | null;
  /** Where the reader's language is another one. */
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
    .select(['activities', 'text', 'ends_on as endsOn'])
    .where('building_id', '=', buildingId)
    .where('state', '=', 'public')
    .where('ends_on', '>=', todayOf(context))
    .executeTakeFirst();
  return said ? advertText(context, { said, slug, language }) : null;
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
    own: said.text,
    ownNote: said.text !== null && language !== 'nl' ? notTranslated : null,
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

import { activities, type Activity } from '@wederkerig/words/activities';
import type { SpokenLanguage } from '@wederkerig/words/profile-choices';
import type { Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { ownWords, languagesOfNeighbours, likedHere, pursuits } from './profile-voices.seed.ts';
import type { ProfileAudience, ProfileQuestion } from './profile-card.table.ts';

type Seeding = Pick<Context, 'db' | 'organisation' | 'clock'>;

interface Said {
  readonly question: ProfileQuestion;
  readonly chosen: readonly string[];
  readonly words: string | null;
  readonly language: string;
  readonly audience: ProfileAudience;
}

/**
 * About sixty in a hundred of these people told something of themselves; who, and what, is the same every time. Some said hello
 * to a neighbour, two know each other, one wants to be left alone.
 */
export async function seedProfiles(context: Seeding, residents: readonly string[]): Promise<void> {
  const rows = residents.flatMap((resident_id, index) =>
    said(index).map(({ chosen, ...answer }) => ({
      organisation_id: context.organisation.id,
      resident_id,
      ...answer,
      chosen: [...chosen],
      words_wait: false,
      counted: false,
      until: null,
      answered_at: daysAfter(context.clock.now(), -(5 + pick(index, 90, answer.question.length))),
    })),
  );
  if (rows.length > 0) await context.db.insertInto('profile_answer').values(rows).execute();
  await seedHellos(context, residents);
}

/** Whether somebody told something. The first of the demo always did. */
export function tellsSomething(index: number): boolean {
  return index === 0 || pick(index, 100, 1) < 60;
}

function said(index: number): Said[] {
  if (!tellsSomething(index)) return [];
  const language = languagesOfNeighbours[pick(index, languagesOfNeighbours.length, 2)]!;
  const pursuit = pursuits[pick(index, pursuits.length, 3)]!;
  const all: Said[] = [
    {
      question: 'good-at',
      chosen: inOrder(pursuit.goodAt),
      words: some(index, 4, 3) ? (ownWords[pursuit.goodAt[0]!] ?? null) : null,
      language: 'nl',
      audience: openly(index, 4),
    },
    {
      question: 'enjoy',
      chosen: inOrder(pursuit.enjoys),
      words: null,
      language: 'nl',
      audience: openly(index, 5),
    },
    {
      question: 'could-use',
      chosen: inOrder(pursuit.couldUse),
      words: null,
      language: 'nl',
      audience: some(index, 6, 4) ? 'building' : some(index, 6, 3) ? 'my-buddy' : 'after-both-yes',
    },
    { question: 'speak', chosen: spoken(language), words: null, language: 'nl', audience: openly(index, 7) },
    { question: 'time', chosen: times(index), words: null, language: 'nl', audience: openly(index, 8) },
    {
      question: 'like-here',
      chosen: [],
      words: likedHere[pick(index, likedHere.length, 9)]!,
      language: 'nl',
      audience: openly(index, 9),
    },
  ];
  // The first of the demo answered everything; most people leave some of it out.
  return all.filter(({ question }, at) => index === 0 || question === 'good-at' || !some(index, 20 + at, 3));
}

function spoken(language: SpokenLanguage): string[] {
  return language === 'nl' ? ['nl'] : ['nl', language];
}

function times(index: number): string[] {
  const chosen = ['MORNING', 'AFTERNOON', 'EVENING', 'WEEKEND'].filter((_, at) => some(index, 30 + at, 2));
  return chosen.length > 0 ? chosen : ['AFTERNOON'];
}

function inOrder(chosen: readonly Activity[]): string[] {
  return activities.filter((activity) => chosen.includes(activity));
}

/** Most people show a thing to their building, some to the neighbourhood, a few to nearly nobody. */
function openly(index: number, which: number): ProfileAudience {
  const found = pick(index, 20, 40 + which);
  if (found < 11) return 'building';
  if (found < 17) return 'neighbourhood';
  return (['my-buddy', 'after-both-yes', 'only-me'] as const)[found - 17]!;
}

/** A neighbour waits for an answer of the first one, and the first knows another. */
async function seedHellos(context: Seeding, residents: readonly string[]): Promise<void> {
  const tellers = residents.slice(1, 20).filter((_, at) => tellsSomething(at + 1));
  const [first, known, waits] = [residents[0], ...tellers];
  if (!first || !known || !waits) return;
  const hello = (from_id: string, to_id: string, days: number) => ({
    organisation_id: context.organisation.id,
    from_id,
    to_id,
    answer: 'yes' as const,
    said_at: daysAfter(context.clock.now(), -days),
  });
  await context.db
    .insertInto('neighbour_hello')
    .values([hello(first, known, 30), hello(known, first, 29), hello(waits, first, 1)])
    .execute();
}

/** One of so many, for this person and this matter; always the same one, and as good as at random. */
function pick(index: number, many: number, matter: number): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(matter + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % many;
}

function some(index: number, matter: number, oneIn: number): boolean {
  return pick(index, oneIn, matter + 60) === 0;
}

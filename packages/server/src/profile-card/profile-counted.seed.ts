import { activities, type Activity } from '@wederkerig/words/activities';
import type { Context } from '../builder.ts';
import { daysAfter } from '../clock.ts';
import { tellsSomething } from './profile-card.seed.ts';
import type { ProfileQuestion } from './profile-card.table.ts';
import { pursuits } from './profile-voices.seed.ts';

type Seeding = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** What many people here can and like to do, the most first, as it is in most streets. */
const often = {
  talents: ['cooking', 'gardening', 'baking', 'bicycle-repair', 'music'],
  interests: ['coffee', 'walking', 'eating-together', 'card-games', 'books', 'singing'],
} as const satisfies Record<string, readonly Activity[]>;

/** Most of the people who told something let it be counted, and told something that many others can or like too. */
export async function seedCounted(context: Seeding, residents: readonly string[]): Promise<void> {
  for (const [index, residentId] of residents.entries())
    if (index > 0 && tellsSomething(index) && index % 8 !== 5) await tellMany(context, residentId, index);
}

/** Where people were asked at the door, each but a few told something and lets it be counted. */
export async function seedCountedByAll(context: Seeding, residents: readonly string[]): Promise<void> {
  for (const [index, residentId] of residents.entries())
    if (index % 12 !== 11) await tellMany(context, residentId, index);
}

async function tellMany(context: Seeding, residentId: string, index: number): Promise<void> {
  const { goodAt, enjoys, couldUse } = pursuits[(index * 7) % pursuits.length]!;
  const language = index % 4 === 1 ? 'tr' : index % 4 === 2 ? 'ar' : 'nl';
  const told: [ProfileQuestion, readonly string[]][] = [
    ['good-at', inOrder([...goodAt, oneOf(often.talents, index)])],
    ['enjoy', inOrder([...enjoys, oneOf(often.interests, index * 3)])],
    ['could-use', inOrder(couldUse)],
    ['speak', language === 'nl' ? ['nl'] : ['nl', language]],
  ];
  for (const [question, chosen] of told) await tell(context, { residentId, question, chosen });
}

/** Among ten people four say the first, three the second, and so on. */
function oneOf(list: readonly Activity[], index: number): Activity {
  const steps = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 4, 5];
  return list[Math.min(steps[index % steps.length]!, list.length - 1)]!;
}

function inOrder(chosen: readonly Activity[]): string[] {
  return activities.filter((activity) => chosen.includes(activity));
}

async function tell(
  { db, organisation, clock }: Seeding,
  {
    residentId,
    question,
    chosen,
  }: { residentId: string; question: ProfileQuestion; chosen: readonly string[] },
): Promise<void> {
  const answer = {
    chosen: [...chosen],
    counted: true,
    audience: 'neighbourhood' as const,
    until: null,
  };
  await db
    .insertInto('profile_answer')
    .values({
      organisation_id: organisation.id,
      resident_id: residentId,
      question,
      words: null,
      words_wait: false,
      language: 'nl',
      answered_at: daysAfter(clock.now(), -4),
      ...answer,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'resident_id', 'question']).doUpdateSet(answer),
    )
    .execute();
}

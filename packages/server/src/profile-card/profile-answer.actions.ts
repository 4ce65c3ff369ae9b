import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { lookFirst } from '../moderation/moderated.actions.ts';
import { giveFirstName } from '../residents/residents.actions.ts';
import { readLanguage, readText } from '../text.rules.ts';
import { residentAtHome } from './own-profile.actions.ts';
import {
  checkAudience,
  checkChosen,
  checkCounted,
  checkLastDay,
  checkSaysSomething,
  checkTakesWords,
  longestWords,
  usualAudience,
} from './profile-answer.rules.ts';
import type { ProfileAudience, ProfileQuestion } from './profile-card.table.ts';
import type { Neighbour } from './relations.actions.ts';

export interface Answering {
  readonly question: ProfileQuestion;
  readonly chosen?: readonly string[] | null | undefined;
  readonly words?: string | null | undefined;
  readonly language: string;
  /** Absent: as it was, or the usual one. */
  readonly audience?: ProfileAudience | null | undefined;
  readonly until?: string | null | undefined;
  /** Absent: as it was, or not. */
  readonly counted?: boolean | null | undefined;
  readonly firstName?: string | null | undefined;
}

/** Somebody tells something of themselves, to whom they choose, until when they choose. */
export async function answerProfileQuestion(context: Context, told: Answering): Promise<void> {
  const self = await residentAtHome(context);
  const { question } = told;
  const now = context.clock.now();
  const chosen = checkChosen(question, told.chosen ?? []);
  const words = ownWords(question, told.words);
  checkSaysSomething(question, chosen, words);
  const before = await answerNow(context, self.id, question);
  const audience = checkAudience(told.audience ?? before?.audience ?? usualAudience(question), self.place);
  const counted = checkCounted(question, audience, {
    asked: told.counted,
    before: before?.counted ?? false,
  });
  const until = checkLastDay(told.until, dayIn(context.organisation.timezone, now));
  await context.limits.use('profile-change-by-actor', self.id);
  await bearName(context, self, audience, told.firstName);
  // What a person let through stays so while its words do.
  const wordsWait = words === before?.words ? before.words_wait : lookFirst([words]) === 'waiting';
  const answer = {
    chosen,
    words,
    words_wait: wordsWait,
    language: readLanguage(told.language),
    audience,
    counted,
    until,
    answered_at: now,
  };
  await context.db
    .insertInto('profile_answer')
    .values({ organisation_id: context.organisation.id, resident_id: self.id, question, ...answer })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'resident_id', 'question']).doUpdateSet(answer),
    )
    .execute();
}

/** Takes an answer back, as if the question had never been answered. */
export async function withdrawProfileAnswer(context: Context, question: ProfileQuestion): Promise<void> {
  const self = await residentAtHome(context);
  await context.limits.use('profile-change-by-actor', self.id);
  await context.db
    .deleteFrom('profile_answer')
    .where('resident_id', '=', self.id)
    .where('question', '=', question)
    .execute();
}

/** What others see bears a first name; who has none yet gives one with it. */
export async function bearName(
  context: Context,
  { id, firstName }: Pick<Neighbour, 'id' | 'firstName'>,
  audience: ProfileAudience,
  typed: string | null | undefined,
): Promise<void> {
  if (!firstName && (audience !== 'only-me' || typed)) await giveFirstName(context, id, typed ?? '');
}

function ownWords(question: ProfileQuestion, typed: string | null | undefined): string | null {
  if (!typed?.trim()) return null;
  checkTakesWords(question);
  return readText(typed, longestWords);
}

function answerNow(context: Context, residentId: string, question: ProfileQuestion) {
  return context.db
    .selectFrom('profile_answer')
    .select(['audience', 'counted', 'words', 'words_wait'])
    .where('resident_id', '=', residentId)
    .where('question', '=', question)
    .executeTakeFirst();
}

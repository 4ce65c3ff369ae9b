import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { isLeftAlone } from '../residents/pause.actions.ts';
import type { ProfileAudience, ProfileQuestion } from './profile-card.table.ts';

/** What somebody chose out of a list and lets be counted. */
export interface CountedAnswer {
  readonly residentId: string;
  readonly question: ProfileQuestion;
  readonly chosen: readonly string[];
  readonly audience: ProfileAudience;
}

/**
 * All that people let be counted today, for numbers and never for a page. What its audience would not see now is not in it: an
 * answer past its last day, one of somebody who wants to be left alone, one that is kept from the building.
 */
export async function countedAnswers(
  context: Pick<Context<'profile_answer' | 'resident_pause'>, 'db' | 'organisation' | 'clock'>,
): Promise<CountedAnswer[]> {
  const today = dayIn(context.organisation.timezone, context.clock.now());
  return context.db
    .selectFrom('profile_answer')
    .select(['resident_id as residentId', 'question', 'chosen', 'audience'])
    .where('counted', '=', true)
    .where('audience', 'in', ['building', 'neighbourhood'])
    .where((answer) => answer.or([answer('until', 'is', null), answer('until', '>=', today)]))
    .where((answer) => answer.not(isLeftAlone(answer.ref('profile_answer.resident_id'), today)))
    .execute();
}

import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { moderate, whyHeld, type ThingFacts } from '../moderation/moderated.actions.ts';
import { cardOf } from './read-cards.actions.ts';

/** What a person decided about the own words and the picture on a card; what was chosen from a list is nobody's words. */
moderate('ProfileCard', {
  kind: 'card',
  async authorOf(context, id) {
    const { viewer } = context;
    if (viewer.kind === 'visitor') return undefined;
    return viewer.residentId === id || (await cardOf(context, id)) ? id : undefined;
  },
  async things(context, which) {
    const rows = context.db
      .selectFrom('profile_answer')
      .select('resident_id')
      .select([
        sql<boolean>`bool_or(words_wait)`.as('waits'),
        sql<Date>`min(answered_at) filter (where words_wait or words is not null)`.as('since'),
      ])
      .groupBy('resident_id');
    if (which.ids) return factsOf(await rows.where('resident_id', 'in', which.ids).execute(), which.ids);
    const waiting = rows.where('words_wait', '=', true).orderBy('since').limit(which.waiting);
    return factsOf(await waiting.execute(), []);
  },
  async show(context, id, why) {
    let rows = context.db
      .selectFrom('profile_answer')
      .select(['words', 'words_wait', 'language'])
      .where('resident_id', '=', id)
      .where('words', 'is not', null)
      .orderBy('question');
    if (!why.includes('reported')) rows = rows.where('words_wait', '=', true);
    const told = await rows.execute();
    const waiting = told.flatMap(({ words, words_wait }) => (words !== null && words_wait ? words : []));
    return {
      texts: told.flatMap(({ words }) => words ?? []),
      language: told[0]?.language ?? null,
      heldBecause: [...new Set(waiting.flatMap((words) => whyHeld([words])))],
      around: [],
    };
  },
  async carryOut(context, id, decision) {
    if (decision === 'let-through') await letWordsThrough(context, id);
    if (decision === 'refuse') await removeWords(context, id, [true]);
    if (decision === 'remove') {
      await removeWords(context, id, [true, false]);
      await context.db.deleteFrom('profile_picture').where('resident_id', '=', id).execute();
    }
  },
  // Words that were refused are gone from the card; whoever objected with reason can write them again.
  async bringBack() {},
});

/** A card is its person's, so that one without words, or with a picture alone, is there as well. */
function factsOf(
  rows: readonly { resident_id: string; waits: boolean; since: Date | null }[],
  ids: readonly string[],
): ThingFacts[] {
  const found = rows.map((row) => ({
    id: row.resident_id,
    state: row.waits ? ('waiting' as const) : ('shown' as const),
    since: row.since,
  }));
  const others = ids.filter((id) => !found.some((one) => one.id === id));
  return [...found, ...others.map((id) => ({ id, state: 'shown' as const, since: null }))].map((one) => ({
    ...one,
    authorId: one.id,
    since: one.since ?? new Date(0),
    buildingId: null,
    topic: null,
  }));
}

type Answers = Pick<Context<'profile_answer'>, 'db'>;

async function letWordsThrough({ db }: Answers, id: string): Promise<void> {
  await db.updateTable('profile_answer').set({ words_wait: false }).where('resident_id', '=', id).execute();
}

async function removeWords({ db }: Answers, id: string, waiting: readonly boolean[]): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('profile_answer')
    .set({ words: null, words_wait: false })
    .where('resident_id', '=', id)
    .where('words_wait', 'in', waiting)
    .where('words', 'is not', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await db
    .deleteFrom('profile_answer')
    .where('resident_id', '=', id)
    .where('words', 'is', null)
    .where((answer) => answer(answer.fn('cardinality', ['chosen']), '=', 0))
    .execute();
}

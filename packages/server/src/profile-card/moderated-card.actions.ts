import type { Context } from '../builder.ts';
import { moderate } from '../moderation/moderation.actions.ts';
import { findPerson } from '../residents/residents.actions.ts';
import { cardOf } from './read-cards.actions.ts';

/** What a person decided about the own words and the picture on a card; what was chosen from a list is nobody's words. */
moderate('ProfileCard', {
  async authorOf(context, id) {
    const { viewer } = context;
    if (viewer.kind === 'visitor') return undefined;
    if (viewer.residentId === id || (await cardOf(context, id))) return id;
    return viewer.reach === 'console' ? (await findPerson(context, id))?.residentId : undefined;
  },
  async carryOut(context, id, decision) {
    if (decision === 'let-through') await letWordsThrough(context, id);
    if (decision === 'refuse') await removeWords(context, id, [true]);
    if (decision === 'remove') {
      await removeWords(context, id, [true, false]);
      await context.db.deleteFrom('profile_picture').where('resident_id', '=', id).execute();
    }
  },
});

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

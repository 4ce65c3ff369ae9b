import { comment, newId } from './content.ts';
import { now, signIn, type Organisation, type Person } from './people.ts';

/** What waits for those at work, by the names it has outside. */
export interface Work {
  readonly comments: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, string>>;
}

/**
 * Comments of Gerda that wait: one that was refused, objected to, and reported since; two to be decided about; and three
 * questions. A post of Ina has waited the longest. One comment is of Els, who decides.
 */
export async function workHere(
  at: Organisation,
  people: { readonly els: Person; readonly noor: Person; readonly karim: { readonly id: string } },
  about: string,
  waitingPost: string,
): Promise<Work> {
  const gerda = await signIn(at, { email: 'gerda@verborgen.nl', firstName: 'Gerda' });
  const say = (text: string, state: 'waiting' | 'published' = 'waiting') =>
    comment(at, { by: gerda, about, text, state });
  const comments = {
    held: await say('Nog te beoordelen van Gerda'),
    'held-of-els': await comment(at, { by: people.els, about, text: 'Wachtend van Els', state: 'waiting' }),
    'to-decide': await say('Te beslissen'),
    'to-decide-next': await say('Ook te beslissen'),
  };
  const questions: Record<string, string> = {};
  for (const name of ['question-row', 'question-row-next', 'question-row-last']) {
    const id = await say('Wanneer komen jullie?', 'published');
    await at.db
      .updateTable('lab_comment')
      .set({ written_at: new Date('2026-11-16T09:00:00Z') })
      .where('id', '=', id)
      .execute();
    questions[name] = id;
  }
  await contested(at, comments.held, people);
  await at.db
    .updateTable('help_post')
    .set({ written_at: new Date('2026-11-18T09:00:00Z') })
    .where('id', '=', waitingPost)
    .execute();
  return { comments, rows: { ...questions, 'held-row': comments.held, 'waiting-post-row': waitingPost } };
}

async function contested(
  { db, organisation }: Organisation,
  id: string,
  { noor, karim }: { noor: Person; karim: { id: string } },
): Promise<void> {
  const about = { organisation_id: organisation.id, about_type: 'LabComment', about_id: id };
  const decision = newId();
  await db
    .insertInto('moderation_decision')
    .values({
      ...about,
      id: decision,
      decision: 'refuse',
      ground: 'other',
      reason: 'Eerder in woorden',
      decided_by: karim.id,
      decided_at: new Date('2026-11-19T09:00:00Z'),
    })
    .execute();
  await db
    .insertInto('moderation_objection')
    .values({
      organisation_id: organisation.id,
      decision_id: decision,
      words: 'Bezwaar in woorden',
      objected_at: new Date('2026-11-20T09:00:00Z'),
      answer_id: null,
    })
    .execute();
  await db
    .insertInto('moderation_report')
    .values({
      ...about,
      id: newId(),
      reporter_id: noor.id,
      reason: 'insult',
      words: 'Gemeld in woorden',
      reported_at: now.now(),
    })
    .execute();
}

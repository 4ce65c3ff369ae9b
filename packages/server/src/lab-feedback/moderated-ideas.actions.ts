import type { Context } from '../builder.ts';
import { moderate, whyHeld } from '../moderation/moderated.actions.ts';
import type { IdeaState } from './lab-idea.table.ts';
import { placeIdea } from './place-idea.actions.ts';
import { loadIdea } from './read-ideas.actions.ts';

/** Every idea waits for a person; let through, it is a point of the lab that others answer. */
moderate('LabIdea', {
  kind: 'idea',
  async authorOf(context, id) {
    const { viewer } = context;
    const idea = await loadIdea(context, id);
    const mine = viewer.kind !== 'visitor' && idea?.author_id === viewer.residentId;
    // What others read is a point of the lab, and says of nobody whose it is: this does not either.
    return mine ? idea.author_id : undefined;
  },
  async things(context, which) {
    const rows = context.db
      .selectFrom('lab_idea')
      .select(['id', 'author_id', 'state', 'written_at'])
      .orderBy('id');
    const chosen = which.ids
      ? rows.where('id', 'in', which.ids)
      : rows.where('state', '=', 'waiting').limit(which.waiting);
    return (await chosen.execute()).map((row) => ({
      id: row.id,
      authorId: row.author_id,
      state: row.state === 'published' ? 'shown' : row.state,
      since: row.written_at,
      buildingId: null,
      topic: null,
    }));
  },
  async show(context, id) {
    const idea = await loadIdea(context, id);
    if (!idea) return undefined;
    const found = whyHeld([idea.text]);
    return {
      texts: [idea.text],
      language: idea.language,
      heldBecause: found.length > 0 ? found : ['every-idea'],
      around: [idea.title],
    };
  },
  async carryOut(context, id, decision) {
    if (decision === 'let-through') await show(context, id, 'waiting');
    if (decision === 'refuse') await change(context, id, 'waiting', { state: 'refused' });
  },
  bringBack: (context, id) => show(context, id, 'refused'),
});

/** Its words come to stand in the lab. Held meanwhile, so that its author does not take back what is being placed. */
async function show(context: Context, id: string, from: IdeaState): Promise<void> {
  const idea = await loadIdea(context, id, 'held');
  if (idea?.state !== from) return;
  const { lab_id: labId, text, language } = idea;
  const itemId = await placeIdea(context, { labId, text, language });
  await change(context, id, from, { state: 'published', item_id: itemId });
}

async function change(
  { db }: Pick<Context, 'db'>,
  id: string,
  from: IdeaState,
  to: { state: IdeaState; item_id?: string },
): Promise<void> {
  await db.updateTable('lab_idea').set(to).where('id', '=', id).where('state', '=', from).execute();
}

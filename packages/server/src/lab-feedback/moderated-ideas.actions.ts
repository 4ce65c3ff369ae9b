import type { Context } from '../builder.ts';
import { moderate, whyHeld, type ThingFacts } from '../moderation/moderated.actions.ts';
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
    const inConsole = viewer.kind !== 'visitor' && viewer.reach === 'console';
    // What others read is a point of the lab, and says of nobody whose it is: this does not either.
    return idea && (mine || inConsole) ? idea.author_id : undefined;
  },
  async things(context, which) {
    const rows = context.db
      .selectFrom('lab_idea')
      .leftJoin('lab_item', (join) =>
        join
          .onRef('lab_item.organisation_id', '=', 'lab_idea.organisation_id')
          .onRef('lab_item.id', '=', 'lab_idea.item_id'),
      )
      .select(['lab_idea.id', 'author_id', 'state', 'written_at', 'lab_item.withdrawn_at'])
      .orderBy('lab_idea.id');
    const chosen = which.ids
      ? rows.where('lab_idea.id', 'in', which.ids)
      : rows.where('state', '=', 'waiting').limit(which.waiting);
    return (await chosen.execute()).map((row) => ({
      id: row.id,
      authorId: row.author_id,
      state: stateOf(row.state, row.withdrawn_at !== null),
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
    if (decision === 'remove') await takeAway(context, id);
  },
  bringBack: (context, id) => show(context, id, 'refused'),
});

/** Its words come to stand in the lab, or stand there again. */
async function show(context: Context, id: string, from: IdeaState): Promise<void> {
  const idea = await loadIdea(context, id);
  if (idea?.state !== from) return;
  const itemId =
    idea.item_id ??
    (await placeIdea(context, { labId: idea.lab_id, text: idea.text, language: idea.language }));
  await setWithdrawn(context, itemId, null);
  await change(context, id, from, { state: 'published', item_id: itemId });
}

/** What others answered is kept with the point that nobody sees any more. */
async function takeAway(context: Context, id: string): Promise<void> {
  const idea = await loadIdea(context, id);
  if (idea?.item_id) await setWithdrawn(context, idea.item_id, context.clock.now());
  if (idea) await change(context, id, idea.state, { state: 'refused' });
}

async function setWithdrawn(
  { db }: Pick<Context, 'db'>,
  itemId: string,
  withdrawn_at: Date | null,
): Promise<void> {
  await db.updateTable('lab_item').set({ withdrawn_at }).where('id', '=', itemId).execute();
}

async function change(
  { db }: Pick<Context, 'db'>,
  id: string,
  from: IdeaState,
  to: { state: IdeaState; item_id?: string },
): Promise<void> {
  await db.updateTable('lab_idea').set(to).where('id', '=', id).where('state', '=', from).execute();
}

function stateOf(state: IdeaState, pointIsGone: boolean): ThingFacts['state'] {
  if (state === 'waiting') return 'waiting';
  return state === 'refused' || pointIsGone ? 'refused' : 'shown';
}

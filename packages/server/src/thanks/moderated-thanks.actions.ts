import type { Context } from '../builder.ts';
import { moderate, whyHeld } from '../moderation/moderated.actions.ts';
import { absentFor } from '../moderation/moderation.actions.ts';
import { isThereFor } from './answer-thanks.actions.ts';
import { tellReceiver } from './give-thanks.actions.ts';
import { changeThanks, thanksRow, type ThanksRow } from './thanks-rows.actions.ts';
import { isOnWall } from './thanks.rules.ts';

/** What a person decided about a word of thanks: those for the wall are read before others read them. */
moderate('Thanks', {
  kind: 'thanks',
  async authorOf(context, id) {
    const { viewer } = context;
    const row = await thanksRow(context, id);
    if (!row || viewer.kind === 'visitor') return undefined;
    const author = row.giver_id ?? row.written_by;
    if (await isThereFor(context, row, viewer.residentId)) return author;
    // On the wall without a name it can be reported, and nobody learns whose it is by it.
    return row.names_giver && (await isReadOnWall(context, row)) ? author : undefined;
  },
  async isRead(context, id) {
    const row = await thanksRow(context, id);
    return row !== undefined && isReadOnWall(context, row);
  },
  async things(context, which) {
    const rows = context.db
      .selectFrom('thanks')
      .select(['id', 'giver_id', 'written_by', 'visibility', 'given_at'])
      .orderBy('given_at')
      .orderBy('id');
    const chosen = which.ids
      ? rows.where('id', 'in', which.ids)
      : rows.where('visibility', '=', 'waiting').limit(which.waiting);
    return (await chosen.execute()).map((row) => ({
      id: row.id,
      authorId: row.giver_id ?? row.written_by,
      state: row.visibility === 'published' ? ('shown' as const) : row.visibility,
      since: row.given_at,
      buildingId: null,
      topic: null,
    }));
  },
  async show(context, id) {
    const row = await thanksRow(context, id);
    if (!row) return undefined;
    const { deed, text, language, visibility, audience } = row;
    const because = whyHeld([deed, text]);
    const isNew = visibility === 'waiting' && audience !== 'two' && because.length === 0;
    return {
      texts: [deed, text ?? ''].filter(Boolean),
      language,
      heldBecause: isNew ? ['newcomer'] : because,
      around: [],
    };
  },
  async carryOut(context, id, decision) {
    const row = await thanksRow(context, id);
    if (!row) return;
    if (decision === 'remove') await changeThanks(context, id, { visibility: 'refused' });
    if (row.visibility !== 'waiting') return;
    if (decision === 'refuse') await changeThanks(context, id, { visibility: 'refused' });
    if (decision === 'let-through') await letThrough(context, row);
  },
  async bringBack(context, id) {
    const row = await thanksRow(context, id);
    if (row?.visibility === 'refused') await letThrough(context, row);
  },
});

async function letThrough(context: Context, row: ThanksRow): Promise<void> {
  await changeThanks(context, row.id, { visibility: 'published' });
  await tellReceiver(context, row);
}

/** Whether it stands on the wall as the viewer reads it. */
async function isReadOnWall(context: Context, row: ThanksRow): Promise<boolean> {
  const { viewer } = context;
  if (viewer.kind === 'visitor' || !isOnWall(row)) return false;
  if (row.audience === 'building' && row.building_id !== viewer.buildingId) return false;
  const absent = await absentFor(context, viewer.residentId);
  const named = [row.names_giver && row.giver_id, row.names_receiver && row.receiver_id];
  return !named.some((id) => id && absent.has(id));
}

import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { openPosts } from '../help-board/post-open.actions.ts';
import { gatheringState, type GatheringState } from './welcome-gathering.rules.ts';

/** A gathering as it stands. */
export interface GatheringRow {
  readonly state: GatheringState;
  readonly proposedBy: string | null;
  readonly onDate: string | null;
  readonly atTime: string | null;
  readonly place: string | null;
  readonly postId: string | null;
}

/** What whoever helps a newcomer may know of it: not who proposed the day. */
export interface GatheringView {
  readonly state: GatheringState;
  readonly by: string | null;
  readonly onDate: string | null;
  readonly atTime: string | null;
  readonly place: string | null;
  /** Whose board it comes on; told to the newcomer. */
  readonly board: string | null;
}

const none: GatheringRow = {
  state: 'unasked',
  proposedBy: null,
  onDate: null,
  atTime: null,
  place: null,
  postId: null,
};

/** How the gatherings of these newcomers stand, in two statements however many they are. */
export async function gatheringsOf(
  context: Context,
  welcomeIds: readonly string[],
): Promise<(welcomeId: string) => GatheringRow> {
  if (welcomeIds.length === 0) return () => none;
  const rows = await context.db
    .selectFrom('welcome_gathering')
    .select(['welcome_id', 'proposed_by as proposedBy', 'on_date as onDate', 'at_time as atTime'])
    .select(['place', 'post_id as postId'])
    .where('welcome_id', 'in', [...welcomeIds])
    .execute();
  const open = await openPosts(
    context,
    rows.flatMap(({ postId }) => postId ?? []),
  );
  const today = todayOf(context);
  return (welcomeId) => {
    const row = rows.find(({ welcome_id }) => welcome_id === welcomeId);
    if (!row) return none;
    const { welcome_id: _, ...facts } = row;
    const isOpen = facts.postId !== null && open.has(facts.postId);
    return { ...facts, state: gatheringState({ ...facts, isOpen }, today) };
  };
}

/** For whoever helps: nothing where the newcomer asked for none, took it back, or it was. */
export function forHelper({ state, onDate, atTime, place }: GatheringRow): GatheringView | null {
  if (state === 'unasked' || state === 'over') return null;
  const day = state === 'wanted' ? { onDate: null, atTime: null, place: null } : { onDate, atTime, place };
  return { state, ...day, by: null, board: null };
}

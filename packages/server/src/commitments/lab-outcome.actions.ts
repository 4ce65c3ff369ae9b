import type { Context } from '../builder.ts';
import { answersToPoints, type PointAnswer } from '../lab-feedback/lab-point-answers.actions.ts';
import type { LabView } from '../lab-feedback/read-lab.actions.ts';
import { movesOf, updatesOf } from './commitment-history.actions.ts';
import { commitments } from './commitment-rows.actions.ts';
import { standingOf, type Standing } from './commitments.rules.ts';
import { asViews, type CommitmentView } from './read-commitments.actions.ts';

type Reading = Pick<Context, 'db' | 'organisation' | 'clock'>;

/** What came of one point of a lab: what was promised, and what the organisation said. */
export interface LabOutcome {
  readonly itemId: string;
  readonly promises: readonly PromiseOfPoint[];
  readonly answer: PointAnswer | null;
}

export interface PromiseOfPoint {
  readonly promise: CommitmentView;
  readonly standing: Standing;
  /** Why it will not be done, or why it got another day; null where neither happened. */
  readonly reason: { readonly text: string; readonly language: string } | null;
}

/** What came of each point of the organisation in a lab, in a few statements however many there are; of the rest nothing came. */
export async function outcomesOf(
  context: Reading,
  lab: Pick<LabView, 'sections'>,
  language: string,
): Promise<LabOutcome[]> {
  const itemIds = lab.sections
    .flatMap(({ items }) => items)
    .filter(({ fromResident }) => !fromResident)
    .map(({ id }) => id);
  if (itemIds.length === 0) return [];
  const answers = await answersToPoints(context, itemIds);
  const rows = await commitments(context)
    .where('lab_item_id', 'in', itemIds)
    // What the point itself became comes before what an answer under it promised.
    .orderBy((row) => row('lab_comment_id', 'is not', null))
    .orderBy('commitment.id')
    .execute();
  const promises = await withReasons(context, await asViews(context, rows, language));
  return itemIds.flatMap((itemId) => {
    const ofPoint = promises.filter(({ promise }) => promise.itemId === itemId);
    const answer = answers.get(itemId) ?? null;
    return ofPoint.length > 0 || answer ? [{ itemId, promises: ofPoint, answer }] : [];
  });
}

async function withReasons(context: Reading, promises: readonly CommitmentView[]): Promise<PromiseOfPoint[]> {
  const dropped = promises.filter(({ state }) => state === 'dropped').map(({ id }) => id);
  const moved = promises.filter(({ due, firstDue }) => due !== firstDue).map(({ id }) => id);
  const updates = dropped.length > 0 ? (await updatesOf(context, dropped)).flat() : [];
  const moves = moved.length > 0 ? (await movesOf(context, moved)).flat() : [];
  return promises.map((promise) => {
    const why = updates.find(({ commitmentId, kind }) => commitmentId === promise.id && kind === 'dropped');
    const move = moves.find(({ commitmentId }) => commitmentId === promise.id);
    const reason = why ?? (move && { text: move.reason, language: move.language }) ?? null;
    const standing = standingOf(promise, promise.today);
    return { promise, standing, reason: reason && { text: reason.text, language: reason.language } };
  });
}

import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import { findBuilding, findNeighbourhood } from '../community/places.actions.ts';
import { Refused } from '../errors.ts';
import { loadItem } from '../lab-feedback/lab-feedback.actions.ts';
import { loadComment } from '../lab-feedback/read-comments.actions.ts';
import { slugOf } from '../slug.ts';
import { atCommitments, note } from './commitment-rows.actions.ts';
import { readDue, readPromise, readRole } from './commitments.rules.ts';

/** What is promised, as somebody at work types it. */
export interface NewCommitment {
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly neighbourhood: string | null;
  readonly building: string | null;
  /** The point of a lab it comes from. */
  readonly itemId: string | null;
  /** The answer of a colleague that promises it. */
  readonly answerId: string | null;
}

/** Promises something in public: whoever does it has the turn, until a colleague takes it over. */
export async function makeCommitment(context: Context, made: NewCommitment): Promise<string> {
  const { residentId } = await atCommitments(context);
  const { db, organisation } = context;
  const today = todayOf(context);
  const text = readPromise(made.text, organisation.phone);
  const owner = readRole(made.owner);
  const due = readDue(made.due, today);
  const origin = await originOf(context, made);
  const id = newId();
  const [isNew] = await db
    .insertInto('commitment')
    .values({
      organisation_id: organisation.id,
      id,
      // The last letters of an id are random, so that two promises in the same words have two addresses.
      slug: [slugOf(text, 40), id.slice(-6)].filter(Boolean).join('-'),
      language: organisation.language,
      text,
      owner_role: owner,
      owner_id: residentId,
      handed_to: null,
      handed_at: null,
      first_due: due,
      due,
      state: 'planned',
      ended_on: null,
      ...(await placeOf(context, made)),
      ...origin,
      made_by: residentId,
      made_on: today,
    })
    // Of two colleagues at one time, one promised it.
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  if (!isNew) throw new Refused('PROMISED_ALREADY');
  await note(context, { residentId }, 'make-commitment', id);
  return id;
}

/** A building brings its neighbourhood along only where that is said: one may narrow to either. */
async function placeOf({ db }: Context, { neighbourhood, building }: NewCommitment) {
  const neighbourhood_id = neighbourhood ? await findNeighbourhood(db, neighbourhood) : null;
  const building_id = building ? await findBuilding(db, building) : null;
  if (neighbourhood_id === undefined || building_id === undefined) throw new Refused('NOT_FOUND');
  return { neighbourhood_id, building_id };
}

/** Where it comes from: each point, and each answer, becomes one promise. */
async function originOf(context: Context, { itemId, answerId }: NewCommitment) {
  if (answerId) {
    const answer = await loadComment(context, answerId);
    if (!answer?.job || answer.state !== 'published' || answer.withdrawnAt) throw new Refused('NOT_FOUND');
    const { id } = await loadItem(context, answer.itemId);
    await refuseASecond(context, 'lab_comment_id', answerId);
    return { lab_item_id: id, lab_comment_id: answerId };
  }
  if (!itemId) return { lab_item_id: null, lab_comment_id: null };
  const { id } = await loadItem(context, itemId);
  await refuseASecond(context, 'lab_item_id', id);
  return { lab_item_id: id, lab_comment_id: null };
}

/** What an answer under a point promises does not make the point itself a promise. */
async function refuseASecond(
  { db }: Context,
  from: 'lab_item_id' | 'lab_comment_id',
  id: string,
): Promise<void> {
  let query = db.selectFrom('commitment').select('id').where(from, '=', id);
  if (from === 'lab_item_id') query = query.where('lab_comment_id', 'is', null);
  if (await query.executeTakeFirst()) throw new Refused('PROMISED_ALREADY');
}

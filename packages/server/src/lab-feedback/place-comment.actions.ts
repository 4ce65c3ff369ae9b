import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import type { LabItemOnly } from './lab-feedback.actions.ts';
import type { CommentState } from './lab-feedback.table.ts';
import { tellOfAnswer } from './tell-of-labs.actions.ts';

/** What is said about an item, by whom, and for whom where not for themselves. */
export interface Placed {
  readonly authorId: string;
  readonly replyTo: string | null;
  readonly text: string;
  readonly language: string;
  readonly state: CommentState;
  readonly groupId?: string;
  readonly job?: string;
}

/** Puts a comment under an item, and lets whoever it answers hear of it. */
export async function say(
  context: Context,
  item: Pick<LabItemOnly, 'id' | 'labId'>,
  placed: Placed,
): Promise<string> {
  const id = await placeComment(context, item, placed);
  await tellOfAnswer(context, id);
  return id;
}

/** Puts a comment under an item; whoever calls this has asked whether it may stand there. */
export async function placeComment(
  { db, organisation, clock }: Pick<Context<'lab_comment'>, 'db' | 'organisation' | 'clock'>,
  item: Pick<LabItemOnly, 'id' | 'labId'>,
  placed: Placed,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('lab_comment')
    .values({
      organisation_id: organisation.id,
      id,
      lab_id: item.labId,
      item_id: item.id,
      reply_to: placed.replyTo,
      author_id: placed.authorId,
      text: placed.text,
      language: placed.language,
      state: placed.state,
      written_at: clock.now(),
      edited_at: null,
      withdrawn_at: null,
      withdrawn_by: null,
      group_id: placed.groupId ?? null,
      job: placed.job ?? null,
      answer_by: null,
    })
    .execute();
  return id;
}

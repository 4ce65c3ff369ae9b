import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { groupNames } from '../residents/read-groups.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { hasRole } from '../residents/roles.actions.ts';
import { isDone } from '../today/today.actions.ts';

const answering = ['editor', 'staff', 'admin'] as const;

export interface Question {
  readonly id: string;
  readonly itemId: string;
  readonly text: string;
  readonly language: string;
  readonly writtenAt: Date;
  readonly author: string | null;
  /** The group that asks; null for a person. */
  readonly group: string | null;
  readonly lab: string;
  /** The point it stands under. */
  readonly item: string;
  readonly answerBy: string | null;
}

/**
 * Questions under the points of labs that are open: comments that end in a question mark, or to which a day was promised, and that
 * nobody who works here answered, or said to have answered. The oldest first, in at most three statements.
 */
export async function openQuestions(
  context: Pick<Context, 'db' | 'clock'>,
  most: number,
  by: 'groups' | 'people' | 'everybody' = 'everybody',
): Promise<Question[]> {
  let asked = questions(context).orderBy('lab_comment.id').limit(most);
  if (by === 'groups') asked = asked.where('lab_comment.group_id', 'is not', null);
  if (by === 'people') asked = asked.where('lab_comment.group_id', 'is', null);
  const rows = await asked.execute();
  const authors = rows.flatMap(({ author_id: id }) => id ?? []);
  const names = await firstNames(context, [...new Set(authors)]);
  const groupIds = rows.flatMap(({ group_id: id }) => id ?? []);
  const groups = await groupNames(context, [...new Set(groupIds)]);
  return rows.map((row) => ({
    id: row.id,
    itemId: row.item_id,
    text: row.text,
    language: row.language,
    writtenAt: row.written_at,
    author: (row.author_id && names.get(row.author_id)) ?? null,
    group: (row.group_id && groups.get(row.group_id)?.name) ?? null,
    lab: row.title,
    item: row.plain ?? row.report_text,
    answerBy: row.answer_by,
  }));
}

export async function isOpenQuestion(context: Pick<Context, 'db' | 'clock'>, id: string): Promise<boolean> {
  return (await questions(context).where('lab_comment.id', '=', id).executeTakeFirst()) !== undefined;
}

function questions(context: Pick<Context, 'db' | 'clock'>) {
  // What a member entered for a group is the group's, whatever else that member does.
  const byStaff = (comment: string) => sql<boolean>`(${sql.ref(`${comment}.job`)} is not null or (
    ${sql.ref(`${comment}.group_id`)} is null and
    ${hasRole(sql.ref<string | null>(`${comment}.author_id`), answering, context.clock.now())}
  ))`;
  return withItem(context)
    .where('lab_comment.state', '=', 'published')
    .where('lab_comment.withdrawn_at', 'is', null)
    .where('lab_comment.reply_to', 'is', null)
    .where(sql<boolean>`(lab_comment.text ~ '[?？؟]\\s*$' or lab_comment.answer_by is not null)`)
    .where(({ not }) => not(byStaff('lab_comment')))
    .where(({ not }) => not(isDone('question', sql.ref('lab_comment.id'))))
    .where(({ not }) => not(isDone('group-question', sql.ref('lab_comment.id'))))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('lab_comment as answer')
            .select('answer.id')
            .whereRef('answer.organisation_id', '=', 'lab_comment.organisation_id')
            .whereRef('answer.reply_to', '=', 'lab_comment.id')
            .where('answer.state', '=', 'published')
            .where('answer.withdrawn_at', 'is', null)
            .where(byStaff('answer')),
        ),
      ),
    );
}

/** Comments under labs that are open, with the point they are about. */
function withItem({ db }: Pick<Context, 'db'>) {
  return db
    .selectFrom('lab_comment')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_comment.organisation_id')
        .onRef('lab.id', '=', 'lab_comment.lab_id')
        .on('lab.state', '=', 'open'),
    )
    .innerJoin('lab_item', (join) =>
      join
        .onRef('lab_item.organisation_id', '=', 'lab_comment.organisation_id')
        .onRef('lab_item.id', '=', 'lab_comment.item_id'),
    )
    .leftJoin('lab_translation as translation', (join) =>
      join
        .onRef('translation.organisation_id', '=', 'lab_item.organisation_id')
        .onRef('translation.about_id', '=', 'lab_item.id')
        .onRef('translation.language', '=', 'lab.language')
        .on('translation.field', '=', 'plain'),
    )
    .select(['lab_comment.id', 'lab_comment.item_id', 'lab_comment.text', 'lab_comment.language'])
    .select(['lab_comment.written_at', 'lab_comment.author_id', 'lab_comment.group_id'])
    .select(['lab_comment.answer_by', 'lab.title', 'lab_item.report_text', 'translation.text as plain']);
}

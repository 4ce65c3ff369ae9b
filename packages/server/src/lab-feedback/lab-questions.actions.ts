import { sql } from 'kysely';
import type { Context } from '../builder.ts';
import { hasRole } from '../residents/roles.actions.ts';
import { isDone } from '../today/today.actions.ts';

const answering = ['editor', 'staff', 'admin'] as const;

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly writtenAt: Date;
}

/**
 * Questions under the points of labs that are open: comments that end in a question mark and that nobody who works here
 * answered, or said to have answered. The oldest first, in one statement.
 */
export async function openQuestions(
  context: Pick<Context, 'db' | 'clock'>,
  most: number,
): Promise<Question[]> {
  const rows = await questions(context).orderBy('lab_comment.id').limit(most).execute();
  return rows.map(({ id, text, written_at }) => ({ id, text, writtenAt: written_at }));
}

export async function isOpenQuestion(context: Pick<Context, 'db' | 'clock'>, id: string): Promise<boolean> {
  return (await questions(context).where('lab_comment.id', '=', id).executeTakeFirst()) !== undefined;
}

function questions({ db, clock }: Pick<Context, 'db' | 'clock'>) {
  const byStaff = (author: string) => hasRole(sql.ref<string | null>(author), answering, clock.now());
  return db
    .selectFrom('lab_comment')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_comment.organisation_id')
        .onRef('lab.id', '=', 'lab_comment.lab_id')
        .on('lab.state', '=', 'open'),
    )
    .select(['lab_comment.id', 'lab_comment.text', 'lab_comment.written_at'])
    .where('lab_comment.state', '=', 'published')
    .where('lab_comment.withdrawn_at', 'is', null)
    .where('lab_comment.reply_to', 'is', null)
    .where(sql<boolean>`lab_comment.text ~ '[?？؟]\\s*$'`)
    .where(({ not }) => not(byStaff('lab_comment.author_id')))
    .where(({ not }) => not(isDone('question', sql.ref('lab_comment.id'))))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('lab_comment as answer')
            .select('answer.id')
            .whereRef('answer.organisation_id', '=', 'lab_comment.organisation_id')
            .whereRef('answer.reply_to', '=', 'lab_comment.id')
            .where('answer.state', '=', 'published')
            .where('answer.withdrawn_at', 'is', null)
            .where(byStaff('answer.author_id')),
        ),
      ),
    );
}

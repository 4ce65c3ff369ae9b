import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Context } from '../builder.ts';
import type { LabTables } from './lab-feedback.actions.ts';
import { commentCounts } from './read-comments.actions.ts';

/**
 * A lab with all that stands in it as it is stored, in one statement: what has to travel between server and database costs more
 * than what is asked. Public or not; the caller decides that.
 */
export async function loadLab(
  context: Pick<Context<LabTables | 'lab_comment'>, 'db'>,
  slug: string,
  language: string,
) {
  return context.db
    .selectFrom('lab')
    .selectAll()
    .select((lab) => [
      jsonArrayFrom(
        lab
          .selectFrom('lab_section')
          .select(['id', 'kind', 'heading', 'paragraphs'])
          .whereRef('lab_section.lab_id', '=', 'lab.id')
          .where('withdrawn_at', 'is', null)
          .orderBy('position'),
      ).as('sections'),
      jsonArrayFrom(
        lab
          .selectFrom('lab_item')
          .select(['id', 'section_id', 'anchor', 'report_text', 'owner', 'due'])
          .whereRef('lab_item.lab_id', '=', 'lab.id')
          .where('withdrawn_at', 'is', null)
          .orderBy('position'),
      ).as('items'),
      jsonArrayFrom(
        lab
          .selectFrom('lab_translation')
          .select(['about_id', 'field', 'lab_translation.language', 'text', 'lab_translation.state'])
          .whereRef('lab_translation.lab_id', '=', 'lab.id')
          .where((where) =>
            where.or([
              where('lab_translation.language', '=', language),
              where('lab_translation.language', '=', where.ref('lab.language')),
            ]),
          ),
      ).as('translations'),
      jsonArrayFrom(commentCounts(lab)).as('comment_counts'),
    ])
    .where('slug', '=', slug)
    .executeTakeFirst();
}

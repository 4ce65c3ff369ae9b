import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { compiledOnce } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';
import { labCounts } from './lab-results.actions.ts';
import { commentCounts } from './read-comments.actions.ts';

type Read = 'lab' | 'lab_section' | 'lab_item' | 'lab_translation' | 'lab_comment' | 'published_count';

/**
 * A lab with all that stands in it as it is stored, in one statement: what travels between server and database costs more than
 * what is asked. Public or not; the caller decides that.
 */
export const loadLab = compiledOnce(
  (db: Database<Read>, { slug, language }: { slug: string; language: string }) =>
    db
      .selectFrom('lab')
      // Named one by one: a statement that is prepared must give the same columns when a later version adds one.
      .select(['id', 'slug', 'title', 'language', 'held_on', 'place', 'participants'])
      .select(['state', 'closes_on', 'corrected_on', 'comments'])
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
            .select(['from_resident', 'lab_item.language'])
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
        jsonArrayFrom(labCounts(lab)).as('counts'),
      ])
      .where('slug', '=', slug),
);

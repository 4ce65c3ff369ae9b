import { nearestDelivered, wordsIn } from '@wederkerig/words';
import { labNewsWords } from '@wederkerig/words/lab-news';
import { absentFor } from '../moderation/moderation.actions.ts';
import { bringNews, type BroughtNews } from '../notifications/brought-news.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { publicStates } from './lab-feedback.rules.ts';

type Telling = Parameters<BroughtNews['write']>[0];

const wordsFor = ({ organisation }: Telling, language: string) =>
  wordsIn(labNewsWords, nearestDelivered(language), organisation.formOfAddress);

const pageOf = ({ ownPages }: Telling, slug: string, language: string, anchor = '') =>
  `${ownPages}/share/lab-feedback/${slug}?lang=${nearestDelivered(language)}${anchor && `#${anchor}`}`;

/** Answers to what somebody said; none that was taken back, or of somebody they block. */
bringNews({
  kind: 'lab-answer',
  async write(context, about, { residentId, language }) {
    const words = await wordsFor(context, language);
    const rows = await context.db
      .selectFrom('lab_comment')
      .innerJoin('lab_item', (join) =>
        join
          .onRef('lab_item.organisation_id', '=', 'lab_comment.organisation_id')
          .onRef('lab_item.id', '=', 'lab_comment.item_id'),
      )
      .innerJoin('lab', (join) =>
        join
          .onRef('lab.organisation_id', '=', 'lab_comment.organisation_id')
          .onRef('lab.id', '=', 'lab_comment.lab_id'),
      )
      .select(['author_id', 'job', 'lab_comment.text', 'lab_item.anchor', 'lab.slug'])
      .where('lab_comment.id', 'in', [...about])
      .where('lab_comment.state', '=', 'published')
      .where('lab_comment.withdrawn_at', 'is', null)
      .where('lab.state', 'in', publicStates)
      .orderBy('lab_comment.id', 'desc')
      .execute();
    const absent = await absentFor(context, residentId);
    const there = rows.filter(({ author_id }) => !author_id || !absent.has(author_id));
    const names = await firstNames(
      context,
      there.flatMap(({ author_id }) => author_id ?? []),
    );
    return {
      heading: words.answersHeading,
      lines: there.map(({ author_id, job, text, anchor, slug }) =>
        words.answer({
          firstName: (author_id && names.get(author_id)) || null,
          job,
          text,
          page: pageOf(context, slug, language, anchor),
        }),
      ),
    };
  },
});

/** Labs that closed, with what was said there. */
bringNews({
  kind: 'lab-closed',
  async write(context, about, { language }) {
    const words = await wordsFor(context, language);
    const rows = await context.db
      .selectFrom('lab')
      .select(['title', 'slug'])
      .where('id', 'in', [...about])
      .where('state', '=', 'closed')
      .execute();
    return {
      heading: words.closedHeading,
      lines: rows.map(({ title, slug }) =>
        words.closed({ lab: title, page: pageOf(context, slug, language) }),
      ),
    };
  },
});

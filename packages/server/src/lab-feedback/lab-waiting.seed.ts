import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { daysAfter, secondsAfter } from '../clock.ts';
import { seedReport } from '../moderation/moderation.seed.ts';
import { findOrMakeResident } from '../residents/newcomers.actions.ts';
import type { CommentState } from './lab-feedback.table.ts';

type Seeding = Pick<Context, 'db' | 'organisation' | 'clock'>;

/**
 * What waits for the colleagues of the demo under its lab: the first comment of somebody new, a comment that a neighbour
 * reported, and a question.
 */
export async function seedWaitingComments(context: Seeding, residentIds: readonly string[]): Promise<void> {
  const now = context.clock.now();
  const yesterday = daysAfter(now, -1);
  const newcomer = await findOrMakeResident(
    { ...context, clock: { now: () => yesterday } },
    { email: 'roza@voorbeeld.example', firstName: 'Roza', language: 'nl' },
  );
  await comment(context, {
    under: 's-welkom',
    by: newcomer,
    text: 'Ik ben nieuw hier. Ik leer mijn buren graag kennen.',
    state: 'waiting',
    at: secondsAfter(now, -7200),
  });
  await comment(context, {
    under: 'a-licht',
    by: residentIds[7]!,
    text: 'Bij ons in de hal is het nog donker. Wanneer komen jullie daar kijken?',
    at: daysAfter(now, -5),
  });
  const unkind = await comment(context, {
    under: 'b-antwoord',
    by: residentIds[9]!,
    text: 'Die van nummer 8 belt ook om alles. Stel je niet zo aan.',
    at: daysAfter(now, -4),
  });
  await seedReport(context, {
    about: { type: 'LabComment', id: unkind },
    by: residentIds[3]!,
    reason: 'insult',
    words: 'Iedereen weet wie dit is.',
    at: daysAfter(now, -4),
  });
}

async function comment(
  { db, organisation }: Seeding,
  said: { under: string; by: string; text: string; state?: CommentState; at: Date },
): Promise<string> {
  const item = await db
    .selectFrom('lab_item')
    .select(['id', 'lab_id'])
    .where('anchor', '=', said.under)
    .executeTakeFirstOrThrow();
  const id = newId();
  await db
    .insertInto('lab_comment')
    .values({
      organisation_id: organisation.id,
      id,
      lab_id: item.lab_id,
      item_id: item.id,
      reply_to: null,
      author_id: said.by,
      text: said.text,
      language: 'nl',
      state: said.state ?? 'published',
      written_at: said.at,
      edited_at: null,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute();
  return id;
}

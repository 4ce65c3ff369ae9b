import { v7 as newId } from 'uuid';
import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { Refused } from '../errors.ts';
import { hashed } from '../secrets.ts';
import { readText } from '../text.rules.ts';
import { longestPreviewWords } from './lab-publishing.rules.ts';

/** The lab that a link shows to whoever has it. */
export async function openLabPreview(
  context: Context,
  code: string,
): Promise<{ id: string; slug: string; until: string }> {
  await context.limits.use('lab-preview-from-network', context.network);
  const preview = await previewWith(context, code);
  const until = dayIn(context.organisation.timezone, preview.expires_at);
  return { id: preview.lab_id, slug: preview.slug, until };
}

/** Somebody with the link says that it is right, or what is not. */
export async function answerLabPreview(
  context: Context,
  said: { code: string; right: boolean; words: string },
): Promise<void> {
  await context.limits.use('lab-preview-answer-from-network', context.network);
  const preview = await previewWith(context, said.code);
  await context.db
    .insertInto('lab_preview_answer')
    .values({
      organisation_id: context.organisation.id,
      id: newId(),
      preview_id: preview.id,
      is_right: said.right,
      words: said.right ? null : readText(said.words, longestPreviewWords),
      said_at: context.clock.now(),
      read_at: null,
    })
    .execute();
}

async function previewWith({ db, clock }: Context, code: string) {
  const preview = await db
    .selectFrom('lab_preview')
    .innerJoin('lab', (join) =>
      join
        .onRef('lab.organisation_id', '=', 'lab_preview.organisation_id')
        .onRef('lab.id', '=', 'lab_preview.lab_id'),
    )
    .select(['lab_preview.id', 'lab_id', 'expires_at', 'slug'])
    .where('code_hash', '=', hashed(code))
    .where('expires_at', '>', clock.now())
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (!preview) throw new Refused('CODE_EXPIRED');
  return preview;
}

import { deliveredLanguages } from '@wederkerig/words';
import type { Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { atCommitments, note } from './commitment-rows.actions.ts';
import { readPromise } from './commitments.rules.ts';

/** What a promise says in another language, for those who write it. */
export interface TranslationAtWork {
  readonly language: string;
  readonly text: string;
  readonly checked: boolean;
}

/** Translations of promises, in the order that was asked. */
export async function translationsAtWork(
  { db }: Pick<Context<'commitment_translation'>, 'db'>,
  ids: readonly string[],
): Promise<TranslationAtWork[][]> {
  const rows = await db
    .selectFrom('commitment_translation')
    .select(['commitment_id', 'language', 'text', 'state'])
    .where('commitment_id', 'in', ids)
    .orderBy('language')
    .execute();
  return ids.map((id) =>
    rows
      .filter(({ commitment_id }) => commitment_id === id)
      .map(({ language, text, state }) => ({ language, text, checked: state === 'checked' })),
  );
}

/** Writes what was promised in another language; the newest stands, and in the own language it is not written anew. */
export async function translateCommitment(
  context: Context,
  id: string,
  said: { language: string; text: string; checked: boolean },
): Promise<string> {
  const { residentId } = await atCommitments(context);
  const row = await context.db
    .selectFrom('commitment')
    .select('language')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Refused('NOT_FOUND');
  const offered: readonly string[] = deliveredLanguages;
  if (!offered.includes(said.language) || said.language === row.language)
    throw new Refused('CHOICE_NOT_OFFERED');
  const written = {
    text: readPromise(said.text, context.organisation.phone),
    state: said.checked ? 'checked' : 'written',
  } as const;
  await context.db
    .insertInto('commitment_translation')
    .values({
      organisation_id: context.organisation.id,
      commitment_id: id,
      language: said.language,
      ...written,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'commitment_id', 'language']).doUpdateSet(written),
    )
    .execute();
  await note(context, { residentId }, 'translate-commitment', id);
  return id;
}

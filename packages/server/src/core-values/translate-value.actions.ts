import { deliveredLanguages } from '@wederkerig/words';
import type { Context } from '../builder.ts';
import { readForEverybody } from '../public-text.rules.ts';
import { checkMayTranslate, longestTranslation, readTranslation } from './core-values.rules.ts';
import type { ValueState } from './core-values.table.ts';
import { valueIn, workIn } from './values-at-work.actions.ts';

/** What a line says in another language, and how far that is trusted. */
export interface ValueTranslation {
  readonly language: string;
  readonly text: string;
  readonly state: 'written' | 'checked' | 'machine';
}

/** A line by its id and the words that are shown of it. */
export interface LineShown {
  readonly id: string;
  readonly text: string;
}

export const keyOf = ({ id, text }: LineShown): string => JSON.stringify([id, text]);

/** Translations of the words that are shown, in the order that was asked: an earlier version and a vote have those of their words. */
export async function translationsOf(
  { db }: Pick<Context, 'db'>,
  keys: readonly string[],
): Promise<ValueTranslation[][]> {
  const lines = keys.map((key) => JSON.parse(key) as [string, string]);
  const rows = await db
    .selectFrom('core_value_translation')
    .select(['value_id', 'of_text', 'language', 'text', 'state'])
    .where(
      'value_id',
      'in',
      lines.map(([id]) => id),
    )
    .orderBy('language')
    .execute();
  return lines.map(([id, shown]) =>
    rows
      .filter(({ value_id, of_text }) => value_id === id && of_text === shown)
      .map(({ language, text, state }) => ({ language, text, state })),
  );
}

/** Writes what a line says in another language; of the same words the newest stands, and of earlier words what stood then. */
export async function translateValue(
  context: Context,
  said: { building: string; valueId: string; language: string; text: string; checked: boolean },
): Promise<void> {
  const place = await workIn(context, said.building);
  const value = await valueIn(context, place.id, said.valueId);
  checkMayTranslate(place.stage, value.state as Exclude<ValueState, 'left'>);
  const { language, text: typed } = readTranslation(said, deliveredLanguages);
  const text = readForEverybody(typed, longestTranslation, context.organisation.phone);
  const written = { text, state: said.checked ? 'checked' : 'written' } as const;
  await context.db
    .insertInto('core_value_translation')
    .values({
      organisation_id: context.organisation.id,
      value_id: said.valueId,
      language,
      of_text: value.text,
      ...written,
    })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'value_id', 'language', 'of_text']).doUpdateSet(written),
    )
    .execute();
}

import { deliveredLanguages } from '@wederkerig/words';
import type { Context } from '../builder.ts';
import { Refused } from '../errors.ts';
import { readLabText } from './lab-editor.rules.ts';
import { editing, labOf, noteEdit, type PieceOfLab } from './lab-pieces.actions.ts';

const fieldOf = { lab: 'title', lab_section: 'heading', lab_item: 'plain' } as const;

interface Said {
  readonly language: string;
  readonly text: string;
  readonly checked: boolean;
  /** Of the text that was read; 0 where there was none. */
  readonly version: number;
}

/**
 * Writes the plain text of an item, or a translation of one, of a heading or of the title. Without words it is taken away. In the
 * language of the report an item alone has a text of its own.
 */
export async function writeLabText(
  context: Context,
  piece: PieceOfLab,
  id: string,
  said: Said,
): Promise<string> {
  const editor = await editing(context);
  const lab = await labOf(context, piece, id);
  const own = said.language === lab.language;
  const offered: readonly string[] = deliveredLanguages;
  if (!offered.includes(said.language) || (own && piece !== 'lab_item'))
    throw new Refused('CHOICE_NOT_OFFERED');
  const field = fieldOf[piece];
  const key = { lab_id: lab.id, about_id: id, field, language: said.language } as const;
  await keepText(context, key, { ...said, text: readLabText(said.text, field) });
  if (own) await uncheck(context, id, said.language);
  await noteEdit(context, editor, 'write-lab-text', lab.id);
  return lab.id;
}

interface Key {
  readonly lab_id: string;
  readonly about_id: string;
  readonly field: 'title' | 'heading' | 'plain';
  readonly language: string;
}

async function keepText({ db, organisation }: Context, key: Key, said: Said): Promise<void> {
  const known = await db
    .selectFrom('lab_translation')
    .select('version')
    .where((row) => row.and(key))
    .forUpdate()
    .executeTakeFirst();
  if ((known?.version ?? 0) !== said.version) throw new Refused('CHANGED_MEANWHILE');
  if (!said.text) {
    await db
      .deleteFrom('lab_translation')
      .where((row) => row.and(key))
      .execute();
    return;
  }
  const state: 'checked' | 'written' = said.checked ? 'checked' : 'written';
  const kept = { text: said.text, state, version: said.version + 1 };
  const written = await db
    .insertInto('lab_translation')
    .values({ organisation_id: organisation.id, ...key, ...kept })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'lab_id', 'about_id', 'field', 'language'])
        .doUpdateSet(kept)
        // Of two that write the first text at one time, the second has not seen what the first wrote.
        .where('lab_translation.version', '=', said.version),
    )
    .returning('about_id')
    .executeTakeFirst();
  if (!written) throw new Refused('CHANGED_MEANWHILE');
}

/** A translation was checked against words that are no longer there. */
export async function uncheck({ db }: Context, aboutId: string, except?: string): Promise<void> {
  await db
    .updateTable('lab_translation')
    .set({ state: 'written' })
    .where('about_id', '=', aboutId)
    .where('state', '=', 'checked')
    .$if(except !== undefined, (query) => query.where('language', '<>', except!))
    .execute();
}

import { sql, type Selectable } from 'kysely';
import type { Context } from '../builder.ts';
import type { Tables } from '../database/tables.ts';
import { nameOfBuilding } from '../community/places.actions.ts';
import { firstNameOf } from '../residents/residents.actions.ts';

/** One word of thanks with the first names of those in it. */
export interface ThanksRow extends Selectable<Tables['thanks']> {
  readonly giver: string | null;
  readonly receiver: string | null;
  readonly writer: string | null;
  readonly building: string | null;
}

/** Every word of thanks, whoever may read it: the beginning of every question about them. */
export function thanksRows({ db }: Pick<Context, 'db'>) {
  return db
    .selectFrom('thanks')
    .selectAll('thanks')
    .select([
      firstNameOf(sql.ref<string | null>('thanks.giver_id')).as('giver'),
      firstNameOf(sql.ref<string | null>('thanks.receiver_id')).as('receiver'),
      firstNameOf(sql.ref<string | null>('thanks.written_by')).as('writer'),
      nameOfBuilding(sql.ref<string>('thanks.building_id')).as('building'),
    ]);
}

export async function thanksRow(context: Pick<Context, 'db'>, id: string): Promise<ThanksRow | undefined> {
  return thanksRows(context).where('thanks.id', '=', id).executeTakeFirst();
}

export function changeThanks(
  { db }: Pick<Context, 'db'>,
  id: string,
  change: Partial<Selectable<Tables['thanks']>>,
) {
  return db.updateTable('thanks').set(change).where('id', '=', id).execute();
}

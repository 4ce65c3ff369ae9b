import { expressionBuilder, sql, type Expression, type SqlBool } from 'kysely';
import type { Context } from '../builder.ts';
import { todayOf } from '../clock.ts';
import type { Tables } from '../database/tables.ts';
import { peopleIn } from '../residents/living-here.actions.ts';
import type { ProfileQuestion } from './profile-card.table.ts';

/**
 * Who lives in some buildings and told something in answer to one of these questions, for whom it is meant or not: for what is
 * told to each of them alone. One statement.
 */
export async function answeringPeople(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  wanted: {
    readonly buildingIds: readonly string[];
    readonly questions: readonly ProfileQuestion[];
    readonly except: (resident: Expression<string>) => readonly Expression<SqlBool>[];
  },
): Promise<{ residentId: string; buildingId: string }[]> {
  const today = todayOf(context);
  const { selectFrom } = expressionBuilder<Tables>();
  const told = selectFrom('profile_answer as told')
    .select('told.question')
    .whereRef('told.organisation_id', '=', sql.ref('person.organisation_id'))
    .whereRef('told.resident_id', '=', sql.ref('person.resident_id'))
    .where('told.question', 'in', wanted.questions)
    .where((where) => where.or([where('told.until', 'is', null), where('told.until', '>=', today)]));
  return context.db
    .selectFrom(peopleIn(wanted.buildingIds, today).as('person'))
    .select(['person.resident_id as residentId', 'person.building_id as buildingId'])
    .where(({ exists }) => exists(told))
    .where(({ and, not }) =>
      and(wanted.except(sql.ref<string>('person.resident_id')).map((left) => not(left))),
    )
    .orderBy('person.resident_id')
    .execute();
}

import { expressionBuilder, sql, type Expression, type SqlBool } from 'kysely';
import { signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { plannedOnce } from '../database/compiled-once.ts';
import type { Tables } from '../database/tables.ts';
import { absentForEachOther } from '../moderation/moderation.actions.ts';
import { isBuddyOf, peopleAtHome, peopleIn } from '../residents/living-here.actions.ts';
import type { ProfileQuestion } from './profile-card.table.ts';

export interface TellingWanted {
  readonly buildingIds: readonly string[];
  readonly questions: readonly ProfileQuestion[];
  /** Whoever chose one of these comes first. */
  readonly preferred: readonly string[];
  /** Decides between those who are alike; another one mixes them otherwise, so that it is not always the same people. */
  readonly mix: string;
  readonly most: number;
  /** Who is left out all the same. */
  readonly except: (resident: Expression<string>) => readonly Expression<SqlBool>[];
}

interface Seen extends Tables {
  told: Tables['profile_answer'];
  person: { resident_id: string; building_id: string; stairwell: string | null; neighbourhood_id: string };
  viewer: { building_id: string; stairwell: string | null; neighbourhood_id: string };
}

/**
 * Neighbours who tell the viewer something today in answer to one of these questions, in one statement. An answer that is hidden
 * from the viewer neither brings anybody here nor takes anybody's place.
 */
export async function tellingNeighbours(context: Context, wanted: TellingWanted): Promise<string[]> {
  const { residentId } = signedIn(context.viewer);
  const at = context.clock.now();
  const today = dayIn(context.organisation.timezone, at);
  const resident = sql.ref<string>('person.resident_id');
  // One after the other: to find the best order to join all of it in would take longer than to ask.
  const statement = context.db
    .with(
      (person) => person('person').materialized(),
      () => peopleIn(wanted.buildingIds, today),
    )
    .with(
      (viewer) => viewer('viewer').materialized(),
      () => peopleAtHome([residentId], { today, at }),
    )
    .selectFrom('person')
    .innerJoin('viewer', (join) => join.onTrue())
    .innerJoin('profile_answer as told', (join) =>
      join
        .onRef('told.organisation_id', '=', 'person.organisation_id')
        .onRef('told.resident_id', '=', 'person.resident_id'),
    )
    .select('person.resident_id')
    .where('person.resident_id', '<>', residentId)
    .where('told.question', 'in', wanted.questions)
    .where((where) => where.or([where('told.until', 'is', null), where('told.until', '>=', today)]))
    .where(sql<SqlBool>`(cardinality(told.chosen) > 0 or (told.words is not null and not told.words_wait))`)
    .where(isShownTo(residentId, today))
    .where(({ not }) => not(absentForEachOther(residentId, resident)))
    .where(({ and, not }) => and(wanted.except(resident).map((left) => not(left))))
    .groupBy('person.resident_id')
    .orderBy(sql`bool_or(told.chosen && ${sql.val([...wanted.preferred])}::text[])`, 'desc')
    .orderBy(sql`bool_or(person.building_id = viewer.building_id)`, 'desc')
    .orderBy(sql`md5(${wanted.mix} || person.resident_id::text)`)
    .limit(wanted.most);
  return (await plannedOnce(context.db, statement)).map(({ resident_id }) => resident_id);
}

/** The rule of who sees an answer, for the narrowing alone: what is told in the end is decided by the rule itself. */
function isShownTo(residentId: string, today: string): Expression<SqlBool> {
  const where = expressionBuilder<Seen, 'told' | 'person' | 'viewer'>();
  const person = sql.ref<string>('person.resident_id');
  const to = (audience: Tables['profile_answer']['audience'], ...also: Expression<SqlBool>[]) =>
    where.and([where('told.audience', '=', audience), ...also]);
  const sameBuilding = where('person.building_id', '=', where.ref('viewer.building_id'));
  return where.or([
    to('neighbourhood', where('person.neighbourhood_id', '=', where.ref('viewer.neighbourhood_id'))),
    to('building', sameBuilding),
    to('stairwell', sameBuilding, where('person.stairwell', '=', where.ref('viewer.stairwell'))),
    to('my-buddy', isBuddyOf(residentId, person, today)),
    to('after-both-yes', saidYes(sql.val(residentId), person), saidYes(person, sql.val(residentId))),
  ]);
}

function saidYes(from: Expression<string>, to: Expression<string>): Expression<SqlBool> {
  const hello = expressionBuilder<Pick<Tables, 'neighbour_hello'>>();
  return hello.exists(
    hello
      .selectFrom('neighbour_hello')
      .select('neighbour_hello.answer')
      .where('neighbour_hello.from_id', '=', from)
      .where('neighbour_hello.to_id', '=', to)
      .where('neighbour_hello.answer', '=', 'yes'),
  );
}

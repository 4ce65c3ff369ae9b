import { expressionBuilder, type Expression } from 'kysely';
import type { Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { plannedOnce } from '../database/compiled-once.ts';
import type { Tables } from '../database/tables.ts';
import { absentForEachOther } from '../moderation/moderation.actions.ts';
import { isBuddyOf, peopleAtHome } from '../residents/living-here.actions.ts';
import type { HelloAnswer } from './hello.rules.ts';
import { nearnessOf, type Place, type Relation } from './profile-card.rules.ts';

/** Somebody with a home, and what the viewer is to them today. Not all of it is for the viewer's eyes. */
export interface Neighbour {
  readonly id: string;
  readonly firstName: string | null;
  readonly place: Place & { readonly building: string; readonly neighbourhood: string };
  readonly isWelcomeBuddy: boolean;
  readonly relation: Relation;
  /** What the viewer said to them, and they to the viewer. */
  readonly mine: HelloAnswer;
  readonly theirs: HelloAnswer;
}

/**
 * What the viewer is to each of these people at this moment, in one statement however many they are. Nobody is in it who has no
 * confirmed home today; and nobody at all where the viewer has none.
 */
export async function neighboursOf(
  context: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Neighbour>> {
  if (context.viewer.kind === 'visitor' || ids.length === 0) return new Map();
  const viewer = context.viewer.residentId;
  const at = context.clock.now();
  const now = { today: dayIn(context.organisation.timezone, at), at };
  const statement = context.db
    .selectFrom(peopleAtHome(ids, now).as('owner'))
    .innerJoin(peopleAtHome([viewer], now).as('viewer'), (join) => join.onTrue())
    .select([
      'owner.resident_id',
      'owner.first_name',
      'owner.building_id',
      'owner.building',
      'owner.stairwell',
      'owner.neighbourhood_id',
      'owner.neighbourhood',
      'owner.is_welcome_buddy',
    ])
    .select((row) => {
      const owner = row.ref('owner.resident_id');
      return [
        'viewer.building_id as viewer_building_id',
        'viewer.stairwell as viewer_stairwell',
        'viewer.neighbourhood_id as viewer_neighbourhood_id',
        isBuddyOf(viewer, owner, now.today).as('is_buddy'),
        absentForEachOther(viewer, owner).as('is_absent'),
        answerOf(row.val(viewer), owner).as('mine'),
        answerOf(owner, row.val(viewer)).as('theirs'),
      ];
    });
  const rows = await plannedOnce(context.db, statement);
  return new Map(
    rows.map((row) => [
      row.resident_id,
      {
        id: row.resident_id,
        firstName: row.first_name,
        place: row,
        isWelcomeBuddy: Boolean(row.is_welcome_buddy),
        mine: row.mine,
        theirs: row.theirs,
        relation: {
          isSelf: row.resident_id === viewer,
          isAbsent: Boolean(row.is_absent),
          isBuddy: Boolean(row.is_buddy),
          bothSaidYes: row.mine === 'yes' && row.theirs === 'yes',
          nearness: nearnessOf(row, {
            building_id: row.viewer_building_id,
            stairwell: row.viewer_stairwell,
            neighbourhood_id: row.viewer_neighbourhood_id,
          }),
        },
      },
    ]),
  );
}

/** What one person said to another, as a part of another statement. */
function answerOf(from: Expression<string>, to: Expression<string>) {
  return expressionBuilder<Pick<Tables, 'neighbour_hello'>>()
    .selectFrom('neighbour_hello')
    .select('neighbour_hello.answer')
    .where('neighbour_hello.from_id', '=', from)
    .where('neighbour_hello.to_id', '=', to);
}

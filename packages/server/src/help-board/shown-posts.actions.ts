import { expressionBuilder, sql, type SelectQueryBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { nameOfBuilding } from '../community/places.actions.ts';
import type { Tables } from '../database/tables.ts';
import { absentForEachOther } from '../moderation/moderation.actions.ts';
import { firstNameOf } from '../residents/residents.actions.ts';
import type { PostRow, Posts } from './post-rows.actions.ts';
import { talksAboutPost, type TalkSeen } from './talks-about.actions.ts';

/** What somebody said about coming to a gathering. */
export interface ComingAnswer {
  readonly resident_id: string;
  readonly coming: boolean;
  readonly first_name: string | null;
  /** For who reads it. */
  readonly absent: boolean;
}

/** A post with all that is shown beside it, for the rules to choose from. */
export interface ShownRow extends PostRow {
  readonly building_name: string | null;
  /** Of a gathering, and of what was placed for a neighbour. */
  readonly placed_by: string | null;
  readonly answers: readonly ComingAnswer[];
  readonly talks: readonly TalkSeen[];
  /** Whether the reader told how it went. */
  readonly told: boolean;
}

export type ShownPosts = SelectQueryBuilder<Tables, 'help_post', ShownRow>;

/** Reads along, in the same statement, what stands beside posts: what travels to the database and back costs more than what is asked. */
export function withWhatIsShown(query: Posts, residentId: string): ShownPosts {
  return query.select((post) => [
    nameOfBuilding(post.ref('help_post.building_id')).as('building_name'),
    firstNameOf(post.ref('help_post.author_id'))
      .where((where) =>
        where.or([
          sql<boolean>`${post.ref('help_post.kind')} = 'gathering'`,
          sql<boolean>`${post.ref('help_post.placed_as')} is not null`,
        ]),
      )
      .as('placed_by'),
    jsonArrayFrom(answersTo(residentId)).as('answers'),
    jsonArrayFrom(talksAboutPost(residentId)).as('talks'),
    toldAbout(residentId).as('told'),
  ]) as unknown as ShownPosts;
}

const ofPost = () =>
  expressionBuilder<Pick<Tables, 'help_post' | 'help_coming' | 'help_outcome'>, 'help_post'>();

/** In the order in which they said so; to a gathering alone. */
function answersTo(residentId: string) {
  return ofPost()
    .selectFrom('help_coming')
    .select((answer) => [
      'help_coming.resident_id',
      'help_coming.coming',
      firstNameOf(answer.ref('help_coming.resident_id')).as('first_name'),
      absentForEachOther(residentId, answer.ref('help_coming.resident_id')).as('absent'),
    ])
    .whereRef('help_coming.organisation_id', '=', 'help_post.organisation_id')
    .whereRef('help_coming.post_id', '=', 'help_post.id')
    .where('help_post.kind', '=', 'gathering')
    .orderBy('help_coming.answered_at')
    .orderBy('help_coming.resident_id');
}

function toldAbout(residentId: string) {
  const post = ofPost();
  return post.exists(
    post
      .selectFrom('help_outcome')
      .select(sql.lit(1).as('one'))
      .whereRef('help_outcome.organisation_id', '=', 'help_post.organisation_id')
      .whereRef('help_outcome.post_id', '=', 'help_post.id')
      .where('help_outcome.resident_id', '=', residentId),
  );
}

import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { dayIn } from '../clock.ts';
import { livesIn } from '../residents/living-here.actions.ts';
import { whenSomebodyLeaves, type Leaving, type Left } from '../residents/leaving.actions.ts';
import { tellBoard, tellTalks } from './help-news.actions.ts';
import { placedFor, posts } from './post-rows.actions.ts';
import { saidMovedOut } from './talk-rows.actions.ts';

whenSomebodyLeaves(async (context, left) => {
  await lapsePosts(context, left);
  await sayInTalks(context, left);
  if (!left.staysInNeighbourhood) await comesNoMore(context, left);
});

/** What somebody asks or offers where they live no more lapses, and so does what was placed for them. */
async function lapsePosts(context: Leaving, { residentId, buildingId }: Left): Promise<void> {
  const today = dayIn(context.organisation.timezone, context.clock.now());
  const whose = sql<
    string | null
  >`case when help_post.placed_as is null then help_post.author_id else (${placedFor()}) end`;
  const open = await posts(context)
    .where('help_post.state', '=', 'open')
    .where('help_post.building_id', '=', buildingId)
    .where(whose, '=', residentId)
    .where(({ not }) => not(livesIn(whose, sql.ref('help_post.building_id'), today)))
    .forUpdate('help_post')
    .execute();
  for (const post of open) {
    await context.db
      .updateTable('help_post')
      .set({ state: 'lapsed', state_at: context.clock.now(), version: post.version + 1 })
      .where('id', '=', post.id)
      .execute();
    if (post.visibility === 'published') await tellBoard(context, post);
  }
}

/** "Truus woont hier niet meer." One plain line without a reason, in every talk that began where they lived. */
async function sayInTalks(context: Leaving, left: Left): Promise<void> {
  const { residentId, buildingId, neighbourhoodId, staysInBuilding, staysInNeighbourhood } = left;
  const talks = await context.db
    .selectFrom('help_talk_side as mine')
    .innerJoin('help_talk as talk', (join) =>
      join.onRef('talk.organisation_id', '=', 'mine.organisation_id').onRef('talk.id', '=', 'mine.talk_id'),
    )
    .innerJoin('help_post as post', (join) =>
      join.onRef('post.organisation_id', '=', 'talk.organisation_id').onRef('post.id', '=', 'talk.post_id'),
    )
    .innerJoin('help_talk_side as other', (join) =>
      join
        .onRef('other.organisation_id', '=', 'mine.organisation_id')
        .onRef('other.talk_id', '=', 'mine.talk_id')
        .onRef('other.resident_id', '<>', 'mine.resident_id'),
    )
    .select(['talk.id', 'other.resident_id as otherId'])
    .where('mine.resident_id', '=', residentId)
    .where((where) =>
      where.or([
        where.and([
          where.lit(!staysInBuilding),
          where('post.reach', '=', 'building'),
          where('post.building_id', '=', buildingId),
        ]),
        where.and([
          where.lit(!staysInNeighbourhood),
          where('post.reach', '=', 'neighbourhood'),
          where('post.neighbourhood_id', '=', neighbourhoodId),
        ]),
      ]),
    )
    .where((talk) => talk.not(saidMovedOut()))
    .execute();
  const now = context.clock.now();
  for (const { id, otherId } of talks) {
    await context.db
      .insertInto('help_message')
      .values({
        organisation_id: context.organisation.id,
        id: newId(),
        talk_id: id,
        writer_id: residentId,
        kind: 'moved-out',
        sentence: null,
        text: null,
        language: null,
        visibility: 'published',
        said_at: now,
      })
      .execute();
    await context.db.updateTable('help_talk').set({ last_said_at: now }).where('id', '=', id).execute();
    tellTalks(context, [residentId, otherId]);
  }
}

/** Nobody waits with coffee for somebody who moved. */
async function comesNoMore(context: Leaving, { residentId, neighbourhoodId }: Left): Promise<void> {
  const gatherings = await posts(context)
    .where('help_post.kind', '=', 'gathering')
    .where('help_post.state', '=', 'open')
    .where('help_post.neighbourhood_id', '=', neighbourhoodId)
    .where('help_post.id', 'in', (select) =>
      select.selectFrom('help_coming').select('post_id').where('resident_id', '=', residentId),
    )
    .execute();
  for (const gathering of gatherings) {
    await context.db
      .deleteFrom('help_coming')
      .where('post_id', '=', gathering.id)
      .where('resident_id', '=', residentId)
      .execute();
    await tellBoard(context, gathering);
  }
}

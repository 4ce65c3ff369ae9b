import { sql } from 'kysely';
import { atWorkIn, type Context } from '../builder.ts';
import { buildingsWithAround, type BuildingAndAround } from '../community/places.actions.ts';
import { listSites } from '../community/sites.actions.ts';
import { tellingOfAbsence } from './help-board.rules.ts';
import { mostOnPaper } from './neighbour-post.rules.ts';
import { posts, type PostRow } from './post-rows.actions.ts';

/** What hangs on the board in the hall of a building, where everybody who passes reads it. */
export interface HallPaper extends BuildingAndAround {
  readonly organisation: string;
  readonly phone: string;
  /** Where one takes part, as it is typed. */
  readonly address: string;
}

/** The buildings for whose halls the viewer can print: of staff all, of a committee member those of the own neighbourhood; null for others. */
export async function hallPapers(context: Context): Promise<HallPaper[] | null> {
  const { viewer, db, organisation } = context;
  if (viewer.kind === 'visitor' || !atWorkIn(viewer, 'staff', 'committee-member')) return null;
  let buildings = db.selectFrom(buildingsWithAround().as('around')).selectAll();
  if (!atWorkIn(viewer, 'staff'))
    buildings = buildings.where('around.neighbourhoodId', '=', viewer.neighbourhoodId);
  const found = await buildings.orderBy('around.building').orderBy('around.buildingId').execute();
  // The first that was made.
  const [site] = (await listSites(db)).toSorted((one, other) => one.id.localeCompare(other.id));
  const address = site?.origins[0] ?? context.ownPages;
  return found.map((around) => ({
    ...around,
    organisation: organisation.name,
    phone: organisation.phone,
    address,
  }));
}

/**
 * What stands on it: only what a neighbour without internet agreed to have on paper, within reach of that hall. Nothing that was
 * written for the board alone, and never what tells that a home stands empty.
 */
export async function postsOnPaper(
  context: Pick<Context, 'db'>,
  { buildingId, neighbourhoodId }: Pick<HallPaper, 'buildingId' | 'neighbourhoodId'>,
): Promise<PostRow[]> {
  return posts(context)
    .where('help_post.placed_as', 'is not', null)
    .where('help_post.state', '=', 'open')
    .where('help_post.visibility', '=', 'published')
    .where('help_post.category', 'not in', tellingOfAbsence)
    .where((where) =>
      where.or([
        where.and([
          where('help_post.reach', '=', 'building'),
          where('help_post.building_id', '=', buildingId),
        ]),
        where.and([
          where('help_post.reach', '=', 'neighbourhood'),
          where('help_post.neighbourhood_id', '=', neighbourhoodId),
        ]),
      ]),
    )
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('help_for_neighbour')
          .select(sql.lit(1).as('one'))
          .whereRef('help_for_neighbour.organisation_id', '=', 'help_post.organisation_id')
          .whereRef('help_for_neighbour.post_id', '=', 'help_post.id')
          .where('help_for_neighbour.on_paper', '=', true),
      ),
    )
    .orderBy('help_post.id', 'desc')
    .limit(mostOnPaper)
    .execute();
}

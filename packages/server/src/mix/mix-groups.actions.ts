import type { Context } from '../builder.ts';
import { buildingsWithAround } from '../community/places.actions.ts';
import { fewestHomes } from './mix.rules.ts';

/** With whom a building is counted. */
export interface MixGroup {
  readonly buildingId: string;
  readonly neighbourhoodId: string;
  readonly groupId: string;
}

type Grouping = Pick<Context<'mix_group' | 'building' | 'neighbourhood' | 'home'>, 'db' | 'organisation'>;

/** Settles for each new building with whom it is counted; what was settled stays, however many homes it has later. */
export async function settleGroups(context: Grouping): Promise<void> {
  const settled = (await readGroups(context)).map(({ buildingId }) => buildingId);
  const all = await context.db.selectFrom(buildingsWithAround().as('place')).selectAll().execute();
  const added = all.filter(({ buildingId }) => !settled.includes(buildingId));
  if (added.length === 0) return;
  await context.db
    .insertInto('mix_group')
    .values(
      added.map(({ buildingId, neighbourhoodId, homes }) => ({
        organisation_id: context.organisation.id,
        building_id: buildingId,
        neighbourhood_id: neighbourhoodId,
        group_id: homes < fewestHomes ? neighbourhoodId : buildingId,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function readGroups({ db }: Pick<Grouping, 'db'>): Promise<MixGroup[]> {
  return db
    .selectFrom('mix_group')
    .select(['building_id as buildingId', 'neighbourhood_id as neighbourhoodId', 'group_id as groupId'])
    .orderBy('building_id')
    .execute();
}

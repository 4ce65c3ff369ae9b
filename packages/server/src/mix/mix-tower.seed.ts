import type { Context } from '../builder.ts';
import { addBuilding, findNeighbourhood, listHomes } from '../community/places.actions.ts';
import { seedCountedByAll } from '../profile-card/profile-counted.seed.ts';
import { liveIn } from '../residents/residents.seed.ts';

const homes = 60;
const empty = 4;

/** One building of the demo that is large enough to be counted alone; in most of its homes somebody lives who told something. */
export async function seedTower(context: Pick<Context, 'db' | 'organisation' | 'clock'>): Promise<void> {
  const neighbourhoodId = await findNeighbourhood(context.db, 'havenkwartier');
  if (!neighbourhoodId) return;
  const tower = await addBuilding(context.db, context.organisation.id, {
    slug: 'de-brug',
    name: 'De Brug',
    kind: 'block',
    neighbourhoodId,
    homes: Array.from({ length: homes }, (_, index) => String(index + 1)),
  });
  const own = (await listHomes(context)).filter(({ buildingId }) => buildingId === tower);
  await seedCountedByAll(context, await liveIn(context, own.slice(0, homes - empty), 'brug.'));
}

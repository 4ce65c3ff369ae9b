import { buildingsWithAround } from '../community/places.actions.ts';
import { countForBoards } from '../help-board/board-counts.ts';
import { informationCounts } from './information.actions.ts';
import { blocksInEach } from './information.rules.ts';

/** A board opens once whoever lives around it can read what is good to know of their building. */
countForBoards('information', async (context) => {
  const buildings = await context.db
    .selectFrom(buildingsWithAround().as('building'))
    .select(['buildingId', 'neighbourhoodId'])
    .execute();
  return blocksInEach(await informationCounts(context), buildings);
});

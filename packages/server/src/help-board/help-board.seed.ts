import type { Context } from '../builder.ts';
import { neighbourhoodOfPage } from '../community/places.actions.ts';

/** Opens the board of a neighbourhood. */
export async function openBoard(
  context: Pick<Context, 'db' | 'organisation' | 'clock'>,
  neighbourhood: string,
): Promise<void> {
  const neighbourhoodId = await neighbourhoodOfPage(context, { neighbourhood });
  if (!neighbourhoodId) throw new Error(`There is no neighbourhood ${neighbourhood}`);
  await context.db
    .insertInto('help_board')
    .values({
      organisation_id: context.organisation.id,
      neighbourhood_id: neighbourhoodId,
      opens_on: null,
      opened_at: context.clock.now(),
    })
    .execute();
}

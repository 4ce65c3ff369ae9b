import { addNeighbourhood } from '../../../packages/server/src/community/places.actions.ts';
import { boardChecks } from '../../../packages/server/src/help-board/help-board.table.ts';
import { now, type Organisation } from './people.ts';

/** A board that was closed, of which a colleague saw one thing; one that is ready; and one that is open. */
export async function boardsHere(
  at: Organisation,
  colleague: string,
): Promise<Readonly<Record<string, string>>> {
  const { db, organisation } = at;
  const closed = await neighbourhoodCalled(at, 'kapelhof');
  const ready = await addNeighbourhood(db, organisation.id, { slug: 'zandpad', name: 'Zandpad' });
  const tick = (neighbourhood_id: string, item: (typeof boardChecks)[number]) =>
    db
      .insertInto('help_board_check')
      .values({
        organisation_id: organisation.id,
        neighbourhood_id,
        item,
        ticked_by: colleague,
        ticked_at: now.now(),
      })
      .execute();
  await db
    .insertInto('help_board')
    .values({
      organisation_id: organisation.id,
      neighbourhood_id: closed,
      opens_on: null,
      opened_at: null,
      closed_at: now.now(),
      closed_why: 'too-quiet',
    })
    .execute();
  await tick(closed, 'phone');
  for (const item of boardChecks) await tick(ready, item);
  return {
    'board-to-open': closed,
    'ready-board': ready,
    'open-board': await neighbourhoodCalled(at, 'havenkwartier'),
  };
}

export async function neighbourhoodCalled({ db }: Organisation, slug: string): Promise<string> {
  const found = db.selectFrom('neighbourhood').select('id').where('slug', '=', slug);
  return (await found.executeTakeFirstOrThrow()).id;
}

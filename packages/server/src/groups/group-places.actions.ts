import { atWorkIn, type Context } from '../builder.ts';
import { listBuildings } from '../community/place-names.actions.ts';

/** Every neighbourhood and its buildings, for staff who make a group; null for everybody else. */
export async function placesToSpeakFor(
  context: Context,
): Promise<{ slug: string; name: string; neighbourhood: string | null }[] | null> {
  if (!atWorkIn(context.viewer, 'staff')) return null;
  const around = await listBuildings(context.db);
  return around.flatMap(({ slug, name, buildings }) => [
    { slug, name, neighbourhood: null },
    ...buildings.map((building) => ({ ...building, neighbourhood: name })),
  ]);
}

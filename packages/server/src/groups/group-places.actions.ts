import { atWorkIn, type Context } from '../builder.ts';
import { listBuildings } from '../community/place-names.actions.ts';

/** A neighbourhood, or a building in one. */
export interface GroupPlace {
  readonly slug: string;
  readonly name: string;
  readonly neighbourhood: string | null;
}

/** Every neighbourhood and its buildings, for staff who make a group; null for everybody else. */
export async function placesToSpeakFor(context: Context): Promise<GroupPlace[] | null> {
  return atWorkIn(context.viewer, 'staff') ? allPlaces(context) : null;
}

/** Every neighbourhood with its buildings behind it. */
export async function allPlaces(context: Pick<Context, 'db'>): Promise<GroupPlace[]> {
  const around = await listBuildings(context.db);
  return around.flatMap(({ slug, name, buildings }) => [
    { slug, name, neighbourhood: null },
    ...buildings.map((building) => ({ ...building, neighbourhood: name })),
  ]);
}

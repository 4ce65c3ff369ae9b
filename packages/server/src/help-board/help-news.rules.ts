import type { Viewer } from '../builder.ts';
import type { Happened } from '../news.ts';
import type { Narrowing } from './help-board.rules.ts';

export const aboutBoard = 'help-board';
export const aboutTalks = 'help-talks';

export type HelpNewsAbout = typeof aboutBoard | typeof aboutTalks;

/** What somebody with the board open is told of something that happened; undefined where they could not see what changed. */
export function newsFor(
  { about, to }: Pick<Happened, 'about' | 'to'>,
  viewer: Viewer,
  narrowedTo: Narrowing,
): HelpNewsAbout | undefined {
  if ((about !== aboutBoard && about !== aboutTalks) || viewer.kind === 'visitor') return undefined;
  if ('residentIds' in to) return to.residentIds.includes(viewer.residentId) ? about : undefined;
  if (viewer.kind !== 'resident' || narrowedTo === 'nothing') return undefined;
  if ('inBuilding' in to) {
    const here = to.inBuilding === viewer.buildingId;
    return here && (!narrowedTo || narrowedTo.buildingId === to.inBuilding) ? about : undefined;
  }
  const here = to.inNeighbourhood === viewer.neighbourhoodId;
  // Where the building is not told, every page of the neighbourhood hears it: who heard it alone would know the building.
  const shown = !narrowedTo || to.aboutBuilding === null || narrowedTo.buildingId === to.aboutBuilding;
  return here && shown ? about : undefined;
}

import { signedIn, type Context } from '../builder.ts';
import { aroundBuilding, findBuildingIn, type BuildingAndAround } from '../community/places.actions.ts';
import { Refused } from '../errors.ts';
import { reachesOf, type Narrowing } from './help-board.rules.ts';
import type { HelpReach } from './help-board.table.ts';

/** What a page says about where it stands; both narrow, and never widen. */
export interface PageOf {
  readonly building?: string | null | undefined;
  readonly neighbourhood?: string | null | undefined;
}

/** The board of a neighbourhood, as somebody who lives there knows it. */
export interface Board extends BuildingAndAround {
  readonly open: boolean;
  readonly opensOn: string | null;
  readonly reaches: readonly HelpReach[];
  readonly narrowedTo: Narrowing;
}

/** The board where the viewer lives; undefined for somebody whose home we do not know. */
export async function boardOfViewer(context: Context, page: PageOf): Promise<Board | undefined> {
  const { buildingId } = signedIn(context.viewer);
  if (!buildingId) return undefined;
  const around = await aroundBuilding(context, buildingId);
  const board = await context.db
    .selectFrom('help_board')
    .select(['opened_at', 'opens_on'])
    .where('neighbourhood_id', '=', around.neighbourhoodId)
    .executeTakeFirst();
  return {
    ...around,
    open: isOpen(board),
    opensOn: board?.opens_on ?? null,
    reaches: reachesOf(around.homes),
    narrowedTo: await narrowing(context, page, around),
  };
}

export function isOpen(board: { opened_at: Date | null } | undefined): boolean {
  return board !== undefined && board.opened_at !== null;
}

/** Whether a page is about where the viewer lives, or about no place in particular. */
export function isOwnPlace({ narrowedTo, buildingId }: Board): boolean {
  return narrowedTo === null || (narrowedTo !== 'nothing' && narrowedTo.buildingId === buildingId);
}

/** The board somebody may write on now. */
export async function boardToWriteOn(context: Context, page: PageOf): Promise<Board> {
  const board = await boardOfViewer(context, page);
  if (!board) throw new Refused('RESIDENT_NEEDED');
  if (!isOwnPlace(board)) throw new Refused('REACH_NOT_YOURS');
  if (!board.open) throw new Refused('BOARD_NOT_OPEN');
  return board;
}

async function narrowing(
  context: Context,
  { building, neighbourhood }: PageOf,
  around: BuildingAndAround,
): Promise<Narrowing> {
  if (neighbourhood && neighbourhood !== around.neighbourhoodSlug) return 'nothing';
  if (!building) return null;
  const buildingId = await findBuildingIn(context, around.neighbourhoodId, building);
  return buildingId ? { buildingId } : 'nothing';
}

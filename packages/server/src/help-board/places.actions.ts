import { signedIn, type Context } from '../builder.ts';
import { buildingIn, buildingsWithAround, type BuildingAndAround } from '../community/places.actions.ts';
import { compiledOnce } from '../database/compiled-once.ts';
import type { Database } from '../database/connect.ts';
import { Refused } from '../errors.ts';
import { reachesOf, type Narrowing } from './help-board.rules.ts';
import type { HelpReach } from './help-board.table.ts';

type BoardTables = 'building' | 'neighbourhood' | 'home' | 'help_board';

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

/** The board where the viewer lives, in one statement; undefined for somebody whose home we do not know. */
export async function boardOfViewer(context: Context, page: PageOf): Promise<Board | undefined> {
  const { buildingId } = signedIn(context.viewer);
  return buildingId ? boardOf(context, buildingId, page) : undefined;
}

/** The board of a building, for whoever reads or writes on it. */
export async function boardOf(
  context: Pick<Context, 'db'>,
  buildingId: string,
  page: PageOf = {},
): Promise<Board> {
  const [row] = await loadBoard(context.db, { buildingId, pageBuilding: page.building ?? null });
  if (!row) throw new Error('A building that is not there');
  const { opened_at, opens_on, named, ...around } = row;
  return {
    ...around,
    open: isOpen({ opened_at }),
    opensOn: opens_on,
    reaches: reachesOf(around.homes),
    narrowedTo: narrowing(page, around, named),
  };
}

interface WhereAsked {
  readonly buildingId: string;
  /** The slug of the building that the page is about. */
  readonly pageBuilding: string | null;
}

const loadBoard = compiledOnce((db: Database<BoardTables>, { buildingId, pageBuilding }: WhereAsked) =>
  db
    .selectFrom(buildingsWithAround().as('around'))
    .leftJoin('help_board', (join) =>
      join
        .onRef('help_board.organisation_id', '=', 'around.organisation_id')
        .onRef('help_board.neighbourhood_id', '=', 'around.neighbourhoodId'),
    )
    .select(['around.buildingId', 'around.building', 'around.homes', 'around.neighbourhoodId'])
    .select(['around.neighbourhood', 'around.neighbourhoodSlug'])
    .select(['help_board.opened_at', 'help_board.opens_on'])
    .select((board) => buildingIn(board.ref('around.neighbourhoodId'), pageBuilding).as('named'))
    .where('around.buildingId', '=', buildingId),
);

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

/** @param named the building that the page names, where it stands in this neighbourhood */
function narrowing(
  { building, neighbourhood }: PageOf,
  around: BuildingAndAround,
  named: string | null,
): Narrowing {
  if (neighbourhood && neighbourhood !== around.neighbourhoodSlug) return 'nothing';
  if (!building) return null;
  return named ? { buildingId: named } : 'nothing';
}

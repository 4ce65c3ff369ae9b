import { atWorkIn, inConsole, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { writeAudit } from '../community/audit.actions.ts';
import { listNeighbourhoods } from '../community/places.actions.ts';
import { Refused } from '../errors.ts';
import { countActiveResidents } from '../residents/roles.actions.ts';
import { firstNames } from '../residents/residents.actions.ts';
import { countedElsewhere } from './board-counts.ts';
import {
  isDone,
  isReady,
  needed,
  readOpeningDay,
  refuseToOpen,
  type CheckState,
} from './board-ready.rules.ts';
import { boardChecks, type BoardCheck, type ClosedWhy } from './help-board.table.ts';

/** One line of the checklist, as staff see it. */
export interface CheckView extends CheckState {
  readonly done: boolean;
  readonly needed: number | null;
  readonly tickedBy: string | null;
  readonly tickedOn: string | null;
}

/** The board of one neighbourhood, as staff see it. */
export interface ConsoleBoard {
  readonly neighbourhoodId: string;
  readonly neighbourhood: string;
  readonly open: boolean;
  readonly ready: boolean;
  readonly openedOn: string | null;
  readonly opensOn: string | null;
  readonly closedOn: string | null;
  readonly closedWhy: ClosedWhy | null;
  readonly checks: readonly CheckView[];
}

/** The boards of all neighbourhoods, for staff; null for everybody else. */
export async function boardsForStaff(context: Context): Promise<ConsoleBoard[] | null> {
  return atWorkIn(context.viewer, 'staff') ? allBoards(context) : null;
}

async function allBoards(context: Context): Promise<ConsoleBoard[]> {
  const { db, organisation } = context;
  const neighbourhoods = await listNeighbourhoods(context);
  const boards = await db.selectFrom('help_board').selectAll().execute();
  const ticks = await db.selectFrom('help_board_check').selectAll().execute();
  const names = await firstNames(
    context,
    ticks.flatMap(({ ticked_by }) => ticked_by ?? []),
  );
  const counted: Counted = new Map([
    ...(await countedElsewhere(context)),
    ['posts', await countPosts(context)],
    ['active-residents', await countActiveResidents(context)],
  ]);
  const day = (moment: Date | null | undefined) => (moment ? dayIn(organisation.timezone, moment) : null);
  return neighbourhoods.map(({ id, name }) => {
    const board = boards.find((one) => one.neighbourhood_id === id);
    const checks = boardChecks.map((item) => {
      const tick = ticks.find((one) => one.neighbourhood_id === id && one.item === item);
      const there = counted.has(item) ? (counted.get(item)!.get(id) ?? 0) : null;
      const state = { item, there, ticked: tick !== undefined };
      return {
        ...state,
        done: isDone(state),
        needed: needed[item] ?? null,
        tickedBy: tick?.ticked_by ? (names.get(tick.ticked_by) ?? null) : null,
        tickedOn: day(tick?.ticked_at),
      };
    });
    return {
      neighbourhoodId: id,
      neighbourhood: name,
      open: Boolean(board?.opened_at),
      ready: isReady(checks),
      openedOn: day(board?.opened_at),
      opensOn: board?.opens_on ?? null,
      closedOn: day(board?.closed_at),
      closedWhy: board?.closed_why ?? null,
      checks,
    };
  });
}

/** Numbers alone: who they are and what they wrote stays where it is. */
type Counted = ReadonlyMap<BoardCheck, ReadonlyMap<string, number>>;

async function countPosts({ db }: Context): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('help_post')
    .select((post) => ['neighbourhood_id', post.fn.countAll<string>().as('posts')])
    .where('state', '=', 'open')
    .where('visibility', '!=', 'refused')
    .groupBy('neighbourhood_id')
    .execute();
  return new Map(rows.map((row) => [row.neighbourhood_id, Number(row.posts)]));
}

/** Somebody saw it with their own eyes, or no longer does. */
export async function tickBoardCheck(
  context: Context,
  neighbourhoodId: string,
  item: BoardCheck,
  ticked: boolean,
): Promise<void> {
  const by = await mayChange(context);
  await boardOf(context, neighbourhoodId);
  const key = { organisation_id: context.organisation.id, neighbourhood_id: neighbourhoodId, item };
  if (!ticked) {
    await context.db
      .deleteFrom('help_board_check')
      .where('neighbourhood_id', '=', neighbourhoodId)
      .where('item', '=', item)
      .execute();
    return;
  }
  await context.db
    .insertInto('help_board_check')
    .values({ ...key, ticked_by: by, ticked_at: context.clock.now() })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'neighbourhood_id', 'item']).doNothing())
    .execute();
}

/** The day that pages tell until the board opens. */
export async function setBoardOpening(
  context: Context,
  neighbourhoodId: string,
  day: string | null,
): Promise<void> {
  await mayChange(context);
  const { open } = await boardOf(context, neighbourhoodId);
  const today = dayIn(context.organisation.timezone, context.clock.now());
  await writeBoard(context, neighbourhoodId, { opens_on: readOpeningDay(day, open, today) });
}

export async function openHelpBoard(context: Context, neighbourhoodId: string): Promise<void> {
  const by = await mayChange(context);
  refuseToOpen(await boardOf(context, neighbourhoodId));
  await writeBoard(context, neighbourhoodId, {
    opens_on: null,
    opened_at: context.clock.now(),
    closed_at: null,
    closed_why: null,
  });
  await note(context, by, 'open-help-board', neighbourhoodId, 'checklist');
}

/** What stands on it stays, and shows again when it opens again. */
export async function closeHelpBoard(
  context: Context,
  neighbourhoodId: string,
  why: ClosedWhy,
): Promise<void> {
  const by = await mayChange(context);
  const { open } = await boardOf(context, neighbourhoodId);
  if (!open) throw new Refused('CHANGED_MEANWHILE');
  await writeBoard(context, neighbourhoodId, {
    opened_at: null,
    closed_at: context.clock.now(),
    closed_why: why,
  });
  await note(context, by, 'close-help-board', neighbourhoodId, why);
}

async function mayChange(context: Context): Promise<string> {
  const { residentId } = inConsole(context.viewer, 'staff');
  await context.limits.use('board-change-by-actor', residentId);
  return residentId;
}

async function boardOf(context: Context, neighbourhoodId: string): Promise<ConsoleBoard> {
  const found = (await allBoards(context)).find((board) => board.neighbourhoodId === neighbourhoodId);
  if (!found) throw new Refused('NOT_FOUND');
  return found;
}

async function writeBoard(
  { db, organisation }: Context,
  neighbourhoodId: string,
  change: {
    opens_on?: string | null;
    opened_at?: Date | null;
    closed_at?: Date | null;
    closed_why?: ClosedWhy | null;
  },
): Promise<void> {
  const key = { organisation_id: organisation.id, neighbourhood_id: neighbourhoodId };
  const unopened = { opens_on: null, opened_at: null, closed_at: null, closed_why: null };
  await db
    .insertInto('help_board')
    .values({ ...key, ...unopened, ...change })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'neighbourhood_id']).doUpdateSet(change))
    .execute();
}

function note(context: Context, by: string, action: string, aboutId: string, reason: string): Promise<void> {
  return writeAudit(context, { actor: 'resident', actorId: by, action, aboutId, reason });
}

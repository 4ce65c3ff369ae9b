import type { TestCommunity } from '@wederkerig/server/testing';
import { addNeighbourhood } from '../../../packages/server/src/community/places.actions.ts';
import { boardChecks } from '../../../packages/server/src/help-board/help-board.table.ts';
import type { Values } from './doors.ts';

/** Boards of neighbourhoods as staff have them, so that each can be opened or closed once. */
export interface BoardsToOpen {
  /** One that is not open, and stays so. */
  readonly shut: string;
  /** One on which everything is ticked; another one each time. */
  ready(): string;
  /** One that is open; another one each time. */
  open(): string;
}

const spare = 6;

export async function boardsToOpen(community: TestCommunity): Promise<BoardsToOpen> {
  const organisation_id = community.organisation.id;
  const at = community.clock.now();
  const neighbourhood = (name: string) =>
    community.rows((db) => addNeighbourhood(db, organisation_id, { slug: name, name }));
  const ready: string[] = [];
  const open: string[] = [];
  for (let made = 0; made < spare; made++) {
    const toOpen = await neighbourhood(`klaar-${made}`);
    const toClose = await neighbourhood(`open-${made}`);
    await community.rows(async (db) => {
      const ticks = boardChecks.map((item) => ({
        organisation_id,
        neighbourhood_id: toOpen,
        item,
        ticked_by: null,
        ticked_at: at,
      }));
      await db.insertInto('help_board_check').values(ticks).execute();
      const board = { opens_on: null, opened_at: at, closed_at: null, closed_why: null };
      await db
        .insertInto('help_board')
        .values({ organisation_id, neighbourhood_id: toClose, ...board })
        .execute();
    });
    ready.push(globally(toOpen));
    open.push(globally(toClose));
  }
  const shut = globally(await neighbourhood('dicht'));
  return { shut, ready: () => ready.pop()!, open: () => open.pop()! };
}

const globally = (id: string) => Buffer.from(`HelpBoard:${id}`).toString('base64');

export const openingMutations: Readonly<Record<string, Values>> = {
  tickBoardCheck: ({ boards }) => ({ board: boards.shut, item: 'PHONE', ticked: true }),
  setBoardOpening: ({ boards }) => ({ board: boards.shut, opensOn: '2026-12-14' }),
  openHelpBoard: ({ boards }, isGood) => ({ board: isGood ? boards.ready() : boards.shut }),
  closeHelpBoard: ({ boards }, isGood) => ({ board: isGood ? boards.open() : boards.shut, why: 'OTHER' }),
};

export const openingFields: Readonly<Record<string, readonly string[]>> = {
  tickBoardCheck: ['board', 'item', 'ticked'],
  setBoardOpening: ['board', 'opensOn'],
  openHelpBoard: ['board'],
  closeHelpBoard: ['board', 'why'],
};

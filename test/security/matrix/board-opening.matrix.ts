import { act } from './act.ts';
import { atWork, type Ask, type Cells, type Matrix } from './matrix.ts';
import { code, payload, wrongIn } from './work.ts';

const boards: Ask = {
  text: `{ console { helpBoards { __typename id neighbourhood open ready openedOn opensOn closedOn closedWhy
    checks { __typename item done there needed tickedBy tickedOn } } } }`,
};

/** Kapelhof stands between the two boards that are open; it was closed, and its phone was ticked. */
const seen = (field: string, admin: unknown): Cells => ({
  ask: boards,
  at: `console.helpBoards.1.${field}`,
  sees: atWork({ editor: null, admin }),
});

const answer = 'helpBoards { neighbourhood opensOn }';
const board = '{board-to-open}';
const ticked = { board, item: 'STAND_IN', ticked: true };
const day = { board, opensOn: '2026-12-14' };
const closed = { board: '{open-board}', why: 'OTHER' };
const ticking = act('tickBoardCheck', ticked, answer);
const setting = act('setBoardOpening', day, answer);
const opening = act('openHelpBoard', { board: '{ready-board}' }, answer);
const closing = act('closeHelpBoard', closed, answer);
const elsewhere = ['{board-elsewhere}', 'NOT_FOUND'] as const;

/** The checklist of a board, opening and closing it: for staff, in the console. */
export const boardOpening: Matrix = {
  'Console.helpBoards': seen('__typename', 'ConsoleHelpBoard'),
  'ConsoleHelpBoard.id': seen('id', board),
  'ConsoleHelpBoard.neighbourhood': seen('neighbourhood', 'Kapelhof'),
  'ConsoleHelpBoard.open': seen('open', false),
  'ConsoleHelpBoard.ready': seen('ready', false),
  'ConsoleHelpBoard.openedOn': {
    ...seen('', null),
    at: 'console.helpBoards.2.openedOn',
    sees: atWork({ editor: null, admin: '2026-11-23' }),
  },
  'ConsoleHelpBoard.opensOn': payload(setting, 'helpBoards.1.opensOn', '2026-12-14'),
  'ConsoleHelpBoard.closedOn': seen('closedOn', '2026-11-23'),
  'ConsoleHelpBoard.closedWhy': seen('closedWhy', 'TOO_QUIET'),
  'ConsoleHelpBoard.checks': seen('checks.0.__typename', 'BoardCheck'),
  'BoardCheck.item': seen('checks.3.item', 'PHONE'),
  'BoardCheck.done': seen('checks.3.done', true),
  'BoardCheck.there': seen('checks.0.there', 0),
  'BoardCheck.needed': seen('checks.0.needed', 3),
  'BoardCheck.tickedBy': seen('checks.3.tickedBy', 'Karim'),
  'BoardCheck.tickedOn': seen('checks.3.tickedOn', '2026-11-23'),
  'Mutation.tickBoardCheck': code(ticking, null),
  'TickBoardCheckPayload.clientMutationId': payload(ticking, 'clientMutationId', '{new-id}'),
  'TickBoardCheckPayload.helpBoards': payload(ticking, 'helpBoards.1.neighbourhood', 'Kapelhof'),
  ...wrongIn('tickBoardCheck', 'TickBoardCheckInput', ticked, { board: elsewhere }),
  'TickBoardCheckInput.item': code(act('tickBoardCheck', { ...ticked, item: 'POSTS' }), null),
  'TickBoardCheckInput.ticked': code(act('tickBoardCheck', { ...ticked, ticked: false }), null),
  'Mutation.setBoardOpening': code(setting, null),
  'SetBoardOpeningPayload.clientMutationId': payload(setting, 'clientMutationId', '{new-id}'),
  'SetBoardOpeningPayload.helpBoards': payload(setting, 'helpBoards.1.neighbourhood', 'Kapelhof'),
  ...wrongIn('setBoardOpening', 'SetBoardOpeningInput', day, {
    board: elsewhere,
    opensOn: ['2026-11-01', 'DATE_PASSED'],
  }),
  ...wrongIn('openHelpBoard', 'OpenHelpBoardInput', { board }, { board: elsewhere }),
  'Mutation.openHelpBoard': code(opening, null),
  'OpenHelpBoardPayload.clientMutationId': payload(opening, 'clientMutationId', '{new-id}'),
  'OpenHelpBoardPayload.helpBoards': payload(opening, 'helpBoards.1.neighbourhood', 'Kapelhof'),
  'Mutation.closeHelpBoard': code(closing, null),
  'CloseHelpBoardPayload.clientMutationId': payload(closing, 'clientMutationId', '{new-id}'),
  'CloseHelpBoardPayload.helpBoards': payload(closing, 'helpBoards.1.neighbourhood', 'Kapelhof'),
  ...wrongIn('closeHelpBoard', 'CloseHelpBoardInput', closed, { board: elsewhere }),
  'CloseHelpBoardInput.why': code(act('closeHelpBoard', { board, why: 'NOT_SAFE' }), 'CHANGED_MEANWHILE'),
};

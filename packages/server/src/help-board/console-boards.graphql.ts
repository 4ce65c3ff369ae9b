import { encodeGlobalID } from '@pothos/plugin-relay';
import { ConsoleRef } from '../account/console.graphql.ts';
import { builder, localId, signedIn } from '../builder.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import {
  boardsForStaff,
  closeHelpBoard,
  openHelpBoard,
  setBoardOpening,
  tickBoardCheck,
  type CheckView,
  type ConsoleBoard,
} from './console-boards.actions.ts';
import type { BoardCheck, ClosedWhy } from './help-board.table.ts';

const BoardCheckItem = builder.enumType('BoardCheckItem', {
  description: 'What has to be there before a board opens.',
  values: {
    ACTIVE_RESIDENTS: { value: 'active-residents' },
    POSTS: { value: 'posts' },
    INFORMATION: { value: 'information' },
    PHONE: { value: 'phone' },
    STAND_IN: { value: 'stand-in' },
  } as const satisfies Record<string, { value: BoardCheck }>,
});

const ClosedWhyEnum = builder.enumType('BoardClosedWhy', {
  values: {
    NOBODY_ANSWERS: { value: 'nobody-answers' },
    TOO_QUIET: { value: 'too-quiet' },
    NOT_SAFE: { value: 'not-safe' },
    OTHER: { value: 'other' },
  } as const satisfies Record<string, { value: ClosedWhy }>,
});

const BoardCheckRef = builder.objectRef<CheckView>('BoardCheck').implement({
  fields: (t) => ({
    item: t.expose('item', { type: BoardCheckItem }),
    done: t.exposeBoolean('done'),
    there: t.exposeInt('there', { nullable: true, description: 'Null for what the system cannot know.' }),
    needed: t.exposeInt('needed', { nullable: true }),
    tickedBy: t.exposeString('tickedBy', { nullable: true, description: 'First name of who saw it.' }),
    tickedOn: t.expose('tickedOn', { type: 'Date', nullable: true }),
  }),
});

const ConsoleBoardRef = builder.objectRef<ConsoleBoard>('ConsoleHelpBoard').implement({
  description: 'The help board of one neighbourhood, as staff prepare, open and close it.',
  fields: (t) => ({
    id: t.id({ resolve: ({ neighbourhoodId }) => encodeGlobalID('HelpBoard', neighbourhoodId) }),
    neighbourhood: t.exposeString('neighbourhood'),
    open: t.exposeBoolean('open'),
    ready: t.exposeBoolean('ready'),
    openedOn: t.expose('openedOn', { type: 'Date', nullable: true }),
    opensOn: t.expose('opensOn', {
      type: 'Date',
      nullable: true,
      description: 'What pages tell until then.',
    }),
    closedOn: t.expose('closedOn', { type: 'Date', nullable: true }),
    closedWhy: t.expose('closedWhy', { type: ClosedWhyEnum, nullable: true }),
    checks: t.field({ type: [BoardCheckRef], resolve: ({ checks }) => [...checks] }),
  }),
});

builder.objectField(ConsoleRef, 'helpBoards', (t) =>
  t.field({
    type: [ConsoleBoardRef],
    nullable: true,
    description: 'For staff.',
    resolve: (_, __, context) => boardsForStaff(context),
  }),
);

const boardsPayload = (name: string) =>
  builder.objectRef<{ clientMutationId: string }>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      helpBoards: t.field({
        type: [ConsoleBoardRef],
        resolve: async (_, __, context) => (await boardsForStaff(context)) ?? [],
      }),
    }),
  });

const boardOf = (input: { board: string | number }) => localId('HelpBoard', String(input.board));

const TickBoardCheckInput = builder.inputType('TickBoardCheckInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    board: t.id({ required: true }),
    item: t.field({ type: BoardCheckItem, required: true }),
    ticked: t.boolean({ required: true }),
  }),
});

builder.mutationField('tickBoardCheck', (t) =>
  t.field({
    type: boardsPayload('TickBoardCheckPayload'),
    description: 'Somebody saw it with their own eyes. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'TickBoardCheckResult' } },
    args: { input: t.arg({ type: TickBoardCheckInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'tickBoardCheck', input, () =>
        tickBoardCheck(context, boardOf(input), input.item, input.ticked),
      ),
  }),
);

const SetBoardOpeningInput = builder.inputType('SetBoardOpeningInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    board: t.id({ required: true }),
    opensOn: t.field({ type: 'Date', description: 'Absent: pages tell no day.' }),
  }),
});

builder.mutationField('setBoardOpening', (t) =>
  t.field({
    type: boardsPayload('SetBoardOpeningPayload'),
    description:
      'The day that pages tell until the board opens; it opens by hand. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'SetBoardOpeningResult' } },
    args: { input: t.arg({ type: SetBoardOpeningInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'setBoardOpening', input, () =>
        setBoardOpening(context, boardOf(input), input.opensOn ?? null),
      ),
  }),
);

const OpenHelpBoardInput = builder.inputType('OpenHelpBoardInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), board: t.id({ required: true }) }),
});

builder.mutationField('openHelpBoard', (t) =>
  t.field({
    type: boardsPayload('OpenHelpBoardPayload'),
    description: 'Opens a board that is ready. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'OpenHelpBoardResult' } },
    args: { input: t.arg({ type: OpenHelpBoardInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'openHelpBoard', input, () =>
        openHelpBoard(context, boardOf(input)),
      ),
  }),
);

const CloseHelpBoardInput = builder.inputType('CloseHelpBoardInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    board: t.id({ required: true }),
    why: t.field({ type: ClosedWhyEnum, required: true }),
  }),
});

builder.mutationField('closeHelpBoard', (t) =>
  t.field({
    type: boardsPayload('CloseHelpBoardPayload'),
    description: 'Closes a board; what stands on it is kept. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'CloseHelpBoardResult' } },
    args: { input: t.arg({ type: CloseHelpBoardInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'closeHelpBoard', input, () =>
        closeHelpBoard(context, boardOf(input), input.why),
      ),
  }),
);

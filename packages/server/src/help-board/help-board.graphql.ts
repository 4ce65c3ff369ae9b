import { ViewerRef } from '../account/account.graphql.ts';
import { builder, findLocalId } from '../builder.ts';
import { dayIn, dayLater } from '../clock.ts';
import { mostDays } from './help-board.rules.ts';
import {
  HelpCategoryEnum,
  HelpKind,
  HelpPostConnection,
  HelpPostRef,
  HelpReach,
} from './help-post.graphql.ts';
import { publicBoard, type BoardForAll, type CategoryTotal, type Example } from './help-totals.actions.ts';
import { boardOfViewer, isOwnPlace, type Board } from './places.actions.ts';
import { gatheringsOfViewer, listPosts, ownPosts, readPost } from './read-posts.actions.ts';

const HelpCategoryTotal = builder.objectRef<CategoryTotal>('HelpCategoryTotal').implement({
  fields: (t) => ({
    category: t.expose('category', { type: HelpCategoryEnum }),
    total: t.exposeInt('total', { nullable: true, description: 'Rounded; null: too few to show.' }),
  }),
});

const HelpExample = builder.objectRef<Example>('HelpExample').implement({
  description: 'What a post looks like. The organisation made it up, and the page says so.',
  fields: (t) => ({
    kind: t.expose('kind', { type: HelpKind }),
    category: t.expose('category', { type: HelpCategoryEnum }),
    title: t.exposeString('title'),
    text: t.exposeString('text'),
    language: t.exposeString('language'),
  }),
});

const HelpBoard = builder.objectRef<BoardForAll>('HelpBoard').implement({
  description: 'What everybody may know of a help board: never a post, a name, a building or a day.',
  fields: (t) => ({
    open: t.exposeBoolean('open'),
    opensOn: t.expose('opensOn', { type: 'Date', nullable: true }),
    categories: t.field({ type: [HelpCategoryTotal], resolve: ({ categories }) => [...categories] }),
    example: t.expose('example', { type: HelpExample, nullable: true }),
  }),
});

builder.queryField('helpBoard', (t) =>
  t.field({
    type: HelpBoard,
    args: { neighbourhood: t.arg.string(), building: t.arg.string(), language: t.arg.string() },
    resolve: (_, { language, ...page }, context) => publicBoard(context, page, language ?? context.language),
  }),
);

/** The board where the viewer lives. Talks add their fields in a file of their own. */
export const ViewerHelpBoardRef = builder.objectRef<Board>('ViewerHelpBoard').implement({
  description: 'The help board where the viewer lives, for their own eyes.',
  fields: (t) => ({
    open: t.exposeBoolean('open'),
    opensOn: t.expose('opensOn', { type: 'Date', nullable: true }),
    building: t.exposeString('building', { description: 'Its name, where the viewer lives.' }),
    neighbourhood: t.exposeString('neighbourhood', { description: 'Its name, where the viewer lives.' }),
    reaches: t.field({
      type: [HelpReach],
      description: 'Who can be chosen as readers, the usual first; none on a page about somewhere else.',
      resolve: (board) => (isOwnPlace(board) ? [...board.reaches] : []),
    }),
    today: t.field({ type: 'Date', resolve: (_, __, context) => today(context) }),
    latestDay: t.field({
      type: 'Date',
      description: 'The last day that can be chosen.',
      resolve: (_, __, context) => dayLater(today(context), mostDays),
    }),
    posts: t.field({
      type: HelpPostConnection,
      complexity: ({ first }) => ({ field: 5, multiplier: Math.min(first ?? 20, 50) / 5 }),
      args: {
        kind: t.arg({ type: HelpKind }),
        category: t.arg({ type: HelpCategoryEnum }),
        search: t.arg.string(),
        first: t.arg.int(),
        after: t.arg.id(),
      },
      resolve: (board, { first, after, ...wanted }, context) =>
        listPosts(context, board, {
          ...wanted,
          first: first ?? 20,
          // A cursor that nobody was given begins at the beginning.
          after: (after && findLocalId('HelpPost', String(after))) || null,
        }),
    }),
    mine: t.field({
      type: [HelpPostRef],
      description: "The viewer's own posts, newest first, those that have been over for long left out.",
      resolve: (_, __, context) => ownPosts(context),
    }),
    gatherings: t.field({
      type: [HelpPostRef],
      description: 'What the viewer comes to, the next first, and what they are asked how it was.',
      resolve: (board, _, context) => gatheringsOfViewer(context, board),
    }),
  }),
});

builder.objectFields(ViewerRef, (t) => ({
  helpBoard: t.field({
    type: ViewerHelpBoardRef,
    nullable: true,
    description: 'Null for somebody whose home we do not know.',
    args: { building: t.arg.string(), neighbourhood: t.arg.string() },
    resolve: async (_, page, context) => (await boardOfViewer(context, page)) ?? null,
  }),
  helpPost: t.field({
    type: HelpPostRef,
    nullable: true,
    description: 'Null when it is not there or not for the viewer.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_, { id }, context) => {
      const postId = findLocalId('HelpPost', String(id));
      return postId ? readPost(context, postId) : null;
    },
  }),
}));

function today({
  organisation,
  clock,
}: {
  organisation: { timezone: string };
  clock: { now(): Date };
}): string {
  return dayIn(organisation.timezone, clock.now());
}

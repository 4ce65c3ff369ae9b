import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../builder.ts';
import { dayIn } from '../clock.ts';
import type { HelpCategory } from './help-board.table.ts';
import type { PlacedFor, PostView } from './post-views.actions.ts';
import type { PostPage } from './read-posts.actions.ts';

export const HelpKind = builder.enumType('HelpKind', {
  values: {
    REQUEST: { value: 'request' },
    OFFER: { value: 'offer' },
    GATHERING: { value: 'gathering' },
  } as const,
});

export const HelpReach = builder.enumType('HelpReach', {
  values: { BUILDING: { value: 'building' }, NEIGHBOURHOOD: { value: 'neighbourhood' } } as const,
});

export const HelpTiming = builder.enumType('HelpTiming', {
  values: {
    ONCE: { value: 'once' },
    DATE: { value: 'date' },
    REGULARLY: { value: 'regularly' },
    FLEXIBLE: { value: 'flexible' },
  } as const,
});

export const HelpState = builder.enumType('HelpState', {
  values: {
    OPEN: { value: 'open' },
    AGREED: { value: 'agreed' },
    DONE: { value: 'done' },
    LAPSED: { value: 'lapsed' },
    WITHDRAWN: { value: 'withdrawn' },
  } as const,
});

const categories = {
  ODD_JOBS: { value: 'odd-jobs' },
  LIFTING: { value: 'lifting' },
  GARDEN: { value: 'garden' },
  ERRANDS: { value: 'errands' },
  COMPUTER: { value: 'computer' },
  LETTERS: { value: 'letters' },
  LANGUAGE: { value: 'language' },
  COMPANY: { value: 'company' },
  COOKING: { value: 'cooking' },
  SEWING: { value: 'sewing' },
  BICYCLES: { value: 'bicycles' },
  LENDING: { value: 'lending' },
  PETS: { value: 'pets' },
  PLANTS: { value: 'plants' },
  POST: { value: 'post' },
  KEYS: { value: 'keys' },
  CHILDREN: { value: 'children' },
  SPORT: { value: 'sport' },
  GAMES: { value: 'games' },
  OTHER: { value: 'other' },
} as const satisfies Record<string, { value: HelpCategory }>;

export const HelpCategoryEnum = builder.enumType('HelpCategory', { values: categories });

const PlacedAsEnum = builder.enumType('HelpPlacedAs', {
  values: { STAFF: { value: 'staff' }, COMMITTEE_MEMBER: { value: 'committee-member' } } as const,
});

const PlacedForRef = builder.objectRef<PlacedFor>('HelpPlacedFor').implement({
  description: 'For whom it is stands nowhere on the board.',
  fields: (t) => ({
    by: t.exposeString('by', { description: 'First name of who placed it.' }),
    as: t.expose('as', { type: PlacedAsEnum }),
    phone: t.exposeString('phone', { description: 'Of the office.' }),
  }),
});

/** Something somebody asks, offers or plans, as the viewer may see it. */
export const HelpPostRef = builder.objectRef<PostView>('HelpPost');
builder.node(HelpPostRef, {
  description:
    'Something a neighbour asks, offers or plans. Everything in it is for the viewer it was read by.',
  id: { resolve: (post) => post.id },
  fields: (t) => ({
    kind: t.expose('kind', { type: HelpKind }),
    category: t.expose('category', { type: HelpCategoryEnum }),
    title: t.exposeString('title'),
    text: t.exposeString('text', { nullable: true }),
    language: t.exposeString('language'),
    timing: t.expose('timing', { type: HelpTiming }),
    onDate: t.expose('onDate', {
      type: 'Date',
      nullable: true,
      description:
        'Null also where the day would tell that a home stands empty; then the two who agreed know it.',
    }),
    atTime: t.exposeString('atTime', { nullable: true, description: 'Of a gathering: "10:00".' }),
    place: t.exposeString('place', { nullable: true, description: 'Of a gathering, in words.' }),
    building: t.exposeString('building', {
      nullable: true,
      description: 'Its name; null where it would tell whose home stands empty.',
    }),
    reach: t.expose('reach', { type: HelpReach }),
    openUntil: t.expose('openUntil', {
      type: 'Date',
      nullable: true,
      description: 'The last day it is on the board; null where that would tell the day itself.',
    }),
    state: t.expose('state', { type: HelpState }),
    writtenOn: t.field({
      type: 'Date',
      resolve: ({ writtenAt }, _, { organisation }) => dayIn(organisation.timezone, writtenAt),
    }),
    edited: t.boolean({ resolve: ({ editedAt }) => editedAt !== null }),
    version: t.exposeInt('version', { description: 'Goes with an edit, so that two of them do not cross.' }),
    waiting: t.exposeBoolean('waiting', {
      description: 'A person looks at it first; its writer alone sees it.',
    }),
    mine: t.exposeBoolean('mine'),
    placedFor: t.field({
      type: PlacedForRef,
      nullable: true,
      description: 'Who placed it for a neighbour without internet; answers come to the office.',
      resolve: ({ placedFor }) => placedFor,
    }),
    planner: t.exposeString('planner', {
      nullable: true,
      description: 'First name of who plans a gathering; requests and offers bear no name.',
    }),
    coming: t.stringList({
      description: 'First names of those who come to a gathering, in the order in which they said so.',
      resolve: ({ coming }) => [...coming],
    }),
    viewerComing: t.exposeBoolean('viewerComing', {
      nullable: true,
      description: 'Null: the viewer said nothing yet.',
    }),
    full: t.exposeBoolean('full'),
    calendarAddress: t.exposeString('calendarAddress', {
      nullable: true,
      description: 'A calendar file of a gathering the viewer comes to; works for 10 minutes.',
    }),
    talk: t.id({
      nullable: true,
      description: "The viewer's own talk about it.",
      resolve: ({ talkId }) => (talkId ? encodeGlobalID('HelpTalk', talkId) : null),
    }),
    asksWhetherOpen: t.exposeBoolean('asksWhetherOpen', {
      description: 'Its writer is asked once whether it is still needed.',
    }),
    asksHowItWent: t.exposeBoolean('asksHowItWent'),
    viewerCanRespond: t.exposeBoolean('viewerCanRespond'),
    viewerCanEdit: t.exposeBoolean('viewerCanEdit'),
    viewerCanWithdraw: t.exposeBoolean('viewerCanWithdraw'),
  }),
});

export const HelpPostConnection = builder.objectRef<PostPage>('HelpPostConnection').implement({
  fields: (t) => ({
    nodes: t.field({ type: [HelpPostRef], resolve: ({ nodes }) => [...nodes] }),
    hasMore: t.exposeBoolean('hasMore'),
    endCursor: t.id({
      nullable: true,
      resolve: ({ endCursor }) => (endCursor ? encodeGlobalID('HelpPost', endCursor) : null),
    }),
  }),
});

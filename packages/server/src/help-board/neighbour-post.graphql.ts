import { encodeGlobalID } from '@pothos/plugin-relay';
import { ConsoleRef } from '../account/console.graphql.ts';
import { builder, findLocalId } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { HelpCategoryEnum, HelpKind, HelpState } from './help-post.graphql.ts';
import { HelpMessageRef } from './help-talk.graphql.ts';
import { readTalksAtWork, type NeighbourTalk } from './neighbour-talk.actions.ts';
import { neighbourPost, neighbourPosts, type NeighbourPost } from './read-neighbour-posts.actions.ts';

export const NeighbourConsentEnum = builder.enumType('NeighbourConsent', {
  description: 'How a neighbour said that this may be placed for them.',
  values: {
    AT_THE_DOOR: { value: 'at-the-door' },
    BY_PHONE: { value: 'by-phone' },
    ON_PAPER: { value: 'on-paper' },
  } as const,
});

export const HelpSourceEnum = builder.enumType('HelpSource', {
  description: 'How it came to the office.',
  values: {
    WEB: { value: 'web' },
    PAPER: { value: 'paper' },
    PHONE: { value: 'phone' },
    IMPORT: { value: 'import' },
  } as const,
});

const NeighbourTalkRef = builder.objectRef<NeighbourTalk>('NeighbourTalk').implement({
  description: 'A talk of a neighbour with the office about what was placed for another.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('HelpTalk', id) }),
    with: t.exposeString('with', {
      nullable: true,
      description: 'First name; null for somebody who left us.',
    }),
    messages: t.field({
      type: [HelpMessageRef],
      description: 'The last hundred, oldest first; `mine` is what the office said.',
      resolve: ({ messages }) => [...messages],
    }),
    waits: t.exposeBoolean('waits', { description: 'The last word is the neighbour’s.' }),
    agreed: t.exposeBoolean('agreed', { description: 'Both said yes.' }),
    agreedByOffice: t.exposeBoolean('agreedByMe'),
    otherAgreed: t.exposeBoolean('otherAgreed'),
    canAgree: t.exposeBoolean('canAgree'),
  }),
});

export const NeighbourPostRef = builder.objectRef<NeighbourPost>('NeighbourPost').implement({
  description: 'What was placed for a neighbour without internet, as those at work see it.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('HelpPost', id) }),
    kind: t.expose('kind', { type: HelpKind }),
    category: t.expose('category', { type: HelpCategoryEnum }),
    title: t.exposeString('title'),
    text: t.exposeString('text', { nullable: true }),
    language: t.exposeString('language'),
    onDate: t.expose('on_date', { type: 'Date', nullable: true }),
    atTime: t.exposeString('at_time', { nullable: true }),
    place: t.exposeString('place', { nullable: true }),
    openUntil: t.expose('open_until', { type: 'Date' }),
    state: t.expose('state', { type: HelpState }),
    waiting: t.boolean({
      description: 'A person looks at it first.',
      resolve: ({ visibility }) => visibility === 'waiting',
    }),
    refused: t.boolean({ resolve: ({ visibility }) => visibility === 'refused' }),
    asksWhetherOpen: t.boolean({
      description: 'It ends soon: somebody asks the neighbour whether it is still needed.',
      resolve: ({ state, asked_open_at }) => state === 'open' && asked_open_at !== null,
    }),
    building: t.exposeString('building'),
    home: t.exposeString('home', { description: 'Its number.' }),
    neighbour: t.exposeString('neighbour', { description: 'First name; for those at work alone.' }),
    consent: t.expose('consent', { type: NeighbourConsentEnum }),
    source: t.expose('source', { type: HelpSourceEnum }),
    onPaper: t.exposeBoolean('on_paper', { description: 'It may hang in the hall.' }),
    placedBy: t.exposeString('placed_by', { nullable: true }),
    placedOn: t.field({
      type: 'Date',
      resolve: ({ written_at }, _, { organisation }) => dayIn(organisation.timezone, written_at),
    }),
    coming: t.stringList({ resolve: ({ coming }) => [...coming] }),
    talks: t.field({
      type: [NeighbourTalkRef],
      // For a post that is opened, not for a list.
      complexity: { field: 500, multiplier: 3 },
      resolve: (post, _, context) => readTalksAtWork(context, post),
    }),
  }),
});

builder.objectFields(ConsoleRef, (t) => ({
  neighbourPosts: t.field({
    type: [NeighbourPostRef],
    nullable: true,
    description: 'What was placed for neighbours: for staff all of it, for committee members their own.',
    resolve: (_, __, context) => neighbourPosts(context),
  }),
  neighbourPost: t.field({
    type: NeighbourPostRef,
    nullable: true,
    description: 'Null when it is not there or not the work of the viewer.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_, { id }, context) => {
      const postId = findLocalId('HelpPost', String(id));
      return postId ? neighbourPost(context, postId) : null;
    },
  }),
}));

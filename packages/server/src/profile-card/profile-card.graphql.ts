import { ViewerRef } from '../account/account.graphql.ts';
import { builder, findLocalId } from '../builder.ts';
import type { Card, VisibleAnswer } from './card.rules.ts';
import { waitingHellos } from './hello.actions.ts';
import './moderated-card.actions.ts';
import { pictureAddress } from './profile-picture.actions.ts';
import { cardOf } from './read-cards.actions.ts';

export const ProfileQuestionEnum = builder.enumType('ProfileQuestion', {
  values: {
    GOOD_AT: { value: 'good-at' },
    ENJOY: { value: 'enjoy' },
    COULD_USE: { value: 'could-use' },
    SPEAK: { value: 'speak' },
    TIME: { value: 'time' },
    LIKE_HERE: { value: 'like-here' },
  } as const,
});

const ProfileWhy = builder.enumType('ProfileWhy', {
  description: 'Through what the viewer sees a card; HELLO where nothing else but a hello brings it.',
  values: {
    BUDDY: { value: 'buddy' },
    BOTH_YES: { value: 'both-yes' },
    STAIRWELL: { value: 'stairwell' },
    BUILDING: { value: 'building' },
    NEIGHBOURHOOD: { value: 'neighbourhood' },
    HELLO: { value: 'hello' },
  } as const,
});

const HelloState = builder.enumType('HelloState', {
  values: {
    NONE: { value: 'none' },
    SAID: { value: 'said' },
    RECEIVED: { value: 'received' },
    BOTH: { value: 'both' },
  } as const,
});

export const ProfilePictureSize = builder.enumType('ProfilePictureSize', {
  description: 'Fits inside 512 by 512, or inside 160 by 160.',
  values: { LARGE: { value: 'large' }, SMALL: { value: 'small' } } as const,
});

const ProfileAnswerRef = builder.objectRef<VisibleAnswer>('ProfileAnswer').implement({
  fields: (t) => ({
    question: t.expose('question', { type: ProfileQuestionEnum }),
    chosen: t.stringList({
      description: 'Keys of activities, codes of languages, or MORNING, AFTERNOON, EVENING, WEEKEND.',
      resolve: ({ chosen }) => [...chosen],
    }),
    words: t.exposeString('words', { nullable: true }),
    language: t.exposeString('language', { description: 'Of the own words.' }),
  }),
});

/** Somebody as one viewer may see them. */
export const ProfileCardRef = builder.objectRef<Card>('ProfileCard');
builder.node(ProfileCardRef, {
  description: 'A neighbour as the viewer may see them: what is hidden from the viewer leaves no trace.',
  id: { resolve: (card) => card.id },
  fields: (t) => ({
    firstName: t.exposeString('firstName', { nullable: true }),
    letter: t.exposeString('letter', { description: 'Stands where no picture is.' }),
    picture: t.string({
      nullable: true,
      description: 'An address that works for some minutes.',
      args: { size: t.arg({ type: ProfilePictureSize, defaultValue: 'large' as const }) },
      resolve: ({ picture }, { size }, context) =>
        picture && pictureAddress(context, picture, size ?? 'large'),
    }),
    answers: t.field({ type: [ProfileAnswerRef], resolve: ({ answers }) => [...answers] }),
    welcomeBuddy: t.exposeBoolean('isWelcomeBuddy'),
    building: t.exposeString('building', {
      nullable: true,
      description: 'Where the two live together, know each other, or a hello tells it.',
    }),
    why: t.expose('why', { type: ProfileWhy }),
    hello: t.expose('hello', { type: HelloState }),
    viewerCanSayHello: t.exposeBoolean('canSayHello'),
  }),
});

builder.objectFields(ViewerRef, (t) => ({
  neighbour: t.field({
    type: ProfileCardRef,
    nullable: true,
    description:
      'The card of a neighbour; null where there is none, or none for this viewer. Not the own card.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_, { id }, context) => {
      const neighbourId = findLocalId('ProfileCard', String(id));
      return neighbourId ? cardOf(context, neighbourId) : null;
    },
  }),
  hellos: t.field({
    type: [ProfileCardRef],
    description: 'Neighbours who said hello and wait for an answer, the first one first.',
    resolve: (_, __, context) => waitingHellos(context),
  }),
}));

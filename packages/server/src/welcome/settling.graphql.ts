import { encodeGlobalID } from '@pothos/plugin-relay';
import { ViewerRef } from '../account/account.graphql.ts';
import { builder, localId, signedIn } from '../builder.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import {
  buddyWelcomes,
  committeeWelcomes,
  newNeighbours,
  noteBuddyContact,
  type BuddyWelcome,
  type CommitteeWelcome,
  type NewNeighbour,
} from './settling.actions.ts';
import type { TaskStep } from './settling.rules.ts';
import { WelcomeGatheringRef } from './welcome-gathering.graphql.ts';
import { WelcomeStepKind } from './welcome-step.graphql.ts';

const NewNeighbourRef = builder.objectRef<NewNeighbour>('NewNeighbour').implement({
  description:
    'Somebody who comes to live in the building of the viewer, as far as they want to be heard of.',
  fields: (t) => ({
    firstName: t.exposeString('firstName', { nullable: true, description: 'Null where they keep it.' }),
  }),
});

const TaskRef = builder.objectRef<TaskStep>('WelcomeTask').implement({
  description: 'A step of a newcomer, for who helps them: when it is, and nothing of how they are.',
  fields: (t) => ({
    step: t.expose('step', { type: WelcomeStepKind }),
    on: t.expose('on', { type: 'Date' }),
    now: t.exposeBoolean('isNow'),
  }),
});

const BuddyWelcomeRef = builder.objectRef<BuddyWelcome>('BuddyWelcome').implement({
  description: 'A newcomer, for their buddy.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('Welcome', id) }),
    firstName: t.exposeString('firstName'),
    steps: t.field({ type: [TaskRef], resolve: ({ steps }) => [...steps] }),
    contactOn: t.expose('contactOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day on which a buddy noted contact.',
    }),
    gathering: t.expose('gathering', {
      type: WelcomeGatheringRef,
      nullable: true,
      description: 'Null where the newcomer asked for none.',
    }),
  }),
});

const CommitteeWelcomeRef = builder.objectRef<CommitteeWelcome>('CommitteeWelcome').implement({
  description: 'A newcomer, for a committee of their building, as far as they want to be heard of.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('Welcome', id) }),
    firstName: t.exposeString('firstName', { nullable: true }),
    building: t.exposeString('building'),
    steps: t.field({ type: [TaskRef], resolve: ({ steps }) => [...steps] }),
    gathering: t.expose('gathering', { type: WelcomeGatheringRef, nullable: true }),
  }),
});

builder.objectFields(ViewerRef, (t) => ({
  newNeighbours: t.field({
    type: [NewNeighbourRef],
    description:
      'Who comes to live in the building, for whoever lives there; from their yes until a month after the keys.',
    resolve: (_, __, context) => newNeighbours(context),
  }),
  buddyWelcomes: t.field({
    type: [BuddyWelcomeRef],
    description: 'The newcomers whose buddy the viewer is.',
    resolve: (_, __, context) => buddyWelcomes(context),
  }),
}));

builder.objectField(ConsoleRef, 'committeeWelcomes', (t) =>
  t.field({
    type: [CommitteeWelcomeRef],
    nullable: true,
    description: 'For members of a committee: newcomers in its buildings.',
    resolve: (_, __, context) => committeeWelcomes(context),
  }),
);

const BuddyWayType = builder.enumType('BuddyWay', {
  values: {
    MET: { value: 'met', description: 'They saw each other.' },
    PHONE: { value: 'phone', description: 'They spoke with each other.' },
  } as const,
});

const NoteBuddyContactInput = builder.inputType('NoteBuddyContactInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    welcome: t.id({ required: true }),
    how: t.field({ type: BuddyWayType, required: true }),
  }),
});

const NoteBuddyContactPayload = builder
  .objectRef<{ clientMutationId: string }>('NoteBuddyContactPayload')
  .implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      buddyWelcomes: t.field({
        type: [BuddyWelcomeRef],
        resolve: (_, __, context) => buddyWelcomes(context),
      }),
    }),
  });

builder.mutationField('noteBuddyContact', (t) =>
  t.field({
    type: NoteBuddyContactPayload,
    description: 'A buddy and a newcomer had contact today. How it was is not asked.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'NoteBuddyContactResult' } },
    args: { input: t.arg({ type: NoteBuddyContactInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'noteBuddyContact', input, () =>
        noteBuddyContact(context, localId('Welcome', String(input.welcome)), input.how),
      ),
  }),
);

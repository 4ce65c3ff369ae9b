import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, signedIn } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { writeToJoined } from './lab-joined-letter.actions.ts';
import { joiningOf } from './lab-joining.graphql.ts';
import { joinedLabs, type JoinedLab, type JoinedPerson } from './read-lab-joinings.actions.ts';

const LabJoinedPerson = builder.objectRef<JoinedPerson>('LabJoinedPerson').implement({
  description: 'Somebody who wants to join in, as those at work see them.',
  fields: (t) => ({
    row: t.id({
      description: 'To say that they were told by phone or at the door.',
      resolve: ({ joiningId }) => encodeGlobalID('TodayRow', joiningId),
    }),
    firstName: t.exposeString('firstName', { nullable: true }),
    hasEmail: t.exposeBoolean('hasEmail'),
    joinedOn: t.field({
      type: 'Date',
      resolve: ({ joinedAt }, _, { organisation }) => dayIn(organisation.timezone, joinedAt),
    }),
    writtenOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which somebody at work last wrote to them.',
      resolve: ({ writtenAt }, _, { organisation }) => writtenAt && dayIn(organisation.timezone, writtenAt),
    }),
    told: t.exposeBoolean('told', { description: 'By phone or at the door, as somebody at work said.' }),
  }),
});

const LabJoined = builder.objectRef<JoinedLab>('LabJoined').implement({
  description: 'Those who want to join in with one thing of a lab.',
  fields: (t) => ({
    lab: t.id({ resolve: ({ labId }) => encodeGlobalID('Lab', labId) }),
    slug: t.exposeString('slug'),
    title: t.exposeString('lab'),
    item: t.id({
      nullable: true,
      description: 'Null: they want to be asked for the next lab.',
      resolve: ({ itemId }) => itemId && encodeGlobalID('LabItem', itemId),
    }),
    text: t.exposeString('item', { nullable: true, description: 'The solution, in plain words.' }),
    people: t.field({ type: [LabJoinedPerson], resolve: ({ people }) => [...people] }),
  }),
});

builder.objectField(ConsoleRef, 'labsJoined', (t) =>
  t.field({
    type: [LabJoined],
    nullable: true,
    description: 'Who wants to join in, and with what. For editors and staff.',
    resolve: (_, __, context) => joinedLabs(context),
  }),
);

const WriteToJoinedInput = builder.inputType('WriteToJoinedInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    lab: t.id({ required: true }),
    item: t.id({ description: 'Without one, to those who want to join in the next lab.' }),
    text: t.string({ required: true }),
  }),
});

const WriteToJoinedPayload = builder
  .objectRef<{ clientMutationId: string }>('WriteToJoinedPayload')
  .implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      labsJoined: t.field({
        type: [LabJoined],
        resolve: async (_, __, context) => (await joinedLabs(context)) ?? [],
      }),
    }),
  });

builder.mutationField('writeToJoined', (t) =>
  t.field({
    type: WriteToJoinedPayload,
    description: 'A mail to each who wants to join in. For editors and staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WriteToJoinedResult' } },
    args: { input: t.arg({ type: WriteToJoinedInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'writeToJoined', input, () =>
        writeToJoined(context, { ...joiningOf(input), text: input.text }),
      ),
  }),
);

import { encodeGlobalID } from '@pothos/plugin-relay';
import { ConsoleRef } from '../account/console.graphql.ts';
import { builder, localId, signedIn } from '../builder.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import type { Colleague } from '../residents/roles.actions.ts';
import {
  endStandIn,
  ownStandIn,
  possibleStandIns,
  setStandIn,
  standsInFor,
  type StandIn,
} from './stand-in.actions.ts';

const StandInRef = builder.objectRef<StandIn>('StandIn').implement({
  description: 'A colleague who does the work of the viewer.',
  fields: (t) => ({
    firstName: t.exposeString('firstName', { nullable: true }),
    until: t.expose('until', { type: 'Date', description: 'The last day on which they do.' }),
  }),
});

const PossibleStandIn = builder.objectRef<Colleague>('PossibleStandIn').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ residentId }) => encodeGlobalID('Colleague', residentId) }),
    firstName: t.exposeString('firstName', { nullable: true }),
  }),
});

builder.objectFields(ConsoleRef, (t) => ({
  standIn: t.field({
    type: StandInRef,
    nullable: true,
    description: 'Who does the work of the viewer, who is away; null where nobody does.',
    resolve: (_, __, context) => ownStandIn(context),
  }),
  standsInFor: t.field({
    type: ['String'],
    description: 'First names of the colleagues whose work the viewer does beside their own.',
    resolve: (_, __, context) => standsInFor(context),
  }),
  possibleStandIns: t.field({
    type: [PossibleStandIn],
    resolve: (_, __, context) => possibleStandIns(context),
  }),
}));

const SetStandInInput = builder.inputType('SetStandInInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    to: t.id({ required: true }),
    until: t.string({ required: true }),
  }),
});

const SetStandInPayload = builder.simpleObject('SetStandInPayload', {
  fields: (t) => ({ clientMutationId: t.string(), standIn: t.field({ type: StandInRef, nullable: true }) }),
});

builder.mutationField('setStandIn', (t) =>
  t.field({
    type: SetStandInPayload,
    description: 'Until that day a colleague finds the work of the viewer in Vandaag, and may do it.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'SetStandInResult' } },
    args: { input: t.arg({ type: SetStandInInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const { clientMutationId } = await onceBy(context, signedIn(context.viewer), 'setStandIn', input, () =>
        setStandIn(context, { to: localId('Colleague', String(input.to)), until: input.until }),
      );
      return { clientMutationId, standIn: await ownStandIn(context) };
    },
  }),
);

const EndStandInInput = builder.inputType('EndStandInInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }) }),
});

const EndStandInPayload = builder.simpleObject('EndStandInPayload', {
  fields: (t) => ({ clientMutationId: t.string() }),
});

builder.mutationField('endStandIn', (t) =>
  t.field({
    type: EndStandInPayload,
    description: 'The viewer is back, and does their own work.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EndStandInResult' } },
    args: { input: t.arg({ type: EndStandInInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'endStandIn', input, () => endStandIn(context)),
  }),
);

import { builder, signedIn } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { ownProfileOfResident } from './own-profile.actions.ts';
import { OwnProfileRef } from './own-profile.graphql.ts';
import { endPause, pause } from './pause-profile.actions.ts';

const PauseInput = builder.inputType('PauseInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    until: t.field({ type: 'Date', description: 'The last day of it; absent: until it is ended.' }),
  }),
});

const PausePayload = builder.simpleObject('PausePayload', {
  fields: (t) => ({ clientMutationId: t.string(), profile: t.field({ type: OwnProfileRef }) }),
});

builder.mutationField('pause', (t) =>
  t.field({
    type: PausePayload,
    description: 'Leaves the person alone: no mail, no asks, no suggestions. Nobody sees it.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'PauseResult' } },
    args: { input: t.arg({ type: PauseInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      await once(context, { mutation: 'pause', actor, input }, () => pause(context, input.until ?? null));
      return { clientMutationId: input.clientMutationId, profile: await ownProfileOfResident(context) };
    },
  }),
);

const EndPauseInput = builder.inputType('EndPauseInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
  }),
});

const EndPausePayload = builder.simpleObject('EndPausePayload', {
  fields: (t) => ({ clientMutationId: t.string(), profile: t.field({ type: OwnProfileRef }) }),
});

builder.mutationField('endPause', (t) =>
  t.field({
    type: EndPausePayload,
    description: 'Ends being left alone.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EndPauseResult' } },
    args: { input: t.arg({ type: EndPauseInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      await once(context, { mutation: 'endPause', actor, input }, () => endPause(context));
      return { clientMutationId: input.clientMutationId, profile: await ownProfileOfResident(context) };
    },
  }),
);

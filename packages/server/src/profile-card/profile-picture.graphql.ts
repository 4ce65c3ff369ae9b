import { builder, signedIn } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { ownProfileOfResident } from './own-profile.actions.ts';
import { OwnProfileRef, ProfileAudienceEnum } from './own-profile.graphql.ts';
import { removeProfilePicture, showProfilePicture } from './profile-picture.actions.ts';

const ShowProfilePictureInput = builder.inputType('ShowProfilePictureInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    audience: t.field({ type: ProfileAudienceEnum, required: true }),
    until: t.field({
      type: 'Date',
      description: 'The last day others see it; absent: as long as it stands.',
    }),
    firstName: t.string({ description: 'For an account that has none yet; what others see bears one.' }),
  }),
});

const ShowProfilePicturePayload = builder.simpleObject('ShowProfilePicturePayload', {
  fields: (t) => ({ clientMutationId: t.string(), profile: t.field({ type: OwnProfileRef }) }),
});

builder.mutationField('showProfilePicture', (t) =>
  t.field({
    type: ShowProfilePicturePayload,
    description: 'Chooses who sees the picture that was sent to /profile-picture.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ShowProfilePictureResult' } },
    args: { input: t.arg({ type: ShowProfilePictureInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      await once(context, { mutation: 'showProfilePicture', actor, input }, () =>
        showProfilePicture(context, input),
      );
      return { clientMutationId: input.clientMutationId, profile: await ownProfileOfResident(context) };
    },
  }),
);

const RemoveProfilePictureInput = builder.inputType('RemoveProfilePictureInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
  }),
});

const RemoveProfilePicturePayload = builder.simpleObject('RemoveProfilePicturePayload', {
  fields: (t) => ({ clientMutationId: t.string(), profile: t.field({ type: OwnProfileRef }) }),
});

builder.mutationField('removeProfilePicture', (t) =>
  t.field({
    type: RemoveProfilePicturePayload,
    description: 'Takes the picture away.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'RemoveProfilePictureResult' } },
    args: { input: t.arg({ type: RemoveProfilePictureInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      await once(context, { mutation: 'removeProfilePicture', actor, input }, () =>
        removeProfilePicture(context),
      );
      return { clientMutationId: input.clientMutationId, profile: await ownProfileOfResident(context) };
    },
  }),
);

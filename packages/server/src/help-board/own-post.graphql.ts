import './moderated-posts.actions.ts';
import { builder, localId, signedIn } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { HelpCategoryEnum, HelpPostRef, HelpReach, HelpTiming } from './help-post.graphql.ts';
import { editHelpPost, keepHelpPostOpen, withdrawHelpPost } from './own-post.actions.ts';
import { ownPost } from './read-posts.actions.ts';

const EditHelpPostInput = builder.inputType('EditHelpPostInput', {
  description: 'What is absent stays as it was.',
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    post: t.id({ required: true }),
    version: t.int({ required: true, description: 'Of the post as it was read.' }),
    category: t.field({ type: HelpCategoryEnum }),
    title: t.string(),
    text: t.string({ description: 'Null, or nothing but spaces: without a text.' }),
    language: t.string(),
    timing: t.field({ type: HelpTiming }),
    onDate: t.field({ type: 'Date' }),
    atTime: t.string(),
    place: t.string(),
    mostPeople: t.int({ description: 'Null: as many as want.' }),
    reach: t.field({ type: HelpReach }),
    openUntil: t.field({ type: 'Date', description: 'Can be changed as long as the post is open.' }),
  }),
});

const EditHelpPostPayload = builder.simpleObject('EditHelpPostPayload', {
  fields: (t) => ({ clientMutationId: t.string(), post: t.field({ type: HelpPostRef }) }),
});

builder.mutationField('editHelpPost', (t) =>
  t.field({
    type: EditHelpPostPayload,
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EditHelpPostResult' } },
    args: { input: t.arg({ type: EditHelpPostInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const { clientMutationId, post, version, ...changed } = input;
      const id = await once(context, { mutation: 'editHelpPost', actor, input }, () =>
        editHelpPost(context, localId('HelpPost', String(post)), version, changed),
      );
      return { clientMutationId, post: await ownPost(context, id) };
    },
  }),
);

const WithdrawHelpPostInput = builder.inputType('WithdrawHelpPostInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), post: t.id({ required: true }) }),
});

const WithdrawHelpPostPayload = builder.simpleObject('WithdrawHelpPostPayload', {
  fields: (t) => ({ clientMutationId: t.string(), post: t.field({ type: HelpPostRef }) }),
});

builder.mutationField('withdrawHelpPost', (t) =>
  t.field({
    type: WithdrawHelpPostPayload,
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WithdrawHelpPostResult' } },
    args: { input: t.arg({ type: WithdrawHelpPostInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const id = await once(context, { mutation: 'withdrawHelpPost', actor, input }, () =>
        withdrawHelpPost(context, localId('HelpPost', String(input.post))),
      );
      return { clientMutationId: input.clientMutationId, post: await ownPost(context, id) };
    },
  }),
);

const KeepHelpPostOpenInput = builder.inputType('KeepHelpPostOpenInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), post: t.id({ required: true }) }),
});

const KeepHelpPostOpenPayload = builder.simpleObject('KeepHelpPostOpenPayload', {
  fields: (t) => ({ clientMutationId: t.string(), post: t.field({ type: HelpPostRef }) }),
});

builder.mutationField('keepHelpPostOpen', (t) =>
  t.field({
    type: KeepHelpPostOpenPayload,
    description: 'It is still needed, and stays 30 more days.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'KeepHelpPostOpenResult' } },
    args: { input: t.arg({ type: KeepHelpPostOpenInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const id = await once(context, { mutation: 'keepHelpPostOpen', actor, input }, () =>
        keepHelpPostOpen(context, localId('HelpPost', String(input.post))),
      );
      return { clientMutationId: input.clientMutationId, post: await ownPost(context, id) };
    },
  }),
);

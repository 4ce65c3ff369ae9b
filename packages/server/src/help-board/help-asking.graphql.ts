import { builder, signedIn } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { HelpCategoryEnum, HelpPostRef, HelpReach, HelpTiming } from './help-post.graphql.ts';
import { placePost } from './help-post.actions.ts';
import { ownPost } from './read-posts.actions.ts';

const AskForHelpInput = builder.inputType('AskForHelpInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    category: t.field({ type: HelpCategoryEnum, required: true }),
    title: t.string({ required: true }),
    text: t.string(),
    language: t.string({ required: true }),
    timing: t.field({ type: HelpTiming, required: true }),
    onDate: t.field({ type: 'Date' }),
    reach: t.field({ type: HelpReach, description: 'Absent: the usual one.' }),
    building: t.string({ description: 'The building the page is about, if it is about one.' }),
    neighbourhood: t.string({ description: 'The neighbourhood the page is about, if it is about one.' }),
    openUntil: t.field({ type: 'Date' }),
    firstName: t.string({
      description: 'For an account that has none yet. Not on the board: whoever is talked with reads it.',
    }),
  }),
});

const AskForHelpPayload = builder.simpleObject('AskForHelpPayload', {
  fields: (t) => ({ clientMutationId: t.string(), post: t.field({ type: HelpPostRef }) }),
});

builder.mutationField('askForHelp', (t) =>
  t.field({
    type: AskForHelpPayload,
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AskForHelpResult' } },
    args: { input: t.arg({ type: AskForHelpInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const id = await once(context, { mutation: 'askForHelp', actor, input }, () =>
        placePost(context, 'request', input),
      );
      return { clientMutationId: input.clientMutationId, post: await ownPost(context, id) };
    },
  }),
);

import { builder, localId, signedIn } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { answerGathering } from './gathering.actions.ts';
import { HelpPostRef } from './help-post.graphql.ts';
import { readPost } from './read-posts.actions.ts';

const AnswerGatheringInput = builder.inputType('AnswerGatheringInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    post: t.id({ required: true }),
    coming: t.boolean({ required: true }),
    firstName: t.string({ description: 'For an account that has none yet; those who come are named.' }),
  }),
});

const AnswerGatheringPayload = builder.simpleObject('AnswerGatheringPayload', {
  fields: (t) => ({ clientMutationId: t.string(), post: t.field({ type: HelpPostRef }) }),
});

builder.mutationField('answerGathering', (t) =>
  t.field({
    type: AnswerGatheringPayload,
    description: '"Ik kom" or "Ik kan niet".',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AnswerGatheringResult' } },
    args: { input: t.arg({ type: AnswerGatheringInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const id = await once(context, { mutation: 'answerGathering', actor, input }, () =>
        answerGathering(context, { ...input, postId: localId('HelpPost', String(input.post)) }),
      );
      const post = await readPost(context, id);
      // A repeated answer may come after the gathering was taken away.
      if (!post) throw new Refused('NOT_FOUND');
      return { clientMutationId: input.clientMutationId, post };
    },
  }),
);

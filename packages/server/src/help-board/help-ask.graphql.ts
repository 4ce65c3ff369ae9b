import { builder, localId, signedIn } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { fitsOf } from './fits.actions.ts';
import { answerHelpAsk, askNeighbour, asksOfViewer } from './help-ask.actions.ts';
import { ViewerHelpBoardRef } from './help-board.graphql.ts';
import { HelpPostRef } from './help-post.graphql.ts';
import { HelpReasonRef } from './help-reason.graphql.ts';
import { HelpTalkRef } from './help-talk.graphql.ts';
import type { PostView } from './post-views.actions.ts';
import { ownPost } from './read-posts.actions.ts';
import { ownTalkView } from './read-talks.actions.ts';
import { suggestionsFor, type Suggestion } from './suggestions.actions.ts';

const HelpSuggestion = builder.objectRef<Suggestion>('HelpSuggestion').implement({
  description: 'A neighbour who may suit a post, without a name; names open after both said yes.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'For this post alone.' }),
    reasons: t.field({
      type: [HelpReasonRef],
      description: 'From what this neighbour lets the viewer see; none once asked.',
      complexity: { field: 2, multiplier: 2 },
      resolve: ({ reasons }) => [...reasons],
    }),
    asked: t.exposeBoolean('asked', {
      description: 'No, silence and being left alone look alike; a yes is a talk.',
    }),
  }),
});

builder.objectFields(HelpPostRef, (t) => ({
  suggestions: t.field({
    type: [HelpSuggestion],
    description: 'Up to three neighbours who may be asked, for the writer of an open request.',
    // Several questions to the database each: for a post that is opened, not for a list.
    complexity: { field: 500, multiplier: 3 },
    resolve: (post, _, context) => suggestionsFor(context, post),
  }),
}));

const HelpAsk = builder.objectRef<PostView>('HelpAsk').implement({
  description:
    'Somebody looks for help, and the viewer may be right for it. Nobody knows yet that they are asked.',
  fields: (t) => ({
    post: t.field({ type: HelpPostRef, resolve: (post) => post }),
    reasons: t.loadableList({
      type: HelpReasonRef,
      description: "From the viewer's own profile.",
      complexity: { field: 2, multiplier: 2 },
      loaderOptions: { cache: false },
      load: (posts: PostView[], context) => fitsOf(context, posts),
      resolve: (post) => post as never,
    }),
  }),
});

builder.objectFields(ViewerHelpBoardRef, (t) => ({
  asks: t.field({
    type: [HelpAsk],
    description: 'What the viewer is asked for, the newest first.',
    complexity: { field: 5, multiplier: 5 },
    resolve: (board, _, context) => asksOfViewer(context, board),
  }),
}));

const AskNeighbourInput = builder.inputType('AskNeighbourInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    post: t.id({ required: true }),
    suggestion: t.id({ required: true }),
  }),
});

const AskNeighbourPayload = builder.simpleObject('AskNeighbourPayload', {
  fields: (t) => ({ clientMutationId: t.string(), post: t.field({ type: HelpPostRef }) }),
});

builder.mutationField('askNeighbour', (t) =>
  t.field({
    type: AskNeighbourPayload,
    description: 'Asks a neighbour who was suggested whether they would help. No name goes along.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AskNeighbourResult' } },
    args: { input: t.arg({ type: AskNeighbourInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const id = await once(context, { mutation: 'askNeighbour', actor, input }, () =>
        askNeighbour(context, localId('HelpPost', String(input.post)), String(input.suggestion)),
      );
      return { clientMutationId: input.clientMutationId, post: await ownPost(context, id) };
    },
  }),
);

const AnswerHelpAskInput = builder.inputType('AnswerHelpAskInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    post: t.id({ required: true }),
    yes: t.boolean({ required: true }),
    firstName: t.string({
      description: 'For an account that has none yet; the writer of the post reads it after a yes.',
    }),
  }),
});

const AnswerHelpAskPayload = builder.simpleObject('AnswerHelpAskPayload', {
  fields: (t) => ({
    clientMutationId: t.string(),
    talk: t.field({ type: HelpTalkRef, nullable: true, description: 'Null after a no.' }),
  }),
});

builder.mutationField('answerHelpAsk', (t) =>
  t.field({
    type: AnswerHelpAskPayload,
    description: 'Yes begins a talk, and both learn a first name. A no is told to nobody.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AnswerHelpAskResult' } },
    args: { input: t.arg({ type: AnswerHelpAskInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const { clientMutationId, post, ...answer } = input;
      const talk = await once(context, { mutation: 'answerHelpAsk', actor, input }, () =>
        answerHelpAsk(context, { postId: localId('HelpPost', String(post)), ...answer }),
      );
      return { clientMutationId, talk: talk === null ? null : await ownTalkView(context, talk) };
    },
  }),
);

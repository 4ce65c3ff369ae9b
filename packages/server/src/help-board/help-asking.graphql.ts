import { builder, signedIn } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { HelpCategoryEnum, HelpPostRef, HelpReach, HelpTiming } from './help-post.graphql.ts';
import { placePost } from './help-post.actions.ts';
import { ownPost } from './read-posts.actions.ts';

/** Asking and offering take the same. */
function placing(name: 'AskForHelpInput' | 'OfferHelpInput') {
  return builder.inputType(name, {
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
}

const AskForHelpInput = placing('AskForHelpInput');
const OfferHelpInput = placing('OfferHelpInput');

const PlanGatheringInput = builder.inputType('PlanGatheringInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    category: t.field({ type: HelpCategoryEnum, required: true }),
    title: t.string({ required: true }),
    text: t.string(),
    language: t.string({ required: true }),
    onDate: t.field({ type: 'Date', required: true }),
    atTime: t.string({ required: true, description: '"10:00".' }),
    place: t.string({ required: true }),
    mostPeople: t.int({ description: 'How many can come besides who plans it; absent: as many as want.' }),
    reach: t.field({ type: HelpReach, description: 'Absent: the usual one.' }),
    building: t.string({ description: 'The building the page is about, if it is about one.' }),
    neighbourhood: t.string({ description: 'The neighbourhood the page is about, if it is about one.' }),
    firstName: t.string({ description: 'For an account that has none yet; a gathering bears one.' }),
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
        placePost(context, { ...input, kind: 'request' }),
      );
      return { clientMutationId: input.clientMutationId, post: await ownPost(context, id) };
    },
  }),
);

const OfferHelpPayload = builder.simpleObject('OfferHelpPayload', {
  fields: (t) => ({ clientMutationId: t.string(), post: t.field({ type: HelpPostRef }) }),
});

builder.mutationField('offerHelp', (t) =>
  t.field({
    type: OfferHelpPayload,
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'OfferHelpResult' } },
    args: { input: t.arg({ type: OfferHelpInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const id = await once(context, { mutation: 'offerHelp', actor, input }, () =>
        placePost(context, { ...input, kind: 'offer' }),
      );
      return { clientMutationId: input.clientMutationId, post: await ownPost(context, id) };
    },
  }),
);

const PlanGatheringPayload = builder.simpleObject('PlanGatheringPayload', {
  fields: (t) => ({ clientMutationId: t.string(), post: t.field({ type: HelpPostRef }) }),
});

builder.mutationField('planGathering', (t) =>
  t.field({
    type: PlanGatheringPayload,
    description: '"Samen doen": something to do together.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'PlanGatheringResult' } },
    args: { input: t.arg({ type: PlanGatheringInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const id = await once(context, { mutation: 'planGathering', actor, input }, () =>
        placePost(context, { ...input, kind: 'gathering', timing: 'date' }),
      );
      return { clientMutationId: input.clientMutationId, post: await ownPost(context, id) };
    },
  }),
);

import './moderated-messages.actions.ts';
import { builder, localId, signedIn } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { leaveHelpTalk, respondToHelp, sayInHelpTalk, thankInHelpTalk } from './help-talk.actions.ts';
import { HelpSentence, HelpTalkRef } from './help-talk.graphql.ts';
import { ownTalkView } from './read-talks.actions.ts';

const RespondToHelpInput = builder.inputType('RespondToHelpInput', {
  description: 'One of a ready sentence and a text.',
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    post: t.id({ required: true }),
    sentence: t.field({ type: HelpSentence }),
    text: t.string(),
    language: t.string(),
    firstName: t.string({
      description: 'For an account that has none yet; the writer of the post reads it.',
    }),
  }),
});

const RespondToHelpPayload = builder.simpleObject('RespondToHelpPayload', {
  fields: (t) => ({ clientMutationId: t.string(), talk: t.field({ type: HelpTalkRef }) }),
});

builder.mutationField('respondToHelp', (t) =>
  t.field({
    type: RespondToHelpPayload,
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'RespondToHelpResult' } },
    args: { input: t.arg({ type: RespondToHelpInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const talkId = await once(context, { mutation: 'respondToHelp', actor, input }, () =>
        respondToHelp(context, { ...input, postId: localId('HelpPost', String(input.post)) }),
      );
      return { clientMutationId: input.clientMutationId, talk: await ownTalkView(context, talkId) };
    },
  }),
);

const SayInHelpTalkInput = builder.inputType('SayInHelpTalkInput', {
  description: 'One of a ready sentence and a text.',
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    talk: t.id({ required: true }),
    sentence: t.field({ type: HelpSentence }),
    text: t.string(),
    language: t.string(),
  }),
});

const SayInHelpTalkPayload = builder.simpleObject('SayInHelpTalkPayload', {
  fields: (t) => ({ clientMutationId: t.string(), talk: t.field({ type: HelpTalkRef }) }),
});

builder.mutationField('sayInHelpTalk', (t) =>
  t.field({
    type: SayInHelpTalkPayload,
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'SayInHelpTalkResult' } },
    args: { input: t.arg({ type: SayInHelpTalkInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const talkId = await once(context, { mutation: 'sayInHelpTalk', actor, input }, () =>
        sayInHelpTalk(context, localId('HelpTalk', String(input.talk)), input),
      );
      return { clientMutationId: input.clientMutationId, talk: await ownTalkView(context, talkId) };
    },
  }),
);

const ThankInHelpTalkInput = builder.inputType('ThankInHelpTalkInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    talk: t.id({ required: true }),
    text: t.string({ required: true }),
    language: t.string({ required: true }),
  }),
});

const ThankInHelpTalkPayload = builder.simpleObject('ThankInHelpTalkPayload', {
  fields: (t) => ({ clientMutationId: t.string(), talk: t.field({ type: HelpTalkRef }) }),
});

builder.mutationField('thankInHelpTalk', (t) =>
  t.field({
    type: ThankInHelpTalkPayload,
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ThankInHelpTalkResult' } },
    args: { input: t.arg({ type: ThankInHelpTalkInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const talkId = await once(context, { mutation: 'thankInHelpTalk', actor, input }, () =>
        thankInHelpTalk(context, localId('HelpTalk', String(input.talk)), input),
      );
      return { clientMutationId: input.clientMutationId, talk: await ownTalkView(context, talkId) };
    },
  }),
);

const LeaveHelpTalkInput = builder.inputType('LeaveHelpTalkInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    talk: t.id({ required: true }),
  }),
});

const LeaveHelpTalkPayload = builder.simpleObject('LeaveHelpTalkPayload', {
  fields: (t) => ({ clientMutationId: t.string() }),
});

builder.mutationField('leaveHelpTalk', (t) =>
  t.field({
    type: LeaveHelpTalkPayload,
    description: 'The talk is gone for the viewer. The other sees nothing of it.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'LeaveHelpTalkResult' } },
    args: { input: t.arg({ type: LeaveHelpTalkInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      await once(context, { mutation: 'leaveHelpTalk', actor, input }, () =>
        leaveHelpTalk(context, localId('HelpTalk', String(input.talk))),
      );
      return { clientMutationId: input.clientMutationId };
    },
  }),
);

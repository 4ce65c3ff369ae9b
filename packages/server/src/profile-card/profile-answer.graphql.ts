import { builder, signedIn } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { ownProfileOfResident } from './own-profile.actions.ts';
import { OwnProfileRef, ProfileAudienceEnum } from './own-profile.graphql.ts';
import { answerProfileQuestion, withdrawProfileAnswer } from './profile-answer.actions.ts';
import { ProfileQuestionEnum } from './profile-card.graphql.ts';

const AnswerProfileQuestionInput = builder.inputType('AnswerProfileQuestionInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    question: t.field({ type: ProfileQuestionEnum, required: true }),
    chosen: t.stringList(),
    words: t.string({ description: '200 characters at most; not for languages and times.' }),
    language: t.string({ required: true }),
    audience: t.field({ type: ProfileAudienceEnum, description: 'Absent: as it was, or the usual one.' }),
    until: t.field({
      type: 'Date',
      description: 'The last day others see it; absent: as long as it stands.',
    }),
    counted: t.boolean({
      description:
        'Whether what was chosen is counted for the building, where at least all of it may see the answer. Absent: as it was, or not.',
    }),
    firstName: t.string({ description: 'For an account that has none yet; what others see bears one.' }),
  }),
});

const AnswerProfileQuestionPayload = builder.simpleObject('AnswerProfileQuestionPayload', {
  fields: (t) => ({ clientMutationId: t.string(), profile: t.field({ type: OwnProfileRef }) }),
});

builder.mutationField('answerProfileQuestion', (t) =>
  t.field({
    type: AnswerProfileQuestionPayload,
    description:
      'Tells something of oneself, to whom one chooses; said again, it takes the place of what was there.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AnswerProfileQuestionResult' } },
    args: { input: t.arg({ type: AnswerProfileQuestionInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      await once(context, { mutation: 'answerProfileQuestion', actor, input }, () =>
        answerProfileQuestion(context, input),
      );
      return { clientMutationId: input.clientMutationId, profile: await ownProfileOfResident(context) };
    },
  }),
);

const WithdrawProfileAnswerInput = builder.inputType('WithdrawProfileAnswerInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    question: t.field({ type: ProfileQuestionEnum, required: true }),
  }),
});

const WithdrawProfileAnswerPayload = builder.simpleObject('WithdrawProfileAnswerPayload', {
  fields: (t) => ({ clientMutationId: t.string(), profile: t.field({ type: OwnProfileRef }) }),
});

builder.mutationField('withdrawProfileAnswer', (t) =>
  t.field({
    type: WithdrawProfileAnswerPayload,
    description: 'Takes an answer back.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WithdrawProfileAnswerResult' } },
    args: { input: t.arg({ type: WithdrawProfileAnswerInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      await once(context, { mutation: 'withdrawProfileAnswer', actor, input }, () =>
        withdrawProfileAnswer(context, input.question),
      );
      return { clientMutationId: input.clientMutationId, profile: await ownProfileOfResident(context) };
    },
  }),
);

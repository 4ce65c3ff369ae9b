import { builder, localId, signedIn } from '../builder.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { ReviewChoiceEnum } from './core-values.graphql.ts';
import { answerReview } from './review.actions.ts';
import { proposeValue, sayOfValue, takeWordsBack } from './talk.actions.ts';
import { castVote } from './vote.actions.ts';

/** What each of these is answered with: what it changed is read again. */
export const done = (name: string) =>
  builder.simpleObject(name, { fields: (t) => ({ clientMutationId: t.string() }) });

const ProposeCoreValueInput = builder.inputType('ProposeCoreValueInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    text: t.string({ required: true }),
    why: t.string(),
    language: t.string({ required: true }),
    isNoName: t.boolean({ description: 'What was taken for the name of a person is none.' }),
  }),
});

builder.mutationField('proposeCoreValue', (t) =>
  t.field({
    type: done('ProposeCoreValuePayload'),
    description: 'A line for the place where the viewer lives.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ProposeCoreValueResult' } },
    args: { input: t.arg({ type: ProposeCoreValueInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'proposeCoreValue', input, () =>
        proposeValue(context, {
          text: input.text,
          why: input.why ?? null,
          language: input.language,
          isNoName: input.isNoName ?? false,
        }),
      ),
  }),
);

const SayOfCoreValueInput = builder.inputType('SayOfCoreValueInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    value: t.id({ required: true }),
    text: t.string({ required: true }),
    language: t.string({ required: true }),
  }),
});

builder.mutationField('sayOfCoreValue', (t) =>
  t.field({
    type: done('SayOfCoreValuePayload'),
    description: 'Something about how a line is worded.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'SayOfCoreValueResult' } },
    args: { input: t.arg({ type: SayOfCoreValueInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'sayOfCoreValue', input, () =>
        sayOfValue(context, { ...input, valueId: localId('CoreValue', String(input.value)) }),
      ),
  }),
);

const TakeCoreValueWordsBackInput = builder.inputType('TakeCoreValueWordsBackInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    proposal: t.id({ description: 'Until it became a part of a line.' }),
    remark: t.id(),
  }),
});

builder.mutationField('takeCoreValueWordsBack', (t) =>
  t.field({
    type: done('TakeCoreValueWordsBackPayload'),
    description: 'By whoever wrote them: one of the two. Nothing of them is kept.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'TakeCoreValueWordsBackResult' } },
    args: { input: t.arg({ type: TakeCoreValueWordsBackInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'takeCoreValueWordsBack', input, () =>
        takeWordsBack(context, {
          proposalId: input.proposal ? localId('CoreValuesProposal', String(input.proposal)) : null,
          remarkId: input.remark ? localId('CoreValuesRemark', String(input.remark)) : null,
        }),
      ),
  }),
);

const VoteChoiceEnum = builder.enumType('CoreValuesVoteChoice', {
  values: {
    BEHIND: { value: 'behind' },
    OBJECTION: { value: 'objection' },
    UNSURE: { value: 'unsure' },
  } as const,
});

const CoreValuesVoteLineInput = builder.inputType('CoreValuesVoteLineInput', {
  fields: (t) => ({
    value: t.id({ required: true }),
    choice: t.field({ type: VoteChoiceEnum, required: true }),
    objection: t.string({
      description: 'To the committee, which reads it after the vote and not from whom.',
    }),
  }),
});

const CastCoreValuesVoteInput = builder.inputType('CastCoreValuesVoteInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    vote: t.id({ required: true }),
    lines: t.field({ type: [CoreValuesVoteLineInput], required: true }),
    language: t.string({
      required: true,
      description: 'Of what is written to the committee; it is not kept.',
    }),
  }),
});

builder.mutationField('castCoreValuesVote', (t) =>
  t.field({
    type: done('CastCoreValuesVotePayload'),
    description: 'Once, and for good: it is told to nobody afterwards, and cannot be changed.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'CastCoreValuesVoteResult' } },
    args: { input: t.arg({ type: CastCoreValuesVoteInput, required: true }) },
    resolve: (_, { input }, context) => {
      // The receipt of a vote says that it was cast and nothing of what was chosen, not as a hash either.
      const receipt = { clientMutationId: input.clientMutationId, vote: input.vote };
      return onceBy(context, signedIn(context.viewer), 'castCoreValuesVote', receipt, () =>
        castVote(context, {
          roundId: localId('CoreValuesVote', String(input.vote)),
          language: input.language,
          choices: input.lines.map(({ value, choice, objection }) => ({
            valueId: localId('CoreValue', String(value)),
            choice,
            objection: objection ?? null,
          })),
        }),
      );
    },
  }),
);

const AnswerCoreValuesReviewInput = builder.inputType('AnswerCoreValuesReviewInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    choice: t.field({ type: ReviewChoiceEnum, required: true }),
  }),
});

builder.mutationField('answerCoreValuesReview', (t) =>
  t.field({
    type: done('AnswerCoreValuesReviewPayload'),
    description: 'Whether it is still right, once a year; a new answer takes the place of the last.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AnswerCoreValuesReviewResult' } },
    args: { input: t.arg({ type: AnswerCoreValuesReviewInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'answerCoreValuesReview', input, () =>
        answerReview(context, input.choice),
      ),
  }),
);

import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../builder.ts';
import { LabRef } from '../lab-feedback/lab-feedback.graphql.ts';
import type { SaidToPoint } from '../lab-feedback/lab-point-answers.actions.ts';
import { CommitmentRef } from './commitments.graphql.ts';
import { outcomesOf, type LabOutcome, type PromiseOfPoint } from './lab-outcome.actions.ts';

const LabPointAnswer = builder.objectRef<SaidToPoint>('LabPointAnswer').implement({
  description: 'What somebody at work answered to a point, for the organisation.',
  fields: (t) => ({
    text: t.exposeString('text'),
    language: t.exposeString('language'),
    author: t.exposeString('author', {
      nullable: true,
      description: 'First name; null for somebody who left.',
    }),
    job: t.exposeString('job'),
    on: t.expose('on', { type: 'Date' }),
  }),
});

const Reason = builder.objectRef<NonNullable<PromiseOfPoint['reason']>>('CommitmentReason').implement({
  fields: (t) => ({ text: t.exposeString('text'), language: t.exposeString('language') }),
});

const CommitmentStanding = builder.enumType('CommitmentStanding', {
  values: {
    PLANNED: { value: 'planned' },
    UNDER_WAY: { value: 'under-way' },
    LATE: { value: 'late' },
    KEPT: { value: 'kept', description: 'In time.' },
    KEPT_LATE: { value: 'kept-late' },
    DROPPED: { value: 'dropped' },
  } as const,
});

const LabPromise = builder.objectRef<PromiseOfPoint>('LabPromise').implement({
  fields: (t) => ({
    commitment: t.expose('promise', { type: CommitmentRef }),
    standing: t.expose('standing', { type: CommitmentStanding }),
    reason: t.expose('reason', {
      type: Reason,
      nullable: true,
      description: 'Why it will not be done, or why it got another day.',
    }),
  }),
});

const LabOutcomeType = builder.objectRef<LabOutcome>('LabOutcome').implement({
  description: 'What came of one point: what was promised, and what the organisation answered.',
  fields: (t) => ({
    item: t.id({ resolve: ({ itemId }) => encodeGlobalID('LabItem', itemId) }),
    promises: t.field({
      type: [LabPromise],
      complexity: { multiplier: 1 },
      description: 'What the point itself became, and what answers under it promised.',
      resolve: ({ promises }) => [...promises],
    }),
    answer: t.field({
      type: LabPointAnswer,
      nullable: true,
      description: 'The last answer to the point itself.',
      resolve: ({ answer }) => answer?.said ?? null,
    }),
    answeredBelow: t.boolean({
      description: 'The organisation answered what somebody wrote under it, and not the point itself.',
      resolve: ({ answer }) => answer !== null && answer.said === null,
    }),
  }),
});

builder.objectField(LabRef, 'outcomes', (t) =>
  t.field({
    type: [LabOutcomeType],
    complexity: { field: 10, multiplier: 10 },
    description: 'Of each point of the organisation of which something came; of the others nothing did yet.',
    args: { language: t.arg.string() },
    resolve: (lab, { language }, context) => outcomesOf(context, lab, language ?? context.language),
  }),
);

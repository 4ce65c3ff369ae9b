import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, localId, signedIn } from '../builder.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { LabChoice, LabQuestion } from './lab-feedback.graphql.ts';
import { mostSlips } from './lab-slip.rules.ts';
import type { SlipSource } from './lab-slip.table.ts';
import { enterLabSlips, removeLabSlip } from './lab-slips.actions.ts';
import {
  labsWithSlips,
  labWithSlips,
  questionsOfSlips,
  slipNumbersOf,
  slipsOf,
  type EnteredSlip,
  type LabWithSlips,
  type SlipQuestion,
} from './read-lab-slips.actions.ts';

const LabSlipSource = builder.enumType('LabSlipSource', {
  values: { PAPER: { value: 'paper' }, PHONE: { value: 'phone' } } as const satisfies Record<
    string,
    { value: SlipSource }
  >,
});

const LabSlipQuestion = builder.objectRef<SlipQuestion>('LabSlipQuestion').implement({
  fields: (t) => ({
    item: t.id({ resolve: ({ id }) => encodeGlobalID('LabItem', id) }),
    text: t.exposeString('text', {
      description: 'The plain text, or that of the report where there is none.',
    }),
    question: t.expose('question', { type: LabQuestion }),
    choices: t.field({ type: [LabChoice], resolve: ({ choices }) => [...choices] }),
  }),
});

const LabSlip = builder.objectRef<EnteredSlip>('LabSlip').implement({
  description: 'A slip that was entered: how much stands on it, and never what.',
  fields: (t) => ({
    number: t.exposeInt('number'),
    source: t.expose('source', { type: LabSlipSource }),
    enteredOn: t.expose('enteredOn', { type: 'Date' }),
    by: t.exposeString('by', { nullable: true, description: 'First name of whoever entered it.' }),
    answers: t.exposeInt('answers'),
    removable: t.exposeBoolean('isRemovable', { description: 'Until it is counted, the next morning.' }),
  }),
});

const LabSlipsRef = builder.objectRef<LabWithSlips>('LabSlips').implement({
  description: 'A lab that is open, to enter what residents answered on paper or by phone.',
  fields: (t) => ({
    lab: t.id({ resolve: ({ id }) => encodeGlobalID('Lab', id) }),
    slug: t.exposeString('slug'),
    title: t.exposeString('title'),
    closesOn: t.expose('closesOn', { type: 'Date', nullable: true }),
    questions: t.field({
      type: [LabSlipQuestion],
      complexity: { multiplier: 50 },
      resolve: ({ id }, _, context) => questionsOfSlips(context, id),
    }),
    slips: t.field({
      type: [LabSlip],
      description: 'The last hundred, the newest first.',
      complexity: { multiplier: 100 },
      resolve: ({ id }, _, context) => slipsOf(context, id),
    }),
    count: t.int({
      resolve: async ({ id }, _, context) => (await slipNumbersOf(context, id)).count,
    }),
    next: t.int({
      description: 'The number after the highest that was entered.',
      resolve: async ({ id }, _, context) => (await slipNumbersOf(context, id)).next,
    }),
  }),
});

builder.objectFields(ConsoleRef, (t) => ({
  labsWithSlips: t.field({
    type: [LabSlipsRef],
    nullable: true,
    description: 'Labs that are open. For staff and editors.',
    resolve: (_, __, context) => labsWithSlips(context),
  }),
  labSlips: t.field({
    type: LabSlipsRef,
    nullable: true,
    description: 'For staff and editors.',
    args: { slug: t.arg.string({ required: true }) },
    resolve: (_, { slug }, context) => labWithSlips(context, { slug }),
  }),
}));

interface Changed {
  readonly clientMutationId: string;
  readonly labId: string;
}

const slipsPayload = (name: string) =>
  builder.objectRef<Changed>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      labSlips: t.field({
        type: LabSlipsRef,
        nullable: true,
        resolve: ({ labId }, _, context) => labWithSlips(context, { id: labId }),
      }),
    }),
  });

const LabSlipAnswerInput = builder.inputType('LabSlipAnswerInput', {
  fields: (t) => ({
    item: t.id({ required: true }),
    choice: t.field({ type: LabChoice, required: true }),
  }),
});

const LabSlipInput = builder.inputType('LabSlipInput', {
  fields: (t) => ({
    number: t.int({ required: true }),
    answers: t.field({ type: [LabSlipAnswerInput], required: true }),
  }),
});

const EnterLabSlipsInput = builder.inputType('EnterLabSlipsInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    lab: t.id({ required: true }),
    source: t.field({ type: LabSlipSource, required: true }),
    slips: t.field({
      type: [LabSlipInput],
      required: true,
      description: `At most ${mostSlips}; all of them are entered, or none.`,
    }),
  }),
});

builder.mutationField('enterLabSlips', (t) =>
  t.field({
    type: slipsPayload('EnterLabSlipsPayload'),
    description:
      'Enters what residents answered on paper or by phone, by slip number; counted apart. For staff and editors, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EnterLabSlipsResult' } },
    args: { input: t.arg({ type: EnterLabSlipsInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const labId = await once(context, { mutation: 'enterLabSlips', actor, input }, () =>
        enterLabSlips(context, localId('Lab', String(input.lab)), {
          source: input.source,
          slips: input.slips.map(({ number, answers }) => ({
            number,
            answers: answers.map(({ item, choice }) => ({
              itemId: localId('LabItem', String(item)),
              choice,
            })),
          })),
        }),
      );
      return { clientMutationId: input.clientMutationId, labId };
    },
  }),
);

const RemoveLabSlipInput = builder.inputType('RemoveLabSlipInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    lab: t.id({ required: true }),
    number: t.int({ required: true }),
  }),
});

builder.mutationField('removeLabSlip', (t) =>
  t.field({
    type: slipsPayload('RemoveLabSlipPayload'),
    description:
      'Takes a slip away with everything on it, to enter it anew. For staff and editors, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'RemoveLabSlipResult' } },
    args: { input: t.arg({ type: RemoveLabSlipInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const labId = await once(context, { mutation: 'removeLabSlip', actor, input }, () =>
        removeLabSlip(context, localId('Lab', String(input.lab)), input.number),
      );
      return { clientMutationId: input.clientMutationId, labId };
    },
  }),
);

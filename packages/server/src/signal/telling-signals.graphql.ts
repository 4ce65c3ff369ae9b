import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, localId, signedIn } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { ownSignal } from './read-signals.actions.ts';
import { judgeSignal, sendSignal, withdrawSignal } from './send-signal.actions.ts';
import { SignalKindType, SignalRef, SignalVerdictType } from './signal.graphql.ts';

const SendSignalInput = builder.inputType('SendSignalInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    kind: t.field({ type: SignalKindType, required: true }),
    text: t.string({ required: true }),
    language: t.string({ required: true }),
    commitment: t.id({ description: 'The promise it is about; of the kind PROMISE alone.' }),
  }),
});

const SendSignalPayload = builder.simpleObject('SendSignalPayload', {
  fields: (t) => ({
    clientMutationId: t.string(),
    signal: t.field({
      type: SignalRef,
      nullable: true,
      description: 'Null where it was taken back meanwhile.',
    }),
  }),
});

builder.mutationField('sendSignal', (t) =>
  t.field({
    type: SendSignalPayload,
    description: 'It gets a number and the day of its answer at once, and both by mail. Only staff read it.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'SendSignalResult' } },
    args: { input: t.arg({ type: SendSignalInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const id = await once(context, { mutation: 'sendSignal', actor, input }, () =>
        sendSignal(context, {
          kind: input.kind,
          text: input.text,
          language: input.language,
          commitmentId: input.commitment ? localId('Commitment', String(input.commitment)) : null,
        }),
      );
      return { clientMutationId: input.clientMutationId, signal: await ownSignal(context, id) };
    },
  }),
);

const JudgeSignalInput = builder.inputType('JudgeSignalInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    signal: t.id({ required: true }),
    verdict: t.field({ type: SignalVerdictType, required: true }),
    answer: t.id({
      description: 'The answer that was read: where there is a later one, that is read first.',
    }),
    phone: t.string({ description: 'After NOT_HELPED: where the viewer wants to be called about it.' }),
  }),
});

const JudgeSignalPayload = builder.simpleObject('JudgeSignalPayload', {
  fields: (t) => ({ clientMutationId: t.string(), signal: t.field({ type: SignalRef, nullable: true }) }),
});

builder.mutationField('judgeSignal', (t) =>
  t.field({
    type: JudgeSignalPayload,
    description: 'Whether the answer helped, by its sender; for two weeks after it.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'JudgeSignalResult' } },
    args: { input: t.arg({ type: JudgeSignalInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const id = await once(context, { mutation: 'judgeSignal', actor, input }, () =>
        judgeSignal(context, localId('Signal', String(input.signal)), {
          verdict: input.verdict,
          phone: input.phone ?? null,
          answerId: input.answer ? localId('SignalAnswer', String(input.answer)) : null,
        }),
      );
      return { clientMutationId: input.clientMutationId, signal: await ownSignal(context, id) };
    },
  }),
);

const WithdrawSignalInput = builder.inputType('WithdrawSignalInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), signal: t.id({ required: true }) }),
});

const WithdrawSignalPayload = builder.simpleObject('WithdrawSignalPayload', {
  fields: (t) => ({ clientMutationId: t.string(), signal: t.id() }),
});

builder.mutationField('withdrawSignal', (t) =>
  t.field({
    type: WithdrawSignalPayload,
    description: 'By its sender, before it was answered: nothing of it is kept.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WithdrawSignalResult' } },
    args: { input: t.arg({ type: WithdrawSignalInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const id = await once(context, { mutation: 'withdrawSignal', actor, input }, () =>
        withdrawSignal(context, localId('Signal', String(input.signal))),
      );
      return { clientMutationId: input.clientMutationId, signal: encodeGlobalID('Signal', id) };
    },
  }),
);

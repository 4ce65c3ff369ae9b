import { builder, localId, signedIn, type Context } from '../builder.ts';
import { once, onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { changeSettings, readSettings } from './signal-settings.actions.ts';
import { enterSignal } from './send-signal.actions.ts';
import { atSignals } from './signal-rows.actions.ts';
import { answerSignal, handOverSignal, noteOnSignal, openSignal } from './signals-at-work.actions.ts';
import { takeSignal } from './take-signal.actions.ts';
import { SignalKindType } from './signal.graphql.ts';
import { OpenSignalRef, SignalSettingsRef } from './signals-at-work.graphql.ts';

export interface Done {
  readonly clientMutationId: string;
  readonly id: string;
}

export const payload = (name: string) =>
  builder.objectRef<Done>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      signal: t.field({
        type: OpenSignalRef,
        nullable: true,
        resolve: ({ id }, _, context) => openSignal(context, id),
      }),
    }),
  });

/** Does it once however often it is sent, and answers with what it became. */
export async function done(
  context: Context,
  mutation: string,
  input: { clientMutationId: string },
  work: () => Promise<string>,
): Promise<Done> {
  const actor = signedIn(context.viewer).residentId;
  const id = await once(context, { mutation, actor, input }, work);
  return { clientMutationId: input.clientMutationId, id };
}

export const one = (id: string | number) => localId('Signal', String(id));

const TakeSignalInput = builder.inputType('TakeSignalInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    signal: t.id({ required: true }),
    over: t.boolean({ description: 'A colleague works on it, and the viewer takes it over all the same.' }),
  }),
});

builder.mutationField('takeSignal', (t) =>
  t.field({
    type: payload('TakeSignalPayload'),
    description:
      'The viewer looks into it from now on. For staff, in the console, as all that follow from it.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'TakeSignalResult' } },
    args: { input: t.arg({ type: TakeSignalInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'takeSignal', input, () => takeSignal(context, one(input.signal), input.over ?? false)),
  }),
);

const HandOverSignalInput = builder.inputType('HandOverSignalInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    signal: t.id({ required: true }),
    to: t.id({ required: true }),
  }),
});

builder.mutationField('handOverSignal', (t) =>
  t.field({
    type: payload('HandOverSignalPayload'),
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'HandOverSignalResult' } },
    args: { input: t.arg({ type: HandOverSignalInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'handOverSignal', input, () =>
        handOverSignal(context, one(input.signal), localId('Colleague', String(input.to))),
      ),
  }),
);

const AnswerSignalInput = builder.inputType('AnswerSignalInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    signal: t.id({ required: true }),
    text: t.string({ required: true }),
    job: t.string({ required: true, description: 'In words that residents know.' }),
  }),
});

builder.mutationField('answerSignal', (t) =>
  t.field({
    type: payload('AnswerSignalPayload'),
    description: 'Its sender alone reads it, and is mailed that it is there.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AnswerSignalResult' } },
    args: { input: t.arg({ type: AnswerSignalInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'answerSignal', input, () => answerSignal(context, one(input.signal), input)),
  }),
);

const NoteOnSignalInput = builder.inputType('NoteOnSignalInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    signal: t.id({ required: true }),
    text: t.string({ required: true }),
  }),
});

builder.mutationField('noteOnSignal', (t) =>
  t.field({
    type: payload('NoteOnSignalPayload'),
    description: 'For colleagues alone.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'NoteOnSignalResult' } },
    args: { input: t.arg({ type: NoteOnSignalInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'noteOnSignal', input, () => noteOnSignal(context, one(input.signal), input.text)),
  }),
);

const SignalEnteredFrom = builder.enumType('SignalEnteredFrom', {
  values: { PHONE: { value: 'phone' }, PAPER: { value: 'paper' } } as const,
});

const EnterSignalInput = builder.inputType('EnterSignalInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    kind: t.field({ type: SignalKindType, required: true }),
    source: t.field({ type: SignalEnteredFrom, required: true }),
    text: t.string({ required: true }),
  }),
});

builder.mutationField('enterSignal', (t) =>
  t.field({
    type: payload('EnterSignalPayload'),
    description: 'What somebody without an account told by phone or on paper.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EnterSignalResult' } },
    args: { input: t.arg({ type: EnterSignalInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'enterSignal', input, async () => {
        const { residentId } = await atSignals(context);
        const { kind, text, source } = input;
        const { language } = context.organisation;
        return enterSignal(context, residentId, { kind, text, source, language, commitmentId: null });
      }),
  }),
);

const ChangeSignalSettingsInput = builder.inputType('ChangeSignalSettingsInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    version: t.int({
      required: true,
      description: 'Of what was read: a colleague may have changed it since.',
    }),
    daysComplaint: t.int({ required: true, description: 'Working days, 1 to 20.' }),
    daysTip: t.int({ required: true }),
    repairPhone: t.string(),
    nuisancePhone: t.string(),
    committeeName: t.string(),
    committeeLink: t.string(),
    committeePhone: t.string(),
  }),
});

const ChangeSignalSettingsPayload = builder.simpleObject('ChangeSignalSettingsPayload', {
  fields: (t) => ({ clientMutationId: t.string(), settings: t.field({ type: SignalSettingsRef }) }),
});

builder.mutationField('changeSignalSettings', (t) =>
  t.field({
    type: ChangeSignalSettingsPayload,
    description: 'For admins; what was promised before keeps its day.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ChangeSignalSettingsResult' } },
    args: { input: t.arg({ type: ChangeSignalSettingsInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const { clientMutationId } = await onceBy(
        context,
        signedIn(context.viewer),
        'changeSignalSettings',
        input,
        () =>
          changeSettings(context, {
            version: input.version,
            daysComplaint: input.daysComplaint,
            daysTip: input.daysTip,
            repairPhone: input.repairPhone ?? null,
            nuisancePhone: input.nuisancePhone ?? null,
            committeeName: input.committeeName ?? null,
            committeeLink: input.committeeLink ?? null,
            committeePhone: input.committeePhone ?? null,
          }),
      );
      return { clientMutationId, settings: await readSettings(context) };
    },
  }),
);

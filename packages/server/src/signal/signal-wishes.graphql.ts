import { builder, localId, signedIn } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { linkSignal, unlinkSignal } from './link-signal.actions.ts';
import { ownSignal } from './read-signals.actions.ts';
import { hideFromAll, letAllRead, showToAll } from './signal-for-all.actions.ts';
import { done, one, payload } from './signal-acts.graphql.ts';
import { SignalRef } from './signal.graphql.ts';

const LetAllReadInput = builder.inputType('LetAllReadSignalInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    signal: t.id({ required: true }),
    allowed: t.boolean({ required: true, description: 'No ends it at once.' }),
  }),
});

const LetAllReadPayload = builder.simpleObject('LetAllReadSignalPayload', {
  fields: (t) => ({ clientMutationId: t.string(), signal: t.field({ type: SignalRef, nullable: true }) }),
});

builder.mutationField('letAllReadSignal', (t) =>
  t.field({
    type: LetAllReadPayload,
    description:
      'Whether everybody may read what the organisation writes about it, by its sender; after an answer.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'LetAllReadSignalResult' } },
    args: { input: t.arg({ type: LetAllReadInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const id = await once(context, { mutation: 'letAllReadSignal', actor, input }, () =>
        letAllRead(context, localId('Signal', String(input.signal)), input.allowed),
      );
      return { clientMutationId: input.clientMutationId, signal: await ownSignal(context, id) };
    },
  }),
);

const UnlinkInput = builder.inputType('UnlinkSignalInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), signal: t.id({ required: true }) }),
});

const UnlinkPayload = builder.simpleObject('UnlinkSignalPayload', {
  fields: (t) => ({ clientMutationId: t.string() }),
});

builder.mutationField('unlinkSignal', (t) =>
  t.field({
    type: UnlinkPayload,
    description: 'What somebody at work entered for the viewer is not theirs.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'UnlinkSignalResult' } },
    args: { input: t.arg({ type: UnlinkInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      await once(context, { mutation: 'unlinkSignal', actor, input }, () =>
        unlinkSignal(context, localId('Signal', String(input.signal))),
      );
      return { clientMutationId: input.clientMutationId };
    },
  }),
);

const SignalConsentType = builder.enumType('SignalConsent', {
  description: 'How somebody agreed that what was entered for them stands with their account.',
  values: {
    PHONE: { value: 'phone' },
    PAPER: { value: 'paper' },
    IN_PERSON: { value: 'in-person' },
  } as const,
});

const LinkInput = builder.inputType('LinkSignalInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    signal: t.id({ required: true }),
    email: t.string({
      required: true,
      description: 'The whole address; that it was looked up is written down.',
    }),
    consent: t.field({ type: SignalConsentType, required: true }),
  }),
});

builder.mutationField('linkSignal', (t) =>
  t.field({
    type: payload('LinkSignalPayload'),
    description:
      'What was entered for somebody stands with their account from now on. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'LinkSignalResult' } },
    args: { input: t.arg({ type: LinkInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'linkSignal', input, () => linkSignal(context, one(input.signal), input)),
  }),
);

const ShowInput = builder.inputType('ShowSignalToAllInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    signal: t.id({ required: true }),
    text: t.string({ required: true, description: 'What it was about, in words of the organisation.' }),
    answer: t.string({ required: true, description: 'What came of it.' }),
  }),
});

builder.mutationField('showSignalToAll', (t) =>
  t.field({
    type: payload('ShowSignalToAllPayload'),
    description: 'Everybody reads this, where its sender lets them. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ShowSignalToAllResult' } },
    args: { input: t.arg({ type: ShowInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'showSignalToAll', input, () => showToAll(context, one(input.signal), input)),
  }),
);

const HideInput = builder.inputType('HideSignalFromAllInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), signal: t.id({ required: true }) }),
});

builder.mutationField('hideSignalFromAll', (t) =>
  t.field({
    type: payload('HideSignalFromAllPayload'),
    description: 'Nobody reads it any more. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'HideSignalFromAllResult' } },
    args: { input: t.arg({ type: HideInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'hideSignalFromAll', input, () => hideFromAll(context, one(input.signal))),
  }),
);

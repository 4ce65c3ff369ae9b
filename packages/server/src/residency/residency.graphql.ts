import { ViewerRef } from '../account/account.graphql.ts';
import { builder, signedIn } from '../builder.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { moveOut, ownResidency, stay, stillLiveHere, type OwnResidency } from './own-move.actions.ts';

const ResidencyRef = builder.objectRef<OwnResidency>('OwnResidency').implement({
  description: 'That the viewer lives here, and until when.',
  fields: (t) => ({
    endsOn: t.expose('endsOn', {
      type: 'Date',
      nullable: true,
      description: 'The first day they do not live here any more.',
    }),
    canStay: t.exposeBoolean('canStay', {
      description: 'They named that day themselves and can take it back, until it has come.',
    }),
    answerBefore: t.expose('answerBefore', {
      type: 'Date',
      nullable: true,
      description: 'They are asked whether they still live here; without an answer it ends on this day.',
    }),
    soonestDay: t.expose('soonestDay', { type: 'Date', description: 'The first day they can name.' }),
    latestDay: t.expose('latestDay', { type: 'Date', description: 'The last one.' }),
  }),
});

builder.objectField(ViewerRef, 'residency', (t) =>
  t.field({
    type: ResidencyRef,
    nullable: true,
    description: 'Null for somebody whose home we do not know.',
    resolve: (_, __, context) => ownResidency(context),
  }),
);

const residencyPayload = (name: string) =>
  builder.objectRef<{ clientMutationId: string }>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      residency: t.field({
        type: ResidencyRef,
        nullable: true,
        resolve: (_, __, context) => ownResidency(context),
      }),
    }),
  });

const MoveOutInput = builder.inputType('MoveOutInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    day: t.string({
      required: true,
      description: 'The first day they do not live here any more: 2026-12-01.',
    }),
  }),
});

builder.mutationField('moveOut', (t) =>
  t.field({
    type: residencyPayload('MoveOutPayload'),
    description: '"Ik ga verhuizen": from that day on the viewer is a guest. It can be taken back before.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'MoveOutResult' } },
    args: { input: t.arg({ type: MoveOutInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'moveOut', input, () => moveOut(context, input.day)),
  }),
);

const bare = (name: string) =>
  builder.inputType(name, { fields: (t) => ({ clientMutationId: t.string({ required: true }) }) });

builder.mutationField('stay', (t) =>
  t.field({
    type: residencyPayload('StayPayload'),
    description: 'Takes the day back that the viewer named.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'StayResult' } },
    args: { input: t.arg({ type: bare('StayInput'), required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'stay', input, () => stay(context)),
  }),
);

builder.mutationField('stillLiveHere', (t) =>
  t.field({
    type: residencyPayload('StillLiveHerePayload'),
    description: 'Says yes to the yearly question.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'StillLiveHereResult' } },
    args: { input: t.arg({ type: bare('StillLiveHereInput'), required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'stillLiveHere', input, () => stillLiveHere(context)),
  }),
);

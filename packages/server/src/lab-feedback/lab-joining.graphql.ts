import { encodeGlobalID } from '@pothos/plugin-relay';
import { ViewerRef } from '../account/account.graphql.ts';
import { builder, localId, signedIn } from '../builder.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { joinLab, leaveLab, ownJoinings, type Joining } from './lab-joining.actions.ts';

const LabJoining = builder.objectRef<{ itemId: string | null }>('LabJoining').implement({
  fields: (t) => ({
    item: t.id({
      nullable: true,
      description: 'The solution to join in with; null for the next lab.',
      resolve: ({ itemId }) => itemId && encodeGlobalID('LabItem', itemId),
    }),
  }),
});

builder.objectField(ViewerRef, 'labJoinings', (t) =>
  t.field({
    type: [LabJoining],
    description: 'With what of a lab the viewer wants to join in.',
    args: { slug: t.arg.string({ required: true }) },
    resolve: (_, { slug }, context) => ownJoinings(context, slug),
  }),
);

const joiningInput = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      clientMutationId: t.string({ required: true }),
      lab: t.id({ required: true }),
      item: t.id({ description: 'A solution; without one it is about the next lab.' }),
    }),
  });

/** What is joined, out of what was sent. */
export function joiningOf(input: { lab: string | number; item?: string | number | null }): Joining {
  return {
    labId: localId('Lab', String(input.lab)),
    itemId: input.item ? localId('LabItem', String(input.item)) : null,
  };
}

const JoinLabPayload = builder.simpleObject('JoinLabPayload', {
  fields: (t) => ({ clientMutationId: t.string() }),
});

builder.mutationField('joinLab', (t) =>
  t.field({
    type: JoinLabPayload,
    description: 'Those at work read the first name, and write. For whoever is signed in.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'JoinLabResult' } },
    args: { input: t.arg({ type: joiningInput('JoinLabInput'), required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'joinLab', input, () => joinLab(context, joiningOf(input))),
  }),
);

const LeaveLabPayload = builder.simpleObject('LeaveLabPayload', {
  fields: (t) => ({ clientMutationId: t.string() }),
});

builder.mutationField('leaveLab', (t) =>
  t.field({
    type: LeaveLabPayload,
    description: 'The viewer does not want to join in any more.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'LeaveLabResult' } },
    args: { input: t.arg({ type: joiningInput('LeaveLabInput'), required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'leaveLab', input, () => leaveLab(context, joiningOf(input))),
  }),
);

import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, localId, signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { once, onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import type { Group, GroupMember } from '../residents/read-groups.actions.ts';
import {
  beginGroup,
  changeTerm,
  dismissMember,
  groupAtWork,
  groupsAtWork,
  nameGroup,
  stopGroup,
  takeIntoGroup,
} from './groups.actions.ts';

export const GroupKindEnum = builder.enumType('GroupKind', {
  values: {
    COMMITTEE: { value: 'committee' },
    TENANTS_ASSOCIATION: { value: 'tenants-association' },
  } as const,
});

const GroupMemberRef = builder.objectRef<GroupMember>('GroupMember').implement({
  fields: (t) => ({
    id: t.id({
      description: 'Within the group alone.',
      resolve: ({ residentId }) => encodeGlobalID('GroupMember', residentId),
    }),
    firstName: t.exposeString('firstName', { nullable: true }),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', {
      type: 'Date',
      nullable: true,
      description: 'The first day on which somebody is no member any more.',
    }),
    runs: t.exposeBoolean('runs', { description: 'A member today.' }),
  }),
});

export const ResidentGroupRef = builder.objectRef<Group>('ResidentGroup').implement({
  description: 'A committee of residents or a tenants’ association.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('ResidentGroup', id) }),
    kind: t.field({
      type: GroupKindEnum,
      resolve: ({ kind }) => (kind === 'committee' ? 'committee' : 'tenants-association'),
    }),
    name: t.exposeString('name'),
    place: t.exposeString('place', {
      nullable: true,
      description: 'The building or neighbourhood it speaks for; null for all residents.',
    }),
    closedOn: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ closedAt }, _, { organisation }) => closedAt && dayIn(organisation.timezone, closedAt),
    }),
    members: t.field({ type: [GroupMemberRef], resolve: ({ members }) => [...members] }),
    viewerIsMember: t.boolean({
      description: 'Today, so that the viewer can speak for it.',
      resolve: ({ members, closedAt }, _, { viewer }) =>
        viewer.kind !== 'visitor' &&
        closedAt === null &&
        members.some(({ residentId, runs }) => runs && residentId === viewer.residentId),
    }),
  }),
});

builder.objectFields(ConsoleRef, (t) => ({
  groups: t.field({
    type: [ResidentGroupRef],
    nullable: true,
    description: 'All of them for staff; for a member the own ones.',
    resolve: (_, __, context) => groupsAtWork(context),
  }),
}));

/** What a change of one group is answered with: the group as it is then. */
const payload = (name: string) =>
  builder.objectRef<{ clientMutationId: string; groupId: string }>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      group: t.field({
        type: ResidentGroupRef,
        resolve: ({ groupId }, _, context) => groupAtWork(context, groupId),
      }),
    }),
  });

/** The same for all: one effect, and the group it was done to. */
async function answered<Input extends { clientMutationId: string }>(
  context: Context,
  mutation: string,
  input: Input,
  work: () => Promise<string>,
) {
  const actor = signedIn(context.viewer).residentId;
  const groupId = await once(context, { mutation, actor, input }, work);
  return { clientMutationId: input.clientMutationId, groupId };
}

const MakeGroupInput = builder.inputType('MakeGroupInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    kind: t.field({ type: GroupKindEnum, required: true }),
    name: t.string({ required: true }),
    building: t.string({ description: 'The slug of the building it speaks for.' }),
    neighbourhood: t.string({ description: 'The slug of the neighbourhood it speaks for.' }),
  }),
});

builder.mutationField('makeGroup', (t) =>
  t.field({
    type: payload('MakeGroupPayload'),
    description: 'For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'MakeGroupResult' } },
    args: { input: t.arg({ type: MakeGroupInput, required: true }) },
    resolve: (_, { input }, context) =>
      answered(context, 'makeGroup', input, () =>
        beginGroup(context, {
          kind: input.kind,
          name: input.name,
          building: input.building ?? null,
          neighbourhood: input.neighbourhood ?? null,
        }),
      ),
  }),
);

const RenameGroupInput = builder.inputType('RenameGroupInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    group: t.id({ required: true }),
    name: t.string({ required: true }),
  }),
});

builder.mutationField('renameGroup', (t) =>
  t.field({
    type: payload('RenameGroupPayload'),
    description: 'What it said before bears the new name too. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'RenameGroupResult' } },
    args: { input: t.arg({ type: RenameGroupInput, required: true }) },
    resolve: (_, { input }, context) =>
      answered(context, 'renameGroup', input, () =>
        nameGroup(context, localId('ResidentGroup', String(input.group)), input.name),
      ),
  }),
);

const CloseGroupInput = builder.inputType('CloseGroupInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), group: t.id({ required: true }) }),
});

builder.mutationField('closeGroup', (t) =>
  t.field({
    type: payload('CloseGroupPayload'),
    description: 'It speaks no more; what it said stays. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'CloseGroupResult' } },
    args: { input: t.arg({ type: CloseGroupInput, required: true }) },
    resolve: (_, { input }, context) =>
      answered(context, 'closeGroup', input, () =>
        stopGroup(context, localId('ResidentGroup', String(input.group))),
      ),
  }),
);

const AddGroupMemberInput = builder.inputType('AddGroupMemberInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    group: t.id({ required: true }),
    email: t.string({ required: true, description: 'The whole address of an account.' }),
    endsOn: t.string({
      description: 'The first day on which it is over; a year from now where nothing is said.',
    }),
  }),
});

builder.mutationField('addGroupMember', (t) =>
  t.field({
    type: payload('AddGroupMemberPayload'),
    description: 'Mails a way into the console to whoever has none. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AddGroupMemberResult' } },
    args: { input: t.arg({ type: AddGroupMemberInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const groupId = localId('ResidentGroup', String(input.group));
      const actor = signedIn(context.viewer).residentId;
      const done = await once(context, { mutation: 'addGroupMember', actor, input }, () =>
        takeIntoGroup(context, { groupId, email: input.email, endsOn: input.endsOn ?? null }),
      );
      // Refused here, so that it stays written down that somebody looked.
      if (done === 'nobody') throw new Refused('NO_ACCOUNT');
      if (done === 'colleague') throw new Refused('COLLEAGUE_NOT_IN_GROUP');
      return { clientMutationId: input.clientMutationId, groupId };
    },
  }),
);

const ChangeGroupTermInput = builder.inputType('ChangeGroupTermInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    group: t.id({ required: true }),
    member: t.id({ required: true }),
    endsOn: t.string({ required: true, description: 'The first day on which it is over.' }),
  }),
});

builder.mutationField('changeGroupTerm', (t) =>
  t.field({
    type: payload('ChangeGroupTermPayload'),
    description: 'Another day for the end of a membership, or a new term. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ChangeGroupTermResult' } },
    args: { input: t.arg({ type: ChangeGroupTermInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const of = memberOf(input);
      const { endsOn } = input;
      const done = await onceBy(context, signedIn(context.viewer), 'changeGroupTerm', input, () =>
        changeTerm(context, { ...of, endsOn }),
      );
      return { ...done, groupId: of.groupId };
    },
  }),
);

const EndGroupMembershipInput = builder.inputType('EndGroupMembershipInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    group: t.id({ required: true }),
    member: t.id({ required: true }),
  }),
});

builder.mutationField('endGroupMembership', (t) =>
  t.field({
    type: payload('EndGroupMembershipPayload'),
    description: 'From this minute on. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EndGroupMembershipResult' } },
    args: { input: t.arg({ type: EndGroupMembershipInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const of = memberOf(input);
      const done = await onceBy(context, signedIn(context.viewer), 'endGroupMembership', input, () =>
        dismissMember(context, of),
      );
      return { ...done, groupId: of.groupId };
    },
  }),
);

function memberOf(input: { group: string | number; member: string | number }) {
  return {
    groupId: localId('ResidentGroup', String(input.group)),
    residentId: localId('GroupMember', String(input.member)),
  };
}

import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, localId, signedIn } from '../builder.ts';
import { RoleRef } from '../community/console.graphql.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import {
  colleaguesForAdmin,
  endColleagueRole,
  giveColleagueRole,
  inviteColleague,
  sendConsoleLink,
  type ColleagueView,
} from './colleagues.actions.ts';
import { ConsoleRef } from './console.graphql.ts';

const ColleagueRef = builder.objectRef<ColleagueView>('Colleague').implement({
  description: 'Somebody who works in the console.',
  fields: (t) => ({
    id: t.id({ resolve: ({ residentId }) => encodeGlobalID('Colleague', residentId) }),
    firstName: t.exposeString('firstName', { nullable: true }),
    email: t.exposeString('email', {
      nullable: true,
      description: 'None for whoever comes in by a directory.',
    }),
    byDirectory: t.exposeBoolean('isByDirectory', {
      description: 'Comes in by a directory, which gives the roles too.',
    }),
    roles: t.field({ type: [RoleRef], resolve: ({ roles }) => [...roles] }),
    canEnter: t.exposeBoolean('canEnter', {
      description: 'Has tied a second factor to the account; until then the link was not used.',
    }),
    isViewer: t.exposeBoolean('isViewer'),
  }),
});

builder.objectField(ConsoleRef, 'colleagues', (t) =>
  t.field({
    type: [ColleagueRef],
    nullable: true,
    description: 'For admins.',
    resolve: (_, __, context) => colleaguesForAdmin(context),
  }),
);

const colleaguesPayload = (name: string) =>
  builder.objectRef<{ clientMutationId: string }>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      colleagues: t.field({
        type: [ColleagueRef],
        resolve: async (_, __, context) => (await colleaguesForAdmin(context)) ?? [],
      }),
    }),
  });

const InviteColleagueInput = builder.inputType('InviteColleagueInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    email: t.string({ required: true }),
    firstName: t.string(),
    role: t.field({ type: RoleRef, required: true }),
  }),
});

builder.mutationField('inviteColleague', (t) =>
  t.field({
    type: colleaguesPayload('InviteColleaguePayload'),
    description:
      'Gives an address a role and mails the link by which it comes in. For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'InviteColleagueResult' } },
    args: { input: t.arg({ type: InviteColleagueInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'inviteColleague', input, () =>
        inviteColleague(context, {
          email: input.email,
          firstName: input.firstName ?? null,
          role: input.role,
        }),
      ),
  }),
);

const roleInput = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      clientMutationId: t.string({ required: true }),
      colleague: t.id({ required: true }),
      role: t.field({ type: RoleRef, required: true }),
    }),
  });

builder.mutationField('giveRole', (t) =>
  t.field({
    type: colleaguesPayload('GiveRolePayload'),
    description: 'For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'GiveRoleResult' } },
    args: { input: t.arg({ type: roleInput('GiveRoleInput'), required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'giveRole', input, () =>
        giveColleagueRole(context, localId('Colleague', String(input.colleague)), input.role),
      ),
  }),
);

builder.mutationField('endRole', (t) =>
  t.field({
    type: colleaguesPayload('EndRolePayload'),
    description: 'For admins, in the console; the last admin stays one.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EndRoleResult' } },
    args: { input: t.arg({ type: roleInput('EndRoleInput'), required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'endRole', input, () =>
        endColleagueRole(context, localId('Colleague', String(input.colleague)), input.role),
      ),
  }),
);

const SendConsoleLinkInput = builder.inputType('SendConsoleLinkInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    colleague: t.id({ required: true }),
    lost: t.boolean({
      required: true,
      description: 'The second factor was lost: it stops at once, and so does every session it let in.',
    }),
  }),
});

builder.mutationField('sendConsoleLink', (t) =>
  t.field({
    type: colleaguesPayload('SendConsoleLinkPayload'),
    description: 'Mails a link that ties another second factor to the account. For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'SendConsoleLinkResult' } },
    args: { input: t.arg({ type: SendConsoleLinkInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'sendConsoleLink', input, () =>
        sendConsoleLink(context, localId('Colleague', String(input.colleague)), input.lost),
      ),
  }),
);

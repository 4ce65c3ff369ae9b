import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, localId, signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { askToPassOn, passOn } from './lab-pass-on.actions.ts';
import { LabSharingRef } from './lab-sharing.graphql.ts';
import {
  passOnsOfViewer,
  waysToCommittees,
  type AssociationToAsk,
  type CommitteeToReach,
  type PassOnView,
  type WaysToCommittees,
} from './read-pass-ons.actions.ts';

const groupId = (id: string) => encodeGlobalID('ResidentGroup', id);

const LabAssociation = builder.objectRef<AssociationToAsk>('LabAssociation').implement({
  description: 'A tenants’ association that can be asked to pass a lab on.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => groupId(id) }),
    name: t.exposeString('name'),
    hasMembers: t.exposeBoolean('hasMembers'),
    near: t.field({
      type: ['ID'],
      description: 'The committees where it speaks for.',
      resolve: ({ nearIds }) => nearIds.map(groupId),
    }),
  }),
});

const LabCommittee = builder.objectRef<CommitteeToReach>('LabCommittee').implement({
  description: 'A residents’ committee that can hear of a lab; never who of it did what.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => groupId(id) }),
    name: t.exposeString('name'),
    place: t.exposeString('place', { nullable: true }),
    hasMembers: t.exposeBoolean('hasMembers'),
    askedOn: t.expose('askedOn', { type: 'Date', nullable: true }),
    sentOn: t.expose('sentOn', { type: 'Date', nullable: true }),
    answered: t.exposeBoolean('answered', {
      description: 'It said or asked something under the lab, as a group.',
    }),
  }),
});

const LabWays = builder.objectRef<WaysToCommittees>('LabWaysToCommittees').implement({
  fields: (t) => ({
    associations: t.field({ type: [LabAssociation], resolve: ({ associations }) => [...associations] }),
    committees: t.field({ type: [LabCommittee], resolve: ({ committees }) => [...committees] }),
  }),
});

builder.objectField(LabSharingRef, 'ways', (t) =>
  t.field({ type: LabWays, resolve: ({ id }, _, context) => waysToCommittees(context, id) }),
);

const LabPassOn = builder.objectRef<PassOnView>('LabPassOn').implement({
  description: 'What a tenants’ association was asked to pass on; only its members see it.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('LabPassOn', id) }),
    association: t.exposeString('association'),
    lab: t.exposeString('lab'),
    slug: t.exposeString('slug'),
    subject: t.exposeString('subject'),
    text: t.exposeString('text'),
    language: t.exposeString('language'),
    writer: t.exposeString('writer', {
      nullable: true,
      description: 'First name of the colleague who asks.',
    }),
    writtenOn: t.field({
      type: 'Date',
      resolve: ({ writtenAt }, _, { organisation }) => dayIn(organisation.timezone, writtenAt),
    }),
    passedOn: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ passedOnAt }, _, { organisation }) =>
        passedOnAt && dayIn(organisation.timezone, passedOnAt),
    }),
    committees: t.exposeStringList('committees', { description: 'By name.' }),
  }),
});

builder.objectField(ConsoleRef, 'labPassOns', (t) =>
  t.field({
    type: [LabPassOn],
    description: 'Of the associations of the viewer, newest first.',
    resolve: (_, __, context) => passOnsOfViewer(context),
  }),
);

interface Done {
  readonly clientMutationId: string;
  readonly id: string;
}

async function answered(
  context: Context,
  mutation: string,
  input: { clientMutationId: string },
  work: () => Promise<string>,
): Promise<Done> {
  const actor = signedIn(context.viewer).residentId;
  const id = await once(context, { mutation, actor, input }, work);
  return { clientMutationId: input.clientMutationId, id };
}

const AskToPassOnInput = builder.inputType('AskToPassOnInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    lab: t.id({ required: true }),
    association: t.id({ required: true }),
    committees: t.idList({ required: true }),
    subject: t.string({ required: true }),
    text: t.string({ required: true }),
    language: t.string({ required: true }),
  }),
});

const AskToPassOnPayload = builder.objectRef<Done & { labId: string }>('AskToPassOnPayload').implement({
  fields: (t) => ({
    clientMutationId: t.exposeString('clientMutationId'),
    ways: t.field({ type: LabWays, resolve: ({ labId }, _, context) => waysToCommittees(context, labId) }),
  }),
});

builder.mutationField('askToPassOn', (t) =>
  t.field({
    type: AskToPassOnPayload,
    description:
      'Asks a tenants’ association to pass a lab on to committees. For editors and staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AskToPassOnResult' } },
    args: { input: t.arg({ type: AskToPassOnInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const labId = localId('Lab', String(input.lab));
      const { subject, text, language } = input;
      const done = await answered(context, 'askToPassOn', input, () =>
        askToPassOn(context, {
          labId,
          associationId: localId('ResidentGroup', String(input.association)),
          committeeIds: input.committees.map((id) => localId('ResidentGroup', String(id))),
          subject,
          text,
          language,
        }),
      );
      return { ...done, labId };
    },
  }),
);

const PassOnInput = builder.inputType('PassOnInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), passOn: t.id({ required: true }) }),
});

const PassOnPayload = builder.objectRef<Done>('PassOnPayload').implement({
  fields: (t) => ({
    clientMutationId: t.exposeString('clientMutationId'),
    passOns: t.field({ type: [LabPassOn], resolve: (_, __, context) => passOnsOfViewer(context) }),
  }),
});

builder.mutationField('passOn', (t) =>
  t.field({
    type: PassOnPayload,
    description: 'A mail to each member of the committees. For members of the association, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'PassOnResult' } },
    args: { input: t.arg({ type: PassOnInput, required: true }) },
    resolve: (_, { input }, context) =>
      answered(context, 'passOn', input, () => passOn(context, localId('LabPassOn', String(input.passOn)))),
  }),
);

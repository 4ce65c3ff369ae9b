import { builder, signedIn } from '../builder.ts';
import { once, onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { inviteResident, lookedUp, lookUpResident, type LookedUp } from './invite-resident.actions.ts';

const InviteResidentInput = builder.inputType('InviteResidentInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    email: t.string({ required: true }),
    home: t.string({ required: true, description: 'The name of a building and a number: "De Linde 12".' }),
    firstName: t.string(),
    language: t.string({ description: 'Of the mail.' }),
  }),
});

const InviteResidentPayload = builder.simpleObject('InviteResidentPayload', {
  fields: (t) => ({ clientMutationId: t.string() }),
});

builder.mutationField('inviteResident', (t) =>
  t.field({
    type: InviteResidentPayload,
    description:
      'Mails an invitation; whoever proves the address lives in that home. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'InviteResidentResult' } },
    args: { input: t.arg({ type: InviteResidentInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'inviteResident', input, () =>
        inviteResident(context, {
          email: input.email,
          home: input.home,
          firstName: input.firstName ?? null,
          language: input.language ?? context.organisation.language,
        }),
      ),
  }),
);

const LookUpReason = builder.enumType('LookUpReason', {
  description: 'Why somebody at work looks a resident up; written down, and for the resident to see.',
  values: {
    INVITATION: { value: 'invitation' },
    QUESTION: { value: 'question' },
    MOVING: { value: 'moving' },
    CORRECTION: { value: 'correction' },
  } as const,
});

const LookUpResidentInput = builder.inputType('LookUpResidentInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    email: t.string({ required: true, description: 'The whole address; nothing else finds anybody.' }),
    reason: t.field({ type: LookUpReason, required: true }),
  }),
});

const LookedUpRef = builder.objectRef<LookedUp>('LookedUpResident').implement({
  fields: (t) => ({
    firstName: t.exposeString('firstName', { nullable: true }),
    building: t.exposeString('building', {
      nullable: true,
      description: 'Null for an account without a home.',
    }),
  }),
});

const LookUpResidentPayload = builder.simpleObject('LookUpResidentPayload', {
  fields: (t) => ({
    clientMutationId: t.string(),
    resident: t.field({ type: LookedUpRef, nullable: true, description: 'Null: nobody has that address.' }),
  }),
});

builder.mutationField('lookUpResident', (t) =>
  t.field({
    type: LookUpResidentPayload,
    description:
      'Finds one resident by the whole address, and writes down who looked and why. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'LookUpResidentResult' } },
    args: { input: t.arg({ type: LookUpResidentInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const id = await once(context, { mutation: 'lookUpResident', actor, input }, () =>
        lookUpResident(context, input.email, input.reason),
      );
      return { clientMutationId: input.clientMutationId, resident: await lookedUp(context, id) };
    },
  }),
);

import { builder, localId, signedIn, type Context } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { announceWelcome } from './announce.actions.ts';
import {
  appointForWelcome,
  enterCheckIn,
  extendWelcome,
  recordContact,
  stopWelcome,
} from './welcome-acts.actions.ts';
import { CheckInStepType, WelcomeFaceType } from './welcome-step.graphql.ts';
import { openWelcome } from './welcomes-at-work.actions.ts';
import { ContactWayType, EndReasonType, OpenWelcomeRef } from './welcomes-at-work.graphql.ts';

interface Done {
  readonly clientMutationId: string;
  readonly id: string;
}

const payload = (name: string) =>
  builder.objectRef<Done>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      welcome: t.field({
        type: OpenWelcomeRef,
        nullable: true,
        description: 'Null where it is no longer the work of the viewer.',
        resolve: ({ id }, _, context) => openWelcome(context, id),
      }),
    }),
  });

/** Does it once however often it is sent, and answers with what it became. */
async function done(
  context: Context,
  mutation: string,
  input: { clientMutationId: string },
  work: () => Promise<string>,
): Promise<Done> {
  const actor = signedIn(context.viewer).residentId;
  const id = await once(context, { mutation, actor, input }, work);
  return { clientMutationId: input.clientMutationId, id };
}

const one = (id: string | number) => localId('Welcome', String(id));
const colleague = (id: string | number) => localId('Colleague', String(id));

const AnnounceWelcomeInput = builder.inputType('AnnounceWelcomeInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    home: t.string({ required: true, description: 'The name of a building and a number: "De Linde 12".' }),
    keyOn: t.string({ required: true }),
    language: t.string({ required: true }),
    firstName: t.string({ required: true }),
    job: t.string({ required: true, description: 'Of the contact, in words that newcomers know.' }),
    contact: t.id({ description: 'A colleague; without one, the viewer.' }),
    deputy: t.id({ description: 'Another colleague.' }),
  }),
});

builder.mutationField('announceWelcome', (t) =>
  t.field({
    type: payload('AnnounceWelcomePayload'),
    description:
      'Somebody gets keys. Nobody hears of it but who looks after them. For staff, in the console, as all that follow.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AnnounceWelcomeResult' } },
    args: { input: t.arg({ type: AnnounceWelcomeInput, required: true }) },
    resolve: (_, { input }, context) => {
      const { clientMutationId: _id, contact, deputy, ...typed } = input;
      return done(context, 'announceWelcome', input, () =>
        announceWelcome(context, {
          ...typed,
          contact: contact ? colleague(contact) : null,
          deputy: deputy ? colleague(deputy) : null,
        }),
      );
    },
  }),
);

const RecordWelcomeContactInput = builder.inputType('RecordWelcomeContactInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    welcome: t.id({ required: true }),
    how: t.field({ type: ContactWayType, required: true }),
    on: t.string({ required: true }),
    note: t.string({ description: 'For the contact and the deputy.' }),
  }),
});

builder.mutationField('recordWelcomeContact', (t) =>
  t.field({
    type: payload('RecordWelcomeContactPayload'),
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'RecordWelcomeContactResult' } },
    args: { input: t.arg({ type: RecordWelcomeContactInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'recordWelcomeContact', input, () =>
        recordContact(context, one(input.welcome), {
          how: input.how,
          on: input.on,
          note: input.note ?? null,
        }),
      ),
  }),
);

const EnterWelcomeCheckInInput = builder.inputType('EnterWelcomeCheckInInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    welcome: t.id({ required: true }),
    step: t.field({ type: CheckInStepType, required: true }),
    face: t.field({ type: WelcomeFaceType, required: true }),
    line: t.string(),
  }),
});

builder.mutationField('enterWelcomeCheckIn', (t) =>
  t.field({
    type: payload('EnterWelcomeCheckInPayload'),
    description: 'What a newcomer filled in on paper, or said.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EnterWelcomeCheckInResult' } },
    args: { input: t.arg({ type: EnterWelcomeCheckInInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'enterWelcomeCheckIn', input, () =>
        enterCheckIn(context, one(input.welcome), {
          step: input.step,
          face: input.face,
          line: input.line ?? null,
        }),
      ),
  }),
);

const AppointForWelcomeInput = builder.inputType('AppointForWelcomeInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    welcome: t.id({ required: true }),
    contact: t.id({ required: true }),
    deputy: t.id(),
    job: t.string({ required: true, description: 'Of the contact, in words that newcomers know.' }),
  }),
});

builder.mutationField('appointForWelcome', (t) =>
  t.field({
    type: payload('AppointForWelcomePayload'),
    description: 'Who looks after the newcomer from now on, and who does when they are away.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AppointForWelcomeResult' } },
    args: { input: t.arg({ type: AppointForWelcomeInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'appointForWelcome', input, () =>
        appointForWelcome(context, one(input.welcome), {
          contact: colleague(input.contact),
          deputy: input.deputy ? colleague(input.deputy) : null,
          job: input.job,
        }),
      ),
  }),
);

const EndWelcomeInput = builder.inputType('EndWelcomeInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    welcome: t.id({ required: true }),
    reason: t.field({ type: EndReasonType, required: true }),
  }),
});

builder.mutationField('endWelcome', (t) =>
  t.field({
    type: payload('EndWelcomePayload'),
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EndWelcomeResult' } },
    args: { input: t.arg({ type: EndWelcomeInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'endWelcome', input, () => stopWelcome(context, one(input.welcome), input.reason)),
  }),
);

const ExtendWelcomeInput = builder.inputType('ExtendWelcomeInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), welcome: t.id({ required: true }) }),
});

builder.mutationField('extendWelcome', (t) =>
  t.field({
    type: payload('ExtendWelcomePayload'),
    description: 'The contact wants to go on; it runs longer once the newcomer wants that too.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ExtendWelcomeResult' } },
    args: { input: t.arg({ type: ExtendWelcomeInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'extendWelcome', input, () => extendWelcome(context, one(input.welcome))),
  }),
);

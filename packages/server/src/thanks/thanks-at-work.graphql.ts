import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, localId, signedIn } from '../builder.ts';
import { ConsoleRef, RoleRef } from '../community/console.graphql.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { thankActiveResident, thankedInPerson } from './thank-active.actions.ts';
import { thanksAtWork, type ThanksAtWork, type ToThank } from './thanks-duty.actions.ts';
import { changeThanksSetting } from './thanks-settings.actions.ts';
import { ThanksAudienceType } from './thanks.graphql.ts';

const ActiveResidentRef = builder.objectRef<ToThank>('ActiveResident').implement({
  description: 'A resident with a role among neighbours. Whom they helped is not told.',
  fields: (t) => ({
    id: t.id({ resolve: ({ residentId }) => encodeGlobalID('ActiveResident', residentId) }),
    firstName: t.exposeString('firstName', { nullable: true }),
    roles: t.field({ type: [RoleRef], resolve: ({ roles }) => [...roles] }),
    groups: t.stringList({ resolve: ({ groups }) => [...groups] }),
    lastOn: t.expose('lastOn', {
      type: 'Date',
      nullable: true,
      description: 'When the organisation thanked them last; null: not within a year.',
    }),
    dueOn: t.expose('dueOn', { type: 'Date' }),
    late: t.exposeBoolean('late'),
    near: t.exposeBoolean('near', { description: 'Its day nears or passed.' }),
  }),
});

const ThanksAtWorkRef = builder.objectRef<ThanksAtWork>('ThanksAtWork').implement({
  fields: (t) => ({
    months: t.exposeInt('months', { description: 'After so many a resident is thanked again.' }),
    version: t.exposeInt('version'),
    job: t.exposeString('job', {
      nullable: true,
      description: 'How the viewer called the own work the last time.',
    }),
    toThank: t.field({
      type: [ActiveResidentRef],
      description: 'Everybody with a role, what is due soonest first.',
      resolve: ({ toThank }) => [...toThank],
    }),
  }),
});

builder.objectField(ConsoleRef, 'thanks', (t) =>
  t.field({
    type: ThanksAtWorkRef,
    nullable: true,
    description: 'For staff.',
    resolve: (_, __, context) => thanksAtWork(context),
  }),
);

interface Done {
  readonly clientMutationId: string;
}

const payload = (name: string) =>
  builder.objectRef<Done>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      thanks: t.field({
        type: ThanksAtWorkRef,
        nullable: true,
        resolve: (_, __, context) => thanksAtWork(context),
      }),
    }),
  });

const ThankActiveResidentInput = builder.inputType('ThankActiveResidentInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    resident: t.id({ required: true }),
    deed: t.string({ required: true }),
    text: t.string({ required: true }),
    language: t.string({ required: true, description: 'Of deed and text.' }),
    job: t.string({ required: true, description: 'Of the viewer, in words.' }),
    audience: t.field({
      type: ThanksAudienceType,
      required: true,
      description: 'Wider than the two only once the resident agrees.',
    }),
  }),
});

const ThankedInPersonInput = builder.inputType('ThankedInPersonInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    resident: t.id({ required: true }),
    on: t.string({ required: true, description: 'The day, within a year.' }),
  }),
});

const ChangeThanksSettingInput = builder.inputType('ChangeThanksSettingInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    months: t.int({ required: true, description: '1 to 12.' }),
    version: t.int({ required: true }),
  }),
});

const one = (id: string | number) => localId('ActiveResident', String(id));

builder.mutationFields((t) => ({
  thankActiveResident: t.field({
    type: payload('ThankActiveResidentPayload'),
    description: 'The organisation thanks somebody with a role. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ThankActiveResidentResult' } },
    args: { input: t.arg({ type: ThankActiveResidentInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'thankActiveResident', input, () =>
        thankActiveResident(context, { ...input, residentId: one(input.resident) }),
      ),
  }),
  thankedInPerson: t.field({
    type: payload('ThankedInPersonPayload'),
    description: 'Somebody at work thanked them in person. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ThankedInPersonResult' } },
    args: { input: t.arg({ type: ThankedInPersonInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'thankedInPerson', input, () =>
        thankedInPerson(context, { residentId: one(input.resident), on: input.on }),
      ),
  }),
  changeThanksSetting: t.field({
    type: payload('ChangeThanksSettingPayload'),
    description: 'After how many months somebody is thanked again. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ChangeThanksSettingResult' } },
    args: { input: t.arg({ type: ChangeThanksSettingInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'changeThanksSetting', input, () =>
        changeThanksSetting(context, input),
      ),
  }),
}));

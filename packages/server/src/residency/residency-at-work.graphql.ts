import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, localId, signedIn } from '../builder.ts';
import { once, onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { changeResidency, openAtDesk, readAtDesk, settleStillHere, type AtDesk } from './desk.actions.ts';
import { rowProblems, type RowColumn } from './residency-rows.rules.ts';

const RowColumnEnum = builder.enumType('ResidencyColumn', {
  values: {
    HOME: { value: 'home' },
    EMAIL: { value: 'email' },
    FIRST_NAME: { value: 'firstName' },
    FROM: { value: 'from' },
    UNTIL: { value: 'until' },
    NEW_KEYS: { value: 'newKeys' },
  } as const,
});

const RowProblemEnum = builder.enumType('ResidencyProblem', { values: rowProblems });

interface WrongCell {
  readonly column: RowColumn | null;
  readonly code: (typeof rowProblems)[number];
}

interface Changed {
  readonly clientMutationId: string;
  readonly done: boolean;
  readonly begin: number;
  readonly invited: number;
  readonly end: number;
  readonly nothing: number;
  readonly wrong: readonly WrongCell[];
}

const WrongCellRef = builder.objectRef<WrongCell>('WrongResidency').implement({
  fields: (t) => ({
    column: t.expose('column', { type: RowColumnEnum, nullable: true }),
    code: t.expose('code', { type: RowProblemEnum }),
  }),
});

const ChangeResidencyInput = builder.inputType('ChangeResidencyInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    home: t.string({ required: true, description: 'The name of a building and a number: "De Linde 12".' }),
    email: t.string({ description: 'Of one resident; without it whoever lives there leaves.' }),
    firstName: t.string(),
    from: t.string({ description: 'The first day somebody lives there.' }),
    until: t.string({ description: 'The first day somebody does not live there any more.' }),
    newKeys: t.boolean({ description: 'New keys end what began before them.' }),
    looksOnly: t.boolean({ description: 'Says what it would come down to, and does nothing.' }),
  }),
});

const ChangedRef = builder.objectRef<Changed>('ChangeResidencyPayload').implement({
  fields: (t) => ({
    clientMutationId: t.exposeString('clientMutationId'),
    done: t.exposeBoolean('done'),
    begin: t.exposeInt('begin'),
    invited: t.exposeInt('invited', {
      description: 'Nobody has proved that address yet: a mail invites them.',
    }),
    end: t.exposeInt('end'),
    nothing: t.exposeInt('nothing', { description: 'What is known already.' }),
    wrong: t.field({ type: [WrongCellRef], resolve: ({ wrong }) => [...wrong] }),
  }),
});

builder.mutationField('changeResidency', (t) =>
  t.field({
    type: ChangedRef,
    description: 'Who comes to a home, and who leaves it. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ChangeResidencyResult' } },
    args: { input: t.arg({ type: ChangeResidencyInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const { clientMutationId, newKeys, looksOnly, ...typed } = input;
      const actor = signedIn(context.viewer).residentId;
      const kept = await once(context, { mutation: 'changeResidency', actor, input }, async () => {
        const keys = newKeys ? 'yes' : null;
        const taken = await changeResidency(context, { ...typed, newKeys: keys }, looksOnly ?? false);
        const { done, begin, invited, end, nothing } = taken;
        const wrong = taken.wrong.map(({ column, code }) => ({ column, code }));
        return { done, begin, invited, end, nothing, wrong };
      });
      return { clientMutationId, ...kept };
    },
  }),
);

const AtDeskRef = builder.objectRef<AtDesk>('StillHereAtDesk').implement({
  description: 'Somebody whom no mail reaches with the yearly question.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('Residency', id) }),
    home: t.exposeString('home', { description: 'Where to ring.' }),
    firstName: t.exposeString('firstName', { nullable: true }),
    askedOn: t.expose('askedOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date', description: 'The day on which silence ends it.' }),
  }),
});

const OpenStillHereInput = builder.inputType('OpenStillHereInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    residency: t.id({ required: true }),
  }),
});

const OpenStillHerePayload = builder.simpleObject('OpenStillHerePayload', {
  fields: (t) => ({ clientMutationId: t.string(), residency: t.field({ type: AtDeskRef }) }),
});

builder.mutationField('openStillHere', (t) =>
  t.field({
    type: OpenStillHerePayload,
    description: 'Opens a row of Vandaag, and writes down who did. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'OpenStillHereResult' } },
    args: { input: t.arg({ type: OpenStillHereInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const id = await once(context, { mutation: 'openStillHere', actor, input }, () =>
        openAtDesk(context, localId('Residency', String(input.residency))),
      );
      return { clientMutationId: input.clientMutationId, residency: await readAtDesk(context, id) };
    },
  }),
);

const SettleStillHereInput = builder.inputType('SettleStillHereInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    residency: t.id({ required: true }),
    livesHere: t.boolean({ required: true, description: 'No: the residency ends today.' }),
  }),
});

const SettleStillHerePayload = builder.simpleObject('SettleStillHerePayload', {
  fields: (t) => ({ clientMutationId: t.string() }),
});

builder.mutationField('settleStillHere', (t) =>
  t.field({
    type: SettleStillHerePayload,
    description:
      'Answers the yearly question for somebody who was asked at the door. For staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'SettleStillHereResult' } },
    args: { input: t.arg({ type: SettleStillHereInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'settleStillHere', input, () =>
        settleStillHere(context, localId('Residency', String(input.residency)), input.livesHere),
      ),
  }),
);

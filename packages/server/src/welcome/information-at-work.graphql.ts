import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, localId, signedIn, type Context } from '../builder.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { TranslationState } from '../lab-feedback/lab-feedback.graphql.ts';
import {
  informationAtWork,
  informationBuildings,
  moveInformation,
  translateInformation,
  withdrawInformation,
  writeInformation,
  type InformationBlock,
} from './information-at-work.actions.ts';
import { InformationKindType } from './information.graphql.ts';
import type { InformationText } from './information.rules.ts';

const TextRef = builder.objectRef<InformationText>('WelcomeInformationText').implement({
  fields: (t) => ({
    language: t.exposeString('language'),
    title: t.exposeString('title'),
    text: t.exposeString('text'),
    state: t.expose('state', { type: TranslationState }),
  }),
});

const BlockRef = builder.objectRef<InformationBlock>('WelcomeInformationBlock').implement({
  description: 'A block of practical information, for those who write it.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('WelcomeInformation', id) }),
    building: t.exposeString('building', { nullable: true, description: 'Null for every building.' }),
    kind: t.expose('kind', { type: InformationKindType }),
    version: t.exposeInt('version'),
    texts: t.field({ type: [TextRef], resolve: ({ texts }) => [...texts] }),
  }),
});

const BuildingRef = builder.simpleObject('WelcomeInformationBuilding', {
  fields: (t) => ({ slug: t.string(), name: t.string() }),
});

builder.objectFields(ConsoleRef, (t) => ({
  welcomeInformation: t.field({
    type: [BlockRef],
    nullable: true,
    description: 'For staff and editors.',
    resolve: (_, __, context) => informationAtWork(context),
  }),
  welcomeInformationBuildings: t.field({
    type: [BuildingRef],
    nullable: true,
    description: 'For staff and editors.',
    resolve: (_, __, context) => informationBuildings(context),
  }),
}));

interface Done {
  readonly clientMutationId: string;
}

const payload = (name: string) =>
  builder.objectRef<Done>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      blocks: t.field({
        type: [BlockRef],
        nullable: true,
        resolve: (_, __, context) => informationAtWork(context),
      }),
    }),
  });

const done = (context: Context, mutation: string, input: Done, work: () => Promise<unknown>): Promise<Done> =>
  onceBy(context, signedIn(context.viewer), mutation, input, work);

const one = (id: string | number) => localId('WelcomeInformation', String(id));

const WriteInput = builder.inputType('WriteWelcomeInformationInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    block: t.id({ description: 'A new one without it.' }),
    building: t.string({ description: 'The slug of a building; every building without it.' }),
    kind: t.field({ type: InformationKindType, required: true }),
    title: t.string({ required: true }),
    text: t.string({ required: true }),
    version: t.int({ required: true, description: 'That was looked at; 0 for a new one.' }),
  }),
});

builder.mutationField('writeWelcomeInformation', (t) =>
  t.field({
    type: payload('WriteWelcomeInformationPayload'),
    description: 'For staff and editors: a block in the language of the organisation.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WriteWelcomeInformationResult' } },
    args: { input: t.arg({ type: WriteInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'writeWelcomeInformation', input, () => {
        const { block, building = null, ...said } = input;
        return writeInformation(context, { ...said, building, id: block ? one(block) : null });
      }),
  }),
);

const TranslateInput = builder.inputType('TranslateWelcomeInformationInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    block: t.id({ required: true }),
    language: t.string({ required: true }),
    title: t.string({ required: true }),
    text: t.string({ required: true }),
    checked: t.boolean({ required: true, description: 'Somebody who reads both found it right.' }),
    version: t.int({ required: true }),
  }),
});

builder.mutationField('translateWelcomeInformation', (t) =>
  t.field({
    type: payload('TranslateWelcomeInformationPayload'),
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'TranslateWelcomeInformationResult' } },
    args: { input: t.arg({ type: TranslateInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'translateWelcomeInformation', input, () =>
        translateInformation(context, one(input.block), input),
      ),
  }),
);

const MoveInput = builder.inputType('MoveWelcomeInformationInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    block: t.id({ required: true }),
    up: t.boolean({ required: true }),
    version: t.int({ required: true }),
  }),
});

builder.mutationField('moveWelcomeInformation', (t) =>
  t.field({
    type: payload('MoveWelcomeInformationPayload'),
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'MoveWelcomeInformationResult' } },
    args: { input: t.arg({ type: MoveInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'moveWelcomeInformation', input, () => moveInformation(context, one(input.block), input)),
  }),
);

const WithdrawInput = builder.inputType('WithdrawWelcomeInformationInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    block: t.id({ required: true }),
    version: t.int({ required: true }),
  }),
});

builder.mutationField('withdrawWelcomeInformation', (t) =>
  t.field({
    type: payload('WithdrawWelcomeInformationPayload'),
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WithdrawWelcomeInformationResult' } },
    args: { input: t.arg({ type: WithdrawInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'withdrawWelcomeInformation', input, () =>
        withdrawInformation(context, one(input.block), input.version),
      ),
  }),
);

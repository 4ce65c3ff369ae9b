import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, localId, signedIn } from '../builder.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { done } from './core-values-acts.graphql.ts';
import {
  CoreValuesRef,
  translatedFields,
  StageEnum,
  SupportEnum,
  TurnoutEnum,
  ValueInTalkRef,
  VotesByEnum,
  WordsRef,
} from './core-values.graphql.ts';
import { keepCoreValues } from './edit-value.actions.ts';
import {
  dropValue,
  placesAtWork,
  planVote,
  setCoreValues,
  takeVoteBack,
  wordValue,
} from './values-at-work.actions.ts';
import './core-values-lines.graphql.ts';
import { readPlaceWorked, type AdoptedLine, type PlaceWorked } from './work-views.actions.ts';

const EditorKindEnum = builder.enumType('CoreValuesEditor', {
  values: { STAFF: { value: 'staff' }, COMMITTEE: { value: 'committee' } } as const,
});

const EditRef = builder.objectRef<NonNullable<AdoptedLine['edit']>>('CoreValuesEdit').implement({
  description: 'A small edit that somebody named, and that waits for a second person.',
  fields: (t) => ({
    text: t.exposeString('text'),
    by: t.expose('by', { type: EditorKindEnum }),
    namedOn: t.expose('namedOn', { type: 'Date' }),
  }),
});

const AdoptedLineRef = builder.objectRef<AdoptedLine>('CoreValuesAdoptedLine').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('CoreValue', id) }),
    text: t.exposeString('text'),
    translations: t.loadableList(translatedFields((line: AdoptedLine) => line)),
    editedOn: t.expose('editedOn', { type: 'Date', nullable: true }),
    from: t.field({ type: [WordsRef], resolve: ({ from }) => [...from] }),
    edit: t.expose('edit', { type: EditRef, nullable: true }),
  }),
});

const ObjectionRef = builder.simpleObject('CoreValuesObjection', {
  description: 'What was written against a line, of nobody in particular.',
  fields: (t) => ({ line: t.string(), text: t.string(), language: t.string() }),
});

const PlaceWorkedRef = builder.objectRef<PlaceWorked>('CoreValuesPlace').implement({
  description: 'A place as those at work see it.',
  fields: (t) => ({
    building: t.string({ description: 'A slug that it is found by.', resolve: ({ slug }) => slug }),
    homes: t.int({ resolve: ({ place }) => place.homes }),
    support: t.field({ type: SupportEnum, resolve: ({ place }) => place.takes.support }),
    turnout: t.field({ type: TurnoutEnum, resolve: ({ place }) => place.takes.turnout }),
    votesBy: t.field({ type: VotesByEnum, resolve: ({ place }) => place.takes.votesBy }),
    opensOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Of the vote that comes or runs.',
      resolve: ({ place }) => (place.round?.outcome === null ? place.round.opensOn : null),
    }),
    closesOn: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ place }) => (place.round?.outcome === null ? place.round.closesOn : null),
    }),
    shown: t.expose('shown', { type: CoreValuesRef }),
    proposals: t.field({ type: [WordsRef], resolve: ({ proposals }) => [...proposals] }),
    values: t.field({ type: [ValueInTalkRef], resolve: ({ values }) => [...values] }),
    adopted: t.field({ type: [AdoptedLineRef], resolve: ({ adopted }) => [...adopted] }),
    objections: t.field({ type: [ObjectionRef], resolve: ({ objections }) => [...objections] }),
    reviewDueOn: t.field({ type: 'Date', nullable: true, resolve: ({ place }) => place.reviewDueOn }),
    reviewWaits: t.exposeBoolean('reviewWaits'),
    still: t.int({ nullable: true, resolve: ({ reviewCounts }) => reviewCounts?.['still'] ?? null }),
    notAnyMore: t.int({
      nullable: true,
      resolve: ({ reviewCounts }) => reviewCounts?.['not-any-more'] ?? null,
    }),
  }),
});

const PlaceInListRef = builder.simpleObject('CoreValuesPlaceInList', {
  fields: (t) => ({ building: t.string(), name: t.string(), stage: t.field({ type: StageEnum }) }),
});

builder.objectFields(ConsoleRef, (t) => ({
  coreValues: t.field({
    type: [PlaceInListRef],
    nullable: true,
    description: 'The places of the viewer’s work: all for staff, for a member those of the committee.',
    resolve: async (_, __, context) =>
      (await placesAtWork(context))?.map(({ slug, place }) => ({
        building: slug,
        name: place.name,
        stage: place.stage,
      })) ?? null,
  }),
  coreValuesPlace: t.field({
    type: PlaceWorkedRef,
    nullable: true,
    args: { building: t.arg.string({ required: true }) },
    resolve: (_, { building }, context) => readPlaceWorked(context, building),
  }),
}));

const SetCoreValuesInput = builder.inputType('SetCoreValuesInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    building: t.string({ required: true }),
    support: t.field({ type: SupportEnum, required: true }),
    turnout: t.field({ type: TurnoutEnum, required: true }),
    votesBy: t.field({ type: VotesByEnum, required: true }),
  }),
});

builder.mutationField('setCoreValues', (t) =>
  t.field({
    type: done('SetCoreValuesPayload'),
    description:
      'What it takes to agree; the first time, residents can begin. Not while a vote comes or runs.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'SetCoreValuesResult' } },
    args: { input: t.arg({ type: SetCoreValuesInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'setCoreValues', input, () =>
        setCoreValues(context, input.building, input),
      ),
  }),
);

const WordCoreValueInput = builder.inputType('WordCoreValueInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    building: t.string({ required: true }),
    value: t.id({ description: 'A line that is there; an adopted one keeps its words until a vote.' }),
    proposals: t.idList({ required: true, description: 'Those that are alike, and that it is made of.' }),
    text: t.string({ required: true }),
    isNoName: t.boolean({ description: 'What was taken for the name of a person is none.' }),
  }),
});

builder.mutationField('wordCoreValue', (t) =>
  t.field({
    type: done('WordCoreValuePayload'),
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WordCoreValueResult' } },
    args: { input: t.arg({ type: WordCoreValueInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'wordCoreValue', input, () =>
        wordValue(context, {
          ...input,
          valueId: input.value ? localId('CoreValue', String(input.value)) : null,
          proposalIds: input.proposals.map((id) => localId('CoreValuesProposal', String(id))),
        }),
      ),
  }),
);

const DropCoreValueInput = builder.inputType('DropCoreValueInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    building: t.string({ required: true }),
    value: t.id({ required: true }),
  }),
});

builder.mutationField('dropCoreValue', (t) =>
  t.field({
    type: done('DropCoreValuePayload'),
    description: 'A line that is not asked after all; what it was made of lies open again.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'DropCoreValueResult' } },
    args: { input: t.arg({ type: DropCoreValueInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'dropCoreValue', input, () =>
        dropValue(context, {
          building: input.building,
          valueId: localId('CoreValue', String(input.value)),
        }),
      ),
  }),
);

const PlanCoreValuesVoteInput = builder.inputType('PlanCoreValuesVoteInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    building: t.string({ required: true }),
    opensOn: t.string({ required: true }),
    closesOn: t.string({ required: true, description: 'The last day on which people vote.' }),
  }),
});

builder.mutationField('planCoreValuesVote', (t) =>
  t.field({
    type: done('PlanCoreValuesVotePayload'),
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'PlanCoreValuesVoteResult' } },
    args: { input: t.arg({ type: PlanCoreValuesVoteInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'planCoreValuesVote', input, () => planVote(context, input)),
  }),
);

const placeInput = (name: string) =>
  builder.inputType(name, {
    fields: (t) => ({
      clientMutationId: t.string({ required: true }),
      building: t.string({ required: true }),
    }),
  });

builder.mutationField('takeCoreValuesVoteBack', (t) =>
  t.field({
    type: done('TakeCoreValuesVoteBackPayload'),
    description: 'Before its first day.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'TakeCoreValuesVoteBackResult' } },
    args: { input: t.arg({ type: placeInput('TakeCoreValuesVoteBackInput'), required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'takeCoreValuesVoteBack', input, () =>
        takeVoteBack(context, input.building),
      ),
  }),
);

builder.mutationField('keepCoreValues', (t) =>
  t.field({
    type: done('KeepCoreValuesPayload'),
    description: 'The yearly look back is done, and what was agreed stays for a year.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'KeepCoreValuesResult' } },
    args: { input: t.arg({ type: placeInput('KeepCoreValuesInput'), required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'keepCoreValues', input, () =>
        keepCoreValues(context, input.building),
      ),
  }),
);

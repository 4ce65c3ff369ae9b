import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, findLocalId, localId, signedIn } from '../builder.ts';
import { ViewerRef } from '../account/account.graphql.ts';
import { actorOf, once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import {
  adoptLabAnswers,
  answerLabItem,
  ownAnswers,
  ownAnswersTo,
  type Answer,
} from './lab-feedback.actions.ts';
import { choicesOf, questionOf } from './lab-feedback.rules.ts';
import {
  readItem,
  readLab,
  type ItemView,
  type LabView,
  type OrganisationText,
  type SectionView,
} from './read-lab.actions.ts';

export const TranslationState = builder.enumType('TranslationState', {
  values: {
    WRITTEN: { value: 'written' },
    CHECKED: { value: 'checked' },
    MACHINE: { value: 'machine' },
    MISSING: { value: 'missing' },
  } as const,
});

export const OrganisationTextType = builder.objectRef<OrganisationText>('OrganisationText').implement({
  description: 'A text of the organisation in the best language there is for the reader.',
  fields: (t) => ({
    text: t.exposeString('text'),
    language: t.exposeString('language'),
    state: t.expose('state', { type: TranslationState }),
  }),
});

const LabState = builder.enumType('LabState', {
  values: { OPEN: { value: 'open' }, CLOSED: { value: 'closed' }, ARCHIVED: { value: 'archived' } } as const,
});

export const CommentMode = builder.enumType('CommentMode', {
  values: {
    ON: { value: 'on' },
    LOOKED_AT_FIRST: { value: 'looked-at-first' },
    OFF: { value: 'off' },
  } as const,
});

export const LabSectionKind = builder.enumType('LabSectionKind', {
  values: {
    INTRODUCTION: { value: 'introduction' },
    MEANING: { value: 'meaning' },
    BOTTLENECKS: { value: 'bottlenecks' },
    SOLUTIONS: { value: 'solutions' },
    WHOSE_TURN: { value: 'whose-turn' },
    ACTION_POINTS: { value: 'action-points' },
    THANKS: { value: 'thanks' },
    OTHER: { value: 'other' },
  } as const,
});

export const LabQuestion = builder.enumType('LabQuestion', {
  values: {
    AGREE: { value: 'agree' },
    RECOGNISE: { value: 'recognise' },
    HELP: { value: 'help' },
    WHO_STARTS: { value: 'who-starts' },
    GOOD_PLAN: { value: 'good-plan' },
    NOTICE: { value: 'notice' },
  } as const,
});

export const LabChoice = builder.enumType('LabChoice', {
  values: {
    YES: { value: 'yes' },
    NO: { value: 'no' },
    DONT_KNOW: { value: 'dont-know' },
    ORGANISATION: { value: 'organisation' },
    RESIDENTS: { value: 'residents' },
    TOGETHER: { value: 'together' },
  } as const,
});

/** One point of a report. Results and comments add their fields in files of their own. */
export const LabItemRef = builder.objectRef<ItemView>('LabItem');
builder.node(LabItemRef, {
  id: { resolve: (item) => item.id },
  fields: (t) => ({
    anchor: t.exposeString('anchor', {
      description: 'Stays the same when the report is brought in again; used in the address of the item.',
    }),
    text: t.exposeString('text', { description: "The report's own text, or a resident's." }),
    language: t.exposeString('language', { description: 'Of the text.' }),
    fromResident: t.exposeBoolean('fromResident', {
      description: 'An idea that a resident put forward; it is not said who.',
    }),
    plain: t.expose('plain', {
      type: OrganisationTextType,
      nullable: true,
      description: 'The plain text (A2) that comes first; null until an editor wrote it.',
    }),
    question: t.field({
      type: LabQuestion,
      nullable: true,
      description: 'Null where the kind of section asks nothing.',
      resolve: (item) => questionOf(item.kind, item.due, item.today),
    }),
    choices: t.field({
      type: [LabChoice],
      description: 'In the order they stand on screen; not knowing last.',
      resolve: (item) => [...choicesOf(questionOf(item.kind, item.due, item.today))],
    }),
    owner: t.exposeString('owner', { nullable: true }),
    due: t.expose('due', { type: 'Date', nullable: true }),
  }),
});

const LabSectionRef = builder.objectRef<SectionView>('LabSection');
builder.node(LabSectionRef, {
  id: { resolve: (section) => section.id },
  fields: (t) => ({
    kind: t.expose('kind', { type: LabSectionKind }),
    heading: t.expose('heading', { type: OrganisationTextType }),
    paragraphs: t.stringList({
      description: 'What the report says around its items.',
      resolve: ({ paragraphs }) => [...paragraphs],
    }),
    items: t.field({ type: [LabItemRef], resolve: ({ items }) => [...items] }),
  }),
});

/** A report that residents can react to. */
export const LabRef = builder.objectRef<LabView>('Lab');
builder.node(LabRef, {
  id: { resolve: (lab) => lab.id },
  fields: (t) => ({
    slug: t.exposeString('slug'),
    title: t.expose('title', { type: OrganisationTextType }),
    heldOn: t.expose('heldOn', { type: 'Date' }),
    place: t.exposeString('place', { nullable: true }),
    participants: t.exposeInt('participants', { nullable: true }),
    state: t.field({ type: LabState, resolve: ({ state }) => state as 'open' | 'closed' | 'archived' }),
    closesOn: t.expose('closesOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day one can react.',
    }),
    correctedOn: t.expose('correctedOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day on which a text changed that could be read already.',
    }),
    comments: t.expose('comments', { type: CommentMode }),
    sections: t.field({ type: [LabSectionRef], resolve: ({ sections }) => [...sections] }),
  }),
});

builder.queryField('lab', (t) =>
  t.field({
    type: LabRef,
    nullable: true,
    description: 'A lab that everybody may read; null when it is not there or not public.',
    args: { slug: t.arg.string({ required: true }), language: t.arg.string() },
    resolve: (_, { slug, language }, context) => readLab(context, slug, language ?? context.language),
  }),
);

builder.queryField('labItem', (t) =>
  t.field({
    type: LabItemRef,
    nullable: true,
    description: 'One point of a lab that everybody may read; null when it is not there or not public.',
    args: { id: t.arg.id({ required: true }), language: t.arg.string() },
    resolve: (_, { id, language }, context) => {
      const itemId = findLocalId('LabItem', String(id));
      return itemId ? readItem(context, itemId, language ?? context.language) : null;
    },
  }),
);

const LabAnswer = builder.objectRef<Answer>('LabAnswer').implement({
  fields: (t) => ({
    item: t.id({ resolve: ({ itemId }) => encodeGlobalID('LabItem', itemId) }),
    choice: t.expose('choice', { type: LabChoice }),
  }),
});

builder.objectField(ViewerRef, 'labAnswers', (t) =>
  t.field({
    type: [LabAnswer],
    args: { slug: t.arg.string({ required: true }) },
    resolve: (_, { slug }, context) => ownAnswers(context, slug),
  }),
);

const AnswerLabItemInput = builder.inputType('AnswerLabItemInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    item: t.id({ required: true }),
    choice: t.field({ type: LabChoice, required: true }),
    visitor: t.string({
      description: "SHA-256 of the browser's key for this lab and the item; for visitors.",
    }),
  }),
});

const AnswerLabItemPayload = builder.simpleObject('AnswerLabItemPayload', {
  fields: (t) => ({ clientMutationId: t.string(), answer: t.field({ type: LabAnswer }) }),
});

builder.mutationField('answerLabItem', (t) =>
  t.field({
    type: AnswerLabItemPayload,
    authScopes: { everyone: true },
    errors: { types: [Refused], union: { name: 'AnswerLabItemResult' } },
    args: { input: t.arg({ type: AnswerLabItemInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const itemId = localId('LabItem', String(input.item));
      const actor = actorOf(context.viewer, input.visitor);
      await once(context, { mutation: 'answerLabItem', actor, input }, async () => {
        await answerLabItem(context, { ...input, itemId });
      });
      return { clientMutationId: input.clientMutationId, answer: { itemId, choice: input.choice } };
    },
  }),
);

const AdoptLabAnswer = builder.inputType('AdoptLabAnswer', {
  fields: (t) => ({ item: t.id({ required: true }), visitor: t.string({ required: true }) }),
});

const AdoptLabAnswersInput = builder.inputType('AdoptLabAnswersInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    answers: t.field({ type: [AdoptLabAnswer], required: true }),
  }),
});

const AdoptLabAnswersPayload = builder.simpleObject('AdoptLabAnswersPayload', {
  fields: (t) => ({ clientMutationId: t.string(), answers: t.field({ type: [LabAnswer] }) }),
});

builder.mutationField('adoptLabAnswers', (t) =>
  t.field({
    type: AdoptLabAnswersPayload,
    description: "The answers this browser gave as a visitor become the signed-in person's own, in one go.",
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AdoptLabAnswersResult' } },
    args: { input: t.arg({ type: AdoptLabAnswersInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const kept = input.answers.map(({ item, visitor }) => ({
        itemId: localId('LabItem', String(item)),
        visitor,
      }));
      await once(context, { mutation: 'adoptLabAnswers', actor, input }, () =>
        adoptLabAnswers(context, kept),
      );
      const items = kept.map(({ itemId }) => itemId);
      return { clientMutationId: input.clientMutationId, answers: await ownAnswersTo(context, items) };
    },
  }),
);

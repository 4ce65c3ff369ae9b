import { encodeGlobalID } from '@pothos/plugin-relay';
import { ViewerRef } from '../account/account.graphql.ts';
import { builder, findLocalId } from '../builder.ts';
import { thankingSentences } from './thanks.rules.ts';
import { publicWall, wallOfViewer, type ThanksOnWall, type ThanksWall } from './wall.actions.ts';

export const ThanksSentenceType = builder.enumType('ThanksSentence', {
  description: 'A ready sentence: said by its key, and read by each in the own language.',
  values: thankingSentences,
});

export const ThanksAudienceType = builder.enumType('ThanksAudience', {
  values: {
    TWO: { value: 'two', description: 'Who gives it and who is given it.' },
    BUILDING: { value: 'building', description: 'Residents of the building of who gives it.' },
    EVERYONE: { value: 'everyone' },
  } as const,
});

/** The ready sentence, where this version knows it. */
export const sentenceOf = (sentence: string | null) =>
  thankingSentences.find((known) => known === sentence) ?? null;

const ThanksRef = builder.objectRef<ThanksOnWall>('Thanks');
builder.node(ThanksRef, {
  description: 'A word of thanks on the wall: of people, only what both agreed to.',
  id: { resolve: ({ id }) => id },
  fields: (t) => ({
    deed: t.exposeString('deed', { description: 'What was thanked for, as it may be told.' }),
    sentence: t.field({
      type: ThanksSentenceType,
      nullable: true,
      resolve: ({ sentence }) => sentenceOf(sentence),
    }),
    text: t.exposeString('text', { nullable: true }),
    language: t.exposeString('language', { description: 'Of deed and text.' }),
    giver: t.exposeString('giver', {
      nullable: true,
      description: 'First name; null where it is not told. At the organisation: of who says it.',
    }),
    receiver: t.exposeString('receiver', {
      nullable: true,
      description: 'First name; null where it is not told.',
    }),
    byOrganisation: t.exposeBoolean('byOrganisation'),
    job: t.exposeString('job', { nullable: true, description: 'In words, at the organisation.' }),
    givenOn: t.expose('givenOn', {
      type: 'Date',
      nullable: true,
      description: 'Null where a day would tell that a home stood empty.',
    }),
    building: t.exposeString('building', {
      nullable: true,
      description: 'The building for which it is meant alone.',
    }),
    mine: t.exposeBoolean('mine', { description: 'The viewer gave it or was given it.' }),
  }),
});

const ThanksWallRef = builder.objectRef<ThanksWall>('ThanksWall').implement({
  description: 'The newest first. Nobody’s thanks are counted.',
  fields: (t) => ({
    nodes: t.field({ type: [ThanksRef], resolve: ({ nodes }) => [...nodes] }),
    hasMore: t.exposeBoolean('hasMore'),
    endCursor: t.id({
      nullable: true,
      resolve: ({ endCursor }) => (endCursor ? encodeGlobalID('Thanks', endCursor) : null),
    }),
  }),
});

const complexity = ({ first }: { first?: number | null }) => ({
  field: 5,
  multiplier: Math.min(first ?? 10, 50) / 10,
});

interface Narrowing {
  readonly building?: string | null;
  readonly neighbourhood?: string | null;
  readonly first?: number | null;
  readonly after?: string | number | null;
}

const wanted = ({ first, after, ...places }: Narrowing) => ({
  ...places,
  first: first ?? 10,
  after: (after && findLocalId('Thanks', String(after))) || null,
});

builder.queryField('thanksWall', (t) =>
  t.field({
    type: ThanksWallRef,
    description: 'What both made public, whoever asks.',
    complexity,
    args: {
      building: t.arg.string({ description: 'By its slug.' }),
      neighbourhood: t.arg.string({ description: 'By its slug.' }),
      first: t.arg.int(),
      after: t.arg.id(),
    },
    resolve: (_, narrowed, context) => publicWall(context, wanted(narrowed)),
  }),
);

builder.objectField(ViewerRef, 'thanksWall', (t) =>
  t.field({
    type: ThanksWallRef,
    description: 'The same with what is for the viewer’s building alone.',
    complexity,
    args: {
      building: t.arg.string({ description: 'By its slug.' }),
      neighbourhood: t.arg.string({ description: 'By its slug.' }),
      first: t.arg.int(),
      after: t.arg.id(),
    },
    resolve: (_, narrowed, context) => wallOfViewer(context, wanted(narrowed)),
  }),
);

import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, findLocalId } from '../builder.ts';
import { LabItemRef, OrganisationTextType } from '../lab-feedback/lab-feedback.graphql.ts';
import type { PlaceOfItem } from '../lab-feedback/promising.actions.ts';
import { movesOf, updatesOf, type MoveView, type UpdateView } from './commitment-history.actions.ts';
import { asksNotice, daysLate, isLate, type Record } from './commitments.rules.ts';
import {
  commitmentsOfItems,
  listCommitments,
  readCommitment,
  readRecord,
  type CommitmentPage,
  type CommitmentView,
} from './read-commitments.actions.ts';

const CommitmentState = builder.enumType('CommitmentState', {
  values: {
    PLANNED: { value: 'planned' },
    UNDER_WAY: { value: 'under-way' },
    KEPT: { value: 'kept' },
    DROPPED: { value: 'dropped' },
  } as const,
});

const CommitmentUpdateKind = builder.enumType('CommitmentUpdateKind', {
  values: {
    UPDATE: { value: 'update' },
    KEPT: { value: 'kept', description: 'What was done.' },
    DROPPED: { value: 'dropped', description: 'Why it will not be done.' },
    REOPENED: { value: 'reopened', description: 'It was called kept or dropped by mistake.' },
  } as const,
});

const CommitmentPlace = builder.objectRef<PlaceOfItem>('CommitmentPlace').implement({
  description: 'A point of a lab that everybody may read.',
  fields: (t) => ({ lab: t.exposeString('lab'), anchor: t.exposeString('anchor') }),
});

const CommitmentUpdate = builder.objectRef<UpdateView>('CommitmentUpdate').implement({
  description: 'What somebody at work said about it, in public.',
  fields: (t) => ({
    kind: t.expose('kind', { type: CommitmentUpdateKind }),
    on: t.expose('saidOn', { type: 'Date' }),
    text: t.exposeString('text'),
    language: t.exposeString('language'),
    link: t.exposeString('link', { nullable: true, description: 'An https address that shows it.' }),
    place: t.expose('place', { type: CommitmentPlace, nullable: true }),
    author: t.exposeString('author', {
      nullable: true,
      description: 'First name; null for somebody who left.',
    }),
    job: t.exposeString('job'),
  }),
});

const CommitmentMove = builder.objectRef<MoveView>('CommitmentMove').implement({
  description: 'Another day that it got, and why.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date' }),
    to: t.expose('to', { type: 'Date' }),
    reason: t.exposeString('reason'),
    language: t.exposeString('language'),
    on: t.expose('movedOn', { type: 'Date' }),
    author: t.exposeString('author', {
      nullable: true,
      description: 'First name; null for somebody who left.',
    }),
    job: t.exposeString('job'),
  }),
});

/** Most say a few words about one; all of them count as this many in what a question costs. */
const complexity = { field: 2, multiplier: 3 } as const;

/** Something the organisation promised. Following and noticing add their fields in files of their own. */
export const CommitmentRef = builder.objectRef<CommitmentView>('Commitment');
builder.node(CommitmentRef, {
  description: 'Something that the organisation promised, as everybody reads it.',
  id: { resolve: ({ id }) => id },
  fields: (t) => ({
    slug: t.exposeString('slug'),
    text: t.expose('text', { type: OrganisationTextType }),
    owner: t.exposeString('ownerRole', { description: 'Who does it, in words that residents know.' }),
    due: t.expose('due', { type: 'Date', description: 'The day as it stands now.' }),
    firstDue: t.expose('firstDue', {
      type: 'Date',
      description: 'The day that was promised first; it never changes.',
    }),
    state: t.expose('state', { type: CommitmentState }),
    late: t.boolean({
      description: 'Its day passed, and it was neither kept nor dropped. Worked out, never set.',
      resolve: (one) => isLate(one, one.today),
    }),
    daysLate: t.int({
      description: 'By how many days it is late, or was when it was kept; 0 where it was in time.',
      resolve: (one) => daysLate(one, one.today),
    }),
    endedOn: t.expose('endedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it was kept or dropped.',
    }),
    madeOn: t.expose('madeOn', { type: 'Date' }),
    neighbourhood: t.exposeString('neighbourhood', {
      nullable: true,
      description: 'Null: it is promised everywhere.',
    }),
    building: t.exposeString('building', { nullable: true }),
    place: t.expose('place', {
      type: CommitmentPlace,
      nullable: true,
      description: 'The point of a lab that it comes from.',
    }),
    asksNotice: t.boolean({
      description: 'Whether people are asked if they notice it: once it was kept or its day passed.',
      resolve: (one) => asksNotice(one, one.today),
    }),
    updates: t.loadableList({
      type: CommitmentUpdate,
      description: 'The last fifty, the newest first.',
      complexity,
      loaderOptions: { cache: false },
      load: (ids: string[], context) => updatesOf(context, ids),
      resolve: ({ id }) => id as never,
    }),
    moves: t.loadableList({
      type: CommitmentMove,
      description: 'The last fifty, the newest first.',
      complexity,
      loaderOptions: { cache: false },
      load: (ids: string[], context) => movesOf(context, ids),
      resolve: ({ id }) => id as never,
    }),
  }),
});

const CommitmentConnection = builder.objectRef<CommitmentPage>('CommitmentConnection').implement({
  fields: (t) => ({
    nodes: t.field({ type: [CommitmentRef], resolve: ({ nodes }) => [...nodes] }),
    hasMore: t.exposeBoolean('hasMore'),
    endCursor: t.id({
      nullable: true,
      resolve: ({ endCursor }) => (endCursor ? encodeGlobalID('Commitment', endCursor) : null),
    }),
  }),
});

const CommitmentsShown = builder.enumType('CommitmentsShown', {
  values: {
    OPEN: { value: 'open', description: 'Neither kept nor dropped; late ones are among them.' },
    LATE: { value: 'late' },
    KEPT: { value: 'kept' },
    DROPPED: { value: 'dropped' },
  } as const,
});

const CommitmentRecord = builder.objectRef<Record>('CommitmentRecord').implement({
  description:
    'How promises were kept. Each one stands in one number beside the total. In time is on or before the day as it stood then; how many of those had another day before is told too.',
  fields: (t) => ({
    total: t.exposeInt('total'),
    keptInTime: t.exposeInt('keptInTime'),
    keptInTimeMoved: t.exposeInt('keptInTimeMoved', {
      description: 'Of those kept in time: how many had another day before.',
    }),
    keptLate: t.exposeInt('keptLate'),
    lateNow: t.exposeInt('lateNow'),
    underWay: t.exposeInt('underWay', { description: 'Planned or under way, and not late.' }),
    dropped: t.exposeInt('dropped'),
  }),
});

builder.queryFields((t) => ({
  commitments: t.field({
    type: CommitmentConnection,
    description:
      'What was promised: what is due soonest first, and below that what is over, the newest first.',
    complexity: ({ first }) => ({ field: 5, multiplier: Math.min(first ?? 20, 50) / 5 }),
    args: {
      neighbourhood: t.arg.string({ description: 'By its slug. What is promised everywhere is among it.' }),
      building: t.arg.string({ description: 'By its slug. What is promised everywhere is among it.' }),
      show: t.arg({ type: CommitmentsShown }),
      first: t.arg.int(),
      after: t.arg.id(),
      language: t.arg.string(),
    },
    resolve: (_, { first, after, language, ...narrowed }, context) =>
      listCommitments(context, narrowed, {
        first: first ?? 20,
        after: (after && findLocalId('Commitment', String(after))) || null,
        language: language ?? context.language,
      }),
  }),
  commitment: t.field({
    type: CommitmentRef,
    nullable: true,
    args: { slug: t.arg.string({ required: true }), language: t.arg.string() },
    resolve: (_, { slug, language }, context) =>
      readCommitment(context, { slug }, language ?? context.language),
  }),
  commitmentRecord: t.field({
    type: CommitmentRecord,
    args: { neighbourhood: t.arg.string(), building: t.arg.string() },
    resolve: (_, narrowed, context) => readRecord(context, narrowed),
  }),
}));

builder.objectField(LabItemRef, 'commitment', (t) =>
  t.loadable({
    type: CommitmentRef,
    nullable: true,
    description: 'What this point became, where it was promised.',
    args: { language: t.arg.string() },
    byPath: true,
    loaderOptions: { cache: false },
    load: (ids: string[], context, { language }) =>
      commitmentsOfItems(context, ids, language ?? context.language),
    resolve: ({ id }) => id,
  }),
);

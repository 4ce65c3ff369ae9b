import { encodeGlobalID } from '@pothos/plugin-relay';
import { ViewerRef } from '../account/account.graphql.ts';
import { builder, findLocalId } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { ownSignals, type AnswerView, type SignalPage, type SignalView } from './read-signals.actions.ts';
import { readForAll, type ForAll } from './signal-for-all.actions.ts';
import { readSettings } from './signal-settings.actions.ts';
import { readSignalTimes, type SignalTimes } from './signal-times.actions.ts';
import { inGroups, type SignalSettings } from './signal.rules.ts';

export const SignalKindType = builder.enumType('SignalKind', {
  values: {
    BROKEN: { value: 'broken' },
    NUISANCE: { value: 'nuisance' },
    PROMISE: { value: 'promise', description: 'Something promised was not done.' },
    COMPLAINT: { value: 'complaint' },
    TIP: { value: 'tip' },
  } as const,
});

export const SignalStateType = builder.enumType('SignalState', {
  values: {
    WAITING: { value: 'waiting' },
    TAKEN: { value: 'taken', description: 'Somebody looks into it.' },
    ANSWERED: { value: 'answered' },
    JUDGED: { value: 'judged', description: 'Its sender said whether the answer helped.' },
  } as const,
});

export const SignalVerdictType = builder.enumType('SignalVerdict', {
  values: {
    HELPED: { value: 'helped' },
    PARTLY: { value: 'partly' },
    NOT_HELPED: { value: 'not-helped' },
  } as const,
});

const SignalTimesRef = builder.objectRef<SignalTimes>('SignalTimes').implement({
  description:
    'How fast was answered in the last 90 days, of people and rounded; nothing of what anybody wrote.',
  fields: (t) => ({
    neighbourhood: t.exposeString('neighbourhood', {
      nullable: true,
      description: 'Its name; null of all that have a picture.',
    }),
    inTimeOfTen: t.exposeInt('inTimeOfTen', { description: 'Of each ten people, how many had it in time.' }),
  }),
});

const Committee = builder.objectRef<SignalSettings>('ComplaintsCommittee').implement({
  description: 'Who looks at a complaint besides the organisation.',
  fields: (t) => ({
    name: t.string({ resolve: ({ committeeName }) => committeeName ?? '' }),
    link: t.exposeString('committeeLink', { nullable: true }),
    phone: t.exposeString('committeePhone', { nullable: true }),
  }),
});

const SignalGuide = builder.objectRef<SignalSettings>('SignalGuide').implement({
  description: 'Whom to call, how soon an answer comes, and who else one can go to.',
  fields: (t) => ({
    repairPhone: t.string({
      resolve: ({ repairPhone }, _, { organisation }) => repairPhone ?? organisation.phone,
    }),
    nuisancePhone: t.string({
      resolve: ({ nuisancePhone }, _, { organisation }) => nuisancePhone ?? organisation.phone,
    }),
    committee: t.field({
      type: Committee,
      nullable: true,
      resolve: (settings) => (settings.committeeName ? settings : null),
    }),
    answerDays: t.exposeInt('daysComplaint', { description: 'Working days; a tip may take longer.' }),
    tipDays: t.exposeInt('daysTip'),
    times: t.field({
      type: SignalTimesRef,
      nullable: true,
      description: 'Null while it is of too few people.',
      args: { neighbourhood: t.arg.string({ description: 'By its slug.' }) },
      resolve: (_, { neighbourhood }, context) => readSignalTimes(context, neighbourhood ?? null),
    }),
  }),
});

builder.queryField('signalGuide', (t) =>
  t.field({ type: SignalGuide, resolve: (_, __, context) => readSettings(context) }),
);

export const SignalAnswerRef = builder.objectRef<AnswerView>('SignalAnswer').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('SignalAnswer', id) }),
    text: t.exposeString('text'),
    language: t.exposeString('language'),
    on: t.field({
      type: 'Date',
      resolve: ({ answeredAt }, _, { organisation }) => dayIn(organisation.timezone, answeredAt),
    }),
    author: t.exposeString('author', {
      nullable: true,
      description: 'First name; null for somebody who left.',
    }),
    job: t.exposeString('job'),
  }),
});

export const SignalForAllRef = builder.objectRef<ForAll>('SignalForAll').implement({
  description:
    'What everybody reads of one, since its sender and the staff both want it; in words of the organisation.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SignalKindType }),
    text: t.exposeString('text'),
    answer: t.exposeString('answer'),
    language: t.exposeString('language'),
    on: t.expose('shownOn', { type: 'Date' }),
  }),
});

builder.objectField(SignalGuide, 'forAll', (t) =>
  t.field({
    type: [SignalForAllRef],
    description: 'What everybody may read of some, the newest first; five at most.',
    resolve: (_, __, context) => readForAll(context),
  }),
);

export const SignalSourceType = builder.enumType('SignalSource', {
  values: { WEB: { value: 'web' }, PHONE: { value: 'phone' }, PAPER: { value: 'paper' } } as const,
});

export const SignalRef = builder.objectRef<SignalView>('Signal').implement({
  description: 'What the viewer told the organisation, as nobody else but its staff reads it.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('Signal', id) }),
    number: t.string({ description: 'To name on the phone.', resolve: ({ number }) => inGroups(number) }),
    kind: t.expose('kind', { type: SignalKindType }),
    text: t.exposeString('text'),
    language: t.exposeString('language'),
    sentOn: t.expose('sentOn', { type: 'Date' }),
    answerBy: t.expose('answerBy', {
      type: 'Date',
      description: 'The last day on which an answer is in time.',
    }),
    late: t.exposeBoolean('late', {
      description: 'That day passed without an answer. Worked out, never set.',
    }),
    state: t.expose('state', { type: SignalStateType }),
    promise: t.exposeString('promise', {
      nullable: true,
      description: 'What the promise says that it is about.',
    }),
    answers: t.field({ type: [SignalAnswerRef], resolve: ({ answers }) => [...answers] }),
    verdict: t.expose('verdict', { type: SignalVerdictType, nullable: true }),
    callAsked: t.boolean({ resolve: ({ callPhone }) => callPhone !== null }),
    canJudge: t.exposeBoolean('canJudge'),
    canWithdraw: t.boolean({ resolve: ({ answeredOn }) => answeredOn === null }),
    source: t.expose('source', {
      type: SignalSourceType,
      description: 'Not WEB: somebody at work entered it for the viewer, who can say that it is not theirs.',
    }),
    letsAllRead: t.boolean({
      description: 'Whether the viewer lets everybody read what the organisation writes about it.',
      resolve: ({ forAllOn }) => forAllOn !== null,
    }),
    shown: t.field({
      type: SignalForAllRef,
      nullable: true,
      description: 'What everybody reads of it now.',
      resolve: ({ shown }) => shown,
    }),
  }),
});

const SignalConnection = builder.objectRef<SignalPage>('SignalConnection').implement({
  fields: (t) => ({
    nodes: t.field({ type: [SignalRef], resolve: ({ nodes }) => [...nodes] }),
    hasMore: t.exposeBoolean('hasMore'),
    endCursor: t.exposeID('endCursor', { nullable: true }),
  }),
});

builder.objectField(ViewerRef, 'signals', (t) =>
  t.field({
    type: SignalConnection,
    description: 'What the viewer told, the newest first; twenty at most.',
    complexity: { field: 5, multiplier: 5 },
    args: {
      first: t.arg.int({ defaultValue: 5 }),
      after: t.arg.id(),
      language: t.arg.string({ description: 'Of the promises these are about.' }),
    },
    resolve: (_, { first, after, language }, context) =>
      ownSignals(context, {
        first: first ?? 5,
        after: after ? (findLocalId('Signal', String(after)) ?? null) : null,
        language: language ?? context.language,
      }),
  }),
);

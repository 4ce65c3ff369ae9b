import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, findLocalId } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import type { Colleague } from '../residents/roles.actions.ts';
import { signalMonth, type CountAtWork, type SignalMonth } from './signal-month.actions.ts';
import { readSettings } from './signal-settings.actions.ts';
import {
  openSignal,
  possibleOwners,
  signalOfNumber,
  signalsAtWork,
  works,
  type NoteView,
  type OpenSignal,
  type SignalAtWork,
} from './signals-at-work.actions.ts';
import { isLate, inGroups, stateOf, type SignalSettings } from './signal.rules.ts';
import { todayOf } from '../clock.ts';
import {
  SignalAnswerRef,
  SignalForAllRef,
  SignalKindType,
  SignalSourceType,
  SignalStateType,
  SignalVerdictType,
} from './signal.graphql.ts';

const SignalAtWorkRef = builder.objectRef<SignalAtWork>('SignalAtWork').implement({
  description: 'A signal in a list of the staff; what it says is read where that is written down.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('Signal', id) }),
    number: t.string({ resolve: ({ number }) => inGroups(number) }),
    kind: t.expose('kind', { type: SignalKindType }),
    state: t.field({ type: SignalStateType, resolve: (row) => stateOf(row) }),
    source: t.expose('source', { type: SignalSourceType }),
    sentOn: t.expose('sentOn', { type: 'Date' }),
    answerBy: t.expose('answerBy', { type: 'Date' }),
    late: t.boolean({ resolve: (row, _, context) => isLate(row, todayOf(context)) }),
    answeredOn: t.expose('answeredOn', { type: 'Date', nullable: true }),
    verdict: t.expose('verdict', { type: SignalVerdictType, nullable: true }),
    ownedBy: t.exposeString('owner', { nullable: true, description: 'First name of who looks into it.' }),
    mine: t.exposeBoolean('isMine'),
    building: t.exposeString('building', { nullable: true }),
    neighbourhood: t.exposeString('neighbourhood', { nullable: true }),
  }),
});

const SignalNoteRef = builder.objectRef<NoteView>('SignalNote').implement({
  description: 'What a colleague wrote for colleagues.',
  fields: (t) => ({
    text: t.exposeString('text'),
    author: t.exposeString('author', { nullable: true }),
    on: t.field({
      type: 'Date',
      resolve: ({ notedAt }, _, { organisation }) => dayIn(organisation.timezone, notedAt),
    }),
  }),
});

/** Answered with by everything that is done with one. */
export const OpenSignalRef = builder.objectRef<OpenSignal>('OpenSignal').implement({
  description: 'A signal with what it says; opening it is written down, and its sender can see that.',
  fields: (t) => ({
    row: t.field({ type: SignalAtWorkRef, resolve: (one) => one }),
    text: t.exposeString('text'),
    language: t.exposeString('language'),
    sender: t.exposeString('sender', {
      nullable: true,
      description: 'First name; null for somebody without an account, or without a name.',
    }),
    promise: t.string({ nullable: true, resolve: ({ view }) => view.promise }),
    answers: t.field({ type: [SignalAnswerRef], resolve: ({ view }) => [...view.answers] }),
    notes: t.field({ type: [SignalNoteRef], resolve: ({ notes }) => [...notes] }),
    callPhone: t.exposeString('callPhone', {
      nullable: true,
      description: 'Where its sender asked to be called.',
    }),
    letsAllRead: t.boolean({
      description: 'Whether its sender lets everybody read what we write about it.',
      resolve: ({ forAllOn }) => forAllOn !== null,
    }),
    shown: t.field({ type: SignalForAllRef, nullable: true, resolve: ({ shown }) => shown }),
    mayLink: t.boolean({
      description: 'It was entered for somebody, and stands with no account.',
      resolve: ({ source, senderId }) => source !== 'web' && senderId === null,
    }),
    mayAnswer: t.boolean({
      description: 'Not answered, or the answer did not help.',
      resolve: ({ answeredOn, verdict }) =>
        answeredOn === null || verdict === 'not-helped' || verdict === 'partly',
    }),
  }),
});

const SignalsAtWorkShown = builder.enumType('SignalsAtWorkShown', {
  values: {
    WAITING: { value: 'waiting', description: 'For a first answer, or since one did not help.' },
    MINE: { value: 'mine' },
    LATE: { value: 'late' },
    ANSWERED: { value: 'answered' },
  } as const,
});

const SignalOwner = builder.objectRef<Colleague>('SignalOwner').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ residentId }) => encodeGlobalID('Colleague', residentId) }),
    firstName: t.exposeString('firstName', { nullable: true }),
  }),
});

const Count = builder.objectRef<CountAtWork>('SignalCount').implement({
  fields: (t) => ({
    count: t.exposeInt('count', {
      nullable: true,
      description: 'Null: fewer than five, and more than none.',
    }),
    few: t.exposeBoolean('few'),
  }),
});

const ofKind = builder.objectRef<SignalMonth['byKind'][number]>('SignalCountOfKind').implement({
  fields: (t) => ({
    kind: t.expose('kind', { type: SignalKindType }),
    count: t.expose('count', { type: Count }),
  }),
});
const ofPlace = builder.objectRef<SignalMonth['byPlace'][number]>('SignalCountOfPlace').implement({
  fields: (t) => ({
    neighbourhood: t.exposeString('neighbourhood', {
      nullable: true,
      description: 'Null: no address is known.',
    }),
    count: t.expose('count', { type: Count }),
  }),
});
const ofVerdict = builder.objectRef<SignalMonth['byVerdict'][number]>('SignalCountOfVerdict').implement({
  fields: (t) => ({
    verdict: t.expose('verdict', { type: SignalVerdictType }),
    count: t.expose('count', { type: Count }),
  }),
});

const Month = builder.objectRef<SignalMonth>('SignalMonth').implement({
  description: 'What came in within a month, and how that went; nobody’s words, and no small number.',
  fields: (t) => ({
    month: t.exposeString('month', { description: 'As 2026-11.' }),
    received: t.expose('received', { type: Count }),
    answered: t.expose('answered', { type: Count }),
    inTime: t.expose('inTime', { type: Count }),
    middleDays: t.exposeInt('middleDays', {
      nullable: true,
      description: 'Working days within which half of the answers came; null of fewer than five.',
    }),
    open: t.expose('open', { type: Count }),
    late: t.expose('late', { type: Count }),
    divided: t.exposeBoolean('isDivided', {
      description:
        'Whether there are enough to say of which kind they were, from where, and whether an answer helped.',
    }),
    byKind: t.field({ type: [ofKind], resolve: ({ byKind }) => [...byKind] }),
    byPlace: t.field({ type: [ofPlace], resolve: ({ byPlace }) => [...byPlace] }),
    byVerdict: t.field({ type: [ofVerdict], resolve: ({ byVerdict }) => [...byVerdict] }),
  }),
});

export const SignalSettingsRef = builder
  .objectRef<SignalSettings & { version: number }>('SignalSettings')
  .implement({
    fields: (t) => ({
      daysComplaint: t.exposeInt('daysComplaint'),
      daysTip: t.exposeInt('daysTip'),
      repairPhone: t.exposeString('repairPhone', {
        nullable: true,
        description: "Null: the organisation's own.",
      }),
      nuisancePhone: t.exposeString('nuisancePhone', { nullable: true }),
      committeeName: t.exposeString('committeeName', { nullable: true }),
      committeeLink: t.exposeString('committeeLink', { nullable: true }),
      committeePhone: t.exposeString('committeePhone', { nullable: true }),
      version: t.exposeInt('version'),
    }),
  });

builder.objectFields(ConsoleRef, (t) => ({
  signals: t.field({
    type: [SignalAtWorkRef],
    nullable: true,
    description: 'What is due soonest first, a hundred at most; for staff.',
    complexity: { field: 5, multiplier: 10 },
    args: {
      show: t.arg({ type: SignalsAtWorkShown, required: true }),
      number: t.arg.string({ description: 'The one with this number alone, whatever is shown otherwise.' }),
    },
    resolve: (_, { show, number }, context) =>
      number ? signalOfNumber(context, number) : signalsAtWork(context, show),
  }),
  signal: t.field({
    type: OpenSignalRef,
    nullable: true,
    description: 'For staff; that it was opened is written down.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_, { id }, context) => {
      const signalId = findLocalId('Signal', String(id));
      return signalId ? openSignal(context, signalId) : null;
    },
  }),
  signalOwners: t.field({
    type: [SignalOwner],
    nullable: true,
    description: 'Colleagues who can look into one; for staff.',
    resolve: (_, __, context) => (works(context) ? possibleOwners(context) : null),
  }),
  signalMonth: t.field({
    type: Month,
    nullable: true,
    description: 'For staff; null for a month that is none.',
    args: { month: t.arg.string({ required: true, description: 'As 2026-11.' }) },
    resolve: (_, { month }, context) => signalMonth(context, month),
  }),
  signalSettings: t.field({
    type: SignalSettingsRef,
    nullable: true,
    description: 'For staff; an admin changes them.',
    resolve: (_, __, context) => (works(context) ? readSettings(context) : null),
  }),
}));

import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder, findLocalId } from '../builder.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import type { Colleague } from '../residents/roles.actions.ts';
import { welcomers } from './announce.actions.ts';
import { WelcomeGatheringRef } from './welcome-gathering.graphql.ts';
import {
  CheckInStepType,
  NeighboursHearType,
  WelcomeFaceType,
  WelcomeStepRef,
} from './welcome-step.graphql.ts';
import type { CheckInRow } from './welcome-rows.actions.ts';
import {
  openWelcome,
  welcomesAtWork,
  works,
  type ContactView,
  type OpenWelcome,
  type WelcomeAtWork,
} from './welcomes-at-work.actions.ts';

const WaitType = builder.enumType('WelcomeWait', {
  values: {
    NOBODY: { value: 'welcome-nobody', description: 'Nobody looks after the newcomer yet.' },
    VISIT: { value: 'welcome-visit', description: 'Somebody has to stand at the door.' },
    CALL: { value: 'welcome-call', description: 'For the team also instead of each that follows.' },
    ASKED: { value: 'welcome-asked', description: 'The newcomer asked to be called.' },
    NOT_GOOD: { value: 'welcome-not-good', description: 'The newcomer said that it goes badly.' },
    QUIET: { value: 'welcome-quiet', description: 'Two questions stayed without an answer.' },
  } as const,
});

const ReachType = builder.enumType('WelcomeReach', {
  values: {
    CONTACT: { value: 'contact' },
    DEPUTY: { value: 'deputy' },
    TEAM: { value: 'team', description: 'Nobody looks after it, or who does left it unopened.' },
  } as const,
});

export const ContactWayType = builder.enumType('WelcomeContactWay', {
  values: {
    DOOR: { value: 'door' },
    PHONE: { value: 'phone' },
    MET: { value: 'met' },
    MAIL: { value: 'mail', description: 'Counts as no contact.' },
  } as const,
});

const ContactMakerType = builder.enumType('WelcomeContactMaker', {
  values: {
    ORGANISATION: { value: 'organisation' },
    BUDDY: { value: 'buddy', description: 'Counts as a person, and does no step of the organisation.' },
    COMMITTEE: { value: 'committee' },
  } as const,
});

export const EndReasonType = builder.enumType('WelcomeEndReason', {
  values: {
    NOT_WANTED: { value: 'not-wanted' },
    KEYS_NOT_HANDED: { value: 'keys-not-handed' },
    MISTAKE: { value: 'mistake' },
    OTHER: { value: 'other' },
  } as const,
});

const WelcomeAtWorkRef = builder.objectRef<WelcomeAtWork>('WelcomeAtWork').implement({
  description: 'A newcomer, for whoever looks after them.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('Welcome', id) }),
    home: t.exposeString('home'),
    firstName: t.exposeString('firstName'),
    language: t.exposeString('language'),
    keyOn: t.expose('keyOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date' }),
    contact: t.exposeString('contact', { nullable: true }),
    deputy: t.exposeString('deputy', { nullable: true }),
    reach: t.expose('reach', { type: ReachType, description: 'As whom the viewer sees it.' }),
    waits: t.field({ type: [WaitType], resolve: ({ waits }) => [...waits] }),
  }),
});

const ContactMadeRef = builder.objectRef<ContactView>('WelcomeContactMade').implement({
  fields: (t) => ({
    madeBy: t.expose('madeBy', { type: ContactMakerType }),
    how: t.expose('how', { type: ContactWayType }),
    on: t.expose('on', { type: 'Date' }),
    by: t.exposeString('by', { nullable: true }),
    note: t.exposeString('note', { nullable: true, description: 'For the contact and the deputy.' }),
    counts: t.exposeBoolean('counts', { description: 'What is written counts as no contact.' }),
  }),
});

const CheckInRef = builder.objectRef<CheckInRow>('WelcomeCheckIn').implement({
  description: 'How it goes, for the contact and the deputy; the team is told none.',
  fields: (t) => ({
    step: t.expose('step', { type: CheckInStepType }),
    face: t.expose('face', { type: WelcomeFaceType }),
    line: t.exposeString('line', { nullable: true, description: 'For the contact and the deputy.' }),
    language: t.exposeString('language'),
    onPaper: t.boolean({ resolve: ({ source }) => source === 'paper' }),
    on: t.expose('on', { type: 'Date' }),
  }),
});

export const OpenWelcomeRef = builder.objectRef<OpenWelcome>('OpenWelcome').implement({
  description: 'One newcomer; that it was opened is written down, and the newcomer can see that.',
  fields: (t) => ({
    row: t.expose('row', { type: WelcomeAtWorkRef }),
    agreedOn: t.field({ type: 'Date', nullable: true, resolve: ({ row }) => row.agreedOn }),
    agreedBy: t.string({
      nullable: true,
      description: 'First name of the account that said yes; null before it, and where it has none.',
      resolve: ({ row }) => row.accountName,
    }),
    neighboursHear: t.field({ type: NeighboursHearType, resolve: ({ row }) => row.neighboursHear }),
    callPhone: t.string({
      nullable: true,
      resolve: ({ row, readsLines }) => (readsLines ? row.callPhone : null),
    }),
    job: t.string({ nullable: true, resolve: ({ row }) => row.contactJob }),
    steps: t.field({ type: [WelcomeStepRef], resolve: ({ steps }) => [...steps] }),
    contacts: t.field({ type: [ContactMadeRef], resolve: ({ contacts }) => [...contacts] }),
    contactCount: t.exposeInt('contactCount', { description: 'By a person; three are the least.' }),
    checkIns: t.field({ type: [CheckInRef], resolve: ({ checkIns }) => [...checkIns] }),
    gathering: t.expose('gathering', { type: WelcomeGatheringRef, nullable: true }),
    canExtend: t.exposeBoolean('canExtend'),
    newcomerWantsMore: t.boolean({ resolve: ({ row }) => row.newcomerWantsMoreOn !== null }),
    contactWantsMore: t.boolean({ resolve: ({ row }) => row.contactWantsMoreOn !== null }),
  }),
});

const WelcomerRef = builder.objectRef<Colleague>('Welcomer').implement({
  description: 'A colleague who can look after newcomers.',
  fields: (t) => ({
    id: t.id({ resolve: ({ residentId }) => encodeGlobalID('Colleague', residentId) }),
    firstName: t.exposeString('firstName', { nullable: true }),
  }),
});

builder.objectFields(ConsoleRef, (t) => ({
  welcomes: t.field({
    type: [WelcomeAtWorkRef],
    nullable: true,
    description: 'The newcomers the viewer looks after, and those of the team; for staff.',
    complexity: { field: 5, multiplier: 10 },
    resolve: (_, __, context) => welcomesAtWork(context),
  }),
  welcome: t.field({
    type: OpenWelcomeRef,
    nullable: true,
    description: 'For who looks after them; that it was opened is written down.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_, { id }, context) => {
      const welcomeId = findLocalId('Welcome', String(id));
      return welcomeId ? openWelcome(context, welcomeId) : null;
    },
  }),
  welcomers: t.field({
    type: [WelcomerRef],
    nullable: true,
    description: 'For staff.',
    resolve: (_, __, context) => (works(context) ? welcomers(context) : null),
  }),
}));

import { encodeGlobalID } from '@pothos/plugin-relay';
import { ConsoleRef } from '../account/console.graphql.ts';
import { builder, signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { inCapitals } from '../in-capitals.ts';
import { TodayRowRef } from '../today/today.graphql.ts';
import type { DecisionMade, Objection, ReportTold } from './case-records.actions.ts';
import { openCase, type OpenCase } from './case.actions.ts';
import { waitingCases, type WaitingCase } from './cases.actions.ts';
import { decide } from './decide.actions.ts';
import type { HeldBecause } from './moderated.actions.ts';
import { ReportReasonEnum, thingOf } from './moderation.graphql.ts';
import { decisionsFor, groundsFor } from './moderation.rules.ts';
import type { CaseReason, Decision, ModeratedKind } from './moderation.table.ts';
import { holdReasons } from './subjects.ts';

/** How many cases stand in the inbox at once; the next ones come as these are decided. */
const mostCases = 50;

export const ModeratedKindEnum = builder.enumType('ModeratedKind', {
  values: {
    COMMENT: { value: 'comment' },
    POST: { value: 'post' },
    MESSAGE: { value: 'message' },
    CARD: { value: 'card' },
    IDEA: { value: 'idea' },
    THANKS: { value: 'thanks' },
  } as const,
});

const CaseReasonEnum = builder.enumType('CaseReason', {
  description: 'Why something waits for a person.',
  values: {
    HELD: { value: 'held', description: 'Nobody else reads it before somebody looked at it.' },
    REPORTED: { value: 'reported' },
    OBJECTED: { value: 'objected', description: 'Its author says that a decision was wrong.' },
  } as const,
});

const HeldBecauseEnum = builder.enumType('HeldBecause', {
  description: 'What the patterns found in it; or a person looks first, whatever it says.',
  values: Object.fromEntries(
    ([...holdReasons, 'newcomer', 'looked-at-first', 'every-idea'] as const).map((reason) => [
      inCapitals(reason),
      { value: reason },
    ]),
  ) as Record<string, { value: HeldBecause }>,
});

const DecisionEnum = builder.enumType('ModerationDecision', {
  values: {
    LET_THROUGH: { value: 'let-through' },
    REFUSE: { value: 'refuse' },
    REMOVE: { value: 'remove' },
    LEAVE: { value: 'leave' },
  } as const,
});

const GroundEnum = builder.enumType('DecisionGround', {
  values: {
    FINE: { value: 'fine' },
    INSULT: { value: 'insult' },
    PRIVATE_DATA: { value: 'private-data' },
    DANGER: { value: 'danger' },
    SCAM: { value: 'scam' },
    SPAM: { value: 'spam' },
    OFF_TOPIC: { value: 'off-topic' },
    OTHER: { value: 'other' },
  } as const,
});

/** A case in the list. Other slices add what it is about from their own folder. */
export const ModerationCaseRef = builder.objectRef<WaitingCase>('ModerationCase').implement({
  description: 'Something that waits for a decision; nothing of what somebody wrote.',
  fields: (t) => ({
    id: t.id({ resolve: ({ about }) => encodeGlobalID(about.type, about.id) }),
    kind: t.expose('kind', { type: ModeratedKindEnum }),
    why: t.field({ type: [CaseReasonEnum], resolve: ({ why }) => [...why] }),
    since: t.field({ type: 'Date', resolve: ({ since }, _, context) => day(context, since) }),
    building: t.exposeString('building', { nullable: true }),
  }),
});

const ReportToldRef = builder.objectRef<ReportTold>('ReportTold').implement({
  description: 'What somebody said who reported it. Their name is not given.',
  fields: (t) => ({
    reason: t.expose('reason', { type: ReportReasonEnum }),
    words: t.exposeString('words', { nullable: true }),
    on: t.field({ type: 'Date', resolve: ({ reportedAt }, _, context) => day(context, reportedAt) }),
  }),
});

const DecisionMadeRef = builder.objectRef<DecisionMade>('DecisionMade').implement({
  description: 'What was decided about it before.',
  fields: (t) => ({
    decision: t.expose('decision', { type: DecisionEnum }),
    ground: t.expose('ground', { type: GroundEnum, nullable: true }),
    words: t.exposeString('words', { nullable: true }),
    on: t.field({ type: 'Date', resolve: ({ decidedAt }, _, context) => day(context, decidedAt) }),
  }),
});

const ObjectionRef = builder.objectRef<Objection>('Objection').implement({
  description: 'What the author says against a decision.',
  fields: (t) => ({
    words: t.exposeString('words'),
    on: t.field({ type: 'Date', resolve: ({ objectedAt }, _, context) => day(context, objectedAt) }),
  }),
});

interface Offer {
  readonly decision: Decision;
  readonly why: readonly CaseReason[];
}

const DecisionOfferRef = builder.objectRef<Offer>('DecisionOffer').implement({
  description: 'A decision that can be taken here, with the grounds it can have.',
  fields: (t) => ({
    decision: t.expose('decision', { type: DecisionEnum }),
    grounds: t.field({
      type: [GroundEnum],
      resolve: ({ decision, why }) => [...groundsFor(decision, why)],
    }),
  }),
});

/** A case that lies open. */
export const OpenCaseRef = builder.objectRef<OpenCase>('OpenModerationCase').implement({
  description: 'A case that lies open. That it was read is written down.',
  fields: (t) => ({
    id: t.id({ resolve: ({ about }) => encodeGlobalID(about.type, about.id) }),
    kind: t.expose('kind', { type: ModeratedKindEnum }),
    why: t.field({ type: [CaseReasonEnum], resolve: ({ why }) => [...why] }),
    since: t.field({ type: 'Date', resolve: ({ since }, _, context) => day(context, since) }),
    building: t.exposeString('building', { nullable: true }),
    texts: t.stringList({ description: 'What was written.', resolve: ({ shown }) => [...shown.texts] }),
    language: t.string({ nullable: true, resolve: ({ shown }) => shown.language }),
    around: t.stringList({
      description: 'What everybody may read around it; empty for what is private.',
      resolve: ({ shown }) => [...shown.around],
    }),
    heldBecause: t.field({
      type: [HeldBecauseEnum],
      description:
        'Worked out anew from its words; empty where nothing is held, or no pattern finds it any more.',
      resolve: ({ why, shown }) => (why.includes('held') ? [...shown.heldBecause] : []),
    }),
    reports: t.field({ type: [ReportToldRef], resolve: ({ records }) => [...records.reports] }),
    before: t.field({ type: [DecisionMadeRef], resolve: ({ records }) => [...records.decisions] }),
    objection: t.field({ type: ObjectionRef, nullable: true, resolve: ({ records }) => records.objection }),
    offers: t.field({
      type: [DecisionOfferRef],
      resolve: ({ why }) => decisionsFor(why).map((decision) => ({ decision, why })),
    }),
  }),
});

builder.objectField(TodayRowRef, 'thing', (t) =>
  t.field({
    type: ModeratedKindEnum,
    nullable: true,
    description: 'What was written, where it is about something that people write.',
    resolve: ({ thing }) => thing as ModeratedKind | null,
  }),
);

builder.objectFields(ConsoleRef, (t) => ({
  moderationCases: t.field({
    type: [ModerationCaseRef],
    nullable: true,
    description: 'What waits for a decision of the viewer, oldest first; null for whoever decides nothing.',
    complexity: { field: 5, multiplier: 5 },
    resolve: (_, __, context) => orNull(waitingCases(context, mostCases)),
  }),
  moderationCase: t.field({
    type: OpenCaseRef,
    nullable: true,
    description:
      'Opens one; null when it does not wait, or is not for the viewer. That it was read is written down.',
    args: { about: t.arg.id({ required: true }) },
    resolve: (_, { about }, context) => orNull(openGlobal(context, String(about))),
  }),
}));

const DecideInput = builder.inputType('DecideModerationCaseInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    about: t.id({ required: true }),
    decision: t.field({ type: DecisionEnum, required: true }),
    ground: t.field({ type: GroundEnum, required: true }),
    words: t.string({ description: 'Beside the ground; the author reads them.' }),
  }),
});

const DecidePayload = builder.simpleObject('DecideModerationCasePayload', {
  fields: (t) => ({ clientMutationId: t.string() }),
});

builder.mutationField('decideModerationCase', (t) =>
  t.field({
    type: DecidePayload,
    description: 'Decides about something that waits, on a ground. Its author is told.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'DecideModerationCaseResult' } },
    args: { input: t.arg({ type: DecideInput, required: true }) },
    resolve: (_, { input }, context) =>
      once(
        context,
        { mutation: 'decideModerationCase', actor: signedIn(context.viewer).residentId, input },
        async () => {
          const { decision, ground, words = null } = input;
          await decide(context, { about: thingOf(String(input.about)), decision, ground, words });
          return { clientMutationId: input.clientMutationId };
        },
      ),
  }),
);

async function openGlobal(context: Context, globalId: string): Promise<OpenCase> {
  return openCase(context, thingOf(globalId));
}

/** What is not for the viewer is not there. */
async function orNull<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Refused && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

function day({ organisation }: { organisation: { timezone: string } }, moment: Date): string {
  return dayIn(organisation.timezone, moment);
}

import { encodeGlobalID } from '@pothos/plugin-relay';
import { ConsoleRef } from '../account/console.graphql.ts';
import { builder, localId, signedIn } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { finish, todayRows, type TodayRow } from './today.actions.ts';

const TodayKindEnum = builder.enumType('TodayKind', {
  values: {
    REPORTED: { value: 'reported' },
    HELD: { value: 'held', description: 'Nobody else reads it before somebody looked at it.' },
    OBJECTED: { value: 'objected', description: 'Its author says that a decision was wrong.' },
    UNANSWERED_POST: { value: 'unanswered-post', description: 'For three days nobody answered it.' },
    NEIGHBOUR_ANSWERED: {
      value: 'neighbour-answered',
      description: 'Somebody answered what was placed for a neighbour.',
    },
    NEIGHBOUR_POST_ENDS: {
      value: 'neighbour-post-ends',
      description: 'What was placed for a neighbour ends soon.',
    },
    QUESTION: { value: 'question', description: 'A comment on a lab that asks something.' },
    GROUP_QUESTION: {
      value: 'group-question',
      description: 'A group asks something: it is promised a day, and then its answer.',
    },
    GROUP_YES: { value: 'group-yes', description: 'A group wants to say something, with a second yes.' },
    PASS_ON: { value: 'pass-on', description: 'A tenants’ association is asked to pass something on.' },
    JOINED: { value: 'joined', description: 'Residents want to join in, and nobody wrote to them yet.' },
    STILL_HERE: {
      value: 'still-here',
      description: 'No mail reaches a resident with the question whether they still live there.',
    },
    LAB_TO_CHECK: { value: 'lab-to-check', description: 'A colleague asks for a look at a lab.' },
    MIX_ADVERT_TO_CHECK: {
      value: 'mix-advert-to-check',
      description: 'A colleague asks for a look at the text beside a vacant home.',
    },
    MIX_TRANSLATION_TO_CHECK: {
      value: 'mix-translation-to-check',
      description: 'A colleague asks for a look at what such a text says in another language.',
    },
    SIGNAL: { value: 'signal', description: 'What a resident told waits for an answer.' },
    SIGNAL_NOT_HELPED: { value: 'signal-not-helped', description: 'An answer did not help its sender.' },
    THANKS_DUE: { value: 'thanks-due', description: 'An active resident was not thanked for a while.' },
    WELCOME_NOBODY: { value: 'welcome-nobody', description: 'Nobody looks after a newcomer yet.' },
    WELCOME_VISIT: {
      value: 'welcome-visit',
      description: 'Somebody gets keys: a person stands at the door.',
    },
    WELCOME_CALL: { value: 'welcome-call', description: 'It is time to call a newcomer.' },
    WELCOME_ASKED: { value: 'welcome-asked', description: 'A newcomer asked to be called.' },
    WELCOME_NOT_GOOD: { value: 'welcome-not-good', description: 'A newcomer said that it goes badly.' },
    BUDDY_WISHED: {
      value: 'buddy-wished',
      description: 'A resident wants to help new neighbours, and is called first.',
    },
    WELCOME_QUIET: { value: 'welcome-quiet', description: 'A newcomer has not been heard of.' },
    SIGNAL_UNREACHED: {
      value: 'signal-unreached',
      description: 'There is an answer, and mail to its sender does not arrive.',
    },
    NEWS_CALL: { value: 'news-call', description: 'Somebody wants to be called with what is new.' },
    VALUES_PROPOSED: {
      value: 'values-proposed',
      description: 'Lines that residents proposed for their building.',
    },
    VALUES_EDIT: {
      value: 'values-edit',
      description: 'A small edit of what was agreed wants a second person.',
    },
    VALUES_REVIEW: {
      value: 'values-review',
      description: 'A year ago something was agreed: is it still right?',
    },
    COMMITMENT_DUE: { value: 'commitment-due', description: 'The day of a promise nears, or passed.' },
    COMMITMENT_HANDED: {
      value: 'commitment-handed',
      description: 'A colleague asks the viewer to take a promise over.',
    },
    PREVIEW_ANSWERED: {
      value: 'preview-answered',
      description: 'Somebody who read a lab before others says whether it is right.',
    },
  } as const,
});

/** Something that waits. Slices add what it is about from their own folder. */
export const TodayRowRef = builder.objectRef<TodayRow>('TodayRow').implement({
  description: 'Something that waits for somebody at work.',
  fields: (t) => ({
    id: t.id({
      description: 'Together with the kind: one thing can wait for two reasons.',
      resolve: ({ aboutId }) => encodeGlobalID('TodayRow', aboutId),
    }),
    kind: t.expose('kind', { type: TodayKindEnum }),
    since: t.field({
      type: 'Date',
      resolve: ({ since }, _, { organisation }) => dayIn(organisation.timezone, since),
    }),
    by: t.expose('by', { type: 'Date', description: 'The last day on which it is in time.' }),
    late: t.exposeBoolean('late'),
    building: t.exposeString('building', { nullable: true }),
    words: t.exposeString('words', {
      nullable: true,
      description: 'What everybody may read of it; null where that is nothing.',
    }),
    page: t.exposeString('page', {
      nullable: true,
      description: 'Where in the console it is done; null where it is done elsewhere.',
    }),
  }),
});

builder.objectField(ConsoleRef, 'today', (t) =>
  t.field({
    type: [TodayRowRef],
    description: 'Everything that waits for the viewer, what is late or due soonest first.',
    complexity: { field: 5, multiplier: 10 },
    resolve: (_, __, context) => todayRows(context),
  }),
);

const FinishInput = builder.inputType('FinishTodayRowInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    row: t.id({ required: true }),
    kind: t.field({ type: TodayKindEnum, required: true }),
  }),
});

const FinishPayload = builder.simpleObject('FinishTodayRowPayload', {
  fields: (t) => ({ clientMutationId: t.string() }),
});

builder.mutationField('finishTodayRow', (t) =>
  t.field({
    type: FinishPayload,
    description:
      'Says that something was done where this server does not see it: at the door, on the website.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'FinishTodayRowResult' } },
    args: { input: t.arg({ type: FinishInput, required: true }) },
    resolve: (_, { input }, context) =>
      once(
        context,
        { mutation: 'finishTodayRow', actor: signedIn(context.viewer).residentId, input },
        async () => {
          await finish(context, { kind: input.kind, aboutId: localId('TodayRow', String(input.row)) });
          return { clientMutationId: input.clientMutationId };
        },
      ),
  }),
);

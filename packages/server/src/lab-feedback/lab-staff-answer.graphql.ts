import { encodeGlobalID } from '@pothos/plugin-relay';
import { atWorkIn, builder, localId, signedIn, type Context } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { once, onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { LabCommentRef } from './lab-comment.graphql.ts';
import { today } from './lab-feedback.actions.ts';
import { openQuestions, type Question } from './lab-questions.actions.ts';
import { answerAsStaff, lastJob, promiseAnswer } from './lab-staff-answer.actions.ts';
import { ownCommentView } from './read-comments.actions.ts';

const mostQuestions = 100;

const LabQuestionRef = builder.objectRef<Question>('LabOpenQuestion').implement({
  description: 'A question under a point of a lab that nobody who works here answered yet.',
  fields: (t) => ({
    id: t.id({ description: 'Of the comment.', resolve: ({ id }) => encodeGlobalID('LabComment', id) }),
    row: t.id({
      description: 'To say that it was answered elsewhere.',
      resolve: ({ id }) => encodeGlobalID('TodayRow', id),
    }),
    itemId: t.id({ resolve: ({ itemId }) => encodeGlobalID('LabItem', itemId) }),
    item: t.exposeString('item', { description: 'The point it stands under.' }),
    lab: t.exposeString('lab'),
    text: t.exposeString('text'),
    language: t.exposeString('language'),
    author: t.exposeString('author', { nullable: true }),
    group: t.exposeString('group', {
      nullable: true,
      description: 'Null: a resident asks. Otherwise a group, which is promised a day.',
    }),
    writtenOn: t.field({
      type: 'Date',
      resolve: ({ writtenAt }, _, { organisation }) => dayIn(organisation.timezone, writtenAt),
    }),
    answerBy: t.expose('answerBy', { type: 'Date', nullable: true }),
    answerIsLate: t.boolean({
      resolve: ({ answerBy }, _, context) => answerBy !== null && answerBy < today(context),
    }),
  }),
});

builder.objectFields(ConsoleRef, (t) => ({
  labQuestions: t.field({
    type: [LabQuestionRef],
    nullable: true,
    description: 'The oldest first; for editors and staff.',
    resolve: (_, __, context) => questionsAtWork(context),
  }),
  answerJob: t.string({
    nullable: true,
    description: 'What the viewer called the own work in the last answer.',
    resolve: (_, __, context) => (answers(context) ? lastJob(context) : null),
  }),
}));

const answers = ({ viewer }: Context): boolean => atWorkIn(viewer, 'editor', 'staff');

async function questionsAtWork(context: Context): Promise<Question[] | null> {
  return answers(context) ? openQuestions(context, mostQuestions) : null;
}

const AnswerAsStaffInput = builder.inputType('AnswerAsStaffInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    item: t.id({ required: true }),
    replyTo: t.id(),
    text: t.string({ required: true }),
    language: t.string({ required: true }),
    job: t.string({ required: true, description: 'In words that residents know.' }),
  }),
});

export const AnswerAsStaffPayload = builder.simpleObject('AnswerAsStaffPayload', {
  fields: (t) => ({ clientMutationId: t.string(), comment: t.field({ type: LabCommentRef }) }),
});

builder.mutationField('answerAsStaff', (t) =>
  t.field({
    type: AnswerAsStaffPayload,
    description: 'With first name, job and date, in public. For editors and staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AnswerAsStaffResult' } },
    args: { input: t.arg({ type: AnswerAsStaffInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const id = await once(context, { mutation: 'answerAsStaff', actor, input }, () =>
        answerAsStaff(context, {
          itemId: localId('LabItem', String(input.item)),
          replyToId: input.replyTo ? localId('LabComment', String(input.replyTo)) : null,
          text: input.text,
          language: input.language,
          job: input.job,
        }),
      );
      return { clientMutationId: input.clientMutationId, comment: await ownCommentView(context, id) };
    },
  }),
);

const PromiseAnswerInput = builder.inputType('PromiseAnswerInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    comment: t.id({ required: true }),
    day: t.string({ required: true, description: 'The last day on which the answer is in time.' }),
  }),
});

const PromiseAnswerPayload = builder
  .objectRef<{ clientMutationId: string }>('PromiseAnswerPayload')
  .implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      questions: t.field({
        type: [LabQuestionRef],
        resolve: async (_, __, context) => (await questionsAtWork(context)) ?? [],
      }),
    }),
  });

builder.mutationField('promiseAnswer', (t) =>
  t.field({
    type: PromiseAnswerPayload,
    description:
      'The day stands beside the question of a group, in public. For editors and staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'PromiseAnswerResult' } },
    args: { input: t.arg({ type: PromiseAnswerInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'promiseAnswer', input, () =>
        promiseAnswer(context, { commentId: localId('LabComment', String(input.comment)), day: input.day }),
      ),
  }),
);

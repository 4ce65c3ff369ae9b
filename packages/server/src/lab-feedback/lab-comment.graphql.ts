import { encodeGlobalID } from '@pothos/plugin-relay';
import { ViewerRef } from '../account/account.graphql.ts';
import { builder, findLocalId, localId, signedIn } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { commentOnLabItem, editLabComment, withdrawLabComment } from './lab-comment.actions.ts';
import { today } from './lab-feedback.actions.ts';
import { LabItemRef } from './lab-feedback.graphql.ts';
import {
  absentComments,
  listComments,
  ownComments,
  ownCommentView,
  type CommentPage,
  type CommentView,
} from './read-comments.actions.ts';

const LabCommentState = builder.enumType('LabCommentState', {
  values: { PUBLISHED: { value: 'published' }, WAITING: { value: 'waiting' } } as const,
});

export const LabCommentRef = builder.objectRef<CommentView>('LabComment');
builder.node(LabCommentRef, {
  id: { resolve: (comment) => comment.id },
  fields: (t) => ({
    item: t.id({ resolve: ({ itemId }) => encodeGlobalID('LabItem', itemId) }),
    replyTo: t.id({
      nullable: true,
      resolve: ({ replyToId }) => (replyToId ? encodeGlobalID('LabComment', replyToId) : null),
    }),
    author: t.exposeString('author', {
      nullable: true,
      description: 'First name; null for somebody who left. Of what a group says: who entered it.',
    }),
    group: t.exposeString('group', {
      nullable: true,
      description: 'The group that says it, with the yes of two members; null for a person.',
    }),
    job: t.exposeString('job', {
      nullable: true,
      description: 'Null: a resident. Otherwise the job in words of the staff member who wrote it.',
    }),
    answerBy: t.expose('answerBy', {
      type: 'Date',
      nullable: true,
      description: 'The day for which a question of a group was promised an answer, until it is answered.',
    }),
    answerIsLate: t.boolean({
      resolve: ({ answerBy }, _, context) => answerBy !== null && answerBy < today(context),
    }),
    text: t.exposeString('text'),
    language: t.exposeString('language'),
    writtenOn: t.field({
      type: 'Date',
      resolve: ({ writtenAt }, _, { organisation }) => dayIn(organisation.timezone, writtenAt),
    }),
    edited: t.boolean({ resolve: ({ editedAt }) => editedAt !== null }),
    withdrawn: t.boolean({ resolve: ({ withdrawnAt }) => withdrawnAt !== null }),
    state: t.field({
      type: LabCommentState,
      resolve: ({ state }) => (state === 'waiting' ? 'waiting' : 'published'),
    }),
    replies: t.field({ type: [LabCommentRef], resolve: ({ replies }) => [...replies] }),
    viewerCanEdit: t.exposeBoolean('viewerCanEdit', {
      description: 'For the viewer; false in public reads.',
    }),
    viewerCanWithdraw: t.exposeBoolean('viewerCanWithdraw', {
      description: 'For the viewer; false in public reads.',
    }),
  }),
});

const LabCommentConnection = builder.objectRef<CommentPage>('LabCommentConnection').implement({
  fields: (t) => ({
    nodes: t.field({ type: [LabCommentRef], resolve: ({ nodes }) => [...nodes] }),
    hasMore: t.exposeBoolean('hasMore'),
    endCursor: t.id({
      nullable: true,
      resolve: ({ endCursor }) => (endCursor ? encodeGlobalID('LabComment', endCursor) : null),
    }),
  }),
});

builder.objectFields(LabItemRef, (t) => ({
  commentCount: t.exposeInt('commentCount'),
  comments: t.field({
    type: LabCommentConnection,
    description: 'What everybody may read, oldest first.',
    complexity: ({ first }) => ({ field: 5, multiplier: Math.min(first ?? 20, 50) / 5 }),
    args: { first: t.arg.int(), after: t.arg.id() },
    resolve: ({ id }, { first, after }, context) =>
      listComments(context, id, {
        first: first ?? 20,
        // A cursor that nobody was given begins at the beginning.
        after: (after && findLocalId('LabComment', String(after))) || null,
      }),
  }),
}));

builder.objectFields(ViewerRef, (t) => ({
  labComments: t.field({
    type: [LabCommentRef],
    description: "The viewer's own comments in a lab, waiting ones included.",
    args: { slug: t.arg.string({ required: true }) },
    resolve: (_, { slug }, context) => ownComments(context, slug),
  }),
  absentLabComments: t.idList({
    description:
      'Comments of people the viewer blocked, or who blocked the viewer: the page leaves them out.',
    args: { slug: t.arg.string({ required: true }) },
    resolve: async (_, { slug }, context) =>
      (await absentComments(context, slug)).map((id) => encodeGlobalID('LabComment', id)),
  }),
}));

const CommentOnLabItemInput = builder.inputType('CommentOnLabItemInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    item: t.id({ required: true }),
    replyTo: t.id(),
    text: t.string({ required: true }),
    language: t.string({ required: true }),
    firstName: t.string({
      description: 'For an account that has none yet; what is written in public bears one.',
    }),
  }),
});

const CommentOnLabItemPayload = builder.simpleObject('CommentOnLabItemPayload', {
  fields: (t) => ({ clientMutationId: t.string(), comment: t.field({ type: LabCommentRef }) }),
});

builder.mutationField('commentOnLabItem', (t) =>
  t.field({
    type: CommentOnLabItemPayload,
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'CommentOnLabItemResult' } },
    args: { input: t.arg({ type: CommentOnLabItemInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const commentId = await once(context, { mutation: 'commentOnLabItem', actor, input }, () =>
        commentOnLabItem(context, {
          itemId: localId('LabItem', String(input.item)),
          replyToId: input.replyTo ? localId('LabComment', String(input.replyTo)) : null,
          text: input.text,
          language: input.language,
          firstName: input.firstName ?? null,
        }),
      );
      return { clientMutationId: input.clientMutationId, comment: await ownCommentView(context, commentId) };
    },
  }),
);

const EditLabCommentInput = builder.inputType('EditLabCommentInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    comment: t.id({ required: true }),
    text: t.string({ required: true }),
  }),
});

const EditLabCommentPayload = builder.simpleObject('EditLabCommentPayload', {
  fields: (t) => ({ clientMutationId: t.string(), comment: t.field({ type: LabCommentRef }) }),
});

builder.mutationField('editLabComment', (t) =>
  t.field({
    type: EditLabCommentPayload,
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EditLabCommentResult' } },
    args: { input: t.arg({ type: EditLabCommentInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const commentId = await once(context, { mutation: 'editLabComment', actor, input }, () =>
        editLabComment(context, {
          commentId: localId('LabComment', String(input.comment)),
          text: input.text,
        }),
      );
      return { clientMutationId: input.clientMutationId, comment: await ownCommentView(context, commentId) };
    },
  }),
);

const WithdrawLabCommentInput = builder.inputType('WithdrawLabCommentInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), comment: t.id({ required: true }) }),
});

const WithdrawLabCommentPayload = builder.simpleObject('WithdrawLabCommentPayload', {
  fields: (t) => ({ clientMutationId: t.string(), comment: t.field({ type: LabCommentRef }) }),
});

builder.mutationField('withdrawLabComment', (t) =>
  t.field({
    type: WithdrawLabCommentPayload,
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WithdrawLabCommentResult' } },
    args: { input: t.arg({ type: WithdrawLabCommentInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const commentId = await once(context, { mutation: 'withdrawLabComment', actor, input }, () =>
        withdrawLabComment(context, localId('LabComment', String(input.comment))),
      );
      return { clientMutationId: input.clientMutationId, comment: await ownCommentView(context, commentId) };
    },
  }),
);

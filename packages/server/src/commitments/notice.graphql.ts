import { encodeGlobalID } from '@pothos/plugin-relay';
import { ViewerRef } from '../account/account.graphql.ts';
import { builder, findLocalId, localId, signedIn } from '../builder.ts';
import type { PublishedCounts } from '../community/publish-counts.actions.ts';
import { actorOf, once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { CommitmentRef } from './commitments.graphql.ts';
import type { Noticed } from './commitments.table.ts';
import {
  adoptNotices,
  noticeCommitment,
  noticesOf,
  ownNotices,
  type NoticedBySome,
  type OwnNotice,
} from './notice.actions.ts';

const CommitmentNoticed = builder.enumType('CommitmentNoticed', {
  values: {
    YES: { value: 'yes' },
    NOT_YET: { value: 'not-yet' },
    DONT_KNOW: { value: 'dont-know' },
  } as const,
});

const CommitmentCount = builder
  .objectRef<{ choice: Noticed; count: number | null }>('CommitmentCount')
  .implement({
    fields: (t) => ({
      choice: t.expose('choice', { type: CommitmentNoticed }),
      count: t.exposeInt('count', {
        nullable: true,
        description: 'Rounded to five; null where it is kept out of sight.',
      }),
    }),
  });

/** There are three choices. */
const complexity = { multiplier: 3 } as const;

const CommitmentResults = builder.objectRef<NoticedBySome>('CommitmentResults').implement({
  description: "This morning's picture of what others notice. Residents and others are never added up.",
  fields: (t) => ({
    enough: t.boolean({
      description: 'False: there are too few answers to show any number.',
      resolve: ({ residents, visitors }) => Boolean(residents ?? visitors),
    }),
    countedOn: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ residents, visitors }) => (residents ?? visitors)?.countedOn ?? null,
    }),
    residents: t.field({
      type: [CommitmentCount],
      complexity,
      resolve: ({ residents }) => countsOf(residents),
    }),
    visitors: t.field({ type: [CommitmentCount], complexity, resolve: ({ visitors }) => countsOf(visitors) }),
  }),
});

function countsOf(published: PublishedCounts | undefined): { choice: Noticed; count: number | null }[] {
  return Object.entries(published?.cells ?? {}).map(([choice, count]) => ({
    choice: choice as Noticed,
    count,
  }));
}

builder.objectField(CommitmentRef, 'results', (t) =>
  t.loadable({
    type: CommitmentResults,
    description: 'Whether people notice it.',
    loaderOptions: { cache: false },
    load: (ids: string[], context) => noticesOf(context, ids),
    resolve: ({ id }) => id,
  }),
);

const CommitmentNotice = builder.objectRef<OwnNotice>('CommitmentNotice').implement({
  fields: (t) => ({
    commitment: t.id({ resolve: ({ commitmentId }) => encodeGlobalID('Commitment', commitmentId) }),
    choice: t.expose('choice', { type: CommitmentNoticed }),
  }),
});

builder.objectField(ViewerRef, 'commitmentNotices', (t) =>
  t.field({
    type: [CommitmentNotice],
    description: 'What the viewer said about these.',
    args: { commitments: t.arg.idList({ required: true, description: 'At most 200.' }) },
    resolve: (_, { commitments }, context) =>
      ownNotices(
        context,
        commitments.slice(0, 200).flatMap((id) => findLocalId('Commitment', String(id)) ?? []),
      ),
  }),
);

const NoticeCommitmentInput = builder.inputType('NoticeCommitmentInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    commitment: t.id({ required: true }),
    choice: t.field({ type: CommitmentNoticed, required: true }),
    visitor: t.string({ description: "SHA-256 of the browser's key and the commitment; for visitors." }),
  }),
});

const NoticeCommitmentPayload = builder.simpleObject('NoticeCommitmentPayload', {
  fields: (t) => ({ clientMutationId: t.string(), notice: t.field({ type: CommitmentNotice }) }),
});

builder.mutationField('noticeCommitment', (t) =>
  t.field({
    type: NoticeCommitmentPayload,
    description: 'Says whether somebody notices it, once it was kept or its day passed. Bears no name.',
    authScopes: { everyone: true },
    errors: { types: [Refused], union: { name: 'NoticeCommitmentResult' } },
    args: { input: t.arg({ type: NoticeCommitmentInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const notice = { commitmentId: localId('Commitment', String(input.commitment)), choice: input.choice };
      const actor = actorOf(context.viewer, input.visitor);
      await once(context, { mutation: 'noticeCommitment', actor, input }, () =>
        noticeCommitment(context, { ...notice, visitor: input.visitor }),
      );
      return { clientMutationId: input.clientMutationId, notice };
    },
  }),
);

const AdoptCommitmentNotice = builder.inputType('AdoptCommitmentNotice', {
  fields: (t) => ({ commitment: t.id({ required: true }), visitor: t.string({ required: true }) }),
});

const AdoptCommitmentNoticesInput = builder.inputType('AdoptCommitmentNoticesInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    notices: t.field({ type: [AdoptCommitmentNotice], required: true }),
  }),
});

const AdoptCommitmentNoticesPayload = builder.simpleObject('AdoptCommitmentNoticesPayload', {
  fields: (t) => ({ clientMutationId: t.string(), notices: t.field({ type: [CommitmentNotice] }) }),
});

builder.mutationField('adoptCommitmentNotices', (t) =>
  t.field({
    type: AdoptCommitmentNoticesPayload,
    description: "What this browser said as a visitor becomes the signed-in person's own, in one go.",
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AdoptCommitmentNoticesResult' } },
    args: { input: t.arg({ type: AdoptCommitmentNoticesInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const kept = input.notices.map(({ commitment, visitor }) => ({
        commitmentId: localId('Commitment', String(commitment)),
        visitor,
      }));
      await once(context, { mutation: 'adoptCommitmentNotices', actor, input }, () =>
        adoptNotices(context, kept),
      );
      const ids = kept.map(({ commitmentId }) => commitmentId);
      return { clientMutationId: input.clientMutationId, notices: await ownNotices(context, ids) };
    },
  }),
);

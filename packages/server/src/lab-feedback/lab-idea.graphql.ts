import { encodeGlobalID } from '@pothos/plugin-relay';
import { ViewerRef } from '../account/account.graphql.ts';
import { builder, localId, signedIn } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { putForwardIdea, withdrawIdea } from './lab-idea.actions.ts';
import './moderated-ideas.actions.ts';
import './moderated-points.actions.ts';
import { ownIdea, ownIdeas, type OwnIdea } from './read-ideas.actions.ts';

const LabIdeaState = builder.enumType('LabIdeaState', {
  values: {
    WAITING: { value: 'waiting', description: 'Nobody else reads it before somebody looked at it.' },
    PUBLISHED: { value: 'published', description: 'It is a point of the lab that others answer.' },
    REFUSED: { value: 'refused' },
    TAKEN_AWAY: { value: 'taken-away', description: 'It stood there, and was taken away.' },
  } as const,
});

const LabIdeaRef = builder.objectRef<OwnIdea>('LabIdea').implement({
  description: 'An idea that the viewer put forward; others see a point of the lab, and not whose it is.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('LabIdea', id) }),
    text: t.exposeString('text'),
    language: t.exposeString('language'),
    state: t.expose('standing', { type: LabIdeaState }),
    writtenOn: t.field({
      type: 'Date',
      resolve: ({ writtenAt }, _, { organisation }) => dayIn(organisation.timezone, writtenAt),
    }),
    anchor: t.exposeString('anchor', {
      nullable: true,
      description: 'Of the point it became, for as long as that is there.',
    }),
  }),
});

builder.objectField(ViewerRef, 'labIdeas', (t) =>
  t.field({
    type: [LabIdeaRef],
    description: "The viewer's own ideas in a lab, with what became of them, the oldest first.",
    args: { slug: t.arg.string({ required: true }) },
    resolve: (_, { slug }, context) => ownIdeas(context, slug),
  }),
);

const PutForwardLabIdeaInput = builder.inputType('PutForwardLabIdeaInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    lab: t.id({ required: true }),
    text: t.string({ required: true }),
    language: t.string({ required: true }),
  }),
});

const PutForwardLabIdeaPayload = builder.simpleObject('PutForwardLabIdeaPayload', {
  fields: (t) => ({
    clientMutationId: t.string(),
    idea: t.field({
      type: LabIdeaRef,
      nullable: true,
      description: 'Null where it was taken back meanwhile.',
    }),
  }),
});

builder.mutationField('putForwardLabIdea', (t) =>
  t.field({
    type: PutForwardLabIdeaPayload,
    description: 'Somebody at work looks at it first; then others answer it as they answer a solution.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'PutForwardLabIdeaResult' } },
    args: { input: t.arg({ type: PutForwardLabIdeaInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const ideaId = await once(context, { mutation: 'putForwardLabIdea', actor, input }, () =>
        putForwardIdea(context, {
          labId: localId('Lab', String(input.lab)),
          text: input.text,
          language: input.language,
        }),
      );
      return { clientMutationId: input.clientMutationId, idea: await ownIdea(context, ideaId) };
    },
  }),
);

const WithdrawLabIdeaInput = builder.inputType('WithdrawLabIdeaInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), idea: t.id({ required: true }) }),
});

const WithdrawLabIdeaPayload = builder.simpleObject('WithdrawLabIdeaPayload', {
  fields: (t) => ({ clientMutationId: t.string(), idea: t.id() }),
});

builder.mutationField('withdrawLabIdea', (t) =>
  t.field({
    type: WithdrawLabIdeaPayload,
    description: 'By its author, while it waits: nothing of it is kept.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WithdrawLabIdeaResult' } },
    args: { input: t.arg({ type: WithdrawLabIdeaInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const ideaId = await once(context, { mutation: 'withdrawLabIdea', actor, input }, () =>
        withdrawIdea(context, localId('LabIdea', String(input.idea))),
      );
      return { clientMutationId: input.clientMutationId, idea: encodeGlobalID('LabIdea', ideaId) };
    },
  }),
);

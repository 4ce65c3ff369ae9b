import { ViewerRef } from '../account/account.graphql.ts';
import { builder, localId, signedIn, type Context } from '../builder.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { forHelper, gatheringsOf, type GatheringView } from './gathering-rows.actions.ts';
import { answerGathering, viewersGathering, wantGathering } from './own-gathering.actions.ts';
import { proposeGathering } from './propose-gathering.actions.ts';

const GatheringStateType = builder.enumType('WelcomeGatheringState', {
  values: {
    UNASKED: { value: 'unasked' },
    WANTED: { value: 'wanted', description: 'The newcomer waits for a day.' },
    PROPOSED: { value: 'proposed', description: 'Nobody else hears of it before their yes.' },
    PLANNED: { value: 'planned', description: 'It stands on the help board.' },
    OVER: { value: 'over' },
  } as const,
});

export const WelcomeGatheringRef = builder.objectRef<GatheringView>('WelcomeGathering').implement({
  description: 'A gathering at which neighbours meet a newcomer who asked for one.',
  fields: (t) => ({
    state: t.expose('state', { type: GatheringStateType }),
    by: t.exposeString('by', {
      nullable: true,
      description: 'First name of who proposed the day; for the newcomer alone.',
    }),
    onDate: t.expose('onDate', { type: 'Date', nullable: true }),
    atTime: t.exposeString('atTime', { nullable: true }),
    place: t.exposeString('place', { nullable: true, description: 'In words.' }),
    board: t.exposeString('board', {
      nullable: true,
      description: 'The building or neighbourhood that reads it, by its name; for the newcomer alone.',
    }),
  }),
});

builder.objectField(ViewerRef, 'welcomeGathering', (t) =>
  t.field({
    type: WelcomeGatheringRef,
    nullable: true,
    description: 'Null for whoever has no half year that they said yes to, and where no board is open.',
    resolve: (_, __, context) => viewersGathering(context),
  }),
);

interface Done {
  readonly clientMutationId: string;
}

const done = (context: Context, mutation: string, input: Done, work: () => Promise<unknown>): Promise<Done> =>
  onceBy(context, signedIn(context.viewer), mutation, input, work);

const ownPayload = (name: string) =>
  builder.objectRef<Done>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      gathering: t.field({
        type: WelcomeGatheringRef,
        nullable: true,
        resolve: (_, __, context) => viewersGathering(context),
      }),
    }),
  });

const WantWelcomeGatheringInput = builder.inputType('WantWelcomeGatheringInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), wants: t.boolean({ required: true }) }),
});

builder.mutationField('wantWelcomeGathering', (t) =>
  t.field({
    type: ownPayload('WantWelcomeGatheringPayload'),
    description: 'The newcomer wants to meet neighbours, who then hear their first name; or not any more.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WantWelcomeGatheringResult' } },
    args: { input: t.arg({ type: WantWelcomeGatheringInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'wantWelcomeGathering', input, () => wantGathering(context, input.wants)),
  }),
);

const AnswerWelcomeGatheringInput = builder.inputType('AnswerWelcomeGatheringInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), yes: t.boolean({ required: true }) }),
});

builder.mutationField('answerWelcomeGathering', (t) =>
  t.field({
    type: ownPayload('AnswerWelcomeGatheringPayload'),
    description: 'Yes puts it on the help board, as a gathering of the newcomer; no asks for another day.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AnswerWelcomeGatheringResult' } },
    args: { input: t.arg({ type: AnswerWelcomeGatheringInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'answerWelcomeGathering', input, () => answerGathering(context, input.yes)),
  }),
);

const ProposeWelcomeGatheringInput = builder.inputType('ProposeWelcomeGatheringInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    welcome: t.id({ required: true }),
    onDate: t.string({ required: true }),
    atTime: t.string({ required: true, description: 'As 15:00.' }),
    place: t.string({ required: true, description: 'In words; a shared room is best.' }),
  }),
});

interface Proposed extends Done {
  readonly id: string;
}

const ProposeWelcomeGatheringPayload = builder
  .objectRef<Proposed>('ProposeWelcomeGatheringPayload')
  .implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      gathering: t.field({
        type: WelcomeGatheringRef,
        nullable: true,
        resolve: async ({ id }, _, context) => forHelper((await gatheringsOf(context, [id]))(id)),
      }),
    }),
  });

builder.mutationField('proposeWelcomeGathering', (t) =>
  t.field({
    type: ProposeWelcomeGatheringPayload,
    description: 'A buddy, a committee or somebody at work proposes a day; the newcomer decides.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ProposeWelcomeGatheringResult' } },
    args: { input: t.arg({ type: ProposeWelcomeGatheringInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const id = localId('Welcome', String(input.welcome));
      const { clientMutationId } = await done(context, 'proposeWelcomeGathering', input, () =>
        proposeGathering(context, id, input),
      );
      return { clientMutationId, id };
    },
  }),
);

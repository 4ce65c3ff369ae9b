import { builder, localId, signedIn } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { answerHello, sayHello } from './hello.actions.ts';
import { ProfileCardRef } from './profile-card.graphql.ts';
import { cardOf } from './read-cards.actions.ts';

const SayHelloInput = builder.inputType('SayHelloInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    neighbour: t.id({ required: true }),
    firstName: t.string({ description: 'For an account that has none yet; what others see bears one.' }),
  }),
});

const SayHelloPayload = builder.simpleObject('SayHelloPayload', {
  fields: (t) => ({ clientMutationId: t.string(), card: t.field({ type: ProfileCardRef, nullable: true }) }),
});

builder.mutationField('sayHello', (t) =>
  t.field({
    type: SayHelloPayload,
    description:
      'Says hello to a neighbour whose card the viewer sees; the viewer hears of it when both said yes.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'SayHelloResult' } },
    args: { input: t.arg({ type: SayHelloInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const neighbourId = localId('ProfileCard', String(input.neighbour));
      await once(context, { mutation: 'sayHello', actor, input }, () =>
        sayHello(context, { neighbourId, firstName: input.firstName ?? null }),
      );
      return { clientMutationId: input.clientMutationId, card: await cardOf(context, neighbourId) };
    },
  }),
);

const AnswerHelloInput = builder.inputType('AnswerHelloInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    neighbour: t.id({ required: true }),
    yes: t.boolean({ required: true }),
    firstName: t.string({ description: 'For an account that has none yet; what others see bears one.' }),
  }),
});

const AnswerHelloPayload = builder.simpleObject('AnswerHelloPayload', {
  fields: (t) => ({ clientMutationId: t.string(), card: t.field({ type: ProfileCardRef, nullable: true }) }),
});

builder.mutationField('answerHello', (t) =>
  t.field({
    type: AnswerHelloPayload,
    description: 'Answers a hello with yes, or with not now, which nobody is told.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AnswerHelloResult' } },
    args: { input: t.arg({ type: AnswerHelloInput, required: true }) },
    resolve: async (_, { input }, context) => {
      const actor = signedIn(context.viewer).residentId;
      const neighbourId = localId('ProfileCard', String(input.neighbour));
      await once(context, { mutation: 'answerHello', actor, input }, () =>
        answerHello(context, { neighbourId, yes: input.yes, firstName: input.firstName ?? null }),
      );
      return { clientMutationId: input.clientMutationId, card: await cardOf(context, neighbourId) };
    },
  }),
);

import { builder, localId, signedIn, type Context } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { HelpCategoryEnum, HelpKind, HelpReach, HelpTiming } from './help-post.graphql.ts';
import { endNeighbourPost, placeForNeighbour } from './neighbour-post.actions.ts';
import { HelpSourceEnum, NeighbourConsentEnum, NeighbourPostRef } from './neighbour-post.graphql.ts';
import { answerForNeighbour } from './neighbour-talk.actions.ts';
import { sameNeighbourPost, type NeighbourPost } from './read-neighbour-posts.actions.ts';

interface Payload {
  clientMutationId: string;
  post: NeighbourPost;
}

const payload = (name: string) =>
  builder.objectRef<Payload>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      post: t.field({ type: NeighbourPostRef, resolve: ({ post }) => post }),
    }),
  });

async function doOnce<Input extends { clientMutationId: string }>(
  context: Context,
  mutation: string,
  input: Input,
  work: () => Promise<string>,
): Promise<Payload> {
  const actor = signedIn(context.viewer).residentId;
  const id = await once(context, { mutation, actor, input }, work);
  return { clientMutationId: input.clientMutationId, post: await sameNeighbourPost(context, id) };
}

const PlaceForNeighbourInput = builder.inputType('PlaceForNeighbourInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    firstName: t.string({ required: true, description: 'Of the neighbour; for those at work alone.' }),
    home: t.string({ required: true, description: 'As people say it: "De Linde 12".' }),
    consent: t.field({ type: NeighbourConsentEnum, required: true }),
    source: t.field({ type: HelpSourceEnum, required: true }),
    onPaper: t.boolean({ required: true, description: 'Whether it may hang in the hall.' }),
    kind: t.field({ type: HelpKind, required: true }),
    category: t.field({ type: HelpCategoryEnum, required: true }),
    title: t.string({ required: true }),
    text: t.string(),
    language: t.string({ required: true }),
    timing: t.field({ type: HelpTiming, required: true }),
    onDate: t.field({ type: 'Date' }),
    atTime: t.string({ description: 'Of a gathering: "10:00".' }),
    place: t.string({ description: 'Of a gathering, in words.' }),
    reach: t.field({ type: HelpReach, description: 'Absent: the usual one.' }),
  }),
});

builder.mutationField('placeForNeighbour', (t) =>
  t.field({
    type: payload('PlaceForNeighbourPayload'),
    description:
      'Places a post for a neighbour without internet. For staff and committee members, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'PlaceForNeighbourResult' } },
    args: { input: t.arg({ type: PlaceForNeighbourInput, required: true }) },
    resolve: (_, { input }, context) =>
      doOnce(context, 'placeForNeighbour', input, () => placeForNeighbour(context, input)),
  }),
);

const OfficeActEnum = builder.enumType('OfficeAct', {
  values: {
    ANSWER: { value: 'answer' },
    PASS_ON: { value: 'pass-on', description: 'It was passed on to the neighbour, and the other hears so.' },
    AGREE: { value: 'agree', description: 'The yes of the neighbour.' },
  } as const,
});

const AnswerForNeighbourInput = builder.inputType('AnswerForNeighbourInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    talk: t.id({ required: true }),
    act: t.field({ type: OfficeActEnum, required: true }),
    text: t.string({ description: 'Of an answer.' }),
    language: t.string(),
  }),
});

builder.mutationField('answerForNeighbour', (t) =>
  t.field({
    type: payload('AnswerForNeighbourPayload'),
    description: 'The office answers in a talk about what it placed for a neighbour. In the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AnswerForNeighbourResult' } },
    args: { input: t.arg({ type: AnswerForNeighbourInput, required: true }) },
    resolve: (_, { input }, context) =>
      doOnce(context, 'answerForNeighbour', input, () =>
        answerForNeighbour(context, localId('HelpTalk', String(input.talk)), input),
      ),
  }),
);

const NeighbourPostEndEnum = builder.enumType('NeighbourPostEnd', {
  values: {
    AGREED: { value: 'agreed' },
    DONE: { value: 'done' },
    WITHDRAWN: { value: 'withdrawn' },
    KEPT: { value: 'kept', description: 'It is still needed, and stays as long again.' },
  } as const,
});

const EndNeighbourPostInput = builder.inputType('EndNeighbourPostInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    post: t.id({ required: true }),
    end: t.field({ type: NeighbourPostEndEnum, required: true }),
  }),
});

builder.mutationField('endNeighbourPost', (t) =>
  t.field({
    type: payload('EndNeighbourPostPayload'),
    description: 'What became of a post that was placed for a neighbour. In the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EndNeighbourPostResult' } },
    args: { input: t.arg({ type: EndNeighbourPostInput, required: true }) },
    resolve: (_, { input }, context) =>
      doOnce(context, 'endNeighbourPost', input, () =>
        endNeighbourPost(context, localId('HelpPost', String(input.post)), input.end),
      ),
  }),
);

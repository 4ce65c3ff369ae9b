import { builder, localId, signedIn, type Context } from '../builder.ts';
import { RoleRef } from '../community/console.graphql.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { HelpCategoryEnum as HelpCategory } from '../help-board/help-post.graphql.ts';
import { answerThanks, takeThanksBack } from './answer-thanks.actions.ts';
import { giveThanks, sayNotNow } from './give-thanks.actions.ts';
import { printCard, printStatement } from './thanks-paper.actions.ts';
import { ThanksAudienceType, ThanksSentenceType } from './thanks.graphql.ts';

interface Done {
  readonly clientMutationId: string;
}

const payload = (name: string) =>
  builder.objectRef<Done>(name).implement({
    fields: (t) => ({ clientMutationId: t.exposeString('clientMutationId') }),
  });

/** What is printed is read and kept nowhere, so it is no act that is done once. */
async function printing<File>(
  context: Context,
  { clientMutationId }: Done,
  print: () => Promise<File>,
): Promise<Done & { file: File }> {
  signedIn(context.viewer);
  return { clientMutationId, file: await print() };
}

const GiveThanksInput = builder.inputType('GiveThanksInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    post: t.id({ required: true, description: 'What both had a part in.' }),
    deed: t.string({ required: true, description: 'What is thanked for, as it may be told.' }),
    sentence: t.field({ type: ThanksSentenceType, description: 'This, or a text.' }),
    text: t.string(),
    language: t.string({ required: true, description: 'Of deed and text.' }),
    audience: t.field({
      type: ThanksAudienceType,
      required: true,
      description: 'Wider than the two only once the receiver agrees.',
    }),
    namesGiver: t.boolean({ required: true }),
    namesReceiver: t.boolean({ required: true, description: 'If they agree.' }),
    firstName: t.string({ description: 'Where the viewer told none yet.' }),
  }),
});

const SayNotNowInput = builder.inputType('NotNowThanksInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), post: t.id({ required: true }) }),
});

const AnswerThanksInput = builder.inputType('AnswerThanksInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    thanks: t.id({ required: true }),
    yes: t.boolean({ required: true, description: 'Others may read it.' }),
    named: t.boolean({ required: true, description: 'With the first name of the viewer.' }),
  }),
});

const TakeThanksBackInput = builder.inputType('TakeThanksBackInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), thanks: t.id({ required: true }) }),
});

builder.mutationFields((t) => ({
  giveThanks: t.field({
    type: payload('GiveThanksPayload'),
    description: 'Thanks the other of something that is done; once for each.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'GiveThanksResult' } },
    args: { input: t.arg({ type: GiveThanksInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'giveThanks', input, () =>
        giveThanks(context, {
          ...input,
          postId: localId('HelpPost', String(input.post)),
          sentence: input.sentence ?? null,
          text: input.text ?? null,
        }),
      ),
  }),
  notNowThanks: t.field({
    type: payload('NotNowThanksPayload'),
    description: 'The viewer is not asked about this again; nobody hears of it.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'NotNowThanksResult' } },
    args: { input: t.arg({ type: SayNotNowInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'notNowThanks', input, () =>
        sayNotNow(context, localId('HelpPost', String(input.post))),
      ),
  }),
  answerThanks: t.field({
    type: payload('AnswerThanksPayload'),
    description: 'Says whether others may read what the viewer was given. No is told to nobody.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'AnswerThanksResult' } },
    args: { input: t.arg({ type: AnswerThanksInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'answerThanks', input, () =>
        answerThanks(context, { ...input, id: localId('Thanks', String(input.thanks)) }),
      ),
  }),
  takeThanksBack: t.field({
    type: payload('TakeThanksBackPayload'),
    description: 'Either of the two takes it off the wall, at once.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'TakeThanksBackResult' } },
    args: { input: t.arg({ type: TakeThanksBackInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'takeThanksBack', input, () =>
        takeThanksBack(context, localId('Thanks', String(input.thanks))),
      ),
  }),
}));

interface Printed extends Done {
  readonly file: string;
}

const printed = (name: string) =>
  builder.objectRef<Printed>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      file: t.exposeString('file', { description: 'A PDF in base64.' }),
    }),
  });

const PrintThanksCardInput = builder.inputType('PrintThanksCardInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    thanks: t.id({ required: true }),
    language: t.string({ required: true, description: 'Of the reader.' }),
  }),
});

const PrintThanksStatementInput = builder.inputType('PrintThanksStatementInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    categories: t.field({ type: [HelpCategory], required: true }),
    roles: t.field({ type: [RoleRef], required: true }),
    groups: t.stringList({ required: true }),
    language: t.string({ required: true, description: 'Beside Dutch.' }),
  }),
});

builder.mutationFields((t) => ({
  printThanksCard: t.field({
    type: printed('PrintThanksCardPayload'),
    description: 'A card of A6, for either of the two. Nothing of it is kept.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'PrintThanksCardResult' } },
    args: { input: t.arg({ type: PrintThanksCardInput, required: true }) },
    resolve: (_, { input }, context) =>
      printing(context, input, () =>
        printCard(context, localId('Thanks', String(input.thanks)), input.language),
      ),
  }),
  printThanksStatement: t.field({
    type: printed('PrintThanksStatementPayload'),
    description: 'What the viewer chose of what they did for neighbours. Nothing of it is kept.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'PrintThanksStatementResult' } },
    args: { input: t.arg({ type: PrintThanksStatementInput, required: true }) },
    resolve: (_, { input }, context) => printing(context, input, () => printStatement(context, input)),
  }),
}));

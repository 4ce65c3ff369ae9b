import { builder, localId, signedIn, type Context } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import {
  dropCommitment,
  keepCommitment,
  moveCommitment,
  reopenCommitment,
  updateCommitment,
  type Said,
} from './commitment-acts.actions.ts';
import { commitmentAtWork } from './commitments-at-work.actions.ts';
import { CommitmentAtWorkRef } from './commitments-at-work.graphql.ts';
import { acceptCommitment, giveBackCommitment, handOverCommitment } from './hand-over.actions.ts';
import { makeCommitment } from './make-commitment.actions.ts';
import { translateCommitment } from './commitment-translations.actions.ts';

interface Done {
  readonly clientMutationId: string;
  readonly id: string;
}

const payload = (name: string) =>
  builder.objectRef<Done>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      commitment: t.field({
        type: CommitmentAtWorkRef,
        nullable: true,
        resolve: ({ id }, _, context) => commitmentAtWork(context, id),
      }),
    }),
  });

/** Does it once however often it is sent, and answers with what it became. */
async function done(
  context: Context,
  mutation: string,
  input: { clientMutationId: string },
  work: () => Promise<string>,
): Promise<Done> {
  const actor = signedIn(context.viewer).residentId;
  const id = await once(context, { mutation, actor, input }, work);
  return { clientMutationId: input.clientMutationId, id };
}

const one = (id: string | number) => localId('Commitment', String(id));

const MakeCommitmentInput = builder.inputType('MakeCommitmentInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    text: t.string({ required: true }),
    owner: t.string({ required: true, description: 'Who does it, in words that residents know.' }),
    due: t.string({ required: true }),
    neighbourhood: t.string({ description: 'By its slug; where it is promised everywhere: none.' }),
    building: t.string({ description: 'By its slug.' }),
    item: t.id({ description: 'The point of a lab that it comes from.' }),
    answer: t.id({ description: 'The comment of a colleague that promises it.' }),
  }),
});

builder.mutationField('makeCommitment', (t) =>
  t.field({
    type: payload('MakeCommitmentPayload'),
    description:
      'Promises something in public. For editors and staff, in the console, as all that follow from it.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'MakeCommitmentResult' } },
    args: { input: t.arg({ type: MakeCommitmentInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'makeCommitment', input, () =>
        makeCommitment(context, {
          text: input.text,
          owner: input.owner,
          due: input.due,
          neighbourhood: input.neighbourhood || null,
          building: input.building || null,
          itemId: input.item ? localId('LabItem', String(input.item)) : null,
          answerId: input.answer ? localId('LabComment', String(input.answer)) : null,
        }),
      ),
  }),
);

const TranslateCommitmentInput = builder.inputType('TranslateCommitmentInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    commitment: t.id({ required: true }),
    language: t.string({ required: true }),
    text: t.string({ required: true }),
    checked: t.boolean({ required: true, description: 'Somebody who speaks it read it.' }),
  }),
});

builder.mutationField('translateCommitment', (t) =>
  t.field({
    type: payload('TranslateCommitmentPayload'),
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'TranslateCommitmentResult' } },
    args: { input: t.arg({ type: TranslateCommitmentInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'translateCommitment', input, () =>
        translateCommitment(context, one(input.commitment), input),
      ),
  }),
);

const MoveCommitmentInput = builder.inputType('MoveCommitmentInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    commitment: t.id({ required: true }),
    to: t.string({ required: true }),
    reason: t.string({ required: true, description: 'In public.' }),
    job: t.string({ required: true, description: 'In words that residents know.' }),
  }),
});

builder.mutationField('moveCommitment', (t) =>
  t.field({
    type: payload('MoveCommitmentPayload'),
    description: 'The day it had stays to be read, with the reason.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'MoveCommitmentResult' } },
    args: { input: t.arg({ type: MoveCommitmentInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'moveCommitment', input, () => moveCommitment(context, one(input.commitment), input)),
  }),
);

/** What is said about one in public, for each of the ways to say something. */
const saying = (
  mutation: string,
  description: string,
  act: (context: Context, id: string, said: Said) => Promise<string>,
) => {
  const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  const Input = builder.inputType(`${name}Input`, {
    fields: (t) => ({
      clientMutationId: t.string({ required: true }),
      commitment: t.id({ required: true }),
      text: t.string({ required: true, description: 'In public.' }),
      job: t.string({ required: true, description: 'In words that residents know.' }),
      link: t.string({ description: 'An https address that shows it.' }),
      item: t.id({ description: 'A point of a lab that shows it.' }),
    }),
  });
  builder.mutationField(mutation, (t) =>
    t.field({
      type: payload(`${name}Payload`),
      description,
      authScopes: { signedIn: true },
      errors: { types: [Refused], union: { name: `${name}Result` } },
      args: { input: t.arg({ type: Input, required: true }) },
      resolve: (_, { input }, context) =>
        done(context, mutation, input, () =>
          act(context, one(input.commitment), {
            text: input.text,
            job: input.job,
            link: input.link ?? null,
            itemId: input.item ? localId('LabItem', String(input.item)) : null,
          }),
        ),
    }),
  );
};

saying('updateCommitment', 'Says how it goes; with the first word it is under way.', updateCommitment);
saying('keepCommitment', 'It is done, and this was done.', keepCommitment);
saying('dropCommitment', 'It will not be done, and this is why.', dropCommitment);
saying(
  'reopenCommitment',
  'It was called kept or dropped by mistake, in the last seven days.',
  reopenCommitment,
);

const HandOverCommitmentInput = builder.inputType('HandOverCommitmentInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    commitment: t.id({ required: true }),
    to: t.id({ required: true }),
  }),
});

builder.mutationField('handOverCommitment', (t) =>
  t.field({
    type: payload('HandOverCommitmentPayload'),
    description: 'Asks a colleague to take it over; until then it stays with whoever asks.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'HandOverCommitmentResult' } },
    args: { input: t.arg({ type: HandOverCommitmentInput, required: true }) },
    resolve: (_, { input }, context) =>
      done(context, 'handOverCommitment', input, () =>
        handOverCommitment(context, one(input.commitment), localId('Colleague', String(input.to))),
      ),
  }),
);

/** What a colleague says who was asked to take one over. */
const answering = (
  mutation: string,
  description: string,
  act: (context: Context, id: string) => Promise<string>,
) => {
  const name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  const Input = builder.inputType(`${name}Input`, {
    fields: (t) => ({
      clientMutationId: t.string({ required: true }),
      commitment: t.id({ required: true }),
    }),
  });
  builder.mutationField(mutation, (t) =>
    t.field({
      type: payload(`${name}Payload`),
      description,
      authScopes: { signedIn: true },
      errors: { types: [Refused], union: { name: `${name}Result` } },
      args: { input: t.arg({ type: Input, required: true }) },
      resolve: (_, { input }, context) =>
        done(context, mutation, input, () => act(context, one(input.commitment))),
    }),
  );
};

answering('acceptCommitment', 'Takes over what a colleague asked to be taken over.', acceptCommitment);
answering(
  'giveBackCommitment',
  'Gives back what a colleague asked to be taken over; nobody asks why.',
  giveBackCommitment,
);

import { builder, localId, signedIn, type Context, type SignedIn } from '../builder.ts';
import { once, onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { CommentMode } from './lab-feedback.graphql.ts';
import { makeLabPreview, readPreviewAnswers, withdrawLabPreview } from './lab-preview.actions.ts';
import { arrangeLab, publishingForEditor, takeLabStep } from './lab-publishing.actions.ts';
import { LabPublishingRef, LabStepEnum } from './lab-publishing.graphql.ts';
import { needSecondPerson } from './lab-setting.actions.ts';

interface Changed {
  readonly clientMutationId: string;
  readonly labId: string;
}

/** What a change answers with: the lab as it is now. */
const labPayload = (name: string) =>
  builder.objectRef<Changed>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      lab: t.field({
        type: LabPublishingRef,
        nullable: true,
        resolve: ({ labId }, _, context) => publishingForEditor(context, { id: labId }),
      }),
    }),
  });

/** Does it once, and keeps whose lab it was. */
async function changed<Input extends { clientMutationId: string }>(
  context: Context,
  { residentId: actor }: SignedIn,
  mutation: string,
  input: Input,
  work: () => Promise<string>,
): Promise<Changed> {
  const labId = await once(context, { mutation, actor, input }, work);
  return { clientMutationId: input.clientMutationId, labId };
}

const labOf = (input: { lab: string | number }) => localId('Lab', String(input.lab));

const ArrangeLabInput = builder.inputType('ArrangeLabInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    lab: t.id({ required: true }),
    opensOn: t.field({ type: 'Date', description: 'Absent: it opens when it is published.' }),
    closesOn: t.field({ type: 'Date', description: 'Absent: it stays open.' }),
    comments: t.field({ type: CommentMode, required: true }),
  }),
});

builder.mutationField('arrangeLab', (t) =>
  t.field({
    type: labPayload('ArrangeLabPayload'),
    description:
      'Sets when a lab opens and closes, and whether one can comment. For editors, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ArrangeLabResult' } },
    args: { input: t.arg({ type: ArrangeLabInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, signedIn(context.viewer), 'arrangeLab', input, () =>
        arrangeLab(context, labOf(input), {
          opensOn: input.opensOn ?? null,
          closesOn: input.closesOn ?? null,
          comments: input.comments,
        }),
      ),
  }),
);

const TakeLabStepInput = builder.inputType('TakeLabStepInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    lab: t.id({ required: true }),
    step: t.field({ type: LabStepEnum, required: true }),
    textVersion: t.int({ required: true }),
  }),
});

builder.mutationField('takeLabStep', (t) =>
  t.field({
    type: labPayload('TakeLabStepPayload'),
    description: 'Asks for a look, publishes, closes, archives. For editors, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'TakeLabStepResult' } },
    args: { input: t.arg({ type: TakeLabStepInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, signedIn(context.viewer), 'takeLabStep', input, () =>
        takeLabStep(context, labOf(input), input),
      ),
  }),
);

const MakeLabPreviewInput = builder.inputType('MakeLabPreviewInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    lab: t.id({ required: true }),
    name: t.string({ required: true, description: 'For whom it is.' }),
  }),
});

builder.mutationField('makeLabPreview', (t) =>
  t.field({
    type: labPayload('MakeLabPreviewPayload'),
    description: 'Makes a link with which people read a lab before others do. For editors, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'MakeLabPreviewResult' } },
    args: { input: t.arg({ type: MakeLabPreviewInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, signedIn(context.viewer), 'makeLabPreview', input, () =>
        makeLabPreview(context, labOf(input), input.name),
      ),
  }),
);

const WithdrawLabPreviewInput = builder.inputType('WithdrawLabPreviewInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), preview: t.id({ required: true }) }),
});

builder.mutationField('withdrawLabPreview', (t) =>
  t.field({
    type: labPayload('WithdrawLabPreviewPayload'),
    description: 'The link works no more. For editors, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WithdrawLabPreviewResult' } },
    args: { input: t.arg({ type: WithdrawLabPreviewInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, signedIn(context.viewer), 'withdrawLabPreview', input, () =>
        withdrawLabPreview(context, localId('LabPreview', String(input.preview))),
      ),
  }),
);

const ReadPreviewAnswersInput = builder.inputType('ReadPreviewAnswersInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    last: t.id({ required: true, description: 'The newest answer that was read.' }),
  }),
});

builder.mutationField('readPreviewAnswers', (t) =>
  t.field({
    type: labPayload('ReadPreviewAnswersPayload'),
    description:
      'Says that what people wrote about a lab was read, up to one answer. For editors, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ReadPreviewAnswersResult' } },
    args: { input: t.arg({ type: ReadPreviewAnswersInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, signedIn(context.viewer), 'readPreviewAnswers', input, () =>
        readPreviewAnswers(context, localId('LabPreviewAnswer', String(input.last))),
      ),
  }),
);

const NeedSecondPersonInput = builder.inputType('NeedSecondPersonInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), needed: t.boolean({ required: true }) }),
});

const NeedSecondPersonPayload = builder.simpleObject('NeedSecondPersonPayload', {
  fields: (t) => ({ clientMutationId: t.string() }),
});

builder.mutationField('needSecondPerson', (t) =>
  t.field({
    type: NeedSecondPersonPayload,
    description: 'Whether a lab is published by somebody else than who made it. For admins, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'NeedSecondPersonResult' } },
    args: { input: t.arg({ type: NeedSecondPersonInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'needSecondPerson', input, () =>
        needSecondPerson(context, input.needed),
      ),
  }),
);

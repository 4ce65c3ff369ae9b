import { builder, localId, signedIn, type Context } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { advertAtWork } from './adverts-at-work.actions.ts';
import { checkAdvertTranslation, translateAdvert } from './advert-translations.actions.ts';
import { checkAdvert, withdrawAdvert, writeAdvert } from './mix-advert.actions.ts';
import { MixAdvertAtWorkRef } from './mix-advert.graphql.ts';

interface Changed {
  readonly clientMutationId: string;
  readonly buildingId: string;
}

/** What a change answers with: the texts of the building as they are now. */
const payload = (name: string) =>
  builder.objectRef<Changed>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      advert: t.field({
        type: MixAdvertAtWorkRef,
        nullable: true,
        resolve: ({ buildingId }, _, context) => advertAtWork(context, { id: buildingId }),
      }),
    }),
  });

async function changed<Input extends { clientMutationId: string }>(
  context: Context,
  mutation: string,
  input: Input,
  work: () => Promise<string>,
): Promise<Changed> {
  const actor = signedIn(context.viewer).residentId;
  const buildingId = await once(context, { mutation, actor, input }, work);
  return { clientMutationId: input.clientMutationId, buildingId };
}

const WriteMixAdvertInput = builder.inputType('WriteMixAdvertInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    building: t.string({ required: true, description: 'Its slug.' }),
    activities: t.stringList({ required: true, description: 'Six at most, out of what is offered.' }),
    text: t.string({ description: 'What else is to be said, in Dutch; 400 characters at most.' }),
    endsOn: t.field({ type: 'Date', required: true, description: 'The last day; half a year at most.' }),
  }),
});

builder.mutationField('writeMixAdvert', (t) =>
  t.field({
    type: payload('WriteMixAdvertPayload'),
    description:
      'Writes the text beside a vacant home, which waits for a colleague. For editors and staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WriteMixAdvertResult' } },
    args: { input: t.arg({ type: WriteMixAdvertInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, 'writeMixAdvert', input, () =>
        writeAdvert(context, input.building, { ...input, text: input.text ?? null }),
      ),
  }),
);

const CheckMixAdvertInput = builder.inputType('CheckMixAdvertInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), advert: t.id({ required: true }) }),
});

builder.mutationField('checkMixAdvert', (t) =>
  t.field({
    type: payload('CheckMixAdvertPayload'),
    description:
      'Lets a text that a colleague wrote be read by everybody. For editors and staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'CheckMixAdvertResult' } },
    args: { input: t.arg({ type: CheckMixAdvertInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, 'checkMixAdvert', input, () => checkAdvert(context, advertOf(input))),
  }),
);

const WithdrawMixAdvertInput = builder.inputType('WithdrawMixAdvertInput', {
  fields: (t) => ({ clientMutationId: t.string({ required: true }), advert: t.id({ required: true }) }),
});

builder.mutationField('withdrawMixAdvert', (t) =>
  t.field({
    type: payload('WithdrawMixAdvertPayload'),
    description: 'Takes a text away at once. For editors and staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WithdrawMixAdvertResult' } },
    args: { input: t.arg({ type: WithdrawMixAdvertInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, 'withdrawMixAdvert', input, () => withdrawAdvert(context, advertOf(input))),
  }),
);

const TranslateMixAdvertInput = builder.inputType('TranslateMixAdvertInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    advert: t.id({ required: true }),
    language: t.string({ required: true }),
    text: t.string({ required: true, description: 'What staff wrote, in that language; 600 at most.' }),
  }),
});

builder.mutationField('translateMixAdvert', (t) =>
  t.field({
    type: payload('TranslateMixAdvertPayload'),
    description:
      'Writes what a text says in another language, which waits for a colleague. For editors and staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'TranslateMixAdvertResult' } },
    args: { input: t.arg({ type: TranslateMixAdvertInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, 'translateMixAdvert', input, () =>
        translateAdvert(context, { ...input, advertId: advertOf(input) }),
      ),
  }),
);

const CheckMixAdvertTranslationInput = builder.inputType('CheckMixAdvertTranslationInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    translation: t.id({ required: true }),
  }),
});

builder.mutationField('checkMixAdvertTranslation', (t) =>
  t.field({
    type: payload('CheckMixAdvertTranslationPayload'),
    description:
      'Lets a translation that a colleague wrote be read, beside a text that is. For editors and staff, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'CheckMixAdvertTranslationResult' } },
    args: { input: t.arg({ type: CheckMixAdvertTranslationInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, 'checkMixAdvertTranslation', input, () =>
        checkAdvertTranslation(context, localId('MixAdvertTranslation', String(input.translation))),
      ),
  }),
);

const advertOf = (input: { advert: string | number }) => localId('MixAdvert', String(input.advert));

import { builder, localId, signedIn } from '../builder.ts';
import { onceBy } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { done } from './core-values-acts.graphql.ts';
import { editValue } from './edit-value.actions.ts';
import { translateValue } from './translate-value.actions.ts';

const EditCoreValueInput = builder.inputType('EditCoreValueInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    building: t.string({ required: true }),
    value: t.id({ required: true }),
    text: t.string({ required: true }),
    isNoName: t.boolean({ description: 'What was taken for the name of a person is none.' }),
  }),
});

builder.mutationField('editCoreValue', (t) =>
  t.field({
    type: done('EditCoreValuePayload'),
    description:
      'A small edit of an adopted line that means the same. It is made when a member of the committee and somebody of the organisation named the same words.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EditCoreValueResult' } },
    args: { input: t.arg({ type: EditCoreValueInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'editCoreValue', input, () =>
        editValue(context, { ...input, valueId: localId('CoreValue', String(input.value)) }),
      ),
  }),
);

const TranslateCoreValueInput = builder.inputType('TranslateCoreValueInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    building: t.string({ required: true }),
    value: t.id({ required: true }),
    language: t.string({ required: true }),
    text: t.string({ required: true }),
    checked: t.boolean({ required: true, description: 'Somebody who speaks it read it.' }),
  }),
});

builder.mutationField('translateCoreValue', (t) =>
  t.field({
    type: done('TranslateCoreValuePayload'),
    description: 'What a line says in another language. While people vote on it, it stays as it is.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'TranslateCoreValueResult' } },
    args: { input: t.arg({ type: TranslateCoreValueInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'translateCoreValue', input, () =>
        translateValue(context, { ...input, valueId: localId('CoreValue', String(input.value)) }),
      ),
  }),
);

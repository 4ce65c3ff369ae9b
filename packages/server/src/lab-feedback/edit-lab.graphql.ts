import { builder, findLocalId, localId, signedIn, type Context } from '../builder.ts';
import { once } from '../community/once.actions.ts';
import { Refused } from '../errors.ts';
import { labWithId } from './console-labs.actions.ts';
import { ConsoleLabRef } from './console-labs.graphql.ts';
import { editItem, editLab, editSection, type AsRead } from './edit-lab.actions.ts';
import { LabSectionKind } from './lab-feedback.graphql.ts';
import type { PieceOfLab } from './lab-pieces.actions.ts';
import { writeLabText } from './lab-texts.actions.ts';
import { makeItems, shapeItem, type ItemShape } from './shape-lab.actions.ts';

interface Done {
  readonly clientMutationId: string;
  readonly labId: string;
}

/** What every change of a lab answers with: all of it, as it is now. */
export const labPayload = (name: string) =>
  builder.objectRef<Done>(name).implement({
    fields: (t) => ({
      clientMutationId: t.exposeString('clientMutationId'),
      lab: t.field({
        type: ConsoleLabRef,
        nullable: true,
        resolve: ({ labId }, _, context) => labWithId(context, labId),
      }),
    }),
  });

/** Does one change of a lab once, however often it is sent. */
export async function changed(
  context: Context,
  mutation: string,
  input: { clientMutationId: string },
  work: () => Promise<string>,
): Promise<Done> {
  const actor = signedIn(context.viewer).residentId;
  const labId = await once(context, { mutation, actor, input }, work);
  return { clientMutationId: input.clientMutationId, labId };
}

const asRead = (type: string, { id, version }: { id: unknown; version: number }): AsRead => ({
  id: localId(type, String(id)),
  version,
});

const EditLabInput = builder.inputType('EditLabInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    title: t.string({ required: true }),
    heldOn: t.field({ type: 'Date', required: true }),
    place: t.string(),
    participants: t.int(),
  }),
});

builder.mutationField('editLab', (t) =>
  t.field({
    type: labPayload('EditLabPayload'),
    description: 'Sets what stands above a report. For editors, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EditLabResult' } },
    args: { input: t.arg({ type: EditLabInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, 'editLab', input, () => {
        const { title, heldOn, place = null, participants = null } = input;
        return editLab(context, asRead('Lab', input), { title, heldOn, place, participants });
      }),
  }),
);

const EditLabSectionInput = builder.inputType('EditLabSectionInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    kind: t.field({ type: LabSectionKind, required: true }),
    heading: t.string({ required: true }),
    paragraphs: t.stringList({ required: true, description: 'What stands around the items.' }),
  }),
});

builder.mutationField('editLabSection', (t) =>
  t.field({
    type: labPayload('EditLabSectionPayload'),
    description: 'Sets the kind, the heading and the paragraphs of a section. For editors, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EditLabSectionResult' } },
    args: { input: t.arg({ type: EditLabSectionInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, 'editLabSection', input, () =>
        editSection(context, asRead('LabSection', input), input),
      ),
  }),
);

const EditLabItemInput = builder.inputType('EditLabItemInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    text: t.string({ required: true }),
    owner: t.string(),
    due: t.field({ type: 'Date' }),
  }),
});

builder.mutationField('editLabItem', (t) =>
  t.field({
    type: labPayload('EditLabItemPayload'),
    description: 'Sets the words of an item, and who does it by when. For editors, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'EditLabItemResult' } },
    args: { input: t.arg({ type: EditLabItemInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, 'editLabItem', input, () => {
        const { text, owner = null, due = null } = input;
        return editItem(context, asRead('LabItem', input), { text, owner, due });
      }),
  }),
);

const LabItemShape = builder.enumType('LabItemShape', {
  description: 'What becomes of the borders of an item.',
  values: {
    SPLIT: { value: 'split' },
    JOIN_PREVIOUS: { value: 'join-previous' },
    TO_TEXT: { value: 'to-text' },
    TO_HEADING: { value: 'to-heading' },
    MOVE: { value: 'move' },
    UP: { value: 'up' },
    WITHDRAW: { value: 'withdraw' },
    RESTORE: { value: 'restore' },
  } as const satisfies Record<string, { value: ItemShape }>,
});

const ShapeLabItemInput = builder.inputType('ShapeLabItemInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    how: t.field({ type: LabItemShape, required: true }),
    at: t.int({ description: 'Where a split item is cut: the number of UTF-16 units before it.' }),
    section: t.id({ description: 'Where a moved item goes.' }),
  }),
});

builder.mutationField('shapeLabItem', (t) =>
  t.field({
    type: labPayload('ShapeLabItemPayload'),
    description:
      'Splits, joins, moves or withdraws an item; it keeps its answers. For editors, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'ShapeLabItemResult' } },
    args: { input: t.arg({ type: ShapeLabItemInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, 'shapeLabItem', input, () => {
        const sectionId = findLocalId('LabSection', String(input.section)) ?? null;
        const { how, at = null } = input;
        return shapeItem(context, asRead('LabItem', input), { how, at, sectionId });
      }),
  }),
);

const MakeLabItemsInput = builder.inputType('MakeLabItemsInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    id: t.id({ required: true }),
    version: t.int({ required: true }),
    paragraph: t.int({ description: 'Which paragraph of the section, from 0; absent: each of them.' }),
  }),
});

builder.mutationField('makeLabItems', (t) =>
  t.field({
    type: labPayload('MakeLabItemsPayload'),
    description: 'Lets residents answer to paragraphs of a section. For editors, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'MakeLabItemsResult' } },
    args: { input: t.arg({ type: MakeLabItemsInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, 'makeLabItems', input, () =>
        makeItems(context, asRead('LabSection', input), input.paragraph ?? null),
      ),
  }),
);

const WriteLabTextInput = builder.inputType('WriteLabTextInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    about: t.id({ required: true, description: 'A lab, a section or an item.' }),
    language: t.string({ required: true }),
    text: t.string({ required: true, description: 'Empty: the text is taken away.' }),
    checked: t.boolean({ required: true, description: 'Somebody looked whether it says the same.' }),
    version: t.int({ required: true, description: 'Of the text that was read; 0 where there was none.' }),
  }),
});

const pieces = { Lab: 'lab', LabSection: 'lab_section', LabItem: 'lab_item' } as const;

function pieceOf(about: string): [PieceOfLab, string] {
  for (const [type, piece] of Object.entries(pieces)) {
    const id = findLocalId(type, about);
    if (id) return [piece, id];
  }
  throw new Refused('NOT_FOUND');
}

builder.mutationField('writeLabText', (t) =>
  t.field({
    type: labPayload('WriteLabTextPayload'),
    description: 'Writes the plain text of an item, or a translation. For editors, in the console.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'WriteLabTextResult' } },
    args: { input: t.arg({ type: WriteLabTextInput, required: true }) },
    resolve: (_, { input }, context) =>
      changed(context, 'writeLabText', input, () =>
        writeLabText(context, ...pieceOf(String(input.about)), input),
      ),
  }),
);

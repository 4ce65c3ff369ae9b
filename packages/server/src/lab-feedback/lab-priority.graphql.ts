import { encodeGlobalID } from '@pothos/plugin-relay';
import { ViewerRef } from '../account/account.graphql.ts';
import { builder, localId, signedIn } from '../builder.ts';
import { onceBy } from '../community/once.actions.ts';
import type { PublishedCounts } from '../community/publish-counts.actions.ts';
import { Refused } from '../errors.ts';
import { LabRef } from './lab-feedback.graphql.ts';
import { ownPriorities, setPriorities } from './lab-priority.actions.ts';
import { topOf } from './lab-priority.rules.ts';

const LabPriorityCount = builder.objectRef<{ itemId: string; count: number }>('LabPriorityCount').implement({
  fields: (t) => ({
    item: t.id({ resolve: ({ itemId }) => encodeGlobalID('LabItem', itemId) }),
    count: t.exposeInt('count', { description: 'Of residents; rounded to five.' }),
  }),
});

const LabPriorities = builder.objectRef<PublishedCounts>('LabPriorities').implement({
  description: 'Which solutions matter most to residents, who choose three at most.',
  fields: (t) => ({
    countedOn: t.expose('countedOn', { type: 'Date' }),
    top: t.field({
      type: [LabPriorityCount],
      description: 'Three at most, the most chosen first.',
      complexity: { multiplier: 3 },
      resolve: ({ cells }) => topOf(cells),
    }),
  }),
});

builder.objectField(LabRef, 'priorities', (t) =>
  t.field({
    type: LabPriorities,
    nullable: true,
    description: 'Null: too few residents chose to show any number.',
    resolve: ({ priorities }) => priorities ?? null,
  }),
);

builder.objectField(ViewerRef, 'labPriorities', (t) =>
  t.idList({
    description: 'The solutions that matter most to the viewer: ids of items.',
    args: { slug: t.arg.string({ required: true }) },
    resolve: async (_, { slug }, context) =>
      (await ownPriorities(context, slug)).map((id) => encodeGlobalID('LabItem', id)),
  }),
);

const SetLabPrioritiesInput = builder.inputType('SetLabPrioritiesInput', {
  fields: (t) => ({
    clientMutationId: t.string({ required: true }),
    lab: t.id({ required: true }),
    items: t.idList({ required: true, description: 'All that matter most: three solutions at most.' }),
  }),
});

const SetLabPrioritiesPayload = builder.simpleObject('SetLabPrioritiesPayload', {
  fields: (t) => ({ clientMutationId: t.string() }),
});

builder.mutationField('setLabPriorities', (t) =>
  t.field({
    type: SetLabPrioritiesPayload,
    description: 'For residents, while the lab is open. What was said before and is not named goes.',
    authScopes: { signedIn: true },
    errors: { types: [Refused], union: { name: 'SetLabPrioritiesResult' } },
    args: { input: t.arg({ type: SetLabPrioritiesInput, required: true }) },
    resolve: (_, { input }, context) =>
      onceBy(context, signedIn(context.viewer), 'setLabPriorities', input, () =>
        setPriorities(context, {
          labId: localId('Lab', String(input.lab)),
          itemIds: input.items.map((id) => localId('LabItem', String(id))),
        }),
      ),
  }),
);

import { encodeGlobalID } from '@pothos/plugin-relay';
import { builder } from '../builder.ts';
import { LabRef } from './lab-feedback.graphql.ts';
import { readLandscape, type LandscapeView } from './lab-landscape.actions.ts';
import type { SaidOfItem, ShownGroup } from './lab-landscape.table.ts';

const Side = builder.enumType('LabSide', { values: { YES: { value: 'yes' }, NO: { value: 'no' } } as const });

const LabSaid = builder.objectRef<SaidOfItem>('LabSaid').implement({
  description: 'What is said of one point.',
  fields: (t) => ({
    item: t.id({ resolve: ({ itemId }) => encodeGlobalID('LabItem', itemId) }),
    says: t.expose('says', { type: Side }),
  }),
});

/** No list here is longer. */
const complexity = { multiplier: 5 } as const;

const LabGroup = builder.objectRef<ShownGroup>('LabGroup').implement({
  description: 'Residents who answer alike, as a shape: never one of them.',
  fields: (t) => ({
    size: t.exposeInt('size', { description: 'Rounded to five.' }),
    x: t.exposeFloat('x', { description: 'From -1 to 1; all groups fit in a circle of radius 1.' }),
    y: t.exposeFloat('y'),
    spread: t.exposeFloat('spread', { description: 'How far from its middle its residents lie.' }),
    standsFor: t.field({
      type: [LabSaid],
      complexity,
      description: 'What it says more often than all others, the clearest first.',
      resolve: ({ standsFor }) => [...standsFor],
    }),
  }),
});

const LabLandscape = builder.objectRef<LandscapeView>('LabLandscape').implement({
  description: 'Which residents answer alike, and first of all what all of them agree on.',
  fields: (t) => ({
    countedOn: t.expose('countedOn', { type: 'Date' }),
    agreed: t.field({
      type: [LabSaid],
      complexity,
      description: 'What all groups agree on, the clearest first.',
      resolve: ({ agreed }) => [...agreed],
    }),
    groups: t.field({
      type: [LabGroup],
      complexity,
      description: 'The largest first; none where residents answer much alike, or a group would be small.',
      resolve: ({ groups }) => [...groups],
    }),
  }),
});

builder.objectField(LabRef, 'landscape', (t) =>
  t.field({
    type: LabLandscape,
    nullable: true,
    description: 'Null while too few residents answered.',
    complexity: 10,
    resolve: ({ id }, _, context) => readLandscape(context, id),
  }),
);

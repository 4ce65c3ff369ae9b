import { builder } from '../builder.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import { placesToSpeakFor } from './group-places.actions.ts';

export const GroupPlaceRef = builder.simpleObject('GroupPlace', {
  description:
    'What a group can speak for, or something is promised for: a neighbourhood with its buildings.',
  fields: (t) => ({
    slug: t.string(),
    name: t.string(),
    neighbourhood: t.string({ nullable: true, description: 'Of a building; null for a neighbourhood.' }),
  }),
});

builder.objectFields(ConsoleRef, (t) => ({
  groupPlaces: t.field({
    type: [GroupPlaceRef],
    nullable: true,
    description: 'For staff.',
    resolve: (_, __, context) => placesToSpeakFor(context),
  }),
}));

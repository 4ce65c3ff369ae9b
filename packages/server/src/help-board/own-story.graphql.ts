import { encodeGlobalID } from '@pothos/plugin-relay';
import { ViewerRef } from '../account/account.graphql.ts';
import { builder } from '../builder.ts';
import { dayIn } from '../clock.ts';
import { ownStory, type StoryLine } from './own-story.actions.ts';

const StoryLineRef = builder.objectRef<StoryLine>('HelpStoryLine').implement({
  description: 'Something the viewer wrote on the board or in a talk.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('HelpStoryLine', id) }),
    title: t.exposeString('title', { nullable: true, description: 'Of their own post.' }),
    text: t.exposeString('text', { nullable: true }),
    language: t.exposeString('language', { nullable: true }),
    writtenOn: t.field({
      type: 'Date',
      resolve: ({ writtenAt }, _, { organisation }) => dayIn(organisation.timezone, writtenAt),
    }),
  }),
});

builder.objectField(ViewerRef, 'helpStory', (t) =>
  t.field({
    type: [StoryLineRef],
    description: 'What the viewer wrote, the last first; it stays theirs where they live no more.',
    complexity: { field: 5, multiplier: 10 },
    resolve: (_, __, context) => ownStory(context),
  }),
);

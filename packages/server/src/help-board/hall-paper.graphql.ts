import { encodeGlobalID } from '@pothos/plugin-relay';
import { ConsoleRef } from '../account/console.graphql.ts';
import { builder, findLocalId } from '../builder.ts';
import { hallPapers, postsOnPaper, type HallPaper } from './hall-paper.actions.ts';
import { HelpKind } from './help-post.graphql.ts';
import type { PostRow } from './post-rows.actions.ts';

const PaperPostRef = builder.objectRef<PostRow>('HallPaperPost').implement({
  description: 'What everybody who passes may read of a post: no name, no home, no day but of a gathering.',
  fields: (t) => ({
    kind: t.expose('kind', { type: HelpKind }),
    title: t.exposeString('title'),
    text: t.exposeString('text', { nullable: true }),
    language: t.exposeString('language'),
    onDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'Of a gathering.',
      resolve: ({ kind, on_date }) => (kind === 'gathering' ? on_date : null),
    }),
    atTime: t.exposeString('at_time', { nullable: true }),
    place: t.exposeString('place', { nullable: true }),
  }),
});

const HallPaperRef = builder.objectRef<HallPaper>('HallPaper').implement({
  description: 'The paper for the board in the hall of one building.',
  fields: (t) => ({
    id: t.id({ resolve: ({ buildingId }) => encodeGlobalID('HallPaper', buildingId) }),
    building: t.exposeString('building'),
    neighbourhood: t.exposeString('neighbourhood'),
    organisation: t.exposeString('organisation'),
    phone: t.exposeString('phone', { description: 'Of the office.' }),
    address: t.exposeString('address', { description: 'Where one takes part.' }),
    posts: t.field({
      type: [PaperPostRef],
      description: 'What may hang there, the newest first.',
      // A question to the database each: for one paper, not for a list.
      complexity: { field: 20, multiplier: 5 },
      resolve: (paper, _, context) => postsOnPaper(context, paper),
    }),
  }),
});

builder.objectFields(ConsoleRef, (t) => ({
  hallPapers: t.field({
    type: [HallPaperRef],
    nullable: true,
    description:
      'Where paper can hang: for staff in every building, for committee members in their neighbourhood.',
    resolve: (_, __, context) => hallPapers(context),
  }),
  hallPaper: t.field({
    type: HallPaperRef,
    nullable: true,
    description: 'One of them; null where the viewer prints none.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_, { id }, context) => {
      const buildingId = findLocalId('HallPaper', String(id));
      const papers = buildingId ? await hallPapers(context) : null;
      return papers?.find((paper) => paper.buildingId === buildingId) ?? null;
    },
  }),
}));

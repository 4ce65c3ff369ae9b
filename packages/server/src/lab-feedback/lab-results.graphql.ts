import { builder } from '../builder.ts';
import { LabChoice, LabItemRef } from './lab-feedback.graphql.ts';
import type { Results } from './lab-results.actions.ts';
import type { Choice } from './lab-feedback.table.ts';
import type { PublishedCounts } from '../community/publish-counts.actions.ts';

const LabCount = builder.objectRef<{ choice: Choice; count: number | null }>('LabCount').implement({
  fields: (t) => ({
    choice: t.expose('choice', { type: LabChoice }),
    count: t.exposeInt('count', {
      nullable: true,
      description: 'Rounded to five; null where it is kept out of sight.',
    }),
  }),
});

const LabResults = builder.objectRef<Results>('LabResults').implement({
  description: "This morning's picture of what others answered. Residents and visitors are never added up.",
  fields: (t) => ({
    enough: t.boolean({
      description: 'False: there are too few answers to show any number.',
      resolve: ({ residents, visitors }) => residents !== undefined || visitors !== undefined,
    }),
    countedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The morning on which was counted.',
      resolve: ({ residents, visitors }) => residents?.countedOn ?? visitors?.countedOn ?? null,
    }),
    residents: t.field({ type: [LabCount], resolve: ({ residents }) => countsOf(residents) }),
    visitors: t.field({ type: [LabCount], resolve: ({ visitors }) => countsOf(visitors) }),
  }),
});

function countsOf(published: PublishedCounts | undefined): { choice: Choice; count: number | null }[] {
  return Object.entries(published?.cells ?? {}).map(([choice, count]) => ({
    choice: choice as Choice,
    count,
  }));
}

builder.objectField(LabItemRef, 'results', (t) =>
  t.field({ type: LabResults, resolve: ({ results }) => results }),
);

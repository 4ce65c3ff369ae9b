import { builder } from '../builder.ts';
import { LabChoice, LabItemRef, LabRef } from './lab-feedback.graphql.ts';
import type { Results } from './lab-results.actions.ts';
import type { Choice } from './lab-feedback.table.ts';
import type { PublishedCounts } from '../community/publish-counts.actions.ts';
import { tookPart, type TookPart } from './lab-took-part.rules.ts';

const LabCount = builder.objectRef<{ choice: Choice; count: number | null }>('LabCount').implement({
  fields: (t) => ({
    choice: t.expose('choice', { type: LabChoice }),
    count: t.exposeInt('count', {
      nullable: true,
      description: 'Rounded to five; null where it is kept out of sight.',
    }),
  }),
});

/** No question has more choices than that. */
const complexity = { multiplier: 4 } as const;

const LabResults = builder.objectRef<Results>('LabResults').implement({
  description:
    "This morning's picture of what others answered. Residents, visitors and paper are never added up.",
  fields: (t) => ({
    enough: t.boolean({
      description: 'False: there are too few answers to show any number.',
      resolve: ({ residents, visitors, paper }) => Boolean(residents ?? visitors ?? paper),
    }),
    countedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The morning on which was counted.',
      resolve: ({ residents, visitors, paper }) => (residents ?? visitors ?? paper)?.countedOn ?? null,
    }),
    residents: t.field({ type: [LabCount], complexity, resolve: ({ residents }) => countsOf(residents) }),
    visitors: t.field({ type: [LabCount], complexity, resolve: ({ visitors }) => countsOf(visitors) }),
    paper: t.field({
      type: [LabCount],
      complexity,
      description: 'On paper and by phone, entered by somebody at work.',
      resolve: ({ paper }) => countsOf(paper),
    }),
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

const LabTookPart = builder.objectRef<TookPart>('LabTookPart').implement({
  description:
    'At least so many took part, as far as the pictures of its points say; null where they say nothing.',
  fields: (t) => ({
    residents: t.exposeInt('residents', { nullable: true }),
    visitors: t.exposeInt('visitors', { nullable: true }),
    paper: t.exposeInt('paper', { nullable: true }),
  }),
});

builder.objectField(LabRef, 'tookPart', (t) =>
  t.field({
    type: LabTookPart,
    resolve: ({ sections }) => tookPart(sections.flatMap(({ items }) => items).map(({ results }) => results)),
  }),
);

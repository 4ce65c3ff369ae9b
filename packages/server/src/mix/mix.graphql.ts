import { builder } from '../builder.ts';
import type { MixNumber } from './mix.rules.ts';
import { nothingCounted, readMix, type Mix } from './read-mix.actions.ts';

const MixNumberRef = builder.objectRef<MixNumber>('MixNumber').implement({
  description: 'How many people chose something; rounded, and never of a few.',
  fields: (t) => ({
    of: t.string({
      description: 'An activity, or for wishes a group of them, out of the closed list.',
      resolve: ({ cell }) => cell,
    }),
    people: t.exposeInt('people'),
  }),
});

const MixRef = builder.objectRef<Mix>('Mix').implement({
  description: 'What people of a place like to do, in numbers of nobody in particular; the most first.',
  fields: (t) => ({
    place: t.exposeString('place', {
      nullable: true,
      description: 'The building or neighbourhood; null: of all, or there is none like it.',
    }),
    aroundOf: t.exposeString('aroundOf', {
      nullable: true,
      description: 'The building that was asked for, which is too small: these are the numbers around it.',
    }),
    talents: t.field({ type: [MixNumberRef], resolve: ({ talents }) => [...talents] }),
    interests: t.field({ type: [MixNumberRef], resolve: ({ interests }) => [...interests] }),
    wishes: t.field({
      type: [MixNumberRef],
      description: 'What people could use a hand with, from ten people on.',
      resolve: ({ wishes }) => [...wishes],
    }),
    languages: t.exposeStringList('languages', {
      description: 'Spoken by ten people or more; of how many is told nowhere.',
    }),
    countedOn: t.expose('countedOn', { type: 'Date', nullable: true }),
  }),
});

builder.queryField('mix', (t) =>
  t.field({
    type: MixRef,
    description:
      'What people let be counted, as last published. For everybody; beside a vacant home nothing of it.',
    args: {
      building: t.arg.string(),
      neighbourhood: t.arg.string(),
      vacantHome: t.arg.string({ description: 'The building of the home that the page offers.' }),
    },
    resolve: (_, { vacantHome, ...page }, context) =>
      typeof vacantHome === 'string' ? nothingCounted : readMix(context, page),
  }),
);

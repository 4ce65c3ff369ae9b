import { encodeGlobalID } from '@pothos/plugin-relay';
import { advertActivities } from '@wederkerig/words/mix-advert';
import { builder } from '../builder.ts';
import { ConsoleRef } from '../community/console.graphql.ts';
import {
  advertAtWork,
  advertBuildings,
  shownNow,
  versionAsRead,
  type AdvertAtWork,
  type AdvertBuilding,
  type AdvertVersion,
} from './adverts-at-work.actions.ts';
import type { AdvertTranslation } from './advert-translations.actions.ts';
import { asPlainText, readAdvertText, type MixAdvertText } from './read-mix-advert.actions.ts';

const MixAdvertTextRef = builder.objectRef<MixAdvertText>('MixAdvertText').implement({
  description: 'A text beside a vacant home. It names no number, no language and nobody.',
  fields: (t) => ({
    language: t.exposeString('language'),
    heading: t.exposeString('heading'),
    lead: t.exposeString('lead'),
    activities: t.exposeStringList('activities', { description: 'What neighbours do, in words.' }),
    own: t.exposeString('own', {
      nullable: true,
      description: 'What staff wrote beside it: a translation that was checked, or the Dutch.',
    }),
    ownLanguage: t.exposeString('ownLanguage', { description: 'In which language that is.' }),
    ownNote: t.exposeString('ownNote', { nullable: true, description: 'That it is in Dutch alone.' }),
    welcome: t.exposeStringList('welcome', { description: 'Always there, all of it.' }),
    until: t.exposeString('until'),
    endsOn: t.expose('endsOn', { type: 'Date' }),
    plain: t.string({ description: 'All of it as lines.', resolve: (text) => asPlainText(text) }),
  }),
});

builder.queryField('mixAdvert', (t) =>
  t.field({
    type: MixAdvertTextRef,
    nullable: true,
    description: 'The text beside a vacant home of a building, until its last day. For everybody.',
    args: { building: t.arg.string(), language: t.arg.string() },
    resolve: (_, { building, language }, context) =>
      building ? readAdvertText(context, building, language ?? context.language) : null,
  }),
);

const Standing = builder.enumType('MixAdvertStanding', {
  values: {
    NONE: { value: 'none' },
    WAITING: { value: 'waiting', description: 'For a second person.' },
    PUBLIC: { value: 'public' },
    ENDED: { value: 'ended', description: 'Its last day passed.' },
  } as const,
});

const State = builder.enumType('MixAdvertState', {
  values: {
    WAITING: { value: 'waiting' },
    PUBLIC: { value: 'public' },
    REPLACED: { value: 'replaced' },
    WITHDRAWN: { value: 'withdrawn' },
  } as const,
});

const BuildingRef = builder.objectRef<AdvertBuilding>('MixAdvertBuilding').implement({
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    neighbourhood: t.exposeString('neighbourhood'),
    standing: t.expose('standing', { type: Standing }),
  }),
});

const TranslationRef = builder.objectRef<AdvertTranslation>('MixAdvertTranslation').implement({
  description: 'What a text says in another language. Others read it once a second person checked it.',
  fields: (t) => ({
    id: t.id({
      description: 'Another one each time it is written.',
      resolve: ({ id }) => encodeGlobalID('MixAdvertTranslation', id),
    }),
    language: t.exposeString('language'),
    text: t.exposeString('text'),
    checked: t.boolean({ resolve: ({ isChecked }) => isChecked }),
    writer: t.exposeString('writer', { nullable: true }),
    checker: t.exposeString('checker', { nullable: true }),
    viewerMayCheck: t.exposeBoolean('viewerMayCheck'),
  }),
});

const VersionRef = builder
  .objectRef<{ version: AdvertVersion; of: AdvertAtWork }>('MixAdvertVersion')
  .implement({
    description: 'One version of a text, with the colleagues who wrote it and let it through.',
    fields: (t) => ({
      id: t.id({ resolve: ({ version }) => encodeGlobalID('MixAdvert', version.id) }),
      version: t.int({ resolve: ({ version }) => version.version }),
      state: t.field({ type: State, resolve: ({ version }) => version.state }),
      activities: t.stringList({ resolve: ({ version }) => [...version.activities] }),
      text: t.string({ nullable: true, resolve: ({ version }) => version.text }),
      endsOn: t.field({ type: 'Date', resolve: ({ version }) => version.endsOn }),
      ended: t.boolean({ resolve: ({ version }) => version.ended }),
      writer: t.string({ nullable: true, resolve: ({ version }) => version.writer }),
      writtenOn: t.field({ type: 'Date', resolve: ({ version }) => version.writtenOn }),
      checker: t.string({ nullable: true, resolve: ({ version }) => version.checker }),
      viewerMayCheck: t.boolean({ resolve: ({ version }) => version.viewerMayCheck }),
      viewerMayTranslate: t.boolean({ resolve: ({ version }) => version.viewerMayTranslate }),
      translations: t.field({
        type: [TranslationRef],
        resolve: ({ version }) => [...version.translations],
      }),
      asRead: t.field({
        type: MixAdvertTextRef,
        resolve: ({ version, of }, _, context) => versionAsRead(context, of, version),
      }),
    }),
  });

export const MixAdvertAtWorkRef = builder.objectRef<AdvertAtWork>('MixAdvertAtWork').implement({
  description: 'What is needed to write, check and place the text of one building.',
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    offered: t.stringList({ description: 'What can be said.', resolve: () => [...advertActivities] }),
    proposed: t.stringList({
      description: 'What published numbers name; nothing while there are too few.',
      resolve: ({ proposed }) => [...proposed],
    }),
    latestDay: t.expose('latestDay', { type: 'Date' }),
    versions: t.field({
      type: [VersionRef],
      description: 'The newest first.',
      resolve: (of) => of.versions.map((version) => ({ version, of })),
    }),
    shown: t.field({
      type: MixAdvertTextRef,
      nullable: true,
      description: 'What everybody reads now.',
      resolve: (of, _, context) => shownNow(context, of),
    }),
  }),
});

builder.objectFields(ConsoleRef, (t) => ({
  mixAdverts: t.field({
    type: [BuildingRef],
    nullable: true,
    description: 'Every building. For editors and staff.',
    resolve: (_, __, context) => advertBuildings(context),
  }),
  mixAdvert: t.field({
    type: MixAdvertAtWorkRef,
    nullable: true,
    description: 'Of a building, by its slug. For editors and staff.',
    args: { building: t.arg.string({ required: true }) },
    resolve: (_, { building }, context) => advertAtWork(context, { slug: building }),
  }),
}));

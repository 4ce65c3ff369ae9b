import { ConsoleRef } from '../community/console.graphql.ts';
import { builder } from '../builder.ts';
import type { PlaceName } from '../community/place-names.actions.ts';
import { SiteRef } from '../community/sites.graphql.ts';
import { embedBuilder, type EmbedBuilder, type RefusedOrigin, type SeenWidget } from './embed.actions.ts';
import { widgets } from './embed.rules.ts';

const EmbedChoice = builder.objectRef<PlaceName>('EmbedChoice').implement({
  fields: (t) => ({ slug: t.exposeString('slug'), name: t.exposeString('name') }),
});

const EmbedNeighbourhood = builder
  .objectRef<EmbedBuilder['neighbourhoods'][number]>('EmbedNeighbourhood')
  .implement({
    fields: (t) => ({
      slug: t.exposeString('slug'),
      name: t.exposeString('name'),
      buildings: t.field({ type: [EmbedChoice], resolve: ({ buildings }) => [...buildings] }),
    }),
  });

const EmbedWidget = builder.objectRef<[string, (typeof widgets)[string]]>('EmbedWidget').implement({
  description: 'A widget that can stand on a page of somebody else.',
  fields: (t) => ({
    name: t.string({ resolve: ([name]) => name }),
    attributes: t.stringList({
      description: 'What its page may set, besides language and heading.',
      resolve: ([, { attributes }]) => [...attributes],
    }),
  }),
});

const SeenWidgetRef = builder.objectRef<SeenWidget>('SeenWidget').implement({
  description: 'A page of a site asked for this widget.',
  fields: (t) => ({
    origin: t.exposeString('origin'),
    widget: t.exposeString('widget', { description: '`all`: the one file with all of them.' }),
    version: t.exposeString('version', { description: 'Empty where the request names none.' }),
    served: t.exposeBoolean('served', { description: 'False: that version is not on the server any more.' }),
    lastSeenOn: t.expose('lastSeenOn', { type: 'Date' }),
    silent: t.exposeBoolean('silent', { description: 'Not seen for two weeks.' }),
  }),
});

const RefusedOriginRef = builder.objectRef<RefusedOrigin>('RefusedOrigin').implement({
  description: 'A page of no known site that wanted to do more than read. Anybody can make one up.',
  fields: (t) => ({
    origin: t.exposeString('origin'),
    lastRefusedOn: t.expose('lastRefusedOn', { type: 'Date' }),
  }),
});

const EmbedBuilderRef = builder.objectRef<EmbedBuilder>('EmbedBuilder').implement({
  description: 'What somebody needs who puts widgets on a page, and where they were seen.',
  fields: (t) => ({
    widgets: t.field({ type: [EmbedWidget], resolve: () => Object.entries(widgets) }),
    labs: t.field({ type: [EmbedChoice], resolve: ({ labs }) => [...labs] }),
    neighbourhoods: t.field({
      type: [EmbedNeighbourhood],
      resolve: ({ neighbourhoods }) => [...neighbourhoods],
    }),
    sites: t.field({ type: [SiteRef], resolve: ({ sites }) => [...sites] }),
    seen: t.field({ type: [SeenWidgetRef], resolve: ({ seen }) => [...seen] }),
    refused: t.field({ type: [RefusedOriginRef], resolve: ({ refused }) => [...refused] }),
  }),
});

builder.objectField(ConsoleRef, 'embed', (t) =>
  t.field({
    type: EmbedBuilderRef,
    nullable: true,
    description: 'For editors.',
    resolve: (_, __, context) => embedBuilder(context),
  }),
);

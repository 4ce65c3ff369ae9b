import { atWork, type Ask, type Matrix, type Sees } from './matrix.ts';

const embed: Ask = {
  text: `{ console { embed { __typename
    widgets { __typename name attributes } labs { __typename slug name }
    neighbourhoods { __typename slug name buildings { slug } } sites { name }
    seen { __typename origin widget version served lastSeenOn silent } refused { __typename origin lastRefusedOn }
  } } }`,
};

/** Whoever works on pages: an editor, and an admin. */
const forEditor = (seen: unknown): Sees => atWork({ editor: seen, admin: seen });
const at = (place: string, seen: unknown) => ({
  ask: embed,
  at: `console.embed.${place}`,
  sees: forEditor(seen),
});

/** What is to be put on pages, and where it was seen. */
export const embedding: Matrix = {
  'Console.embed': at('__typename', 'EmbedBuilder'),
  'EmbedBuilder.widgets': at('widgets.0.__typename', 'EmbedWidget'),
  'EmbedBuilder.labs': at('labs.0.__typename', 'EmbedChoice'),
  'EmbedBuilder.neighbourhoods': at('neighbourhoods.0.__typename', 'EmbedNeighbourhood'),
  'EmbedBuilder.sites': at('sites.0.name', 'Deftig'),
  'EmbedBuilder.seen': at('seen.0.__typename', 'SeenWidget'),
  'EmbedBuilder.refused': at('refused.0.__typename', 'RefusedOrigin'),
  'EmbedWidget.name': at('widgets.1.name', 'help-board'),
  'EmbedWidget.attributes': at('widgets.1.attributes', ['neighbourhood', 'building', 'limit']),
  'EmbedChoice.slug': at('labs.0.slug', 'te-archiveren'),
  'EmbedChoice.name': at('labs.0.name', 'Vooraf te lezen'),
  'EmbedNeighbourhood.slug': at('neighbourhoods.0.slug', 'havenkwartier'),
  'EmbedNeighbourhood.name': at('neighbourhoods.0.name', 'Havenkwartier'),
  'EmbedNeighbourhood.buildings': at('neighbourhoods.0.buildings.0.slug', 'de-kade'),
  'SeenWidget.origin': at('seen.0.origin', 'https://deftig.example'),
  'SeenWidget.widget': at('seen.0.widget', 'help-board'),
  'SeenWidget.version': at('seen.0.version', '1.0.0'),
  'SeenWidget.served': at('seen.0.served', true),
  'SeenWidget.lastSeenOn': at('seen.0.lastSeenOn', '2026-11-01'),
  'SeenWidget.silent': at('seen.0.silent', true),
  'RefusedOrigin.origin': at('refused.0.origin', 'https://verzonnen.example'),
  'RefusedOrigin.lastRefusedOn': at('refused.0.lastRefusedOn', '2026-11-22'),
};

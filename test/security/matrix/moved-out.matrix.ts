import { act } from './act.ts';
import type { Ask } from './matrix.ts';

/** Everything that reaches as far as the building, as Riet asks for it the day before she moves and the day after. */
export interface BeforeAndAfter {
  readonly what: string;
  readonly ask: Ask;
  readonly at: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Comes of what the server does when the day has come. */
  readonly follows?: true;
}

const read = (
  what: string,
  fields: string,
  at: string,
  before: unknown,
  after: unknown = null,
): BeforeAndAfter => ({
  what,
  ask: { text: `{ viewer { ${fields} } }` },
  at: `viewer.${at}`,
  before,
  after,
});

const of = (what: string, field: string, id: string, fields: string, at: string, before: unknown) => ({
  what,
  ask: { text: `query ($id: ID!) { viewer { ${field}(id: $id) { ${fields} } } }`, variables: { id } },
  at: `viewer.${field}.${at}`,
  before,
  after: null,
});

const did = (what: string, ask: Ask, after: string): BeforeAndAfter => ({
  what,
  ask,
  at: 'done.code',
  before: null,
  after,
});

/** Written by hand: what she sees while she lives there, and what is left. What she reads comes first, then what she does. */
export const movingOut: readonly BeforeAndAfter[] = [
  read('that she lives here', 'kind', 'kind', 'RESIDENT', 'GUEST'),
  read('her building', 'building', 'building', 'De Linde'),
  read('until when', 'residency { endsOn }', 'residency.endsOn', '2026-11-22'),
  read('the board', 'helpBoard { open }', 'helpBoard.open', true),
  read('where it is', 'helpBoard { building }', 'helpBoard.building', 'De Linde'),
  read('for whom she can write', 'helpBoard { reaches }', 'helpBoard.reaches', ['BUILDING', 'NEIGHBOURHOOD']),
  read(
    'what her neighbours ask',
    'helpBoard { posts(search: "Te beantwoorden in het Arabisch", first: 1) { nodes { title } } }',
    'helpBoard.posts.nodes.0.title',
    'Te beantwoorden in het Arabisch',
  ),
  read('her own posts on it', 'helpBoard { mine { id } }', 'helpBoard.mine.0.id', '{post-of-riet}'),
  read('her talks', 'helpBoard { talks { id } }', 'helpBoard.talks.0.id', '{talk-of-riet}'),
  of('a post of a neighbour', 'helpPost', '{post-to-answer}', 'title', 'title', 'Te beantwoorden'),
  of('a post she answered', 'helpPost', '{post-she-answered}', 'title', 'title', 'Lies vraagt iets'),
  of('a talk', 'helpTalk', '{talk-of-riet}', 'with', 'with', 'Lies'),
  of(
    'what was said in it',
    'helpTalk',
    '{talk-of-riet}',
    'messages { text }',
    'messages.0.text',
    'Gezegd door Riet',
  ),
  of(
    'where to read the phone number of a neighbour',
    'helpTalk',
    '{talk-of-riet}',
    'contactIsThere: otherShares',
    'contactIsThere',
    true,
  ),
  of('the card of a neighbour', 'neighbour', '{card-of-ina}', 'firstName', 'firstName', 'Ina'),
  read(
    'her card as others see it',
    'profile { answers { words } }',
    'profile.answers.0.words',
    'Breien van Riet',
  ),
  // Her own words stay hers.
  read('what she wrote', 'helpStory { text }', 'helpStory.length', 2, 2),
  did(
    'answers a neighbour',
    act('respondToHelp', { post: '{post-to-answer}', sentence: 'I_CAN_HELP_YOU' }),
    'RESIDENT_NEEDED',
  ),
  did('says something', act('sayInHelpTalk', { talk: '{talk-of-riet}', sentence: 'I_AM_LATE' }), 'NOT_FOUND'),
  did(
    'asks something',
    act('askForHelp', {
      category: 'ODD_JOBS',
      title: 'Nog een vraag',
      language: 'nl',
      timing: 'FLEXIBLE',
    }),
    'RESIDENT_NEEDED',
  ),
  {
    ...did('keeps her own post', act('keepHelpPostOpen', { post: '{post-of-riet}' }), 'POST_OVER'),
    // It lapses within the minute; nobody reads it from the first moment on.
    follows: true,
  },
  did('says hello', act('sayHello', { neighbour: '{card-of-ina}' }), 'RESIDENT_NEEDED'),
];

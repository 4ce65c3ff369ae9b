import { eachTheirOwn, type Ask, type Matrix } from './matrix.ts';

const card =
  'id firstName letter picture small: picture(size: SMALL) welcomeBuddy building why hello viewerCanSayHello answers { question chosen words language }';

const neighbour = (id: string): Ask => ({
  text: `query ($id: ID!) { viewer { neighbour(id: $id) { __typename ${card} } } }`,
  variables: { id },
});
const ina = neighbour('{card-of-ina}');
const hellos: Ask = { text: `{ viewer { hellos { ${card} } } }` };

/** Noor lives at her stairwell, Mo knows her from elsewhere, Els works here and lives in her neighbourhood. */
const seen = (of: { noor: unknown; mo: unknown; els: unknown }) =>
  eachTheirOwn({
    guest: null,
    sameBuilding: of.noor,
    otherBuilding: of.mo,
    elsewhere: null,
    staff: of.els,
    author: null,
  });
const byAllThree = (value: unknown) => seen({ noor: value, mo: value, els: value });
const byNobody = seen({ noor: null, mo: null, els: null });

/** What others see of somebody. */
export const profileCard: Matrix = {
  'Viewer.neighbour': [
    { ask: ina, at: 'viewer.neighbour.__typename', sees: byAllThree('ProfileCard') },
    // Lies shows her stairwell something, and her buddy, of whom she has none. Noor of the same stairwell blocked her.
    {
      ask: neighbour('{card-of-lies}'),
      at: 'viewer.neighbour.answers',
      sees: {
        ...byNobody,
        author: [{ question: 'SPEAK', chosen: ['fy'], words: null, language: 'nl' }],
      },
    },
    {
      ask: neighbour('{card-of-lies}'),
      at: 'viewer.neighbour.firstName',
      sees: { ...byNobody, author: 'Lies' },
    },
    // Noor told nothing; but she said hello to Ina, which gives Ina her name.
    {
      ask: neighbour('{card-of-noor}'),
      at: 'viewer.neighbour.firstName',
      sees: { ...byNobody, author: 'Noor' },
    },
  ],
  'Viewer.neighbour(id)': [
    { ask: neighbour('{words}'), at: 'viewer.neighbour', sees: byNobody },
    { ask: neighbour('{card-of-nobody}'), at: 'viewer.neighbour', sees: byNobody },
    {
      ask: neighbour('{card-elsewhere}'),
      at: 'viewer.neighbour',
      sees: byNobody,
    },
  ],
  'ProfileCard.id': { ask: ina, at: 'viewer.neighbour.id', sees: byAllThree('{card-of-ina}') },
  'ProfileCard.firstName': { ask: ina, at: 'viewer.neighbour.firstName', sees: byAllThree('Ina') },
  'ProfileCard.letter': { ask: ina, at: 'viewer.neighbour.letter', sees: byAllThree('I') },
  'ProfileCard.picture': {
    ask: ina,
    at: 'viewer.neighbour.picture',
    sees: seen({ noor: '{picture-of-ina}', mo: null, els: null }),
  },
  'ProfileCard.picture(size)': {
    ask: ina,
    at: 'viewer.neighbour.small',
    sees: seen({ noor: '{small-picture-of-ina}', mo: null, els: null }),
  },
  'ProfileCard.welcomeBuddy': { ask: ina, at: 'viewer.neighbour.welcomeBuddy', sees: byAllThree(true) },
  'ProfileCard.building': {
    ask: ina,
    at: 'viewer.neighbour.building',
    sees: seen({ noor: 'De Linde', mo: 'De Linde', els: null }),
  },
  'ProfileCard.why': {
    ask: ina,
    at: 'viewer.neighbour.why',
    sees: seen({ noor: 'STAIRWELL', mo: 'BOTH_YES', els: 'NEIGHBOURHOOD' }),
  },
  'ProfileCard.hello': {
    ask: ina,
    at: 'viewer.neighbour.hello',
    sees: seen({ noor: 'SAID', mo: 'BOTH', els: 'NONE' }),
  },
  'ProfileCard.viewerCanSayHello': {
    ask: ina,
    at: 'viewer.neighbour.viewerCanSayHello',
    sees: seen({ noor: false, mo: false, els: true }),
  },
  'ProfileCard.answers': {
    ask: ina,
    at: 'viewer.neighbour.answers',
    sees: seen({
      noor: [
        { question: 'ENJOY', chosen: ['walking'], words: 'Wandelen van Ina', language: 'nl' },
        { question: 'LIKE_HERE', chosen: [], words: 'Fijn van Ina', language: 'nl' },
      ],
      mo: [{ question: 'COULD_USE', chosen: ['forms'], words: 'Wens van Ina', language: 'nl' }],
      els: [{ question: 'LIKE_HERE', chosen: [], words: 'Fijn van Ina', language: 'nl' }],
    }),
  },
  'ProfileAnswer.question': {
    ask: ina,
    at: 'viewer.neighbour.answers.0.question',
    sees: seen({ noor: 'ENJOY', mo: 'COULD_USE', els: 'LIKE_HERE' }),
  },
  'ProfileAnswer.chosen': {
    ask: ina,
    at: 'viewer.neighbour.answers.0.chosen',
    sees: seen({ noor: ['walking'], mo: ['forms'], els: [] }),
  },
  'ProfileAnswer.words': {
    ask: ina,
    at: 'viewer.neighbour.answers.0.words',
    sees: seen({ noor: 'Wandelen van Ina', mo: 'Wens van Ina', els: 'Fijn van Ina' }),
  },
  'ProfileAnswer.language': {
    ask: ina,
    at: 'viewer.neighbour.answers.0.language',
    sees: byAllThree('nl'),
  },
  'Viewer.hellos': [
    { ask: hellos, at: 'viewer.hellos.0.firstName', sees: { ...byNobody, author: 'Noor' } },
    { ask: hellos, at: 'viewer.hellos.0.building', sees: { ...byNobody, author: 'De Linde' } },
    { ask: hellos, at: 'viewer.hellos.1', sees: byNobody },
  ],
};

import { doing, eachTheirOwn, everybody, type Ask, type Matrix, type Sees } from './matrix.ts';

const forAll = (variables: object = {}): Ask => ({
  text: `query ($neighbourhood: String, $building: String, $language: String) {
    helpBoard(neighbourhood: $neighbourhood, building: $building, language: $language) {
      open opensOn categories { category total } example { kind category title text language }
    }
  }`,
  variables: { neighbourhood: 'molenveld', ...variables },
});
const board = (variables: object = {}): Ask => ({
  text: `query ($building: String, $neighbourhood: String, $kind: HelpKind, $category: HelpCategory, $search: String,
    $first: Int, $after: ID) {
    viewer { helpBoard(building: $building, neighbourhood: $neighbourhood) {
      open opensOn building neighbourhood reaches today latestDay
      posts(kind: $kind, category: $category, search: $search, first: $first, after: $after) {
        nodes { id } hasMore endCursor
      }
      mine { id } gatherings { id }
    } }
  }`,
  variables: { category: 'LETTERS', ...variables },
});

const open = forAll();
const letters = board();
const nodes = 'viewer.helpBoard.posts.nodes';
const ids = (...names: string[]) => names.map((name) => ({ id: `{${name}}` }));

/** What residents see of their board: nobody else has one. */
const residents = (seen: {
  noor: unknown;
  mo?: unknown;
  els?: unknown;
  bob?: unknown;
  ina?: unknown;
}): Sees =>
  eachTheirOwn({
    guest: null,
    sameBuilding: seen.noor,
    otherBuilding: 'mo' in seen ? seen.mo : seen.noor,
    elsewhere: 'bob' in seen ? seen.bob : seen.noor,
    staff: 'els' in seen ? seen.els : seen.noor,
    author: 'ina' in seen ? seen.ina : seen.noor,
  });
const alike = (at: string, value: unknown, ask = open) => ({
  ask,
  at,
  sees: everybody(value, { elsewhere: value }),
});
const onBoard = (field: string, seen: Parameters<typeof residents>[0], ask = letters) => ({
  ask,
  at: `viewer.helpBoard.${field}`,
  sees: residents(seen),
});
const listed = (ask: Ask, seen: Parameters<typeof residents>[0]) => ({
  ask,
  at: nodes,
  sees: residents(seen),
});
const none = { mo: [], bob: [] };

/** The letters as each may read them: Truus blocked Noor, Cor moved out, and what waits or was refused is on no board. */
const everyLetter = {
  noor: ids('post-of-all', 'post-of-building'),
  mo: [],
  els: ids('post-of-truus', 'post-of-all'),
  bob: ids('help-elsewhere'),
  ina: ids('post-of-truus', 'post-of-all', 'post-of-building'),
};

const nobody = doing({ visitor: 'turned away (401)', signedIn: null, elsewhere: null });
/** A stream is for those who are signed in, and for none of them as an answer. */
const stream: Ask = {
  text: 'subscription ($building: String, $neighbourhood: String) { helpNews(building: $building, neighbourhood: $neighbourhood) { about } }',
};
const streamed = {
  ask: stream,
  at: 'helpNews',
  sees: {
    ...nobody,
    ...Object.fromEntries(
      [
        'guest',
        'resident-of-same-building',
        'resident-of-other-building',
        'resident-of-other-organisation',
        'embed-session-of-staff',
        'author',
      ].map((viewer) => [viewer, 'error (406): Accept text/event-stream.']),
    ),
    'author-by-get': 'turned away (401)',
  } as Sees,
};

/** What everybody may know of a board, and what those who live there find on it. */
export const helpBoard: Matrix = {
  'Query.helpBoard': alike('helpBoard.open', true),
  'Query.helpBoard(neighbourhood)': [
    alike('helpBoard.open', false, forAll({ neighbourhood: 'nergens' })),
    {
      ask: forAll({ neighbourhood: 'kapelhof' }),
      at: 'helpBoard.open',
      sees: everybody(false, { elsewhere: false }),
    },
  ],
  'Query.helpBoard(building)': [
    alike('helpBoard.open', true, forAll({ building: 'de-linde' })),
    alike('helpBoard.open', false, forAll({ building: 'de-klok' })),
  ],
  'Query.helpBoard(language)': alike('helpBoard.example.language', 'en', forAll({ language: 'en' })),
  'HelpBoard.open': alike('helpBoard.open', true),
  'HelpBoard.opensOn': alike('helpBoard.opensOn', null),
  // Fewer than twenty neighbours: no number at all, and a cell for each category all the same.
  'HelpBoard.categories': alike('helpBoard.categories.length', 20),
  'HelpCategoryTotal.category': alike('helpBoard.categories.5.category', 'LETTERS'),
  'HelpCategoryTotal.total': alike('helpBoard.categories.5.total', null),
  'HelpBoard.example': alike('helpBoard.example.kind', 'REQUEST'),
  'HelpExample.kind': alike('helpBoard.example.kind', 'REQUEST'),
  'HelpExample.category': alike('helpBoard.example.category', 'ODD_JOBS'),
  'HelpExample.title': alike(
    'helpBoard.example.title',
    'Wie hangt een lamp voor mij op?',
    forAll({ language: 'nl' }),
  ),
  'HelpExample.text': alike('helpBoard.example.text.length', 66, forAll({ language: 'nl' })),
  'HelpExample.language': alike('helpBoard.example.language', 'nl', forAll({ language: 'nl' })),
  'Viewer.helpBoard': onBoard('open', { noor: true }),
  'Viewer.helpBoard(building)': [
    // A page about a building shows what of it is for the viewer, and never more.
    listed(board({ building: 'de-linde' }), {
      ...everyLetter,
      els: ids('post-of-truus', 'post-of-all'),
    }),
    listed(board({ building: 'de-wilg' }), { noor: [] }),
    listed(board({ building: 'de-linde', category: 'PLANTS' }), { noor: [] }),
    onBoard('reaches', { noor: [] }, board({ building: 'de-klok' })),
  ],
  'Viewer.helpBoard(neighbourhood)': [
    listed(board({ neighbourhood: 'molenveld' }), everyLetter),
    listed(board({ neighbourhood: 'havenkwartier' }), { noor: [] }),
  ],
  'ViewerHelpBoard.open': onBoard('open', { noor: true }),
  'ViewerHelpBoard.opensOn': onBoard('opensOn', { noor: null }),
  'ViewerHelpBoard.building': onBoard('building', {
    noor: 'De Linde',
    mo: 'De Schipper',
    els: 'De Wilg',
  }),
  'ViewerHelpBoard.neighbourhood': onBoard('neighbourhood', { noor: 'Molenveld', mo: 'Havenkwartier' }),
  // Bob lives in a building of one home.
  'ViewerHelpBoard.reaches': onBoard('reaches', {
    noor: ['BUILDING', 'NEIGHBOURHOOD'],
    bob: ['NEIGHBOURHOOD'],
  }),
  'ViewerHelpBoard.today': onBoard('today', { noor: '2026-11-23' }),
  'ViewerHelpBoard.latestDay': onBoard('latestDay', { noor: '2027-01-22' }),
  'ViewerHelpBoard.posts': listed(letters, everyLetter),
  'ViewerHelpBoard.posts(kind)': listed(board({ kind: 'OFFER' }), { noor: [] }),
  'ViewerHelpBoard.posts(category)': listed(board({ category: 'PLANTS' }), {
    noor: ids('absent-post'),
    ...none,
  }),
  'ViewerHelpBoard.posts(search)': [
    listed(board({ search: 'truus' }), {
      noor: [],
      ...none,
      els: ids('post-of-truus'),
      ina: ids('post-of-truus'),
    }),
    listed(board({ search: 'wachtende' }), { noor: [] }),
    listed(board({ search: 'elders' }), { noor: [], bob: ids('help-elsewhere') }),
  ],
  'ViewerHelpBoard.posts(first)': [
    onBoard('posts.nodes.length', { noor: 1, mo: 0 }, board({ first: 1 })),
    onBoard('posts.nodes.length', { noor: 1, mo: 0 }, board({ first: -5 })),
  ],
  'ViewerHelpBoard.posts(after)': listed(board({ after: '{post-of-all}' }), {
    noor: ids('post-of-building'),
    mo: [],
    els: [],
    bob: [],
  }),
  'HelpPostConnection.nodes': listed(letters, everyLetter),
  'HelpPostConnection.hasMore': [
    onBoard('posts.hasMore', { noor: true, mo: false, bob: false }, board({ first: 1 })),
    onBoard('posts.hasMore', { noor: false }),
  ],
  'HelpPostConnection.endCursor': onBoard('posts.endCursor', {
    noor: '{post-of-building}',
    mo: null,
    els: '{post-of-all}',
    bob: '{help-elsewhere}',
  }),
  'ViewerHelpBoard.mine': onBoard('mine.0.id', {
    noor: '{post-of-noor}',
    mo: null,
    els: '{post-of-els}',
    bob: '{help-elsewhere}',
    ina: '{gathering-to-answer}',
  }),
  'ViewerHelpBoard.gatherings': onBoard('gatherings', {
    noor: ids('gathering'),
    mo: [],
    els: [],
    bob: [],
    ina: [],
  }),
  'Subscription.helpNews': streamed,
  'Subscription.helpNews(building)': streamed,
  'Subscription.helpNews(neighbourhood)': streamed,
  'HelpNews.about': streamed,
};

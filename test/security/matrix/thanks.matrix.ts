import { act } from './act.ts';
import { doing, eachTheirOwn, everybody, type Ask, type Cells, type Matrix, type Sees } from './matrix.ts';

const fields =
  'id deed sentence text language giver receiver byOrganisation job givenOn building mine __typename';
const wall: Ask = { text: `{ thanksWall(first: 1) { nodes { ${fields} } hasMore endCursor } }` };
const onWall = (at: string, value: unknown, elsewhere: unknown = null): Cells => ({
  ask: wall,
  at: `thanksWall.${at}`,
  sees: everybody(value, { elsewhere }),
});
const newest = (field: string, value: unknown) => onWall(`nodes.0.${field}`, value);
const narrowed = (argument: string, at: string, value: unknown): Cells => ({
  ask: { text: `{ thanksWall(${argument}) { nodes { text } } }` },
  at: `thanksWall.nodes.${at}`,
  sees: everybody(value, { elsewhere: null }),
});

const wallAfter = (after: string, sees: Sees): Cells => ({
  ask: { text: 'query ($after: ID) { thanksWall(after: $after) { nodes { text } } }', variables: { after } },
  at: 'thanksWall.nodes.0.text',
  sees,
});

/** As each reads it who is signed in: with what is for their building, and without whom they blocked or were blocked by. */
const ownWall = (argument: string, at: string, of: Parameters<typeof eachTheirOwn>[0]): Cells => ({
  ask: { text: `{ viewer { thanksWall(${argument}) { __typename nodes { text } hasMore } } }` },
  at: `viewer.thanksWall.${at}`,
  sees: eachTheirOwn(of),
});
const read = (value: unknown) => ({
  guest: value,
  sameBuilding: value,
  // Mo blocked Noor, who is thanked.
  otherBuilding: null,
  elsewhere: null,
  staff: value,
  author: value,
});

const own: Ask = {
  text: `{ viewer {
    deedsToThank { post title language with asks }
    ownThanks { id given deed sentence text language giver receiver byOrganisation job givenOn audience building
      namesGiver namesReceiver onWall asksMe waiting }
    deedsForPaper { __typename categories roles groups }
  } }`,
};
const theirs = (
  at: string,
  of: { noor: unknown; ina: unknown; others?: unknown; mo?: unknown; els?: unknown; bob?: unknown },
): Cells => ({
  ask: own,
  at: `viewer.${at}`,
  sees: eachTheirOwn({
    guest: of.others ?? null,
    sameBuilding: of.noor,
    otherBuilding: of.mo ?? of.others ?? null,
    elsewhere: of.bob ?? of.others ?? null,
    staff: of.els ?? of.others ?? null,
    author: of.ina,
  }),
});
/** The newest of both: what Noor said to Ina. */
const ofBoth = (field: string, value: unknown, noor: unknown = value) =>
  theirs(`ownThanks.0.${field}`, { noor, ina: value });
const deedOfBoth = (field: string, bob: unknown, ina: unknown, noor: unknown = ina) =>
  theirs(`deedsToThank.0.${field}`, { noor, ina, bob });

/** Who lives somewhere may; what they had no part in is not there. */
const refused = (code: { noor: unknown; ina: unknown; others?: unknown }, guest = 'RESIDENT_NEEDED') => ({
  ...doing({
    visitor: 'SIGN_IN_NEEDED',
    signedIn: code.others ?? 'NOT_FOUND',
    elsewhere: code.others ?? 'NOT_FOUND',
    author: code.ina,
  }),
  guest,
  'resident-of-same-building': code.noor,
});
const both = (value: unknown) => ({
  ...doing({ visitor: null, signedIn: null, elsewhere: null, author: value }),
  'resident-of-same-building': value,
});

const giving = {
  post: '{done-post}',
  deed: 'Een lamp',
  text: 'Dank je.',
  language: 'nl',
  audience: 'TWO',
  namesGiver: true,
  namesReceiver: true,
};
const give = act('giveThanks', giving);
const wrongGiving = (change: object, code: string): Cells => ({
  ask: act('giveThanks', { ...giving, ...change }),
  at: 'done.code',
  sees: refused({ noor: code, ina: code }),
});
const later = (change: object, code = 'ALREADY_ANSWERED') => wrongGiving(change, code);

const notNow = act('notNowThanks', { post: '{done-post}' });
const answering = (more: object = {}): Ask =>
  act('answerThanks', { thanks: '{thanks-to-answer}', yes: true, named: true, ...more });
const answer = answering({ yes: false });
const back = act('takeThanksBack', { thanks: '{thanks-below}' });
const ofIna = (author: unknown, otherwise: unknown = 'NOT_FOUND') =>
  doing({ visitor: 'SIGN_IN_NEEDED', signedIn: otherwise, elsewhere: otherwise, author });
const inaAlone = (value: unknown) => doing({ visitor: null, signedIn: null, elsewhere: null, author: value });
const id = 'INPUT_NOT_READABLE';
const wrongId = (mutation: string, input: object): Cells => ({
  ask: act(mutation, { ...input, clientMutationId: 'kort' }),
  at: 'done.code',
  sees: doing({ visitor: 'SIGN_IN_NEEDED', signedIn: id, elsewhere: id }),
});
const card = act('printThanksCard', { thanks: '{thanks-of-two}', language: 'nl' }, 'file');
const paper = { categories: [], roles: [], groups: [], language: 'nl' };
const statement = (change: object = {}): Ask => act('printThanksStatement', { ...paper, ...change });
const onPaper = (change: object, code: string): Cells => ({
  ask: statement(change),
  at: 'done.code',
  sees: {
    ...doing({ visitor: 'SIGN_IN_NEEDED', signedIn: code, elsewhere: code }),
    guest: 'RESIDENT_NEEDED',
  },
});

/** Everybody reads what both made public; the rest is for the two. */
export const thanks: Matrix = {
  'Query.thanksWall': newest('text', 'Op de muur'),
  // Whose thanks stand on it is not told by building: a page about De Wilg shows all of Molenveld.
  'Query.thanksWall(building)': narrowed('building: "de-wilg"', '0.text', 'Op de muur'),
  'Query.thanksWall(neighbourhood)': narrowed('neighbourhood: "molenveld"', '0.text', 'Op de muur'),
  'Query.thanksWall(first)': narrowed('first: 1', '1', null),
  'Query.thanksWall(after)': [
    wallAfter('{thanks-on-wall}', everybody('Eerder bedankt', { elsewhere: null })),
    // Noor said no to it: not even Ina, who gave it, is told where it would stand.
    wallAfter('{thanks-refused}', everybody(null, { elsewhere: null })),
    wallAfter('{thanks-of-building}', everybody(null, { elsewhere: null })),
  ],
  'ThanksWall.nodes': newest('text', 'Op de muur'),
  'ThanksWall.hasMore': onWall('hasMore', true, false),
  'ThanksWall.endCursor': onWall('endCursor', '{thanks-on-wall}'),
  'Thanks.id': newest('id', '{thanks-on-wall}'),
  'Thanks.deed': newest('deed', 'Voor: Op de muur'),
  'Thanks.sentence': newest('sentence', null),
  'Thanks.text': newest('text', 'Op de muur'),
  'Thanks.language': newest('language', 'nl'),
  'Thanks.giver': newest('giver', 'Ina'),
  'Thanks.receiver': newest('receiver', 'Noor'),
  'Thanks.byOrganisation': newest('byOrganisation', false),
  'Thanks.job': newest('job', null),
  'Thanks.givenOn': newest('givenOn', '2026-11-23'),
  'Thanks.building': newest('building', null),
  'Thanks.mine': newest('mine', false),
  'Viewer.thanksWall': ownWall('first: 5', 'nodes.0.text', read('Op de muur')),
  'Viewer.thanksWall(building)': [
    ownWall('building: "de-schipper"', 'nodes.0', read(null)),
    ownWall('building: "de-linde"', 'nodes.0.text', read('Op de muur')),
    // Els lives in De Wilg, and there nobody was thanked.
    ownWall('building: "de-wilg"', 'nodes.0.text', { ...read('Op de muur'), staff: null }),
  ],
  'Viewer.thanksWall(neighbourhood)': [
    // What is for De Linde alone is read by who lives there.
    ownWall('neighbourhood: "molenveld"', 'nodes.1.text', {
      ...read('Eerder bedankt'),
      sameBuilding: 'Ina in thanks voor De Linde',
      author: 'Ina in thanks voor De Linde',
    }),
  ],
  'Viewer.thanksWall(first)': ownWall('first: 1', 'nodes.1', read(null)),
  'Viewer.thanksWall(after)': [
    ownWall('after: "geen"', 'nodes.0.text', read('Op de muur')),
    {
      ask: {
        text: 'query ($after: ID) { viewer { thanksWall(after: $after) { nodes { text } } } }',
        variables: { after: '{thanks-refused}' },
      },
      at: 'viewer.thanksWall.nodes.0',
      sees: eachTheirOwn(read(null)),
    },
  ],
  'Viewer.deedsToThank': deedOfBoth('with', 'Ans', 'Noor', 'Ina'),
  'DeedToThank.post': deedOfBoth('post', '{done-post-elsewhere}', '{post-of-done-talk}'),
  'DeedToThank.title': deedOfBoth('title', 'Bob is geholpen', 'Gedaan'),
  'DeedToThank.language': deedOfBoth('language', 'nl', 'nl'),
  'DeedToThank.with': deedOfBoth('with', 'Ans', 'Noor', 'Ina'),
  'DeedToThank.asks': deedOfBoth('asks', true, true),
  'Viewer.ownThanks': ofBoth('text', 'Noor in thanks'),
  'OwnThanks.id': ofBoth('id', '{thanks-to-answer}'),
  'OwnThanks.given': ofBoth('given', false, true),
  'OwnThanks.deed': ofBoth('deed', 'Voor: Noor in thanks'),
  'OwnThanks.sentence': ofBoth('sentence', null),
  'OwnThanks.text': [
    ofBoth('text', 'Noor in thanks'),
    theirs('ownThanks.1.text', { noor: 'Ina in thanks', ina: 'Ina in thanks' }),
  ],
  'OwnThanks.language': ofBoth('language', 'nl'),
  'OwnThanks.giver': ofBoth('giver', 'Noor'),
  'OwnThanks.receiver': ofBoth('receiver', 'Ina'),
  'OwnThanks.byOrganisation': ofBoth('byOrganisation', false),
  'OwnThanks.job': ofBoth('job', null),
  'OwnThanks.givenOn': ofBoth('givenOn', '2026-11-23'),
  'OwnThanks.audience': ofBoth('audience', 'EVERYONE'),
  'OwnThanks.building': ofBoth('building', 'De Linde'),
  'OwnThanks.namesGiver': ofBoth('namesGiver', true),
  'OwnThanks.namesReceiver': ofBoth('namesReceiver', true),
  'OwnThanks.onWall': ofBoth('onWall', false),
  'OwnThanks.asksMe': ofBoth('asksMe', true, false),
  'OwnThanks.waiting': ofBoth('waiting', false),
  'Viewer.deedsForPaper': theirs('deedsForPaper.__typename', {
    noor: 'DeedsForPaper',
    ina: 'DeedsForPaper',
    others: 'DeedsForPaper',
  }),
  'DeedsForPaper.categories': theirs('deedsForPaper.categories.0', { noor: 'ODD_JOBS', ina: 'ODD_JOBS' }),
  'DeedsForPaper.roles': theirs('deedsForPaper.roles.0', {
    noor: 'WELCOME_BUDDY',
    ina: 'WELCOME_BUDDY',
  }),
  'DeedsForPaper.groups': theirs('deedsForPaper.groups.0', {
    noor: 'Bb Commissie',
    mo: 'Bb Commissie',
    els: 'Aa Commissie',
    ina: 'Aa Commissie',
  }),
  'Mutation.notNowThanks': { ask: notNow, at: 'done.code', sees: refused({ noor: null, ina: null }) },
  'NotNowThanksPayload.clientMutationId': {
    ask: notNow,
    at: 'done.clientMutationId',
    sees: both('{new-id}'),
  },
  'NotNowThanksInput.clientMutationId': wrongId('notNowThanks', { post: '{done-post}' }),
  'NotNowThanksInput.post': {
    ask: act('notNowThanks', { post: '{post-to-answer}' }),
    at: 'done.code',
    sees: refused({ noor: 'NOT_FOUND', ina: 'NOT_FOUND' }),
  },
  'Mutation.giveThanks': { ask: give, at: 'done.code', sees: refused({ noor: null, ina: null }) },
  'GiveThanksPayload.clientMutationId': { ask: give, at: 'done.clientMutationId', sees: both('{new-id}') },
  'GiveThanksInput.clientMutationId': wrongId('giveThanks', giving),
  'GiveThanksInput.post': wrongGiving({ post: '{post-to-answer}' }, 'NOT_FOUND'),
  'GiveThanksInput.deed': wrongGiving({ deed: ' ' }, 'TEXT_EMPTY'),
  'GiveThanksInput.sentence': wrongGiving({ sentence: 'THANKS' }, 'INPUT_NOT_READABLE'),
  'GiveThanksInput.text': wrongGiving({ text: ' ' }, 'TEXT_EMPTY'),
  'GiveThanksInput.language': later({ language: 'ar' }),
  'GiveThanksInput.audience': later({ audience: 'EVERYONE' }),
  'GiveThanksInput.namesGiver': later({ namesGiver: false }),
  'GiveThanksInput.namesReceiver': later({ namesReceiver: false }),
  'GiveThanksInput.firstName': later({ firstName: 'Ina' }),
  'Mutation.answerThanks': { ask: answer, at: 'done.code', sees: ofIna(null) },
  'AnswerThanksPayload.clientMutationId': {
    ask: answer,
    at: 'done.clientMutationId',
    sees: inaAlone('{new-id}'),
  },
  'AnswerThanksInput.clientMutationId': wrongId('answerThanks', {
    thanks: '{thanks-to-answer}',
    yes: true,
    named: true,
  }),
  // Of two alone there is nothing to say, for the one who gave it least of all.
  'AnswerThanksInput.thanks': {
    ask: answering({ thanks: '{thanks-of-two}' }),
    at: 'done.code',
    sees: {
      ...ofIna('NOT_FOUND'),
      'resident-of-same-building': 'AUDIENCE_NOT_OFFERED',
    },
  },
  'AnswerThanksInput.yes': {
    ask: answering({ yes: true, named: false }),
    at: 'done.clientMutationId',
    sees: inaAlone('{new-id}'),
  },
  'AnswerThanksInput.named': {
    ask: answering({ yes: false, named: true }),
    at: 'done.clientMutationId',
    sees: inaAlone('{new-id}'),
  },
  'Mutation.takeThanksBack': {
    ask: back,
    at: 'done.code',
    sees: { ...ofIna(null), 'resident-of-same-building': null },
  },
  'TakeThanksBackPayload.clientMutationId': {
    ask: back,
    at: 'done.clientMutationId',
    sees: both('{new-id}'),
  },
  'TakeThanksBackInput.clientMutationId': wrongId('takeThanksBack', { thanks: '{thanks-below}' }),
  'TakeThanksBackInput.thanks': {
    ask: act('takeThanksBack', { thanks: '{words}' }),
    at: 'done.code',
    sees: ofIna('NOT_FOUND'),
  },
  'Mutation.printThanksCard': {
    ask: card,
    at: 'done.code',
    sees: { ...ofIna(null), 'resident-of-same-building': null },
  },
  'PrintThanksCardPayload.clientMutationId': {
    ask: card,
    at: 'done.clientMutationId',
    sees: both('{new-id}'),
  },
  'PrintThanksCardPayload.file': {
    ask: act('printThanksCard', { thanks: '{thanks-of-building}', language: 'nl' }),
    at: 'done.code',
    sees: ofIna(null),
  },
  'PrintThanksCardInput.clientMutationId': {
    ask: card,
    at: 'done.clientMutationId',
    sees: both('{new-id}'),
  },
  'PrintThanksCardInput.thanks': {
    ask: act('printThanksCard', { thanks: '{words}', language: 'nl' }),
    at: 'done.code',
    sees: ofIna('NOT_FOUND'),
  },
  'PrintThanksCardInput.language': {
    ask: act('printThanksCard', { thanks: '{thanks-of-two}', language: 'ar' }),
    at: 'done.clientMutationId',
    sees: both('{new-id}'),
  },
  'Mutation.printThanksStatement': onPaper({}, 'CHOICE_NEEDED'),
  'PrintThanksStatementPayload.clientMutationId': {
    ask: statement({ categories: ['ODD_JOBS'] }),
    at: 'done.clientMutationId',
    sees: both('{new-id}'),
  },
  'PrintThanksStatementPayload.file': {
    ask: statement({ roles: ['WELCOME_BUDDY'] }),
    at: 'done.clientMutationId',
    sees: inaAlone('{new-id}'),
  },
  'PrintThanksStatementInput.clientMutationId': {
    ask: statement({ clientMutationId: 'statement-of-everybody', categories: ['ODD_JOBS'] }),
    at: 'done.clientMutationId',
    sees: both('statement-of-everybody'),
  },
  'PrintThanksStatementInput.categories': onPaper({ categories: ['KEYS'] }, 'CHOICE_NOT_OFFERED'),
  'PrintThanksStatementInput.roles': onPaper({ roles: ['MODERATOR'] }, 'CHOICE_NOT_OFFERED'),
  'PrintThanksStatementInput.groups': onPaper({ groups: ['Geen groep'] }, 'CHOICE_NOT_OFFERED'),
  'PrintThanksStatementInput.language': onPaper({ language: 'ar' }, 'CHOICE_NEEDED'),
};

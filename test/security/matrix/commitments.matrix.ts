import { act } from './act.ts';
import { doing, eachTheirOwn, everybody, type Ask, type Cells, type Matrix } from './matrix.ts';

const ofOne = `id slug text { text } owner due firstDue state late daysLate endedOn madeOn neighbourhood building
  place { lab anchor } asksNotice updates { kind on text language link place { anchor } author job }
  moves { from to reason language on author job }
  results { enough countedOn residents { choice count } visitors { choice count } }`;
const one = (slug: string, language = 'nl'): Ask => ({
  text: `query ($slug: String!, $language: String) { commitment(slug: $slug, language: $language) { ${ofOne} } }`,
  variables: { slug, language },
});
/** The same for everybody here; another organisation has none of it. */
const read = (at: string, value: unknown): Cells => ({
  ask: one('alles-beloofd'),
  at: at === '' ? 'commitment' : `commitment.${at}`,
  sees: everybody(value, { elsewhere: null }),
});
const listed = (args: string, at: string, value: unknown, elsewhere: unknown = null): Cells => ({
  ask: { text: `query { commitments${args} { nodes { slug text { text } } hasMore endCursor } }` },
  at: `commitments.${at}`,
  sees: everybody(value, { elsewhere }),
});
const record = (at: string, value: unknown, args = ''): Cells => ({
  ask: {
    text: `{ commitmentRecord${args} { total keptInTime keptInTimeMoved keptLate lateNow underWay dropped } }`,
  },
  at: `commitmentRecord.${at}`,
  sees: everybody(value, { elsewhere: 0 }),
});
const ofItem = (language: string): Ask => ({
  text: `query ($slug: String!) { lab(slug: $slug) { sections { items { commitment(language: "${language}") { slug text { text } } } } } }`,
  variables: { slug: '{lab}' },
});
const came = (language: string): Ask => ({
  text: `query ($slug: String!) { lab(slug: $slug) { outcomes(language: "${language}") { __typename item answeredBelow
    promises { __typename standing commitment { slug text { text } } reason { text language } }
    answer { text language author job on } } } }`,
  variables: { slug: '{lab}' },
});
/** What came of the first point of which something did; in another organisation nothing did. */
const outcome = (at: string, value: unknown, language = 'nl'): Cells => ({
  ask: came(language),
  at: `lab.outcomes.${at}`,
  sees: everybody(value, { elsewhere: null }),
});
const point = 'lab.sections.5.items.1.commitment';

/** What was promised is read by everybody alike. */
const reading: Matrix = {
  'Query.commitment': read('slug', 'alles-beloofd'),
  'Query.commitment(slug)': {
    ask: one('nooit-beloofd'),
    at: 'commitment',
    sees: everybody(null, { elsewhere: null }),
  },
  'Query.commitment(language)': {
    ask: one('alles-beloofd', 'en'),
    at: 'commitment.text.text',
    sees: everybody('We call everybody back.', { elsewhere: null }),
  },
  'Commitment.id': read('id', '{promise}'),
  'Commitment.slug': read('slug', 'alles-beloofd'),
  'Commitment.text': read('text.text', 'Wij bellen iedereen terug.'),
  'Commitment.owner': read('owner', 'Woonservice'),
  'Commitment.due': read('due', '2027-01-10'),
  'Commitment.firstDue': read('firstDue', '2026-12-20'),
  'Commitment.state': read('state', 'UNDER_WAY'),
  'Commitment.late': read('late', false),
  'Commitment.daysLate': read('daysLate', 0),
  'Commitment.endedOn': read('endedOn', null),
  'Commitment.madeOn': read('madeOn', '2026-11-01'),
  'Commitment.neighbourhood': read('neighbourhood', 'Molenveld'),
  'Commitment.building': read('building', 'De Linde'),
  'Commitment.place': read('place', { lab: '{lab}', anchor: 'a-bellen' }),
  'Commitment.asksNotice': read('asksNotice', false),
  'CommitmentPlace.lab': read('place.lab', '{lab}'),
  'CommitmentPlace.anchor': read('place.anchor', 'a-bellen'),
  'Commitment.updates': read('updates.0.kind', 'UPDATE'),
  'CommitmentUpdate.kind': read('updates.0.kind', 'UPDATE'),
  'CommitmentUpdate.on': read('updates.0.on', '2026-11-10'),
  'CommitmentUpdate.text': read('updates.0.text', 'Wij bellen al.'),
  'CommitmentUpdate.language': read('updates.0.language', 'nl'),
  'CommitmentUpdate.link': read('updates.0.link', 'https://wonen.example/bellen'),
  'CommitmentUpdate.place': read('updates.0.place.anchor', 'a-bellen'),
  'CommitmentUpdate.author': read('updates.0.author', 'Karim'),
  'CommitmentUpdate.job': read('updates.0.job', 'Opzichter'),
  'Commitment.moves': read('moves.0.to', '2027-01-10'),
  'CommitmentMove.from': read('moves.0.from', '2026-12-20'),
  'CommitmentMove.to': read('moves.0.to', '2027-01-10'),
  'CommitmentMove.reason': read('moves.0.reason', 'Er is veel te bellen.'),
  'CommitmentMove.language': read('moves.0.language', 'nl'),
  'CommitmentMove.on': read('moves.0.on', '2026-11-12'),
  'CommitmentMove.author': read('moves.0.author', 'Karim'),
  'CommitmentMove.job': read('moves.0.job', 'Opzichter'),
  'Commitment.results': read('results.enough', true),
  'CommitmentResults.enough': read('results.enough', true),
  'CommitmentResults.countedOn': read('results.countedOn', '2026-11-22'),
  'CommitmentResults.residents': read('results.residents.2.count', null),
  'CommitmentResults.visitors': read('results.visitors.2.count', 10),
  'CommitmentCount.choice': read('results.residents.1.choice', 'NOT_YET'),
  'CommitmentCount.count': read('results.residents.1.count', 10),
  'Query.commitments': listed('', 'nodes.0.slug', 'alles-beloofd'),
  'Query.commitments(neighbourhood)': listed('(neighbourhood: "nergens")', 'nodes.0', null),
  'Query.commitments(building)': listed('(building: "de-linde")', 'nodes.0.slug', 'alles-beloofd'),
  'Query.commitments(show)': listed('(show: LATE)', 'nodes.0', null),
  'Query.commitments(first)': listed('(first: 1)', 'nodes.1', null),
  'Query.commitments(after)': listed('(after: "bogus", first: 1)', 'nodes.0.slug', 'alles-beloofd'),
  'Query.commitments(language)': listed('(language: "en")', 'nodes.0.text.text', 'We call everybody back.'),
  'CommitmentConnection.nodes': listed('', 'nodes.0.slug', 'alles-beloofd'),
  'CommitmentConnection.hasMore': listed('(first: 1)', 'hasMore', true, false),
  'CommitmentConnection.endCursor': listed('(first: 1)', 'endCursor', '{promise}'),
  'Query.commitmentRecord': record('keptLate', 0),
  'Query.commitmentRecord(neighbourhood)': record('total', 0, '(neighbourhood: "nergens")'),
  'Query.commitmentRecord(building)': record('total', 0, '(building: "nergens")'),
  'CommitmentRecord.total': record('total', 0, '(building: "nergens")'),
  'CommitmentRecord.keptInTime': record('keptInTime', 0, '(building: "nergens")'),
  'CommitmentRecord.keptInTimeMoved': record('keptInTimeMoved', 0),
  'CommitmentRecord.keptLate': record('keptLate', 0),
  'CommitmentRecord.lateNow': record('lateNow', 0),
  'CommitmentRecord.underWay': record('underWay', 0, '(building: "nergens")'),
  'CommitmentRecord.dropped': record('dropped', 0, '(building: "nergens")'),
  'Lab.outcomes': outcome('0.__typename', 'LabOutcome'),
  'Lab.outcomes(language)': outcome('0.promises.0.commitment.text.text', 'We call everybody back.', 'en'),
  'LabOutcome.item': outcome('0.item', '{item-promised}'),
  'LabOutcome.promises': outcome('0.promises.0.__typename', 'LabPromise'),
  'LabOutcome.answer': outcome('0.answer.text', 'Wij bellen vanaf nu elke dag.'),
  'LabOutcome.answeredBelow': outcome('0.answeredBelow', false),
  'LabPromise.commitment': outcome('0.promises.0.commitment.slug', 'alles-beloofd'),
  'LabPromise.standing': outcome('0.promises.0.standing', 'UNDER_WAY'),
  'LabPromise.reason': outcome('0.promises.0.reason.text', 'Er is veel te bellen.'),
  'CommitmentReason.text': outcome('0.promises.0.reason.text', 'Er is veel te bellen.'),
  'CommitmentReason.language': outcome('0.promises.0.reason.language', 'nl'),
  'LabPointAnswer.text': outcome('0.answer.text', 'Wij bellen vanaf nu elke dag.'),
  'LabPointAnswer.language': outcome('0.answer.language', 'nl'),
  'LabPointAnswer.author': outcome('0.answer.author', 'Karim'),
  'LabPointAnswer.job': outcome('0.answer.job', 'Opzichter'),
  'LabPointAnswer.on': outcome('0.answer.on', '2026-11-23'),
  'LabItem.commitment': {
    ask: ofItem('nl'),
    at: `${point}.slug`,
    sees: everybody('alles-beloofd', { elsewhere: null }),
  },
  'LabItem.commitment(language)': {
    ask: ofItem('en'),
    at: `${point}.text.text`,
    sees: everybody('We call everybody back.', { elsewhere: null }),
  },
};

const own: Ask = {
  text: `query ($ids: [ID!]!) { viewer { follows(about: $ids) commitmentNotices(commitments: $ids) { commitment choice } } }`,
  variables: { ids: ['{promise}', '{promise-kept}'] },
};
const ofIna = (at: string, value: unknown, others: unknown): Cells => ({
  ask: own,
  at: `viewer.${at}`,
  sees: eachTheirOwn({
    guest: others,
    sameBuilding: others,
    otherBuilding: others,
    elsewhere: others,
    staff: others,
    author: value,
  }),
});

const following = (mutation: string, about: string, more: object = {}) =>
  act(mutation, { about, ...more }, 'about');
const members = (value: unknown, visitor: unknown, elsewhere: unknown) =>
  doing({ visitor, signedIn: value, elsewhere });
const follows = (mutation: string, type: string): Matrix => ({
  [`Mutation.${mutation}`]: {
    ask: following(mutation, '{promise-kept}'),
    at: 'done.code',
    sees: members(null, 'SIGN_IN_NEEDED', 'NOT_FOUND'),
  },
  [`${type}Payload.clientMutationId`]: {
    ask: following(mutation, '{promise-kept}'),
    at: 'done.clientMutationId',
    sees: members('{new-id}', null, null),
  },
  [`${type}Payload.about`]: {
    ask: following(mutation, '{other-item}'),
    at: 'done.about',
    sees: members('{other-item}', null, null),
  },
  [`${type}Input.about`]: {
    ask: following(mutation, '{item-of-draft}'),
    at: 'done.code',
    sees: members('NOT_FOUND', 'SIGN_IN_NEEDED', 'NOT_FOUND'),
  },
  [`${type}Input.clientMutationId`]: {
    ask: following(mutation, '{promise-kept}', { clientMutationId: 'kort' }),
    at: 'done.code',
    sees: members('INPUT_NOT_READABLE', 'SIGN_IN_NEEDED', 'INPUT_NOT_READABLE'),
  },
});

const noticing = (input: object): Ask =>
  act(
    'noticeCommitment',
    { choice: 'YES', visitor: '{new-browser}', ...input },
    'notice { commitment choice }',
  );
const noticed = noticing({ commitment: '{promise-kept}' });
const taken = (value: unknown) => doing({ visitor: value, signedIn: value, elsewhere: null });
const adopting = (input: object): Ask =>
  act('adoptCommitmentNotices', input, 'notices { commitment choice }');
const adopt = (visitor: string, commitment = '{promise-kept}') =>
  adopting({ notices: [{ commitment, visitor }] });

/** What somebody follows and notices is their own. */
const ofOnesOwn: Matrix = {
  'Viewer.follows': ofIna('follows', ['{promise}'], []),
  'Viewer.follows(about)': ofIna('follows.1', null, null),
  'Viewer.commitmentNotices': ofIna(
    'commitmentNotices',
    [{ commitment: '{promise-kept}', choice: 'NOT_YET' }],
    [],
  ),
  'Viewer.commitmentNotices(commitments)': ofIna('commitmentNotices.1', null, null),
  'CommitmentNotice.commitment': ofIna('commitmentNotices.0.commitment', '{promise-kept}', null),
  'CommitmentNotice.choice': ofIna('commitmentNotices.0.choice', 'NOT_YET', null),
  'Mutation.noticeCommitment': {
    ask: noticed,
    at: 'done.code',
    sees: doing({ visitor: null, signedIn: null, elsewhere: 'NOT_FOUND' }),
  },
  'NoticeCommitmentPayload.clientMutationId': {
    ask: noticed,
    at: 'done.clientMutationId',
    sees: taken('{new-id}'),
  },
  'NoticeCommitmentPayload.notice': { ask: noticed, at: 'done.notice.choice', sees: taken('YES') },
  'NoticeCommitmentInput.commitment': {
    ask: noticing({ commitment: '{words}' }),
    at: 'done.code',
    sees: doing({ visitor: 'NOT_FOUND', signedIn: 'NOT_FOUND', elsewhere: 'NOT_FOUND' }),
  },
  // It is not asked before its day.
  'NoticeCommitmentInput.choice': {
    ask: noticing({ commitment: '{promise}', choice: 'DONT_KNOW' }),
    at: 'done.code',
    sees: doing({ visitor: 'CHOICE_NOT_OFFERED', signedIn: 'CHOICE_NOT_OFFERED', elsewhere: 'NOT_FOUND' }),
  },
  'NoticeCommitmentInput.visitor': {
    ask: noticing({ commitment: '{promise-kept}', visitor: 'not a hash' }),
    at: 'done.code',
    sees: doing({ visitor: 'INPUT_NOT_READABLE', signedIn: 'INPUT_NOT_READABLE', elsewhere: 'NOT_FOUND' }),
  },
  'NoticeCommitmentInput.clientMutationId': {
    ask: noticing({ commitment: '{promise-kept}', clientMutationId: 'kort' }),
    at: 'done.code',
    sees: doing({
      visitor: 'INPUT_NOT_READABLE',
      signedIn: 'INPUT_NOT_READABLE',
      elsewhere: 'INPUT_NOT_READABLE',
    }),
  },
  'Mutation.adoptCommitmentNotices': {
    ask: adopting({ notices: [] }),
    at: 'done.code',
    sees: members(null, 'SIGN_IN_NEEDED', null),
  },
  'AdoptCommitmentNoticesPayload.clientMutationId': {
    ask: adopting({ notices: [] }),
    at: 'done.clientMutationId',
    sees: members('{new-id}', null, '{new-id}'),
  },
  'AdoptCommitmentNoticesPayload.notices': {
    ask: adopting({ notices: [] }),
    at: 'done.notices',
    sees: members([], null, []),
  },
  'AdoptCommitmentNoticesInput.notices': {
    ask: adopting({ notices: [] }),
    at: 'done.notices',
    sees: members([], null, []),
  },
  'AdoptCommitmentNoticesInput.clientMutationId': {
    ask: adopting({ notices: [], clientMutationId: 'kort' }),
    at: 'done.code',
    sees: members('INPUT_NOT_READABLE', 'SIGN_IN_NEEDED', 'INPUT_NOT_READABLE'),
  },
  'AdoptCommitmentNotice.commitment': {
    ask: adopt('{new-browser}', '{words}'),
    at: 'done.code',
    sees: members('NOT_FOUND', 'SIGN_IN_NEEDED', 'NOT_FOUND'),
  },
  'AdoptCommitmentNotice.visitor': {
    ask: adopt('not a hash'),
    at: 'done.code',
    sees: members('INPUT_NOT_READABLE', 'SIGN_IN_NEEDED', 'INPUT_NOT_READABLE'),
  },
};

export const commitments: Matrix = {
  ...reading,
  ...ofOnesOwn,
  ...follows('follow', 'Follow'),
  ...follows('unfollow', 'Unfollow'),
};

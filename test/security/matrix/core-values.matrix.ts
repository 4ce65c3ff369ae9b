import { act } from './act.ts';
import {
  atWork,
  doing,
  eachTheirOwn,
  everybody,
  workedOn,
  type Ask,
  type Cells,
  type Matrix,
  type Sees,
} from './matrix.ts';

const shown = `place stage
  history { number since edited lines { id text editedOn } }
  lastVote { closedOn decided lines { text adopted isCounted behind objection unsure } }`;
const page: Ask = { text: `{ coreValues(building: "de-linde") { __typename ${shown} } }` };
/** De Linde of another organisation has one home, so it is its neighbourhood, where nobody began. */
const read = (at: string, value: unknown, elsewhere: unknown = null): Cells => ({
  ask: page,
  at: `coreValues.${at}`,
  sees: everybody(value, { elsewhere }),
});

const mine: Ask = {
  text: `{ viewer { coreValues {
    shown { place } __typename
    proposals { id text why language isMine state }
    values { id text replaces from { text } remarks { text } }
    vote { id opensOn closesOn support turnout votesBy voted lines { id text } }
    review { choice }
  } } }`,
};
/** Ina and Noor of De Linde, Mo of De Schipper, Els of De Wilg and Bob of another organisation. */
const own = (
  at: string,
  of: { linde?: unknown; ina?: unknown; schipper?: unknown; wilg?: unknown; bob?: unknown },
): Cells => {
  const { linde = null, ina = linde, schipper = null, wilg = null, bob = null } = of;
  return {
    ask: mine,
    at: `viewer.coreValues.${at}`,
    sees: eachTheirOwn({
      guest: null,
      sameBuilding: linde,
      otherBuilding: schipper,
      elsewhere: bob,
      staff: wilg,
      author: ina,
    }),
  };
};
const asked = (at: string, schipper: unknown) => own(`vote.${at}`, { schipper });

const console: Ask = {
  text: `{ console {
    coreValues { building name stage }
    coreValuesPlace(building: "de-linde") {
      building homes support turnout votesBy opensOn closesOn shown { place }
      proposals { text } values { text }
      adopted { id text editedOn from { text } edit { text by namedOn } }
      objections { line text language } reviewDueOn reviewWaits still notAnyMore
    }
  } }`,
};
const worked = (at: string, admin: unknown): Cells => ({
  ask: console,
  at: `console.${at}`,
  sees: atWork({ editor: null, admin }),
});
const ofPlace = (at: string, admin: unknown) => worked(`coreValuesPlace.${at}`, admin);

interface Heard {
  readonly sees: Sees;
  /** What comes of a wrong value, for whoever may do it. */
  wrong(code: string): Sees;
}

/** Done by everybody who lives in De Linde; the others live where it is not. */
function spoken(of: { linde: unknown; schipper: unknown; wilg: unknown; bob: unknown; ina?: unknown }): Sees {
  return {
    ...doing({
      visitor: 'SIGN_IN_NEEDED',
      signedIn: of.wilg,
      elsewhere: of.bob,
      author: 'ina' in of ? of.ina : of.linde,
    }),
    guest: 'RESIDENT_NEEDED',
    'resident-of-same-building': of.linde,
    'resident-of-other-building': of.schipper,
  };
}
const nowhere = 'NOT_FOUND';
const inLinde: Heard = {
  sees: spoken({ linde: null, schipper: 'VOTE_RUNS', wilg: nowhere, bob: nowhere }),
  // What is typed is read before it is told that a vote runs.
  wrong: (code) => spoken({ linde: code, schipper: code, wilg: nowhere, bob: nowhere }),
};
const code = (ask: Ask, sees: Sees): Cells => ({ ask, at: 'done.code', sees });
const kort = 'INPUT_NOT_READABLE';
const wrongId = (mutation: string, input: object): Cells =>
  code(act(mutation, { ...input, clientMutationId: 'kort' }), {
    ...doing({ visitor: 'SIGN_IN_NEEDED', signedIn: kort, elsewhere: kort }),
  });
const idOf = (
  ask: Ask,
  of: { linde?: unknown; schipper?: unknown; wilg?: unknown; ina?: unknown },
): Cells => ({
  ask,
  at: 'done.clientMutationId',
  sees: {
    ...doing({
      visitor: null,
      signedIn: of.wilg ?? null,
      elsewhere: null,
      author: 'ina' in of ? of.ina : (of.linde ?? null),
    }),
    'resident-of-same-building': of.linde ?? null,
    'resident-of-other-building': of.schipper ?? null,
  },
});
const id = '{new-id}';

const proposed = { text: 'Nog een voorstel', language: 'nl' };
const said = { value: '{value-in-talk}', text: 'Goed zo.', language: 'nl' };
const line = { value: '{value-asked}', choice: 'BEHIND' };
const vote = { vote: '{vote}', language: 'nl', lines: [line] };
const votes = (schipper: unknown) => spoken({ linde: nowhere, schipper, wilg: nowhere, bob: nowhere });
const back = { proposal: '{proposal-of-ina}' };
const taken = (ina: unknown): Sees => ({
  ...doing({ visitor: 'SIGN_IN_NEEDED', signedIn: nowhere, elsewhere: nowhere, author: ina }),
});
const looked = { choice: 'STILL' };
const looks = (linde: unknown) => spoken({ linde, schipper: nowhere, wilg: nowhere, bob: nowhere });

/** Done at work by Els, who has every role; Karim is an editor, and it is not there for him. */
const done = (ask: Ask, admin: string | null): Cells =>
  code(ask, workedOn({ editor: nowhere, admin, otherwise: nowhere }));
const payload = (ask: Ask): Cells => ({
  ask,
  at: 'done.clientMutationId',
  sees: workedOn({ editor: null, admin: id, otherwise: null }),
});

function atWorkDoing(
  mutation: string,
  good: object,
  wrong: Readonly<Record<string, readonly [unknown, string]>>,
  { admin = null, again = payload(act(mutation, good)) }: { admin?: string | null; again?: Cells } = {},
): Matrix {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  return {
    ...Object.fromEntries(
      Object.entries(wrong).map(([field, [typed, refused]]) => [
        `${type}Input.${field}`,
        done(act(mutation, { ...good, [field]: typed }), refused),
      ]),
    ),
    [`${type}Input.clientMutationId`]: {
      ask: act(mutation, { ...good, clientMutationId: 'kort' }),
      at: 'done.code',
      sees: workedOn({ editor: kort, admin: kort, otherwise: kort, visitor: 'SIGN_IN_NEEDED' }),
    },
    [`${type}Payload.clientMutationId`]: again,
    [`Mutation.${mutation}`]: done(act(mutation, good), admin),
  };
}

const building = 'de-linde';
const takes = { building, support: 'HALF', turnout: 'HALF', votesBy: 'HOME' };
const wording = { building, value: null, proposals: [], text: 'Nog een zin' };
const edit = { building, value: '{value-adopted}', text: 'Afgesproken in de linde' };
const days = { building, opensOn: '2026-12-01', closesOn: '2026-12-14' };
const nobodysPlace = ['nergens', nowhere] as const;

/** Who sees how the people of a building want to live, who talks and votes there, and who works on it. */
export const coreValues: Matrix = {
  'Query.coreValues': read('__typename', 'CoreValues', 'CoreValues'),
  'Query.coreValues(building)': {
    ask: { text: '{ coreValues(building: "nergens") { place } }' },
    at: 'coreValues',
    sees: everybody(null, { elsewhere: null }),
  },
  'CoreValues.place': read('place', 'De Linde', 'Molenveld'),
  'CoreValues.stage': read('stage', 'TALK', 'NONE'),
  'CoreValues.history': read('history.length', 1, 0),
  'CoreValuesCharter.number': read('history.0.number', 1),
  'CoreValuesCharter.since': read('history.0.since', '2025-11-23'),
  'CoreValuesCharter.edited': read('history.0.edited', false),
  'CoreValuesCharter.lines': read('history.0.lines.length', 1),
  'CoreValuesLine.id': read('history.0.lines.0.id', '{value-adopted}'),
  'CoreValuesLine.text': read('history.0.lines.0.text', 'Afgesproken in De Linde'),
  'CoreValuesLine.editedOn': read('history.0.lines.0.editedOn', '2026-05-01'),
  'CoreValues.lastVote': read('lastVote.closedOn', '2025-09-30'),
  'CoreValuesVoteResult.closedOn': read('lastVote.closedOn', '2025-09-30'),
  'CoreValuesVoteResult.decided': read('lastVote.decided', true),
  'CoreValuesVoteResult.lines': read('lastVote.lines.length', 1),
  'CoreValuesLineResult.text': read('lastVote.lines.0.text', 'Gevraagde zin'),
  'CoreValuesLineResult.adopted': read('lastVote.lines.0.adopted', true),
  'CoreValuesLineResult.isCounted': read('lastVote.lines.0.isCounted', true),
  'CoreValuesLineResult.behind': read('lastVote.lines.0.behind', 20),
  'CoreValuesLineResult.objection': read('lastVote.lines.0.objection', 5),
  'CoreValuesLineResult.unsure': read('lastVote.lines.0.unsure', 10),
  'Viewer.coreValues': own('__typename', {
    linde: 'OwnCoreValues',
    schipper: 'OwnCoreValues',
    wilg: 'OwnCoreValues',
    bob: 'OwnCoreValues',
  }),
  'Viewer.coreValues(building)': {
    ask: { text: '{ viewer { coreValues(building: "de-schipper") { shown { place } } } }' },
    at: 'viewer.coreValues.shown.place',
    sees: eachTheirOwn({
      guest: null,
      sameBuilding: null,
      otherBuilding: 'De Schipper',
      elsewhere: null,
      staff: null,
      author: null,
    }),
  },
  'OwnCoreValues.shown': own('shown.place', {
    linde: 'De Linde',
    schipper: 'De Schipper',
    wilg: 'De Wilg',
    bob: 'Molenveld',
  }),
  'OwnCoreValues.proposals': own('proposals.length', { linde: 1, ina: 2, schipper: 0, wilg: 0, bob: 0 }),
  'OwnCoreValues.values': own('values.length', { linde: 1, schipper: 1, wilg: 0, bob: 0 }),
  'OwnCoreValues.vote': asked('id', '{vote}'),
  'OwnCoreValues.review': own('review', { linde: { choice: null } }),
  'CoreValuesWords.id': own('proposals.0.id', { linde: '{proposal}' }),
  'CoreValuesWords.text': [
    own('proposals.0.text', { linde: 'Voorstel van Noor' }),
    own('proposals.1.text', { ina: 'Voorstel van Ina' }),
  ],
  'CoreValuesWords.why': own('proposals.0.why', { linde: 'Reden van Noor' }),
  'CoreValuesWords.language': own('proposals.0.language', { linde: 'nl' }),
  'CoreValuesWords.isMine': own('proposals.0.isMine', { linde: true, ina: false }),
  'CoreValuesWords.state': own('proposals.1.state', { ina: 'WAITING' }),
  'CoreValueInTalk.id': own('values.0.id', { linde: '{value-in-talk}', schipper: '{value-asked}' }),
  'CoreValueInTalk.text': own('values.0.text', {
    linde: 'Woorden voor De Linde',
    schipper: 'Gevraagd in De Schipper',
  }),
  'CoreValueInTalk.replaces': own('values.0.replaces', { linde: 'Afgesproken in De Linde' }),
  'CoreValueInTalk.from': own('values.0.from.0.text', { linde: 'Deel van Noor' }),
  'CoreValueInTalk.remarks': own('values.0.remarks.0.text', { linde: 'Opmerking van Noor' }),
  'CoreValuesVote.id': asked('id', '{vote}'),
  'CoreValuesVote.opensOn': asked('opensOn', '2026-11-20'),
  'CoreValuesVote.closesOn': asked('closesOn', '2026-12-05'),
  'CoreValuesVote.support': asked('support', 'TWO_THIRDS'),
  'CoreValuesVote.turnout': asked('turnout', 'FIFTH'),
  'CoreValuesVote.votesBy': asked('votesBy', 'RESIDENT'),
  'CoreValuesVote.voted': asked('voted', false),
  'CoreValuesVote.lines': asked('lines.length', 1),
  'CoreValuesAskedLine.id': asked('lines.0.id', '{value-asked}'),
  'CoreValuesAskedLine.text': asked('lines.0.text', 'Gevraagde zin'),
  'CoreValuesReview.choice': own('review.choice', {}),
  'Console.coreValues': worked('coreValues.length', 12),
  'CoreValuesPlaceInList.building': worked('coreValues.0.building', 'de-kade'),
  'CoreValuesPlaceInList.name': worked('coreValues.0.name', 'De Kade'),
  'CoreValuesPlaceInList.stage': worked('coreValues.0.stage', 'NONE'),
  'Console.coreValuesPlace': ofPlace('building', 'de-linde'),
  'Console.coreValuesPlace(building)': {
    ask: { text: '{ console { coreValuesPlace(building: "nergens") { building } } }' },
    at: 'console.coreValuesPlace',
    sees: atWork({ editor: null, admin: null }),
  },
  'CoreValuesPlace.building': ofPlace('building', 'de-linde'),
  'CoreValuesPlace.homes': ofPlace('homes', 26),
  'CoreValuesPlace.support': ofPlace('support', 'TWO_THIRDS'),
  'CoreValuesPlace.turnout': ofPlace('turnout', 'FIFTH'),
  'CoreValuesPlace.votesBy': ofPlace('votesBy', 'RESIDENT'),
  'CoreValuesPlace.opensOn': ofPlace('opensOn', null),
  'CoreValuesPlace.closesOn': ofPlace('closesOn', null),
  'CoreValuesPlace.shown': ofPlace('shown.place', 'De Linde'),
  // What waits for a decision is not for whoever puts proposals together.
  'CoreValuesPlace.proposals': ofPlace('proposals', [{ text: 'Voorstel van Noor' }]),
  'CoreValuesPlace.values': ofPlace('values', [{ text: 'Woorden voor De Linde' }]),
  'CoreValuesPlace.adopted': ofPlace('adopted.length', 1),
  'CoreValuesPlace.objections': ofPlace('objections.length', 1),
  'CoreValuesPlace.reviewDueOn': ofPlace('reviewDueOn', '2026-11-23'),
  'CoreValuesPlace.reviewWaits': ofPlace('reviewWaits', true),
  'CoreValuesPlace.still': ofPlace('still', null),
  'CoreValuesPlace.notAnyMore': ofPlace('notAnyMore', null),
  'CoreValuesAdoptedLine.id': ofPlace('adopted.0.id', '{value-adopted}'),
  'CoreValuesAdoptedLine.text': ofPlace('adopted.0.text', 'Afgesproken in De Linde'),
  'CoreValuesAdoptedLine.editedOn': ofPlace('adopted.0.editedOn', '2026-05-01'),
  'CoreValuesAdoptedLine.from': ofPlace('adopted.0.from.0.text', 'Oud deel van Noor'),
  'CoreValuesAdoptedLine.edit': ofPlace('adopted.0.edit.text', 'Afgesproken in de Linde'),
  'CoreValuesEdit.text': ofPlace('adopted.0.edit.text', 'Afgesproken in de Linde'),
  'CoreValuesEdit.by': ofPlace('adopted.0.edit.by', 'COMMITTEE'),
  'CoreValuesEdit.namedOn': ofPlace('adopted.0.edit.namedOn', '2026-11-23'),
  'CoreValuesObjection.line': ofPlace('objections.0.line', 'Gevraagde zin'),
  'CoreValuesObjection.text': ofPlace('objections.0.text', 'Bezwaar uit de doos'),
  'CoreValuesObjection.language': ofPlace('objections.0.language', 'nl'),
  'Mutation.proposeCoreValue': code(act('proposeCoreValue', proposed), inLinde.sees),
  'ProposeCoreValuePayload.clientMutationId': idOf(act('proposeCoreValue', proposed), { linde: id }),
  'ProposeCoreValueInput.clientMutationId': wrongId('proposeCoreValue', proposed),
  'ProposeCoreValueInput.text': code(
    act('proposeCoreValue', { ...proposed, text: '' }),
    inLinde.wrong('TEXT_EMPTY'),
  ),
  'ProposeCoreValueInput.why': code(
    act('proposeCoreValue', { ...proposed, why: 'a'.repeat(201) }),
    inLinde.wrong('TEXT_TOO_LONG'),
  ),
  'ProposeCoreValueInput.language': code(
    act('proposeCoreValue', { ...proposed, language: 'ar' }),
    inLinde.sees,
  ),
  'ProposeCoreValueInput.isNoName': [
    code(
      act('proposeCoreValue', { ...proposed, text: 'Luister naar Ewoud' }),
      inLinde.wrong('NAME_IN_VALUE'),
    ),
    code(act('proposeCoreValue', { ...proposed, text: 'Luister naar Ewoud', isNoName: true }), inLinde.sees),
  ],
  'Mutation.sayOfCoreValue': code(act('sayOfCoreValue', said), looks(null)),
  'SayOfCoreValuePayload.clientMutationId': idOf(act('sayOfCoreValue', said), { linde: id }),
  'SayOfCoreValueInput.clientMutationId': wrongId('sayOfCoreValue', said),
  'SayOfCoreValueInput.value': code(
    act('sayOfCoreValue', { ...said, value: '{value-adopted}' }),
    looks(nowhere),
  ),
  'SayOfCoreValueInput.text': code(act('sayOfCoreValue', { ...said, text: '' }), looks('TEXT_EMPTY')),
  'SayOfCoreValueInput.language': code(act('sayOfCoreValue', { ...said, language: 'ar' }), looks(null)),
  'CastCoreValuesVoteInput.clientMutationId': wrongId('castCoreValuesVote', vote),
  'CastCoreValuesVoteInput.vote': code(act('castCoreValuesVote', { ...vote, vote: '{value-asked}' }), {
    ...doing({ visitor: 'SIGN_IN_NEEDED', signedIn: nowhere, elsewhere: nowhere }),
  }),
  'CastCoreValuesVoteInput.lines': code(
    act('castCoreValuesVote', { ...vote, lines: [] }),
    votes('CHOICE_NEEDED'),
  ),
  'CoreValuesVoteLineInput.value': code(
    act('castCoreValuesVote', { ...vote, lines: [{ ...line, value: '{value-in-talk}' }] }),
    votes('CHOICE_NOT_OFFERED'),
  ),
  'CoreValuesVoteLineInput.objection': code(
    act('castCoreValuesVote', {
      ...vote,
      lines: [{ ...line, choice: 'OBJECTION', objection: 'a'.repeat(201) }],
    }),
    votes('TEXT_TOO_LONG'),
  ),
  'CastCoreValuesVotePayload.clientMutationId': idOf(act('castCoreValuesVote', vote), { schipper: id }),
  // Mo voted above, and cannot take it back.
  'Mutation.castCoreValuesVote': code(act('castCoreValuesVote', vote), votes('ALREADY_VOTED')),
  'CoreValuesVoteLineInput.choice': code(
    act('castCoreValuesVote', { ...vote, lines: [{ ...line, choice: 'UNSURE' }] }),
    votes('ALREADY_VOTED'),
  ),
  'CastCoreValuesVoteInput.language': code(
    act('castCoreValuesVote', { ...vote, language: 'ar' }),
    votes('ALREADY_VOTED'),
  ),
  'Mutation.answerCoreValuesReview': code(act('answerCoreValuesReview', looked), looks(null)),
  'AnswerCoreValuesReviewPayload.clientMutationId': idOf(act('answerCoreValuesReview', looked), {
    linde: id,
  }),
  'AnswerCoreValuesReviewInput.clientMutationId': wrongId('answerCoreValuesReview', looked),
  'AnswerCoreValuesReviewInput.choice': code(
    act('answerCoreValuesReview', { choice: 'UNSURE' }),
    looks(null),
  ),
  'TakeCoreValueWordsBackInput.clientMutationId': wrongId('takeCoreValueWordsBack', back),
  'TakeCoreValueWordsBackInput.remark': code(act('takeCoreValueWordsBack', { remark: '{remark}' }), {
    ...taken(nowhere),
    'resident-of-same-building': null,
  }),
  'TakeCoreValueWordsBackInput.proposal': code(act('takeCoreValueWordsBack', {}), {
    ...doing({ visitor: 'SIGN_IN_NEEDED', signedIn: 'CHOICE_NEEDED', elsewhere: 'CHOICE_NEEDED' }),
  }),
  'TakeCoreValueWordsBackPayload.clientMutationId': idOf(act('takeCoreValueWordsBack', back), { ina: id }),
  'Mutation.takeCoreValueWordsBack': code(act('takeCoreValueWordsBack', back), taken(nowhere)),
  ...atWorkDoing('setCoreValues', takes, {
    building: nobodysPlace,
    support: ['THREE_QUARTERS', null as never],
    turnout: ['FIFTH', null as never],
    votesBy: ['RESIDENT', null as never],
  }),
  ...atWorkDoing('wordCoreValue', wording, {
    building: nobodysPlace,
    value: ['{value-asked}', nowhere],
    proposals: [['{proposal-of-ina}'], nowhere],
    text: ['', 'TEXT_EMPTY'],
  }),
  ...atWorkDoing(
    'editCoreValue',
    edit,
    {
      building: nobodysPlace,
      value: ['{value-in-talk}', nowhere],
      text: ['Alles mag altijd', 'EDIT_NOT_SMALL'],
    },
    // Els named it above as one of the staff; a second time is not a second person.
    { admin: 'EDIT_NEEDS_BOTH' },
  ),
  ...atWorkDoing('keepCoreValues', { building }, { building: nobodysPlace }),
  ...atWorkDoing(
    'dropCoreValue',
    { building, value: '{value-in-talk}' },
    { building: nobodysPlace, value: ['{value-adopted}', nowhere] },
    { admin: nowhere },
  ),
  ...atWorkDoing(
    'planCoreValuesVote',
    days,
    {
      building: nobodysPlace,
      opensOn: ['2026-01-01', 'DATE_PASSED'],
      closesOn: ['2026-12-02', 'VOTE_TOO_SHORT'],
    },
    { admin: 'VOTE_RUNS' },
  ),
  ...atWorkDoing('takeCoreValuesVoteBack', { building }, { building: nobodysPlace }, { admin: 'VOTE_OVER' }),
};

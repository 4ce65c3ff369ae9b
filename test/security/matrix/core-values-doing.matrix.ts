import { act } from './act.ts';
import { doing, workedOn, type Ask, type Cells, type Matrix, type Sees } from './matrix.ts';

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
const translating = {
  building,
  value: '{value-adopted}',
  language: 'pl',
  text: 'Uzgodnione w De Linde',
  checked: true,
};
const days = { building, opensOn: '2026-12-01', closesOn: '2026-12-14' };
const nobodysPlace = ['nergens', nowhere] as const;

/** Who talks and votes in a place, and who works on it; each thing leaves it as the next one needs it. */
export const coreValuesDoing: Matrix = {
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
  'WordCoreValueInput.proposals': [
    done(act('wordCoreValue', { ...wording, proposals: ['{proposal-of-ina}'] }), nowhere),
    // It is under an adopted line, and stays there.
    done(act('wordCoreValue', { ...wording, proposals: ['{proposal-of-adopted}'] }), nowhere),
  ],
  'WordCoreValueInput.text': [
    done(act('wordCoreValue', { ...wording, text: '' }), 'TEXT_EMPTY'),
    done(act('wordCoreValue', { ...wording, text: 'Bel 06 12345678' }), 'NOT_FOR_EVERYBODY'),
    done(act('wordCoreValue', { ...wording, text: 'Kijk op bit.ly/a' }), 'NOT_FOR_EVERYBODY'),
  ],
  'WordCoreValueInput.isNoName': [
    done(act('wordCoreValue', { ...wording, text: 'Luister naar Ewoud' }), 'NAME_IN_VALUE'),
    done(act('wordCoreValue', { ...wording, text: 'Luister naar Ewoud', isNoName: true }), null),
  ],
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
  'EditCoreValueInput.isNoName': done(
    act('editCoreValue', { ...edit, text: 'Afgesproken in De Ewoud' }),
    'NAME_IN_VALUE',
  ),
  ...atWorkDoing('translateCoreValue', translating, {
    building: nobodysPlace,
    value: ['{value-asked}', nowhere],
    language: ['nl', 'CHOICE_NOT_OFFERED'],
    text: ['', 'TEXT_EMPTY'],
    checked: [false, null as never],
  }),
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

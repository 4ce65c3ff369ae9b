import { act } from './act.ts';
import type { Matrix } from './matrix.ts';
import { again, code, payload, residents, theirs } from './residents-at-home.ts';

const profile =
  'profile { __typename paused picture { audience } answers { question chosen words audience until } }';

const answering = (input: object) =>
  act(
    'answerProfileQuestion',
    { question: 'SPEAK', chosen: ['en'], language: 'nl', audience: 'ONLY_ME', ...input },
    profile,
  );
const answer = answering({});
const withdraw = act('withdrawProfileAnswer', { question: 'SPEAK' }, profile);
const showing = (input: object) => act('showProfilePicture', { audience: 'BUILDING', ...input }, profile);
const remove = act('removeProfilePicture', {}, profile);
const pausing = (input: object) => act('pause', input, profile);
const pause = pausing({});
const endPause = act('endPause', {}, profile);

/** Ina alone has a picture. */
const onlyIna = (value: unknown) => theirs(null, value);
const pictureCodes = code('NOT_FOUND', null);

/** Who may tell something, to whom, and be left alone. */
export const profileTelling: Matrix = {
  'Mutation.answerProfileQuestion': [
    { ask: answer, at: 'done.__typename', sees: payload('AnswerProfileQuestionPayload') },
    { ask: answer, at: 'done.code', sees: code(null) },
  ],
  'AnswerProfileQuestionPayload.clientMutationId': {
    ask: answer,
    at: 'done.clientMutationId',
    sees: theirs('{new-id}'),
  },
  'AnswerProfileQuestionPayload.profile': {
    ask: answer,
    at: 'done.profile.answers.0.question',
    // Hers has other answers before it.
    sees: { ...theirs('SPEAK', 'GOOD_AT'), 'resident-of-same-building': 'GOOD_AT' },
  },
  'AnswerProfileQuestionInput.clientMutationId': {
    ask: answering(again('answer')),
    at: 'done.profile.__typename',
    sees: theirs('OwnProfile'),
  },
  'AnswerProfileQuestionInput.question': {
    ask: answering({ question: 'GOOD_AT', chosen: ['cooking'] }),
    at: 'done.profile.answers.0.chosen',
    sees: theirs(['cooking']),
  },
  'AnswerProfileQuestionInput.chosen': {
    ask: answering({ chosen: ['cooking'] }),
    at: 'done.code',
    sees: code('CHOICE_NOT_OFFERED'),
  },
  'AnswerProfileQuestionInput.words': [
    { ask: answering({ words: 'Ook een beetje Duits' }), at: 'done.code', sees: code('INPUT_NOT_READABLE') },
    {
      ask: answering({ question: 'GOOD_AT', chosen: [], words: 'Eigen woorden' }),
      at: 'done.profile.answers.0.words',
      sees: theirs('Eigen woorden'),
    },
  ],
  'AnswerProfileQuestionInput.language': {
    ask: answering({ language: 'ar' }),
    at: 'done.__typename',
    sees: payload('AnswerProfileQuestionPayload'),
  },
  'AnswerProfileQuestionInput.audience': {
    ask: answering({ audience: 'STAIRWELL' }),
    at: 'done.code',
    // Neither Els nor Bob lives at one.
    sees: {
      ...code(null),
      'embed-session-of-staff': 'AUDIENCE_NOT_OFFERED',
      'resident-of-other-organisation': 'AUDIENCE_NOT_OFFERED',
    },
  },
  // Only me: that cannot be counted.
  'AnswerProfileQuestionInput.counted': [
    { ask: answering({ counted: true }), at: 'done.code', sees: code('COUNT_NEEDS_AUDIENCE') },
    { ask: answering({ counted: true, audience: 'BUILDING' }), at: 'done.code', sees: code(null) },
  ],
  'AnswerProfileQuestionInput.until': [
    { ask: answering({ until: '2026-11-22' }), at: 'done.code', sees: code('DATE_PASSED') },
    {
      ask: answering({ question: 'GOOD_AT', chosen: ['cooking'], until: '2026-11-23' }),
      at: 'done.profile.answers.0.until',
      sees: theirs('2026-11-23'),
    },
  ],
  // Who has a name keeps it.
  'AnswerProfileQuestionInput.firstName': {
    ask: answering({ firstName: 'Medewerker' }),
    at: 'done.__typename',
    sees: payload('AnswerProfileQuestionPayload'),
  },
  'Mutation.withdrawProfileAnswer': [
    { ask: withdraw, at: 'done.__typename', sees: payload('WithdrawProfileAnswerPayload') },
    { ask: withdraw, at: 'done.code', sees: code(null) },
  ],
  'WithdrawProfileAnswerPayload.clientMutationId': {
    ask: withdraw,
    at: 'done.clientMutationId',
    sees: theirs('{new-id}'),
  },
  'WithdrawProfileAnswerPayload.profile': {
    ask: withdraw,
    at: 'done.profile.answers.0.question',
    sees: theirs('GOOD_AT'),
  },
  'WithdrawProfileAnswerInput.clientMutationId': {
    ask: act('withdrawProfileAnswer', { question: 'SPEAK', ...again('withdraw') }, profile),
    at: 'done.profile.__typename',
    sees: theirs('OwnProfile'),
  },
  'WithdrawProfileAnswerInput.question': {
    ask: act('withdrawProfileAnswer', { question: 'TIME' }, profile),
    at: 'done.profile.answers.0.question',
    sees: theirs('GOOD_AT'),
  },
  'Mutation.showProfilePicture': [
    { ask: showing({}), at: 'done.code', sees: pictureCodes },
    {
      ask: showing({}),
      at: 'done.__typename',
      sees: residents('Refusal', { visitor: 'Refusal', guest: 'Refusal' }, 'ShowProfilePicturePayload'),
    },
  ],
  'ShowProfilePicturePayload.clientMutationId': {
    ask: showing({ audience: 'BUILDING' }),
    at: 'done.clientMutationId',
    sees: onlyIna('{new-id}'),
  },
  'ShowProfilePicturePayload.profile': {
    ask: showing({ audience: 'MY_BUDDY' }),
    at: 'done.profile.picture.audience',
    sees: onlyIna('MY_BUDDY'),
  },
  'ShowProfilePictureInput.clientMutationId': {
    ask: showing({ audience: 'BUILDING', ...again('show') }),
    at: 'done.profile.__typename',
    sees: onlyIna('OwnProfile'),
  },
  'ShowProfilePictureInput.audience': {
    ask: showing({ audience: 'ONLY_ME' }),
    at: 'done.profile.picture.audience',
    sees: onlyIna('ONLY_ME'),
  },
  'ShowProfilePictureInput.until': {
    ask: showing({ audience: 'BUILDING', until: '2026-11-22' }),
    at: 'done.code',
    sees: code('DATE_PASSED'),
  },
  'ShowProfilePictureInput.firstName': {
    ask: showing({ audience: 'BUILDING', firstName: 'Medewerker' }),
    at: 'done.code',
    sees: pictureCodes,
  },
  'Mutation.removeProfilePicture': [
    { ask: remove, at: 'done.__typename', sees: payload('RemoveProfilePicturePayload') },
    { ask: remove, at: 'done.code', sees: code(null) },
  ],
  'RemoveProfilePicturePayload.clientMutationId': {
    ask: remove,
    at: 'done.clientMutationId',
    sees: theirs('{new-id}'),
  },
  'RemoveProfilePicturePayload.profile': { ask: remove, at: 'done.profile.picture', sees: theirs(null) },
  'RemoveProfilePictureInput.clientMutationId': {
    ask: act('removeProfilePicture', again('remove'), profile),
    at: 'done.__typename',
    sees: payload('RemoveProfilePicturePayload'),
  },
  'Mutation.pause': [
    { ask: pause, at: 'done.__typename', sees: payload('PausePayload') },
    { ask: pause, at: 'done.code', sees: code(null) },
  ],
  'PausePayload.clientMutationId': { ask: pause, at: 'done.clientMutationId', sees: theirs('{new-id}') },
  'PausePayload.profile': { ask: pause, at: 'done.profile.paused', sees: theirs(true) },
  'PauseInput.clientMutationId': {
    ask: pausing(again('pause')),
    at: 'done.profile.paused',
    sees: theirs(true),
  },
  'PauseInput.until': { ask: pausing({ until: '2026-11-22' }), at: 'done.code', sees: code('DATE_PASSED') },
  'Mutation.endPause': [
    { ask: endPause, at: 'done.__typename', sees: payload('EndPausePayload') },
    { ask: endPause, at: 'done.code', sees: code(null) },
  ],
  'EndPausePayload.clientMutationId': {
    ask: endPause,
    at: 'done.clientMutationId',
    sees: theirs('{new-id}'),
  },
  'EndPausePayload.profile': { ask: endPause, at: 'done.profile.paused', sees: theirs(false) },
  'EndPauseInput.clientMutationId': {
    ask: act('endPause', again('end-pause'), profile),
    at: 'done.__typename',
    sees: payload('EndPausePayload'),
  },
};

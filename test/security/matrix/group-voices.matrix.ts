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
} from './matrix.ts';
import { code, payload, wrongIn } from './work.ts';

const voices: Ask = {
  text: `{ console { groupVoices { __typename id group lab labSlug item itemId about text language writer writtenOn lapsesOn
    state viewerWrote } labsToSpeakOn { __typename slug title } } }`,
};
const seen = (field: string, admin: unknown): Cells => ({
  ask: voices,
  at: `console.groupVoices.0.${field}`,
  sees: atWork({ editor: null, admin }),
});
const speakable = (field: string, value: unknown): Cells => ({
  ask: voices,
  at: `console.labsToSpeakOn.0.${field}`,
  sees: atWork({ editor: value, admin: value }),
});

const said = { group: '{group}', item: '{other-item}', text: 'Namens de groep', language: 'nl' };
const speaking = act('speakForGroup', said, 'voice { state }');
const takingBack = act('takeBackGroupVoice', { voice: '{voice-to-take-back}' }, 'voice { state }');
const agreeing = (voice: string, more: object = {}) =>
  act('agreeWithGroup', { voice, ...more }, 'voice { state }');

/** Els says yes on the page of the website; then it is said, also for herself in the console, and for who wrote it. */
const agreed = (done: { els: unknown; later: unknown; nobody: unknown; visitor: unknown }) => ({
  ...doing({ visitor: done.visitor, signedIn: done.nobody, elsewhere: done.nobody, author: done.later }),
  'embed-session-of-staff': done.els,
  'editor-in-console': done.nobody,
  'admin-in-console': done.later,
});
const refused = { nobody: 'NOT_FOUND', visitor: 'SIGN_IN_NEEDED' };
const nothing = { nobody: null, visitor: null };
const yes = agreeing('{voice-to-agree}');
const next = agreeing('{voice-to-agree-next}');

const questions: Ask = {
  text: `{ console { answerJob labQuestions { __typename id row itemId item lab text language author group writtenOn
    answerBy answerIsLate } } }`,
};
const asked = (at: string, value: unknown): Cells => ({
  ask: questions,
  at: `console.${at}`,
  sees: atWork({ editor: value, admin: value }),
});
const answer = {
  item: '{item-somebody-answered}',
  text: 'Ja, dat komt er',
  language: 'nl',
  job: 'Wijkbeheerder',
};
const answering = act('answerAsStaff', answer, 'comment { job }');
const promised = { comment: '{group-question}', day: '2027-01-10' };
const promising = act('promiseAnswer', promised, 'questions { __typename }');
const worked = (ask: Ask, at: string, done: unknown, otherwise: string | null): Cells => ({
  ask,
  at: `done.${at}`,
  sees: workedOn({ editor: done, admin: done, otherwise }),
});
/** Each field of an input that editors send too. */
const alsoWrongIn = (
  mutation: string,
  input: string,
  good: object,
  wrong: Record<string, [unknown, string]>,
): Matrix =>
  Object.fromEntries([
    [
      `${input}.clientMutationId`,
      {
        ask: act(mutation, { ...good, clientMutationId: 'kort' }),
        at: 'done.code',
        sees: workedOn({
          editor: 'INPUT_NOT_READABLE',
          admin: 'INPUT_NOT_READABLE',
          otherwise: 'INPUT_NOT_READABLE',
          visitor: 'SIGN_IN_NEEDED',
        }),
      },
    ],
    ...Object.entries(wrong).map(([field, [value, refusal]]) => [
      `${input}.${field}`,
      worked(act(mutation, { ...good, [field]: value }), 'code', refusal, 'NOT_FOUND'),
    ]),
  ]);

const talk: Ask = {
  text: `query ($item: ID!) { labItem(id: $item) { comments(first: 50) { nodes { group answerBy answerIsLate } } } }`,
  variables: { item: '{item-somebody-answered}' },
};
const inTalk = (field: string, value: unknown): Cells => ({
  ask: talk,
  at: `labItem.comments.nodes.3.${field}`,
  sees: everybody(value, { elsewhere: null }),
});

/** What members write for a group, which others hear once two of them stand behind it; and answers of those who work here. */
export const groupVoices: Matrix = {
  'Console.groupVoices': seen('__typename', 'LabGroupVoice'),
  'LabGroupVoice.id': seen('id', '{voice-of-ina}'),
  'LabGroupVoice.group': seen('group', 'Aa Commissie'),
  'LabGroupVoice.lab': seen('lab', 'Samen in Molenveld'),
  'LabGroupVoice.labSlug': seen('labSlug', '{lab}'),
  'LabGroupVoice.item': seen('item', 'Iedereen kan iets. Je doet wat bij je past.'),
  'LabGroupVoice.itemId': seen('itemId', '{item-somebody-answered}'),
  'LabGroupVoice.about': seen('about', 'Woorden van Ina'),
  'LabGroupVoice.text': seen('text', 'Groep wil iets van Ina'),
  'LabGroupVoice.language': seen('language', 'nl'),
  'LabGroupVoice.writer': seen('writer', 'Ina'),
  'LabGroupVoice.writtenOn': seen('writtenOn', '2026-11-23'),
  'LabGroupVoice.lapsesOn': seen('lapsesOn', '2026-11-30'),
  'LabGroupVoice.state': seen('state', 'WAITING'),
  'LabGroupVoice.viewerWrote': seen('viewerWrote', false),
  'Viewer.groupVoicesToAgree': {
    ask: { text: '{ viewer { groupVoicesToAgree { text } } }' },
    at: 'viewer.groupVoicesToAgree.0.text',
    sees: eachTheirOwn({
      guest: null,
      sameBuilding: null,
      otherBuilding: null,
      elsewhere: null,
      staff: 'Nog ja op te zeggen',
      author: 'Groep wil iets van Els',
    }),
  },
  'Console.labsToSpeakOn': speakable('__typename', 'LabToSpeakOn'),
  'LabToSpeakOn.slug': speakable('slug', '{lab}'),
  'LabToSpeakOn.title': speakable('title', 'Samen in Molenveld'),
  'Mutation.speakForGroup': code(speaking, null),
  'SpeakForGroupPayload.clientMutationId': payload(speaking, 'clientMutationId', '{new-id}'),
  'SpeakForGroupPayload.voice': payload(speaking, 'voice.state', 'WAITING'),
  ...wrongIn('speakForGroup', 'SpeakForGroupInput', said, {
    group: ['{group-to-change}', 'NOT_FOUND'],
    item: ['{item-of-draft}', 'NOT_FOUND'],
    replyTo: ['{waiting}', 'NOT_FOUND'],
    text: ['', 'TEXT_EMPTY'],
  }),
  'SpeakForGroupInput.language': code(act('speakForGroup', { ...said, language: 'geen taal' }), null),
  'Mutation.agreeWithGroup': {
    ask: yes,
    at: 'done.code',
    sees: agreed({ els: null, later: 'VOICE_OVER', ...refused }),
  },
  'AgreeWithGroupPayload.clientMutationId': {
    ask: next,
    at: 'done.clientMutationId',
    sees: agreed({ els: '{new-id}', later: null, ...nothing }),
  },
  'AgreeWithGroupPayload.voice': {
    ask: next,
    at: 'done.voice.state',
    sees: agreed({ els: 'SAID', later: null, ...nothing }),
  },
  'AgreeWithGroupInput.clientMutationId': {
    ask: agreeing('{voice-to-agree-last}', { clientMutationId: 'kort' }),
    at: 'done.code',
    sees: agreed({
      els: 'INPUT_NOT_READABLE',
      later: 'INPUT_NOT_READABLE',
      nobody: 'INPUT_NOT_READABLE',
      visitor: 'SIGN_IN_NEEDED',
    }),
  },
  // Nobody says yes to their own words, whatever else they may do.
  'AgreeWithGroupInput.voice': {
    ask: agreeing('{voice-of-els}'),
    at: 'done.code',
    sees: {
      ...agreed({ els: 'YOUR_OWN_WORDS', later: 'YOUR_OWN_WORDS', ...refused }),
      author: null,
    },
  },
  'Mutation.takeBackGroupVoice': code(takingBack, null),
  'TakeBackGroupVoicePayload.clientMutationId': payload(takingBack, 'clientMutationId', '{new-id}'),
  'TakeBackGroupVoicePayload.voice': payload(takingBack, 'voice.state', 'TAKEN_BACK'),
  ...wrongIn(
    'takeBackGroupVoice',
    'TakeBackGroupVoiceInput',
    { voice: '{voice-to-take-back}' },
    { voice: ['{voice-of-ina}', 'NOT_FOUND'] },
  ),
  'LabComment.group': inTalk('group', 'Aa Commissie'),
  'LabComment.answerBy': inTalk('answerBy', '2027-01-15'),
  'LabComment.answerIsLate': inTalk('answerIsLate', false),
  'Console.labQuestions': asked('labQuestions.0.__typename', 'LabOpenQuestion'),
  'LabOpenQuestion.id': asked('labQuestions.3.id', '{group-question}'),
  'LabOpenQuestion.row': asked('labQuestions.0.row', '{question-row}'),
  'LabOpenQuestion.itemId': asked('labQuestions.3.itemId', '{item-somebody-answered}'),
  'LabOpenQuestion.item': asked('labQuestions.3.item', 'Iedereen kan iets. Je doet wat bij je past.'),
  'LabOpenQuestion.lab': asked('labQuestions.3.lab', 'Samen in Molenveld'),
  'LabOpenQuestion.text': asked('labQuestions.3.text', 'Komt er licht?'),
  'LabOpenQuestion.language': asked('labQuestions.3.language', 'nl'),
  'LabOpenQuestion.author': asked('labQuestions.3.author', 'Ina'),
  'LabOpenQuestion.group': asked('labQuestions.3.group', 'Aa Commissie'),
  'LabOpenQuestion.writtenOn': asked('labQuestions.3.writtenOn', '2026-11-23'),
  'LabOpenQuestion.answerBy': asked('labQuestions.3.answerBy', '2027-01-15'),
  'LabOpenQuestion.answerIsLate': asked('labQuestions.3.answerIsLate', false),
  // Karim answered before, under a point that became a promise.
  'Console.answerJob': {
    ...asked('answerJob', null),
    sees: atWork({ editor: 'Opzichter', admin: null }),
  },
  'Mutation.answerAsStaff': worked(answering, 'code', null, 'NOT_FOUND'),
  'AnswerAsStaffPayload.clientMutationId': worked(answering, 'clientMutationId', '{new-id}', null),
  'AnswerAsStaffPayload.comment': worked(answering, 'comment.job', 'Wijkbeheerder', null),
  ...alsoWrongIn('answerAsStaff', 'AnswerAsStaffInput', answer, {
    item: ['{item-of-draft}', 'NOT_FOUND'],
    replyTo: ['{waiting}', 'NOT_FOUND'],
    text: ['', 'TEXT_EMPTY'],
    job: ['', 'TEXT_EMPTY'],
  }),
  'AnswerAsStaffInput.language': worked(
    act('answerAsStaff', { ...answer, language: 'geen taal' }),
    'code',
    null,
    'NOT_FOUND',
  ),
  'Mutation.promiseAnswer': worked(promising, 'code', null, 'NOT_FOUND'),
  'PromiseAnswerPayload.clientMutationId': worked(promising, 'clientMutationId', '{new-id}', null),
  'PromiseAnswerPayload.questions': worked(promising, 'questions.0.__typename', 'LabOpenQuestion', null),
  ...alsoWrongIn('promiseAnswer', 'PromiseAnswerInput', promised, {
    comment: ['{words}', 'NOT_FOUND'],
    day: ['2026-11-22', 'DATE_PASSED'],
  }),
};

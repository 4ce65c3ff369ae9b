import { act } from './act.ts';
import { doing, type Ask, type Cells, type Matrix, type Sees } from './matrix.ts';

const typeOf = (mutation: string) => `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;

function acting(mutation: string, values: object, holds = 'talk'): Ask {
  const fields =
    {
      talk: 'talk { id with unread agreed agreedByMe done sharedByMe canThank messages { text sentence language kind } }',
      post: 'post { id asksHowItWent }',
      nothing: '',
    }[holds] ?? '';
  return act(mutation, values, fields);
}

/** What comes of it for the two, and for everybody who is neither. */
const two = (
  noor: unknown,
  ina: unknown,
  others: unknown,
  more: { visitor?: unknown; elsewhere?: unknown } = {},
): Sees => ({
  ...doing({
    visitor: 'visitor' in more ? more.visitor : others,
    signedIn: others,
    elsewhere: 'elsewhere' in more ? more.elsewhere : others,
    author: ina,
  }),
  'resident-of-same-building': noor,
});
const codes = (noor: string | null, ina: string | null, more: { elsewhere?: unknown } = {}) =>
  two(noor, ina, 'NOT_FOUND', { visitor: 'SIGN_IN_NEEDED', ...more });
const found = (noor: unknown, ina: unknown) => two(noor, ina, null);
const sharedId = (mutation: string) => `${mutation}-id-of-everybody`;

/** A mutation of the two of a talk, with the cells that every such mutation has. */
function ofTheTwo(
  mutation: string,
  talk: string,
  cells: { values?: object; elsewhereDoes?: boolean; payload: Cells[]; holds?: string },
): Record<string, Cells[]> {
  const type = typeOf(mutation);
  const { values = {}, holds = 'talk' } = cells;
  const ask = cells.payload[0]?.ask ?? acting(mutation, { talk, ...values }, holds);
  const with_ = (more: object) => acting(mutation, { talk, ...values, ...more }, holds);
  const rows: Record<string, Cells[]> = {
    [`Mutation.${mutation}`]: [
      { ask, at: 'done.__typename', sees: two(`${type}Payload`, `${type}Payload`, 'Refusal') },
      { ask, at: 'done.code', sees: codes(null, null) },
    ],
    [`${type}Payload.clientMutationId`]: [
      { ask, at: 'done.clientMutationId', sees: found('{new-id}', '{new-id}') },
    ],
    [`${type}Input.clientMutationId`]: [
      {
        ask: with_({ clientMutationId: sharedId(mutation), talk: '{blocked-talk}' }),
        at: 'done.code',
        sees: codes('NOT_FOUND', 'NOT_FOUND'),
      },
    ],
    [`${type}Input.talk`]: [
      { ask: with_({ talk: '{blocked-talk}' }), at: 'done.code', sees: codes('NOT_FOUND', 'NOT_FOUND') },
      { ask: with_({ talk: '{post-of-talk}' }), at: 'done.code', sees: codes('NOT_FOUND', 'NOT_FOUND') },
      {
        ask: with_({ talk: '{talk-elsewhere}' }),
        at: 'done.code',
        sees: codes('NOT_FOUND', 'NOT_FOUND', { elsewhere: null }),
      },
    ],
  };
  if (holds !== 'nothing') rows[`${type}Payload.talk`] = cells.payload;
  return rows;
}

const answering = (values: object) =>
  acting('respondToHelp', { post: '{post-to-answer}', sentence: 'I_CAN_HELP_YOU', ...values });
const answer = answering({});
const inArabic = answering({
  post: '{post-to-answer-in-arabic}',
  sentence: null,
  text: 'Ik kan helpen.',
  language: 'ar',
});
const underAName = answering({ post: '{post-to-answer-again}', firstName: 'Burgemeester' });
const answered = (noor: string | null, ina = 'YOUR_OWN_POST'): Sees => ({
  ...codes(noor, ina),
  guest: 'RESIDENT_NEEDED',
});
const byNoor = (value: unknown) => found(value, null);

const say = acting('sayInHelpTalk', { talk: '{talk-to-say}', sentence: 'YES_I_COME' });
const saying = (values: object) =>
  acting('sayInHelpTalk', { talk: '{talk-to-say}', sentence: null, text: null, ...values });
const read = acting('readHelpTalk', { talk: '{talk-to-read}' });
const agree = acting('agreeInHelpTalk', { talk: '{talk-to-agree}' });
const finish = acting('finishHelp', { talk: '{talk-to-finish}' });
const thanks = { text: 'Fijn dat je er was.', language: 'nl' };
const thank = acting('thankInHelpTalk', { talk: '{talk-to-thank}', ...thanks });
const phone = { phone: '06 77777777' };
const share = acting('shareContact', { talk: '{talk-to-give}', ...phone });
const sharing = (values: object) => acting('shareContact', { talk: '{talk-to-give}', ...values });
const stop = acting('stopSharingContact', { talk: '{talk-to-stop}' });
const tell = acting('tellHowItWent', { post: '{done-post}', went: 'WELL' }, 'post');
const telling = (values: object) =>
  acting('tellHowItWent', { post: '{done-post}', went: 'WELL', ...values }, 'post');

/** Who may do something in a talk: its two. Whatever anybody else tries, nothing is there. */
export const helpTalking: Matrix = {
  'Mutation.respondToHelp': [
    { ask: answer, at: 'done.__typename', sees: two('RespondToHelpPayload', 'Refusal', 'Refusal') },
    { ask: answer, at: 'done.code', sees: answered(null) },
  ],
  'RespondToHelpPayload.clientMutationId': {
    ask: answer,
    at: 'done.clientMutationId',
    sees: byNoor('{new-id}'),
  },
  'RespondToHelpPayload.talk': { ask: answer, at: 'done.talk.with', sees: byNoor('Ina') },
  'RespondToHelpInput.clientMutationId': {
    ask: answering({ clientMutationId: sharedId('respond'), post: '{talk}' }),
    at: 'done.code',
    sees: codes('NOT_FOUND', 'NOT_FOUND'),
  },
  'RespondToHelpInput.post': [
    // Noor answered it before, and Ina wrote it.
    { ask: answering({ post: '{post-of-talk}' }), at: 'done.code', sees: answered('ALREADY_ANSWERED') },
    { ask: answering({ post: '{done-post}' }), at: 'done.code', sees: answered('POST_OVER') },
    {
      ask: answering({ post: '{post-elsewhere}' }),
      at: 'done.code',
      sees: {
        ...codes('NOT_FOUND', 'NOT_FOUND', { elsewhere: 'YOUR_OWN_POST' }),
        guest: 'RESIDENT_NEEDED',
      },
    },
  ],
  'RespondToHelpInput.sentence': {
    ask: answer,
    at: 'done.talk.messages.0.sentence',
    sees: byNoor('I_CAN_HELP_YOU'),
  },
  'RespondToHelpInput.text': {
    ask: inArabic,
    at: 'done.talk.messages.0.text',
    sees: byNoor('Ik kan helpen.'),
  },
  'RespondToHelpInput.language': { ask: inArabic, at: 'done.talk.messages.0.language', sees: byNoor('ar') },
  // Nobody speaks under another name than the one they have; what Ina sees of it is asked in the talk.
  'RespondToHelpInput.firstName': { ask: underAName, at: 'done.talk.with', sees: byNoor('Ina') },
  ...ofTheTwo('sayInHelpTalk', '{talk-to-say}', {
    values: { sentence: 'YES_I_COME' },
    payload: [{ ask: say, at: 'done.talk.messages.1.sentence', sees: found('YES_I_COME', 'YES_I_COME') }],
  }),
  'SayInHelpTalkInput.sentence': {
    ask: saying({ sentence: 'YES', text: 'Ja' }),
    at: 'done.code',
    sees: codes('INPUT_NOT_READABLE', 'INPUT_NOT_READABLE'),
  },
  'SayInHelpTalkInput.text': {
    ask: saying({ text: '   ' }),
    at: 'done.code',
    sees: codes('TEXT_EMPTY', 'TEXT_EMPTY'),
  },
  'SayInHelpTalkInput.language': {
    ask: saying({ text: 'Hallo', language: 'ar' }),
    at: 'done.talk.messages.3.language',
    sees: found('ar', 'ar'),
  },
  ...ofTheTwo('readHelpTalk', '{talk-to-read}', {
    payload: [{ ask: read, at: 'done.talk.unread', sees: found(false, false) }],
  }),
  ...ofTheTwo('agreeInHelpTalk', '{talk-to-agree}', {
    payload: [
      { ask: agree, at: 'done.talk.agreedByMe', sees: found(true, true) },
      // Noor is asked first, and one yes is not two.
      { ask: agree, at: 'done.talk.agreed', sees: found(false, true) },
      {
        ask: acting('agreeInHelpTalk', { talk: '{too-late}' }),
        at: 'done.code',
        sees: codes('POST_OVER', null),
      },
    ],
  }),
  ...ofTheTwo('shareContact', '{talk-to-give}', {
    values: phone,
    payload: [
      { ask: share, at: 'done.talk.sharedByMe', sees: found(true, true) },
      {
        ask: acting('shareContact', { talk: '{talk-to-share}', ...phone }),
        at: 'done.code',
        sees: codes('NOT_AGREED_YET', 'NOT_AGREED_YET'),
      },
    ],
  }),
  'ShareContactInput.phone': {
    ask: sharing({ phone: '112' }),
    at: 'done.code',
    sees: codes('PHONE_NOT_READABLE', 'PHONE_NOT_READABLE'),
  },
  'ShareContactInput.email': [
    { ask: sharing({ email: false }), at: 'done.code', sees: codes('CONTACT_EMPTY', 'CONTACT_EMPTY') },
    { ask: sharing({ email: true }), at: 'done.talk.sharedByMe', sees: found(true, true) },
  ],
  ...ofTheTwo('stopSharingContact', '{talk-to-stop}', {
    payload: [{ ask: stop, at: 'done.talk.sharedByMe', sees: found(false, false) }],
  }),
  // Bob's talk is done from here on.
  ...ofTheTwo('finishHelp', '{talk-to-finish}', {
    payload: [
      { ask: finish, at: 'done.talk.done', sees: found(true, true) },
      {
        ask: acting('finishHelp', { talk: '{talk}' }),
        at: 'done.code',
        sees: codes('NOT_AGREED_YET', 'NOT_AGREED_YET'),
      },
    ],
  }),
  ...ofTheTwo('thankInHelpTalk', '{talk-to-thank}', {
    values: thanks,
    payload: [
      { ask: thank, at: 'done.talk.canThank', sees: found(false, false) },
      { ask: thank, at: 'done.talk.messages.1.kind', sees: found('THANKS', 'THANKS') },
      {
        ask: acting('thankInHelpTalk', { talk: '{talk}', ...thanks }),
        at: 'done.code',
        sees: codes('NOT_AGREED_YET', 'NOT_AGREED_YET'),
      },
    ],
  }),
  'ThankInHelpTalkInput.text': {
    ask: acting('thankInHelpTalk', { talk: '{shared-talk}', text: ' ', language: 'nl' }),
    at: 'done.code',
    sees: codes('TEXT_EMPTY', 'TEXT_EMPTY'),
  },
  'ThankInHelpTalkInput.language': {
    ask: acting('thankInHelpTalk', { talk: '{shared-talk}', text: 'Bedankt', language: 'ar' }),
    at: 'done.talk.messages.1.language',
    sees: found('ar', 'ar'),
  },
  ...ofTheTwo('leaveHelpTalk', '{talk-to-leave}', { payload: [], holds: 'nothing' }),
  'Mutation.tellHowItWent': [
    {
      ask: tell,
      at: 'done.__typename',
      sees: two('TellHowItWentPayload', 'TellHowItWentPayload', 'Refusal'),
    },
    { ask: tell, at: 'done.code', sees: codes(null, null) },
  ],
  'TellHowItWentPayload.clientMutationId': {
    ask: tell,
    at: 'done.clientMutationId',
    sees: found('{new-id}', '{new-id}'),
  },
  'TellHowItWentPayload.post': { ask: tell, at: 'done.post.asksHowItWent', sees: found(false, false) },
  'TellHowItWentInput.clientMutationId': {
    ask: telling({ clientMutationId: sharedId('tell'), post: '{talk}' }),
    at: 'done.code',
    sees: codes('NOT_FOUND', 'NOT_FOUND'),
  },
  'TellHowItWentInput.post': [
    {
      ask: telling({ post: '{post-of-talk}' }),
      at: 'done.code',
      sees: codes('NOT_FOUND', 'NOT_FOUND'),
    },
    {
      ask: telling({ post: '{done-post-elsewhere}' }),
      at: 'done.code',
      sees: codes('NOT_FOUND', 'NOT_FOUND', { elsewhere: null }),
    },
  ],
  'TellHowItWentInput.went': {
    ask: telling({ went: 'BADLY' }),
    at: 'done.code',
    sees: codes('ALREADY_ANSWERED', 'ALREADY_ANSWERED'),
  },
};

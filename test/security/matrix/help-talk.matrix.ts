import { eachTheirOwn, type Ask, type Matrix, type Sees } from './matrix.ts';

const reading = (id: string): Ask => ({
  text: `query ($id: ID!) { viewer { helpTalk(id: $id) {
    id post { id } mine with unread lastSaidOn
    messages { id mine kind sentence text language writtenAt waiting }
    agreedByMe otherAgreed agreed canAgree canFinish over
    sharedByMe otherShares contactAddress done asksHowItWent canThank
  } } }`,
  variables: { id },
});
const talk = reading('{talk}');
const left = reading('{left-talk}');
const shared = reading('{shared-talk}');
const halfShared = reading('{half-shared}');
const done = reading('{done-talk}');
const list: Ask = { text: '{ viewer { helpBoard { talks { id } } } }' };
const ofPost: Ask = {
  text: 'query ($id: ID!) { viewer { helpPost(id: $id) { talk } } }',
  variables: { id: '{post-of-talk}' },
};

/** What the two see, Noor who answers and Ina who asked; nobody else sees anything. */
const two = (noor: unknown, ina: unknown, elsewhere: unknown = null): Sees =>
  eachTheirOwn({
    guest: null,
    sameBuilding: noor,
    otherBuilding: null,
    elsewhere,
    staff: null,
    author: ina,
  });
const field = (name: string, noor: unknown, ina: unknown, ask = talk) => ({
  ask,
  at: `viewer.helpTalk.${name}`,
  sees: two(noor, ina),
});
const message = (number: number, name: string, noor: unknown, ina: unknown) =>
  field(`messages.${number}.${name}`, noor, ina);

/** Who reads a talk: its two, each their own side of it. What is shared, and who left, is told to nobody else. */
export const helpTalk: Matrix = {
  'Viewer.helpTalk': field('id', '{talk}', '{talk}'),
  'Viewer.helpTalk(id)': [
    // Noor left: nothing of it is seen by Ina, and nothing is left for Noor.
    field('id', null, '{left-talk}', left),
    field('messages.0.text', null, 'Over: Verlaten', left),
    field('canAgree', null, true, left),
    // All that was said in it waits.
    field('id', '{held-talk}', null, reading('{held-talk}')),
    // One of the two is a guest by now, and one of them blocked the other.
    field('with', null, 'Gijs', reading('{talk-of-guest}')),
    field('id', null, null, reading('{blocked-talk}')),
    {
      ask: reading('{talk-elsewhere}'),
      at: 'viewer.helpTalk.messages.0.text',
      sees: two(null, null, 'Woorden van Ans'),
    },
    field('id', null, null, reading('{post-of-talk}')),
  ],
  'ViewerHelpBoard.talks': [
    { ask: list, at: 'viewer.helpBoard.talks.0.id', sees: two('{talk}', '{talk}', '{talk-elsewhere}') },
    {
      ask: list,
      at: 'viewer.helpBoard.talks.length',
      sees: { ...two(16, 17, 2), 'resident-of-other-building': 0, 'embed-session-of-staff': 0 },
    },
  ],
  'HelpPost.talk': { ask: ofPost, at: 'viewer.helpPost.talk', sees: two('{talk}', '{talk}') },
  'HelpTalk.id': field('id', '{talk}', '{talk}'),
  'HelpTalk.post': field('post.id', '{post-of-talk}', '{post-of-talk}'),
  'HelpTalk.mine': field('mine', false, true),
  'HelpTalk.with': field('with', 'Ina', 'Noor'),
  'HelpTalk.unread': field('unread', false, true),
  'HelpTalk.lastSaidOn': field('lastSaidOn', '2026-11-23', '2026-11-23'),
  'HelpTalk.messages': [field('messages.length', 3, 2), message(2, 'text', 'Wachtend van Noor', null)],
  'HelpTalk.agreedByMe': field('agreedByMe', true, false),
  'HelpTalk.otherAgreed': field('otherAgreed', false, true),
  'HelpTalk.agreed': [field('agreed', false, false), field('agreed', true, true, shared)],
  'HelpTalk.canAgree': field('canAgree', false, true),
  'HelpTalk.canFinish': [field('canFinish', false, false), field('canFinish', true, true, shared)],
  'HelpTalk.sharedByMe': [field('sharedByMe', false, false), field('sharedByMe', false, true, halfShared)],
  'HelpTalk.otherShares': [field('otherShares', false, false), field('otherShares', true, false, halfShared)],
  'HelpTalk.contactAddress': [
    field('contactAddress', '{contact-address}', '{contact-address}', shared),
    field('contactAddress', null, null, halfShared),
  ],
  'HelpTalk.over': field('over', false, false),
  'HelpTalk.done': [field('done', false, false), field('done', true, true, done)],
  'HelpTalk.asksHowItWent': [field('asksHowItWent', false, false), field('asksHowItWent', true, true, done)],
  'HelpTalk.canThank': [field('canThank', false, false), field('canThank', true, true, done)],
  'HelpMessage.id': message(0, 'id', '{message}', '{message}'),
  'HelpMessage.mine': message(0, 'mine', true, false),
  'HelpMessage.kind': [message(0, 'kind', 'TEXT', 'TEXT'), message(1, 'kind', 'SENTENCE', 'SENTENCE')],
  'HelpMessage.sentence': [
    message(0, 'sentence', null, null),
    message(1, 'sentence', 'WHAT_TIME_CAN_YOU', 'WHAT_TIME_CAN_YOU'),
  ],
  'HelpMessage.text': [
    message(0, 'text', 'Alleen tussen twee', 'Alleen tussen twee'),
    message(1, 'text', null, null),
  ],
  'HelpMessage.language': message(0, 'language', 'nl', 'nl'),
  'HelpMessage.writtenAt': field('messages.0.writtenAt', '{message-moment}', '{message-moment}'),
  'HelpMessage.waiting': [message(0, 'waiting', false, false), message(2, 'waiting', true, null)],
};

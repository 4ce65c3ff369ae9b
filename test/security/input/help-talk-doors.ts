import type { Operation, Values } from './doors.ts';
import type { Door } from './doors.ts';
import type { Neighbourhood } from './neighbourhood.ts';

const ofNobody = (type: string) =>
  Buffer.from(`${type}:00000000-0000-7000-8000-00000000dead`).toString('base64');

const oneTalk: Operation = {
  text: 'query ($id: ID!) { viewer { helpTalk(id: $id) { with messages { text } } } }',
  variables: ({ talks }) => ({ id: talks.talk }),
  done: '"with":"Noor"',
};

export const talkQueries: Readonly<Record<string, readonly [Operation, string]>> = {
  'Viewer.helpTalk(id)': [oneTalk, 'id'],
};

const onTalk: Values = ({ talks }) => ({ talk: talks.talk });

/** What a page sends to each; what can be done once gets something new to do it with when it is to be done. */
export const talkMutations: Readonly<Record<string, Values>> = {
  respondToHelp: ({ talks }, isGood) => ({
    post: isGood ? talks.postToAnswer() : talks.post,
    text: 'Ik kan helpen.',
    language: 'nl',
    firstName: 'Ina',
  }),
  sayInHelpTalk: ({ talks }) => ({ talk: talks.talk, text: 'Tot dan.', language: 'nl' }),
  readHelpTalk: onTalk,
  agreeInHelpTalk: onTalk,
  shareContact: ({ talks }) => ({ talk: talks.talk, phone: '06 12345678', email: true }),
  stopSharingContact: onTalk,
  finishHelp: ({ talks }, isGood) => ({ talk: isGood ? talks.talkToThank() : ofNobody('HelpTalk') }),
  tellHowItWent: ({ talks }, isGood) => ({
    post: isGood ? talks.postToTell() : ofNobody('HelpPost'),
    went: 'WELL',
  }),
  thankInHelpTalk: ({ talks }, isGood) => ({
    talk: isGood ? talks.talkToThank() : talks.talk,
    text: 'Bedankt!',
    language: 'nl',
  }),
  askNeighbour: ({ talks }, isGood) =>
    isGood ? talks.postToAskFor() : { post: ofNobody('HelpPost'), suggestion: 'somebody' },
  answerHelpAsk: ({ talks }, isGood) => ({
    post: isGood ? talks.postAskedFor() : talks.post,
    yes: true,
    firstName: 'Ina',
  }),
  leaveHelpTalk: ({ talks }, isGood) => ({ talk: isGood ? talks.talkToLeave() : ofNobody('HelpTalk') }),
};

export const talkFields: Readonly<Record<string, readonly string[]>> = {
  respondToHelp: ['post', 'sentence', 'text', 'language', 'firstName'],
  sayInHelpTalk: ['talk', 'sentence', 'text', 'language'],
  readHelpTalk: ['talk'],
  agreeInHelpTalk: ['talk'],
  shareContact: ['talk', 'phone', 'email'],
  stopSharingContact: ['talk'],
  finishHelp: ['talk'],
  tellHowItWent: ['post', 'went'],
  thankInHelpTalk: ['talk', 'text', 'language'],
  askNeighbour: ['post', 'suggestion'],
  answerHelpAsk: ['post', 'yes', 'firstName'],
  leaveHelpTalk: ['talk'],
};

interface ContactDoor {
  readonly path: 'code' | 'read';
  readonly field: string;
  readonly beside: (at: Neighbourhood, isGood: boolean) => object;
  readonly good: (at: Neighbourhood) => string;
}

/** What the page of contact details sends. Asking for a code ends the one before, so what reads comes first. */
const contact: readonly ContactDoor[] = [
  {
    path: 'read',
    field: 'attempt',
    beside: ({ talks }) => ({ code: talks.contactCodes[0]!.code }),
    good: ({ talks }) => talks.contactCodes[0]!.attempt,
  },
  {
    path: 'read',
    field: 'code',
    // Wrong codes end the attempt they are tried at.
    beside: ({ talks }, isGood) => ({ attempt: talks.contactCodes[isGood ? 1 : 2]!.attempt }),
    good: ({ talks }) => talks.contactCodes[1]!.code,
  },
  {
    path: 'code',
    field: 'talk',
    beside: () => ({ email: 'ina@voorbeeld.nl' }),
    good: ({ talks }) => talks.sharedTalk,
  },
  {
    path: 'code',
    field: 'email',
    beside: ({ talks }) => ({ talk: talks.sharedTalk }),
    good: () => 'noor@voorbeeld.nl',
  },
];

export function contactDoors(): Door[] {
  return contact.map(({ path, field, beside, good }) => ({
    place: `/contact/${path} ${field}`,
    good,
    request: (value, at) => ({
      path: `/contact/${path}`,
      init: {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
        body: JSON.stringify({ ...beside(at, value === good(at)), [field]: value }),
      },
    }),
    reached: ({ status }) => status === 200,
  }));
}

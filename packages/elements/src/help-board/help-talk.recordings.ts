import type { PlayedAnswer } from '../shared/played-answers.ts';
import type { HelpMessage, HelpTalk } from './help-talk.operations.ts';

/** A talk of two, in the exact shape of the operations. The people are made up. */

let said = 0;

type Typed<Name extends string> = { __typename: Name };

const message = (more: Partial<HelpMessage>): HelpMessage & Typed<'HelpMessage'> => ({
  __typename: 'HelpMessage',
  id: `HelpMessage:${++said}`,
  mine: false,
  kind: 'SENTENCE',
  sentence: null,
  text: null,
  language: 'nl',
  writtenAt: '2026-11-03T09:20:00Z',
  waiting: false,
  ...more,
});

export const messages = [
  message({ mine: true, sentence: 'I_CAN_HELP_YOU' }),
  message({ sentence: 'WHICH_DAY_CAN_YOU', language: 'ar', writtenAt: '2026-11-03T09:24:00Z' }),
  message({ mine: true, sentence: 'I_CAN_TOMORROW', writtenAt: '2026-11-03T09:31:00Z' }),
  message({
    kind: 'TEXT',
    text: 'Fijn! Ik woon op de tweede. Bel maar aan bij de hal.',
    writtenAt: '2026-11-03T10:02:00Z',
  }),
];

const about: HelpTalk['post'] & Typed<'HelpPost'> = {
  __typename: 'HelpPost',
  id: 'HelpPost:lamp',
  kind: 'REQUEST',
  title: 'Wie hangt mijn lamp op?',
  text: 'Ik kan er zelf niet bij.',
  language: 'nl',
  onDate: '2026-11-14',
  building: 'De Linde',
  state: 'OPEN',
};

export const talk = (more: Partial<HelpTalk> = {}): HelpTalk & Typed<'HelpTalk'> => ({
  __typename: 'HelpTalk',
  id: 'HelpTalk:lamp',
  mine: false,
  with: 'Ina',
  unread: false,
  agreedByMe: false,
  otherAgreed: false,
  agreed: false,
  canAgree: true,
  canFinish: false,
  sharedByMe: false,
  otherShares: false,
  contactAddress: null,
  done: false,
  asksHowItWent: false,
  canThank: false,
  post: about,
  messages,
  ...more,
});

const both = { agreedByMe: true, otherAgreed: true, agreed: true, canAgree: false, canFinish: true };
export const agreedTalk = talk(both);
export const sharedTalk = talk({
  ...both,
  sharedByMe: true,
  otherShares: true,
  contactAddress: 'https://community.example/contact#HelpTalk:lamp',
});
export const doneTalk = talk({ ...both, canFinish: false, done: true, asksHowItWent: true, canThank: true });
export const toldTalk = talk({ ...both, canFinish: false, done: true, canThank: true });
export const thankedTalk = talk({
  ...both,
  canFinish: false,
  done: true,
  messages: [
    ...messages,
    message({ mine: true, kind: 'THANKS', text: 'Dank je wel voor de lamp. En dat je bleef zitten.' }),
  ],
});

export const talkRead = (read: HelpTalk | null): PlayedAnswer => ({
  to: 'HelpTalk',
  answer: { data: { viewer: { helpTalk: read } } },
});

export const talkActed = (to: string, field: string, changed: HelpTalk): PlayedAnswer => ({
  to,
  answer: { data: { [field]: { __typename: `${to}Payload`, talk: changed } } },
});

export const talkLeft: PlayedAnswer = {
  to: 'LeaveHelpTalk',
  answer: { data: { leaveHelpTalk: { __typename: 'LeaveHelpTalkPayload', clientMutationId: 'x' } } },
};

export const wentTold: PlayedAnswer = {
  to: 'TellHowItWent',
  answer: {
    data: {
      tellHowItWent: {
        __typename: 'TellHowItWentPayload',
        post: { __typename: 'HelpPost', id: 'HelpPost:lamp' },
      },
    },
  },
};

import { languageIn } from '../near.ts';
import { day } from '../shared/en.ts';
import type { ConsoleWelcomeBuddiesWords } from './index.ts';

export const words: ConsoleWelcomeBuddiesWords = {
  link: 'Who wants to help',
  title: 'Welcome buddies',
  what: 'Residents who want to help new neighbours. One of us talks with them first.',
  none: 'Nobody wants this yet. Residents say so in the Welcome block on the website.',
  hours: (hours) => `${hours} hours a month`,
  speaks: (languages) => `Speaks ${languages}`,
  away: (until) => `Away until ${day(until)}`,
  isAppointed: 'Is a welcome buddy',
  notAppointed: 'Waits for a talk with us',
  callOn: 'Call',
  noPhone: (building) => `No number. Talk with this resident in ${building}.`,
  talked: 'I called. It suits',
  talkedNo: 'I called. It does not suit now',
  talkedOn: (on) => `Called on ${day(on)}`,
  appoint: (firstName) => `Make ${firstName} a welcome buddy`,
  dismiss: (firstName) => `Let ${firstName} stop as welcome buddy`,
  spread: (least, most) =>
    least === most
      ? `In a year each welcome buddy was asked this often: ${least}.`
      : `In a year each welcome buddy was asked ${least} to ${most} times.`,
  spreadTooFew: 'From five welcome buddies on it stands here how often they were asked.',
  proposals: 'Who wants a welcome buddy',
  proposalsWhat:
    'We look at language, closeness and how often somebody was asked. Nothing is sent before you press send.',
  noProposals: 'Nobody waits for a welcome buddy now.',
  propose: 'Propose welcome buddies',
  nobodyFree: 'Nobody is free now.',
  reasonLanguage: (code) => `speaks ${languageIn('en', code)}`,
  reasonPlace: (name) => `lives in ${name}`,
  reasonNone: 'wants to help new neighbours',
  leaveOut: 'Untick somebody to leave them out.',
  send: 'Send',
  sendTo: (firstName) => `Send to ${firstName}`,
  sendAll: (count) => `Send all ${count}`,
  sent: 'Sent. The resident can choose now.',
  saved: 'That is saved.',
};

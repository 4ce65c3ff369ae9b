import { day } from '../shared/nl.ts';
import type { ThanksWords } from './index.ts';

export const words: ThanksWords = {
  heading: 'Bedankt',
  what: 'Buren bedanken elkaar. Voor iets kleins of iets groots.',
  none: 'Hier staat nog geen bedankje.',
  more: 'Toon meer',
  said: { THANKS: 'Bedankt!', THANKS_FOR_YOUR_HELP: 'Bedankt voor je hulp!' },
  deed: (deed) => `Voor: ${deed}`,
  names: (giver, receiver) => `Van ${giver}, voor ${receiver}`,
  neighbour: 'een buur',
  atWork: (firstName, job, organisation) => `${firstName ? `${firstName}, ` : ''}${job} bij ${organisation}`,
  month: (date) => day(date).replace(/^\d+\.?\s/, ''),
  onlyBuilding: (building) => `Alleen te lezen voor bewoners van ${building}`,
  report: 'Dit klopt niet',
  reportOf: (deed) => `Dit klopt niet: ${deed}`,
  ask: 'Wil je een buur bedanken?',
  whySignIn: 'Log in. Dan kan dat hier.',
  signIn: 'Log in',
  addressUnknown: 'Je adres is nog niet bekend.',
  callUs: 'Woon je hier? Bel ons dan.',
  audienceWall: 'Iedereen op internet kan deze bedankjes lezen.',
  audienceBoth: 'Ze staan hier alleen als allebei dat willen.',
  audiencePrivate: 'Andere bedankjes lezen alleen de twee zelf.',
};

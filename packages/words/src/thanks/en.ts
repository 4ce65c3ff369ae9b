import { day } from '../shared/en.ts';
import type { ThanksWords } from './index.ts';

export const words: ThanksWords = {
  heading: 'Thank you',
  what: 'Neighbours thank each other. For something small or something big.',
  none: 'There is no word of thanks here yet.',
  more: 'Show more',
  said: { THANKS: 'Thank you!', THANKS_FOR_YOUR_HELP: 'Thank you for your help!' },
  deed: (deed) => `For: ${deed}`,
  names: (giver, receiver) => `From ${giver}, to ${receiver}`,
  neighbour: 'a neighbour',
  atWork: (firstName, job, organisation) => `${firstName ? `${firstName}, ` : ''}${job} at ${organisation}`,
  month: (date) => day(date).replace(/^\d+\.?\s/, ''),
  onlyBuilding: (building) => `Only residents of ${building} can read this`,
  report: 'This is not right',
  reportOf: (deed) => `This is not right: ${deed}`,
  ask: 'Do you want to thank a neighbour?',
  whySignIn: 'Sign in. Then you can do that here.',
  signIn: 'Sign in',
  addressUnknown: 'Your address is not known yet.',
  callUs: 'Do you live here? Then call us.',
  audienceWall: 'Everybody on the internet can read these words of thanks.',
  audienceBoth: 'They stand here only if both people want that.',
  audiencePrivate: 'Other words of thanks are read by the two people alone.',
};

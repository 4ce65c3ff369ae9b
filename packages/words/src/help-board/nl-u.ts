import type { HelpBoardWords } from './index.ts';

export const words: Partial<HelpBoardWords> = {
  counted: 'Vanmorgen geteld. Namen ziet u hier niet.',
  fewYet: 'Nog niet veel buren schreven iets. U kunt beginnen.',
  liveHere: 'Woont u hier?',
  whySignIn: 'Log in. Dan leest u wat uw buren schrijven.',
  sharedLink: 'Iemand in uw buurt zoekt hulp.',
  addressUnknown: 'Uw adres is nog niet bekend.',
  callUs: 'Woont u hier? Bel ons dan.',
  audiencePosts: 'Op het bord lezen alleen uw buren. Zonder uw naam.',
  audienceTalks: 'Een gesprek leest u alleen met die ene buur.',
};

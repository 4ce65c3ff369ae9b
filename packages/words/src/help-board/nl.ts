import { plural } from '../format.ts';
import { day } from '../shared/nl.ts';
import type { HelpBoardWords } from './index.ts';

export const words: HelpBoardWords = {
  exampleTitle: 'Wie hangt een lamp voor mij op?',
  exampleText: 'Ik kan er zelf niet bij. Ik heb een trap en de koffie staat klaar.',
  heading: 'Hulp in de buurt',
  together: 'Voor en met elkaar.',
  livingIn: (place) => `In ${place}.`,
  begin: { REQUEST: 'Ik zoek hulp', OFFER: 'Ik help graag', GATHERING: 'Samen iets doen' },
  kind: { REQUEST: 'Zoekt hulp', OFFER: 'Helpt graag', GATHERING: 'Samen doen' },
  example: 'Voorbeeld',
  categoriesHeading: 'Wat buren nu voor elkaar doen',
  categoryTotal: (total) => `ongeveer ${total} ${plural('nl', total, { one: 'bewoner', other: 'bewoners' })}`,
  counted: 'Vanmorgen geteld. Namen zie je hier niet.',
  fewYet: 'Nog niet veel buren schreven iets. Jij kunt beginnen.',
  liveHere: 'Woon je hier?',
  whySignIn: 'Log in. Dan lees je wat je buren schrijven.',
  signIn: 'Log in',
  sharedLink: 'Iemand in jouw buurt zoekt hulp.',
  signInToRead: 'Log in om te lezen.',
  notOpen: 'Hier komt het bord.',
  opensOn: (date) => `Vanaf ${day(date)}.`,
  addressUnknown: 'Je adres is nog niet bekend.',
  callUs: 'Woon je hier? Bel ons dan.',
  back: 'Terug naar het bord',
  audiencePosts: 'Op het bord lezen alleen je buren. Zonder je naam.',
  audienceTalks: 'Een gesprek lezen alleen jullie twee.',
  audienceStaff: 'Wij lezen niet mee. Alleen als iemand iets meldt.',
};

import { day } from '../shared/de.ts';
import type { ThanksWords } from './index.ts';

export const words: ThanksWords = {
  heading: 'Danke',
  what: 'Nachbarn danken einander. Für etwas Kleines oder etwas Großes.',
  none: 'Hier steht noch kein Dank.',
  more: 'Mehr zeigen',
  said: { THANKS: 'Danke!', THANKS_FOR_YOUR_HELP: 'Danke für Ihre Hilfe!' },
  deed: (deed) => `Für: ${deed}`,
  names: (giver, receiver) => `Von ${giver}, für ${receiver}`,
  neighbour: 'jemand aus der Nachbarschaft',
  atWork: (firstName, job, organisation) => `${firstName ? `${firstName}, ` : ''}${job} bei ${organisation}`,
  month: (date) => day(date).replace(/^\d+\.?\s/, ''),
  onlyBuilding: (building) => `Nur für Bewohner von ${building} zu lesen`,
  report: 'Das stimmt nicht',
  reportOf: (deed) => `Das stimmt nicht: ${deed}`,
  ask: 'Möchten Sie jemandem in der Nachbarschaft danken?',
  whySignIn: 'Melden Sie sich an. Dann geht das hier.',
  signIn: 'Anmelden',
  addressUnknown: 'Ihre Adresse ist noch nicht bekannt.',
  callUs: 'Wohnen Sie hier? Dann rufen Sie uns an.',
  audienceWall: 'Alle im Internet können diesen Dank lesen.',
  audienceBoth: 'Er steht hier nur, wenn beide das wollen.',
  audiencePrivate: 'Anderen Dank lesen nur die zwei selbst.',
};

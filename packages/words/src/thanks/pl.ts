import { day } from '../shared/pl.ts';
import type { ThanksWords } from './index.ts';

export const words: ThanksWords = {
  heading: 'Dziękuję',
  what: 'Sąsiedzi dziękują sobie. Za coś małego lub dużego.',
  none: 'Nie ma tu jeszcze podziękowań.',
  more: 'Pokaż więcej',
  said: { THANKS: 'Dziękuję!', THANKS_FOR_YOUR_HELP: 'Dziękuję za pomoc!' },
  deed: (deed) => `Za co: ${deed}`,
  names: (giver, receiver) => `Od: ${giver}. Dla: ${receiver}`,
  neighbour: 'ktoś z sąsiedztwa',
  atWork: (firstName, job, organisation) => `${firstName ? `${firstName}, ` : ''}${job}, ${organisation}`,
  month: (date) => day(date).replace(/^\d+\.?\s/, ''),
  onlyBuilding: (building) => `Czytają to tylko mieszkańcy budynku: ${building}`,
  report: 'Coś tu się nie zgadza',
  reportOf: (deed) => `Coś tu się nie zgadza: ${deed}`,
  ask: 'Chcesz podziękować komuś z sąsiedztwa?',
  whySignIn: 'Zaloguj się. Wtedy zrobisz to tutaj.',
  signIn: 'Zaloguj się',
  addressUnknown: 'Nie znamy jeszcze Twojego adresu.',
  callUs: 'Mieszkasz tutaj? Zadzwoń do nas.',
  audienceWall: 'Te podziękowania może czytać każdy w internecie.',
  audienceBoth: 'Są tu tylko wtedy, gdy chcą tego obie osoby.',
  audiencePrivate: 'Inne podziękowania czytają tylko te dwie osoby.',
};

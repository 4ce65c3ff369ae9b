import { languageIn } from '../near.ts';
import { day } from '../shared/nl.ts';
import type { ConsoleWelcomeBuddiesWords } from './index.ts';

export const words: ConsoleWelcomeBuddiesWords = {
  link: 'Wie wil helpen',
  title: 'Welkomstburen',
  what: 'Bewoners die nieuwe buren willen helpen. Iemand van ons spreekt hen eerst.',
  none: 'Nog niemand wil dit. Bewoners zeggen het in het blok Welkom op de website.',
  hours: (hours) => `${hours} uur per maand`,
  speaks: (languages) => `Spreekt ${languages}`,
  away: (until) => `Weg tot en met ${day(until)}`,
  isAppointed: 'Is welkomstbuur',
  notAppointed: 'Wacht op een gesprek met ons',
  callOn: 'Bel',
  noPhone: (building) => `Geen nummer. Spreek deze bewoner in ${building}.`,
  talked: 'Ik heb gebeld. Het past',
  talkedNo: 'Ik heb gebeld. Het past nu niet',
  talkedOn: (on) => `Gebeld op ${day(on)}`,
  appoint: (firstName) => `Maak ${firstName} welkomstbuur`,
  dismiss: (firstName) => `Laat ${firstName} stoppen als welkomstbuur`,
  spread: (least, most) =>
    least === most
      ? `Iedere welkomstbuur werd in een jaar ${least} keer gevraagd.`
      : `Iedere welkomstbuur werd in een jaar ${least} tot ${most} keer gevraagd.`,
  spreadTooFew: 'Vanaf vijf welkomstburen staat hier hoe vaak zij gevraagd werden.',
  proposals: 'Wie een welkomstbuur wil',
  proposalsWhat:
    'Wij kijken naar taal, woonplek en hoe vaak iemand al is gevraagd. Er wordt niets verstuurd voor jij op verstuur drukt.',
  noProposals: 'Nu wacht niemand op een welkomstbuur.',
  propose: 'Stel welkomstburen voor',
  nobodyFree: 'Er is nu niemand vrij.',
  reasonLanguage: (code) => `spreekt ${languageIn('nl', code)}`,
  reasonPlace: (name) => `woont in ${name}`,
  reasonNone: 'wil nieuwe buren helpen',
  leaveOut: 'Haal een vinkje weg om iemand niet voor te stellen.',
  send: 'Verstuur',
  sendTo: (firstName) => `Verstuur naar ${firstName}`,
  sendAll: (count) => `Verstuur alle ${count}`,
  sent: 'Verstuurd. De bewoner kan nu kiezen.',
  saved: 'Dat is bewaard.',
};

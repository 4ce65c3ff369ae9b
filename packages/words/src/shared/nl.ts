import { daysWith } from '../format.ts';
import type { SharedWords } from './index.ts';

export const day = daysWith(
  'januari februari maart april mei juni juli augustus september oktober november december',
);

export const words: SharedWords = {
  callUs: (phone) => `Bel ons: ${phone}`,
  chooseLanguage: 'Kies je taal',
  readAloud: 'Lees voor',
  stopReading: 'Stop met lezen',
  whoReadsThis: 'Wie leest dit?',
  close: 'Sluit',
  loading: 'Even wachten.',
  unreachable: 'Dit werkt nu even niet.',
  weTryAgain: 'We proberen het zo weer.',
  keptAsTyped: 'Wat je hebt getypt, blijft staan.',
  retry: 'Probeer het weer',
  broken: 'Er ging iets mis bij ons.',
  faultNumber: (fault) => `Bel je ons? Noem dan dit nummer: ${fault}.`,
  notTranslated: 'Deze tekst is er alleen in het Nederlands.',
  machineTranslated: 'Een computer heeft dit vertaald.',
  signedInAs: (firstName) => (firstName ? `Je bent ingelogd als ${firstName}.` : 'Je bent ingelogd.'),
  signOut: 'Log uit',
};

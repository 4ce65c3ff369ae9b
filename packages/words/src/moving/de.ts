import { day } from '../shared/de.ts';
import type { MovingWords } from './index.ts';

export const words: MovingWords = {
  asks: 'Wohnen Sie noch hier?',
  asksMeans: (on) =>
    `Wählen Sie vor dem ${day(on)}. Danach sehen Sie das Schwarze Brett der Nachbarn nicht mehr.`,
  stillHere: 'Ja, ich wohne noch hier',
  thanks: 'Danke. Sie machen weiter mit.',
  open: 'Ich ziehe um',
  day: 'Ab welchem Tag wohnen Sie nicht mehr hier?',
  dayMeans:
    'Ab diesem Tag sehen Sie das Schwarze Brett nicht mehr. Ihre eigenen Texte können Sie noch lesen.',
  readers: 'Ihre Nachbarn sehen diesen Tag nicht.',
  send: 'Diesen Tag melden',
  back: 'Doch nicht',
  leaves: (on) => `Ab ${day(on)} wohnen Sie nicht mehr hier.`,
  stay: 'Ich bleibe doch hier',
  stays: 'Sie bleiben hier wohnen.',
};

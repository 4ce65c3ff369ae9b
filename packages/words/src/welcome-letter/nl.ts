import { day } from '../shared/nl.ts';
import type { WelcomeLetterWords } from './index.ts';

export const words: WelcomeLetterWords = {
  title: 'Welkom in je nieuwe huis',
  hello: (firstName) => `Dag ${firstName},`,
  from: (organisation) => `${organisation} wil dat je hier een goed begin hebt.`,
  visit: (firstName, keyOn) => `Op ${day(keyOn)} krijg je de sleutel. ${firstName} staat dan aan de deur.`,
  visitAlone: (keyOn) => `Op ${day(keyOn)} krijg je de sleutel. Wij staan dan aan de deur.`,
  contact: (firstName, job) => `${firstName} is jouw vaste contact (${job}).`,
  howHeading: 'Zeg ja op internet',
  scan: 'Richt de camera van je telefoon op dit vierkant.',
  orType: 'Of ga op internet naar:',
  thenCode: 'Typ daar deze code:',
  until: (last) => `De code werkt tot en met ${day(last)}.`,
  free: 'Het mag, het hoeft niet. Het heeft geen gevolgen voor je huur.',
  neighbours: 'Je buren horen alleen wat jij kiest.',
  callUs: (phone) => `Vraag? Bel ons: ${phone}`,
  regards: (name) => `Groet van ${name}`,
  paperMark: 'Zet een kruis bij één gezicht.',
  paperBack: (name) => `Geef dit blad aan ${name}. Of stuur het naar ons.`,
  paperBackUs: 'Geef dit blad aan ons. Of stuur het op.',
};

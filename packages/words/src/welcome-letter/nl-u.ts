import { day } from '../shared/nl.ts';
import type { WelcomeLetterWords } from './index.ts';

export const words: Partial<WelcomeLetterWords> = {
  title: 'Welkom in uw nieuwe huis',
  from: (organisation) => `${organisation} wil dat u hier een goed begin hebt.`,
  visit: (firstName, keyOn) => `Op ${day(keyOn)} krijgt u de sleutel. ${firstName} staat dan aan de deur.`,
  visitAlone: (keyOn) => `Op ${day(keyOn)} krijgt u de sleutel. Wij staan dan aan de deur.`,
  contact: (firstName, job) => `${firstName} is uw vaste contact (${job}).`,
  scan: 'Richt de camera van uw telefoon op dit vierkant.',
  free: 'Het mag, het hoeft niet. Het heeft geen gevolgen voor uw huur.',
  neighbours: 'Uw buren horen alleen wat u kiest.',
};

import { day } from '../shared/de.ts';
import type { HallNewsWords } from './index.ts';

export const words: HallNewsWords = {
  title: (organisation) => `Neues von ${organisation}`,
  nothing: 'Es gibt gerade nichts Neues.',
  labs: 'Machen Sie bei einem Gespräch mit',
  until: (date) => `Antworten geht bis einschließlich ${day(date)}.`,
  on: (date) => `Das sagten wir am ${day(date)}.`,
  promises: 'Versprochen und erledigt',
  scan: 'Mehr lesen? Scannen Sie dies mit dem Telefon.',
  callUs: (phone) => `Lieber anrufen? ${phone}`,
};

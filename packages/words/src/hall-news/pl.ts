import { day } from '../shared/pl.ts';
import type { HallNewsWords } from './index.ts';

export const words: HallNewsWords = {
  title: (organisation) => `Wiadomości od ${organisation}`,
  nothing: 'Teraz nie ma nic nowego.',
  labs: 'Weź udział w rozmowie',
  until: (date) => `Odpowiadać można do ${day(date)}.`,
  on: (date) => `Powiedzieliśmy to ${day(date)}.`,
  promises: 'Obiecane i zrobione',
  scan: 'Więcej? Zeskanuj to telefonem.',
  callUs: (phone) => `Wolisz zadzwonić? ${phone}`,
};

import { day } from '../shared/pl.ts';
import type { LabFeedWords } from './index.ts';

export const words: LabFeedWords = {
  title: (organisation) => `Rozmowy z mieszkańcami: ${organisation}`,
  opened: 'Otwarta',
  corrected: 'Zmieniona',
  closed: 'Zakończona',
  until: (date) => `Możesz brać udział do ${day(date)} włącznie.`,
  everybody: 'Każdy może wziąć udział.',
  textChanged: 'Zmieniliśmy tekst.',
  heardAndDone: 'Przeczytaj, co usłyszeliśmy i co robimy.',
};

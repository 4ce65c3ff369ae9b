import type { StillNeededWords } from './index.ts';

export const words: StillNeededWords = {
  title: 'Je bericht op het bord',
  ask: 'Is het nog nodig?',
  yes: 'Ja, laat het staan',
  no: 'Nee, haal het weg',
  kept: 'Het is gelukt. Je bericht blijft nog 30 dagen staan.',
  withdrawn: 'Het is gelukt. Je bericht is weg.',
  noLongerWorks: 'Deze link werkt niet meer.',
  callUs: (phone) => `Bel ons: ${phone}`,
};

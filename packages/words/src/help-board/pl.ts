import { plural } from '../format.ts';
import { day } from '../shared/pl.ts';
import type { HelpBoardWords } from './index.ts';

export const words: HelpBoardWords = {
  exampleTitle: 'Kto powiesi mi lampę?',
  exampleText: 'Nie dosięgam tak wysoko. Mam drabinę, a kawa już czeka.',
  heading: 'Pomoc w okolicy',
  together: 'Dla siebie nawzajem i razem.',
  livingIn: (place) => `W ${place}.`,
  begin: { REQUEST: 'Szukam pomocy', OFFER: 'Chętnie pomogę', GATHERING: 'Zróbmy coś razem' },
  kind: { REQUEST: 'Szuka pomocy', OFFER: 'Chętnie pomoże', GATHERING: 'Razem' },
  example: 'Przykład',
  categoriesHeading: 'Co sąsiedzi robią teraz dla siebie',
  categoryTotal: (total) =>
    `mniej więcej ${total} ${plural('pl', total, { one: 'mieszkaniec', other: 'mieszkańców' })}`,
  counted: 'Policzono dziś rano. Nie ma tu imion ani nazwisk.',
  fewYet: 'Jeszcze niewielu sąsiadów coś napisało. Możesz zacząć.',
  liveHere: 'Mieszkasz tutaj?',
  whySignIn: 'Zaloguj się. Wtedy przeczytasz, co piszą sąsiedzi.',
  signIn: 'Zaloguj się',
  sharedLink: 'Ktoś w Twojej okolicy szuka pomocy.',
  signInToRead: 'Zaloguj się, żeby to przeczytać.',
  notOpen: 'Tutaj będzie tablica.',
  opensOn: (date) => `Od ${day(date)}.`,
  addressUnknown: 'Nie znamy jeszcze Twojego adresu.',
  callUs: 'Mieszkasz tutaj? Zadzwoń do nas.',
  back: 'Wróć do tablicy',
  audiencePosts: 'Tablicę czytają tylko Twoi sąsiedzi. Nie ma na niej Twojego imienia.',
  audienceTalks: 'Rozmowę czytacie tylko Ty i druga osoba.',
  audienceStaff: 'My tego nie czytamy. Tylko wtedy, gdy ktoś coś zgłosi.',
};

import { plural } from '../format.ts';
import { day } from '../shared/pl.ts';
import type { LetterWords } from './index.ts';

export const words: LetterWords = {
  title: 'Bądź razem z sąsiadami',
  forHome: (home) => `Dla osób, które tu mieszkają: ${home}`,
  fromWhom: (organisation) => `${organisation} ma w internecie miejsce dla mieszkańców.`,
  ask: 'Możesz tam poprosić sąsiadów o pomoc.',
  offer: 'Możesz też zrobić coś dla innych.',
  howHeading: 'Jak wziąć udział',
  scan: 'Skieruj aparat telefonu na ten kwadrat.',
  orType: 'Albo wejdź w internecie na stronę:',
  thenCode: 'Wpisz tam ten kod:',
  places: (people) =>
    `Tego kodu mogą użyć: ${people} ${plural('pl', people, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osób' })}.`,
  until: (last) => `Kod działa do ${day(last)} włącznie.`,
  noEmail: 'Nie potrzebujesz adresu e-mail.',
  sixteen: 'Udział można brać od ukończenia 16 lat.',
  onlyHousehold: 'Daj kod tylko osobom, które tu mieszkają.',
  neighboursSee: 'Sąsiedzi widzą imię, a nie numer mieszkania.',
  rulesHeading: 'Tak się do siebie odnosimy',
  ownLanguage: 'Skieruj telefon na kwadrat. Wtedy przeczytasz to po polsku.',
  callUs: (phone) => `Pytania? Zadzwoń do nas: ${phone}`,
  document: (street) => `Listy: ${street}`,
};

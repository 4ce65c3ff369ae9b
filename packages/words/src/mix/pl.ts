import { list } from '../near.ts';
import { day } from '../shared/pl.ts';
import type { MixWords } from './index.ts';

export const words: MixWords = {
  heading: 'Co ludzie lubią tu robić?',
  inPlace: (place) => `${place}`,
  around: (building, neighbourhood) =>
    `${building} to mały budynek. Tu widać całe miejsce: ${neighbourhood}.`,
  most: (names) => `Najczęściej wybierane: ${list('pl', names)}.`,
  interests: 'To ludzie lubią robić',
  talents: 'To ludzie dobrze umieją',
  wishes: 'Z tego ludzie się ucieszą',
  wishesNote: 'Dziesięć osób lub więcej potrzebuje w tym pomocy.',
  languages: 'Ludzie mówią w tych językach',
  languagesNote: 'Każdym z nich mówi dziesięć osób lub więcej.',
  asTable: 'Pokaż jako tabelę',
  what: 'Co?',
  howMany: 'Ile osób?',
  tooFew: 'Jest jeszcze za mało odpowiedzi.',
  tooFewNext: 'Od dwudziestu osób widać tu, co ludzie lubią robić.',
  countedOn: (date) => `Policzono ${day(date)}.`,
  rounded: 'Liczby są przybliżone.',
  notEveryone: 'To nie są wszyscy w okolicy.',
  choose: 'Mieszkasz tutaj? Na swojej karcie wybierasz, czy to liczyć.',
  audienceReading: 'Każdy w internecie może to przeczytać.',
  audienceCounted: 'My tylko liczymy. Nikt nie widzi, kto co wybrał.',
  audienceAdvert: 'To nasz tekst. Nie ma w nim słów mieszkańców.',
};

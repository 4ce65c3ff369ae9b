import type { HelpCategoryWords } from './index.ts';

export const words: HelpCategoryWords = {
  ODD_JOBS: 'Drobne prace w domu',
  LIFTING: 'Noszenie ciężkich rzeczy',
  GARDEN: 'Ogród lub balkon',
  ERRANDS: 'Zakupy',
  COMPUTER: 'Komputer lub telefon',
  LETTERS: 'Czytanie listu',
  LANGUAGE: 'Nauka języka',
  COMPANY: 'Rozmowa lub spacer',
  COOKING: 'Gotowanie',
  SEWING: 'Szycie ubrań',
  BICYCLES: 'Naprawa roweru',
  LENDING: 'Pożyczanie',
  PETS: 'Opieka nad zwierzęciem',
  PLANTS: 'Opieka nad rośliną',
  POST: 'Poczta i paczki',
  KEYS: 'Przechowanie klucza',
  CHILDREN: 'Z dziećmi',
  SPORT: 'Sport',
  GAMES: 'Wspólna gra',
  OTHER: 'Coś innego',
};

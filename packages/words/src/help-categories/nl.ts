import type { HelpCategoryWords } from './index.ts';

export const words: HelpCategoryWords = {
  ODD_JOBS: 'Klusje in huis',
  LIFTING: 'Tillen',
  GARDEN: 'Tuin of balkon',
  ERRANDS: 'Boodschap doen',
  COMPUTER: 'Computer of telefoon',
  LETTERS: 'Een brief lezen',
  LANGUAGE: 'Taal leren',
  COMPANY: 'Praten of wandelen',
  COOKING: 'Koken',
  SEWING: 'Kleren maken',
  BICYCLES: 'Een fiets maken',
  LENDING: 'Iets lenen',
  PETS: 'Zorg voor een dier',
  PLANTS: 'Zorg voor een plant',
  POST: 'Post en pakjes',
  KEYS: 'Sleutel bewaren',
  CHILDREN: 'Met kinderen',
  SPORT: 'Sport',
  GAMES: 'Een spel doen',
  OTHER: 'Iets anders',
};

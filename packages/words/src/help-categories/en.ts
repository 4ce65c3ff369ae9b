import type { HelpCategoryWords } from './index.ts';

export const words: HelpCategoryWords = {
  ODD_JOBS: 'Small jobs at home',
  LIFTING: 'Lifting and carrying',
  GARDEN: 'Garden and balcony',
  ERRANDS: 'Shopping',
  COMPUTER: 'Computer and phone',
  LETTERS: 'Letters and papers',
  LANGUAGE: 'Practising a language',
  COMPANY: 'Talking or walking',
  COOKING: 'Cooking and eating',
  SEWING: 'Sewing and clothes',
  BICYCLES: 'Mending bicycles',
  LENDING: 'Lending',
  PETS: 'Animals',
  PLANTS: 'Plants',
  POST: 'Post and parcels',
  KEYS: 'Keeping a key',
  CHILDREN: 'Children',
  SPORT: 'Sport and moving',
  GAMES: 'Games',
  OTHER: 'Something else',
};

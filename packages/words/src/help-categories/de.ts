import type { HelpCategoryWords } from './index.ts';

export const words: HelpCategoryWords = {
  ODD_JOBS: 'Kleine Arbeiten im Haus',
  LIFTING: 'Heben und tragen',
  GARDEN: 'Garten oder Balkon',
  ERRANDS: 'Einkaufen',
  COMPUTER: 'Computer oder Telefon',
  LETTERS: 'Einen Brief lesen',
  LANGUAGE: 'Eine Sprache lernen',
  COMPANY: 'Reden oder spazieren gehen',
  COOKING: 'Kochen',
  SEWING: 'Kleidung nähen',
  BICYCLES: 'Ein Fahrrad reparieren',
  LENDING: 'Etwas leihen',
  PETS: 'Ein Tier versorgen',
  PLANTS: 'Eine Pflanze versorgen',
  POST: 'Post und Pakete',
  KEYS: 'Einen Schlüssel aufbewahren',
  CHILDREN: 'Mit Kindern',
  SPORT: 'Sport',
  GAMES: 'Ein Spiel spielen',
  OTHER: 'Etwas anderes',
};

import type { HintWords } from './index.ts';

export const words: HintWords = {
  AWAY: 'Nie pisz tutaj, kiedy Cię nie ma. Powiedz to później osobie, która musi wiedzieć.',
  HEALTH: 'Nie musisz pisać, co Ci dolega. Czytają to Twoi sąsiedzi.',
  DEBTS: 'Nie musisz tu pisać o pieniądzach. Czytają to Twoi sąsiedzi.',
  ORIGIN: 'Nie musisz pisać, skąd pochodzisz.',
  RELIGION: 'Nie musisz pisać, w co wierzysz.',
  AGE: 'Nie musisz pisać, ile masz lat.',
  NUMBER: 'Twój numer nie jest tu potrzebny. Możesz go podać później, jeśli chcesz.',
};
